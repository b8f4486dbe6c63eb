import { describe, expect, test } from '@jest/globals';
import { parsePrompt } from './parse-prompt.js';

/** Subjects | relations | scene, in words. */
function tell(prompt: string): string {
  const { subjects, relations, place, time, season, mood, camera, style, elements, colours } =
    parsePrompt(prompt);
  const named = subjects.map(({ count, colour, concept, pose, feeling, skin, gender, hair, scale }) =>
    [
      count > 1 && count,
      colour,
      concept,
      pose,
      feeling,
      skin && `skin:${skin}`,
      gender,
      hair && `hair:${hair}`,
      scale > 1 && 'big',
      scale < 1 && 'small',
    ]
      .filter(Boolean)
      .join(' '),
  );
  const bonds = relations.map(
    ({ who, kind, to }) => `${subjects[who]?.concept} ${kind} ${subjects[to]?.concept}`,
  );
  const scene = [place, time, season, mood, camera, style, ...elements, ...colours.map((one) => `in ${one}`)];
  return [named.join(', '), bonds.join(', '), scene.filter(Boolean).join(' ')].join(' | ').trim();
}

const table = (text: string): [string, string][] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [prompt = '', told = ''] = line.split(' => ');
      return [prompt, told.trim()];
    });

describe('English', () => {
  test.each(
    table(`
a cat at sunset => cat |  | sunset
a black cat => black cat |  |
three cats under a rainbow => 3 cat |  | rainbow
a fox reading a book in an autumn forest => fox reading, open-book | fox reading open-book | forest autumn
a girl with a balloon => girl, balloon | girl holding balloon |
a man in a hat => man, top-hat | man wearing top-hat |
a cat and a dog on a sofa => cat, dog, sofa | cat on sofa, dog on sofa |
under a tree sits a fox => deciduous-tree, fox sitting | fox under deciduous-tree |
on the table there is a cake => birthday-cake |  | room
a cat on a table => cat, table | cat on table | room
two red foxes reading a book in an autumn forest => 2 red fox reading, open-book | fox reading open-book | forest autumn
an astronaut riding a horse on the moon => astronaut riding, horse | astronaut riding horse | moon
a Black woman with curly hair holding a red umbrella => woman holding skin:dark, red umbrella | woman holding umbrella |
a blonde girl with blue eyes wearing a red dress => girl hair:blonde, red dress | girl wearing dress |
a female knight fighting a dragon => knight woman, dragon | knight beside dragon |
a boy wizard => wizard man |  |
a dark blue bird => dark blue bird |  |
a sad robot sitting on a bench in the rain => robot sitting sad, bench | robot on bench | rain
a red sunset over mountains => |  | mountains sunset in red
blue and gold palette, a castle on a hill => castle |  | meadow in blue in golden
an orange cat and an orange => orange cat, tangerine |  |
a rose => rose |  |
a rose dress => pink dress |  |
the left house => house |  |
watercolor painting of a lighthouse on a cliff, stormy sea => lighthouse |  | cliff watercolour water storm
a logo of a fox => fox |  | emblem
100 balloons => 12 balloon |  |
a herd of elephants => 5 elephant |  |
a dozen sheep => 12 ewe |  |
a house with a red door => house |  |
a chef cooking => chef holding, frying-pan | chef holding frying-pan |
a boy playing guitar => boy, guitar | boy holding guitar |
kids playing football in the park => 3 child, soccer-ball | child beside soccer-ball | meadow
a girl playing the piano => girl, piano | girl beside piano |
a dog chasing a cat => dog running, cat | dog behind cat |
a bird flying above the clouds => bird flying |  | clouds
a dragon flying over a castle => dragon flying, castle | dragon above castle |
a teapot on a wooden table, still life => teapot |  | room
(a red fox:1.3), <lora:foo:1>, ((masterpiece)), --ar 16:9 => red fox |  |
a forest by the sea at night at sunset => |  | forest night water
a basket of apples => basket, 3 red-apple | red-apple in basket |
a cup of coffee in a kitchen in the rain => hot-beverage |  | room rain
black and white cow => cow |  |
a lonely tree on a hill => deciduous-tree |  | meadow lonely
happy children dancing around a campfire => 3 child dancing happy, campfire | child beside campfire |
the house is red => red house |  |
a cat wearing a top hat and glasses => cat, top-hat, glasses | cat wearing top-hat, cat wearing glasses |
a dog and a cat. The dog is sleeping. => dog sleeping asleep, cat |  |
a curly-haired girl holding a red umbrella => girl holding, red umbrella | girl holding umbrella |
a dark blue bird, a light green dress => dark blue bird, light green dress |  |
three oranges and a lemon => 3 tangerine, lemon |  |
a knight holding a sword and a shield in front of a castle => knight holding, sword, shield, castle | knight holding sword, knight holding shield, knight front castle |
a boy and a girl holding balloons => boy holding, girl holding, 3 balloon | boy holding balloon, girl holding balloon |
a cat on a chair under a tree => cat, chair, deciduous-tree | cat on chair, cat under deciduous-tree |
a girl on a horse with a sword => girl riding, horse, sword | girl riding horse, girl holding sword |
a dog to the left of a cat => dog, cat | dog left cat |
the cat is to the right of the dog => cat, dog | cat right dog |
a woman dressed in blue => blue woman |  |
a woman in red walking through the snow => red woman walking |  | snow
a cat looking at the moon => cat |  | moon
a child looking at a butterfly => child, butterfly | child looking butterfly |
a bear hugging a rabbit => bear holding, rabbit | bear beside rabbit |
a fox sleeping under a mushroom => fox sleeping asleep, mushroom | fox under mushroom |
a sleeping fox, smiling sun => fox sleeping |  | sun
an old man reading => old-man reading, open-book | old-man reading open-book |
a wizard reading in a library => wizard reading, open-book | wizard reading open-book | room
a cat drinking milk => cat holding, glass-of-milk | cat holding glass-of-milk |
a girl eating an ice cream => girl eating, soft-ice-cream | girl holding soft-ice-cream |
cute cat, fluffy, watercolor style, pastel colors => cat |  | watercolour in pastel
cat, dog, house, tree, sunset => cat, dog, house, deciduous-tree |  | sunset
a castle, a dragon, a knight with a sword => castle, dragon, knight, sword | knight holding sword |
five little ducks swimming in a pond => 5 duck swimming small |  | river
a small white rabbit with a blue scarf => white rabbit small, blue scarf | rabbit wearing scarf |
a photo of a beautiful dog, 4k, highly detailed => dog |  |
a red car parked in front of a blue house on a rainy night => red automobile, blue house | automobile front house | night rain
a tiny mouse riding a giant elephant => mouse riding small, elephant big | mouse riding elephant |
a unicorn jumping over a rainbow => unicorn jumping |  | rainbow
a robot painting a picture => robot holding, paintbrush | robot holding paintbrush |
a pirate ship sailing on a stormy sea => pirate-ship |  | sea storm
macro shot of a ladybug on a leaf => lady-beetle, fallen-leaf | lady-beetle on fallen-leaf | close
aerial view of an island => desert-island |  | high
a table with a vase of flowers => table, vase | table beside vase |
a bridge over a river => bridge |  | river
a cat on a bridge => cat, bridge | cat on bridge | river
an island with palm trees => desert-island |  | trees
an island with a palm tree => desert-island |  |
a hot air balloon in the sky => hot-air-balloon |  | clouds
a dog in the sky => dog |  |
birds fly over the sea => 3 bird flying |  | sea
I saw a fox in the garden => fox |  | meadow
fall leaves and a squirrel => squirrel |  | autumn leaves
spring meadow with flowers => |  | meadow spring flowers
a girl picking flowers => girl holding, 3 blossom | girl holding blossom |
three flowers in a vase => vase |  |
without clouds, a kite => kite |  |
a cat sitting on a windowsill looking at the rain => cat sitting |  | room rain
an oil painting of a bowl of fruit => bowl |  | oil
a stained glass window of a peacock => peacock |  | stained-glass
pixel art castle => castle |  | pixel-art
neon style tiger => tiger |  | neon
blueprint of a rocket => rocket |  | blueprint
low poly fox => fox |  | low-poly
a comic book hero => superhero |  | comic
poster of a sailboat => sailboat |  | poster
a black cat and a white cat => black cat, white cat |  |
a big dog and a small dog => dog big, dog small |  |
a cat chasing a mouse, a dog sleeping => cat running, mouse, dog sleeping asleep | cat behind mouse |
a cat, sitting on a mat, wearing a hat => cat sitting, rug, top-hat | cat on rug, cat wearing top-hat |
in shades of blue, a whale => whale |  | in blue
purple sky, a wolf howling at the moon => wolf |  | moon in purple
a house under a blue sky => house |  | day clear
monochrome city => |  | city in grey
<b>a dog</b> &amp; a cat => dog, cat |  |
👩🏾‍🚀 🌙 => astronaut skin:medium-dark woman |  | moon
a cat 🌈 => cat |  | rainbow
🦊🦊🦊 => 3 fox |  |
children fall in the snow => 3 child |  | snow snowfall
a spring day, a lamb => ewe |  | spring
a Black astronaut => astronaut skin:dark |  |
a dark-skinned boy with curly black hair => boy skin:dark hair:black |  |
an African woman carrying a basket on her head => woman holding skin:dark, basket | woman holding basket |
a pale vampire => vampire skin:light |  |
an Indian girl dancing => girl dancing skin:medium-dark |  |
a Japanese castle => japanese-castle |  |
a black knight on a white horse => black knight riding, white horse | knight riding horse |
a group of friends around a campfire => 5 person, campfire | person beside campfire |
twenty birds => 12 bird |  |
half a dozen eggs => 6 egg |  |
a couple of rabbits => 2 rabbit |  |
many small fish in a coral reef => 6 fish small |  | underwater
a lone wolf howling under a full moon => wolf |  | night lonely moon
a ship in front of mountains => ship |  | mountains
a cottage by the sea => cottage |  | sea
a dog behind a fence => dog, fence | dog behind fence |
a ball under the bed => soccer-ball, bed | soccer-ball under bed |
a lamp above a table => table-lamp, table | table-lamp above table |
an owl perched on a tree => owl sitting, deciduous-tree | owl on deciduous-tree |
a snail on a mushroom in the rain => snail, mushroom | snail on mushroom | rain
a monkey riding a bicycle => monkey riding, bicycle | monkey riding bicycle |
a girl flying a kite on the beach => girl holding, kite | girl holding kite | beach
a man walking his dog => man walking, dog | man beside dog |
a frog wearing a crown sitting on a throne => frog sitting, crown, throne | frog wearing crown, frog on throne |
a cat, a dog, a bird, a fish, a horse, a cow, a pig, a sheep, a goat, a duck => cat, dog, bird, fish, horse, cow, pig, ewe |  |
the moon and the stars => |  | moon stars
a big yellow star => yellow star big |  |
the sun rises over the hills => |  | meadow sun
snowy mountains and a log cabin => log-cabin |  | snow winter mountains
a snowman in winter => snowman-without-snow |  | winter
a woman at the market => woman |  | city
a bus stop in the rain => bus-stop |  | rain
a man waiting at a bus stop => man standing, bus-stop | man beside bus-stop | city
a robot in a city street => robot |  | city
a product shot of a perfume bottle on white background => bottle |  | studio
sticker of a cute panda, white background => panda |  | studio emblem
vintage travel poster of a mountain lake => |  | river poster mountains
a tree next to a house with a red roof => deciduous-tree, house | deciduous-tree beside house |
an old wizard with a long white beard => wizard hair:white |  |
a fox with white fur => white fox |  |
a mouse chased by a cat => mouse, cat | mouse front cat |
a spider and a fly => spider, fly |  |
a couple on a bench => 2 person, bench | person on bench |
a family at the beach => 4 person |  | beach
a giant => giant |  |
a baby => baby |  |
a baby dragon => dragon small |  |
an angry bear roaring => bear angry |  |
a crying clown => clown sad |  |
a surprised owl => owl surprised |  |
a fisherman in a boat on a lake => fisherman, rowing-boat | fisherman in rowing-boat | river
a fisherman in a boat on the sea at sunrise => fisherman, rowing-boat | fisherman in rowing-boat | sea dawn
blue and orange shapes => |  | in blue in orange
a windmill in a tulip field => windmill |  | meadow flowers
a girl on horseback => girl riding, horse | girl riding horse |
a man by car => man, automobile | man in automobile |
a house with a garden without flowers => house |  |
a red panda in a tree => deciduous-tree |  |
a girl in a yellow raincoat jumping in puddles => girl jumping, yellow coat | girl wearing coat | water
a gloomy castle on a cliff, eerie mood => castle |  | cliff sad
majestic lion, epic => lion |  | epic
whimsical treehouse => treehouse |  | happy
a fox with a lantern, night, forest, magical, storybook illustration => fox, lantern | fox holding lantern | forest night magical storybook
low angle shot of a dinosaur => sauropod |  | low
wide shot of the desert with two camels => 2 camel |  | desert wide
a close-up of a rose => rose |  | close
framed by leaves, a deer => deer |  | framed leaves
a girl with long red hair and a yellow dress => girl hair:red, yellow dress | girl wearing dress |
a woman with blue eyes, a green dress and boots => woman, green dress, hiking-boot | woman wearing dress, woman wearing hiking-boot |
a wizard holding a glowing lantern => wizard holding, lantern | wizard holding lantern | magical
a cat sleeping on a magical sofa => cat sleeping asleep, sofa | cat on sofa | magical
in the evening children dance => 3 child dancing |  | sunset
two knights riding horses => 2 knight riding, 2 horse | knight riding horse |
four boys reading books => 4 boy reading, 4 open-book | boy reading open-book |
two cats on chairs => 2 cat, 2 chair | cat on chair |
a cat, blue and orange => cat |  | in blue in orange
two cats, one black and one white => black cat, white cat |  |
three cats on a sofa, two black and one white => 2 black cat, white cat, sofa | cat on sofa, cat on sofa |
a fox, as a comic => fox |  | comic
a fox reading a comic => fox reading, open-book | fox reading open-book |
five books on a shelf => 5 open-book, bookshelf | open-book on bookshelf | room
a girl writing => girl holding, pencil | girl holding pencil |
a bear fishing a salmon => bear holding, fish | bear holding fish |
two foxes and one red house => 2 fox, red house |  |
`),
  )('%s', (prompt, told) => expect(tell(prompt)).toBe(told));
});
