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

describe('French, Spanish, German, Italian and Portuguese', () => {
  test.each(
    table(`
un chat noir endormi sur un canapé rouge => black cat sleeping asleep, red sofa | cat on sofa |
une petite fille tenant un ballon rouge => girl holding small, red balloon | girl holding balloon |
un renard qui lit un livre dans la forêt en automne => fox reading, open-book | fox reading open-book | forest autumn
deux chevaux blancs courent sur la plage au coucher du soleil => 2 white horse running |  | beach sunset
une femme noire portant un chapeau => woman skin:dark, top-hat | woman wearing top-hat |
un garçon à cheval => boy riding, horse | boy riding horse |
un chat à côté d'un chien devant une maison => cat, dog, house | cat beside dog, dog front house |
ein schlafender Hund unter einem Baum => dog sleeping, deciduous-tree | dog under deciduous-tree |
drei rote Äpfel auf dem Tisch => 3 red red-apple |  | room
ein Mädchen reitet auf einem Pferd am Strand => girl riding, horse | girl riding horse | beach
un perro azul y un gato rojo en el parque => blue dog, red cat |  | meadow
un gatto nero che dorme sul divano => black cat sleeping asleep, sofa | cat on sofa |
due bambini giocano con un pallone nel parco => 2 child, soccer-ball | child beside soccer-ball | meadow
um gato preto dormindo em uma cadeira => black cat sleeping asleep, chair | cat on chair |
três pássaros voando sobre o mar => 3 bird flying |  | sea
deux chevaux blancs courent sur la plage => 2 white horse running |  | beach
un chaton roux dans un panier => ginger cat small, basket | cat in basket |
un chevalier monté sur un dragon vert survolant un château => knight riding, green dragon, castle | knight riding dragon, dragon above castle |
une sorcière volant sur un balai la nuit => witch flying woman, broom | witch riding broom | night
trois souris mangeant du fromage sur la table => 3 mouse eating, cheese-wedge, table | mouse holding cheese-wedge, mouse on table | room
un enfant qui regarde la lune => child |  | moon
une fille aux cheveux roux avec un parapluie jaune => girl hair:ginger, yellow umbrella | girl holding umbrella |
un homme vieux assis sous un arbre, lisant => old-man sitting, deciduous-tree, open-book | old-man under deciduous-tree, old-man reading open-book |
un arc-en-ciel au-dessus d'une cascade => |  | river rainbow
sous un arbre dort un renard => deciduous-tree, fox sleeping | fox under deciduous-tree |
une maison sans fenêtres, pas de nuages => house |  |
aquarelle d'un phare au bord de la mer => lighthouse |  | sea watercolour
un voilier sur la mer => sailboat |  | sea
une rose rouge => red rose |  |
un chat rose => pink cat |  |
une robe rose => pink dress |  |
un petit robot triste sous la pluie, ambiance mélancolique => robot sad small |  | sad rain
deux chats noirs et un chien blanc jouent dans le jardin => 2 black cat, white dog |  | meadow
un ours qui tient un bouquet de fleurs => bear holding, bouquet | bear holding bouquet |
portrait d'une vieille dame souriante => old-woman happy |  | close
des oiseaux volent dans le ciel => 3 bird flying |  | clouds
un éléphant bleu foncé => dark blue elephant |  |
la petite sirène nage sous la mer => mermaid swimming |  | underwater
un gâteau d'anniversaire sur une table => birthday-cake |  | room
un cheval à gauche d'une grange => horse, barn | horse left barn |
il y a un écureuil derrière le sapin => squirrel, evergreen-tree | squirrel behind evergreen-tree |
dessine-moi un mouton => ewe |  |
le chat dort, le chien court => cat sleeping asleep, dog running |  |
une montgolfière au dessus des nuages au lever du soleil => hot-air-balloon |  | clouds dawn
eine Katze sitzt auf einem roten Sofa => cat sitting, red sofa | cat on sofa |
zwei Vögel fliegen über dem Meer bei Sonnenuntergang => 2 bird flying |  | sea sunset
ein kleines blaues Haus neben einem Baum im Schnee => blue house small, deciduous-tree | house beside deciduous-tree | snow snowfall
ein Junge liest ein Buch unter dem Sternenhimmel => boy reading, open-book | boy reading open-book | night stars
ein Ritter mit einem Schwert, Ölgemälde => knight, sword | knight holding sword | oil
una niña con un paraguas rojo bajo la lluvia => girl, red umbrella | girl holding umbrella | rain
un caballo blanco corriendo en la playa al atardecer => white horse running |  | beach sunset
tres gatos sobre un sofá azul => 3 cat, blue sofa | cat on sofa |
un dragón volando sobre un castillo => dragon flying, castle | dragon above castle |
una mujer leyendo un libro en la cocina => woman reading, open-book | woman reading open-book | room
una volpe che dorme sotto un albero => fox sleeping asleep, deciduous-tree | fox under deciduous-tree |
due gatti bianchi sul tetto, notte stellata => 2 white cat |  | city night rooftops stars
un ragazzo con un cappello rosso => boy, red top-hat | boy wearing top-hat |
uma menina segurando um balão vermelho => girl holding, red balloon | girl holding balloon |
dois cachorros correndo na praia => 2 dog running |  | beach
um castelo na montanha, pintura a óleo => castle |  | mountains oil
um homem andando de bicicleta na cidade => man riding, bicycle | man riding bicycle | city
un dessin au trait d'un hibou => owl |  | ink
une peinture à l'huile d'un voilier => sailboat |  | oil
un renard en pixel art => fox |  | pixel-art
un chat sur la lune => cat |  | moon
une maison au-dessus des nuages => house |  | clouds
trois pommes rouges sur la table => 3 red red-apple |  | room
un chien dans une voiture => dog, automobile | dog in automobile |
la fille lit sous un arbre => girl reading, open-book, deciduous-tree | girl reading open-book, girl under deciduous-tree |
un homme porte un chapeau noir => man, black top-hat | man wearing top-hat |
un lapin sans oreilles => rabbit |  |
un grand ours brun et deux oursons => brown bear big, 2 bear small |  |
un chat et un chien jouent au ballon => cat, dog, soccer-ball | cat beside soccer-ball, dog beside soccer-ball |
ein Pinguin mit einem roten Schal => penguin, red scarf | penguin wearing scarf |
um gato com um chapéu => cat, top-hat | cat wearing top-hat |
un loup hurle sur une colline, pleine lune => wolf |  | meadow moon
un elephant dans la foret => elephant |  | forest
deux filles tenant des ballons => 2 girl holding, 2 balloon | girl holding balloon |
deux chats, un noir et un blanc => black cat, white cat |  |
un facteur à vélo => person riding man, bicycle | person riding bicycle |
une cavalière à moto => person riding woman, motorcycle | person riding motorcycle |
un garçon en voiture => boy, automobile | boy in automobile |
un homme en bateau => man, rowing-boat | man in rowing-boat |
una niña en bicicleta => girl riding, bicycle | girl riding bicycle |
un uomo a cavallo => man riding, horse | man riding horse |
um homem de bicicleta => man riding, bicycle | man riding bicycle |
ein Mann zu Pferd => man riding, horse | man riding horse |
ein Schloss am See => castle |  | river
ein Schiff auf der See => ship |  | sea
huit étoiles de mer sous l'eau => |  | underwater
un médecin et une infirmière => doctor, nurse woman |  |
un village sans arbres, nuit étoilée, in storybook style => |  | village night storybook stars
a house, sans arbres => house |  |
un pueblo sin casas, in oil painting style => |  | village oil
un uccello sopra una casa => bird, house | bird above house |
un gatto sopra una sedia => cat, chair | cat on chair |
une souris dans la cuisine => mouse |  | room
un renard, comme une bande dessinée => fox |  | comic
un chat sur un toit => cat |  | city rooftops
eine Katze am Kamin => cat |  | room hearth
zwei Katzen, eine schwarz und eine weiß => black cat, white cat |  |
`),
  )('%s', (prompt, told) => expect(tell(prompt)).toBe(told));
});
