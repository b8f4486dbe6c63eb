const english = `bunny hare=rabbit|puppy pup hound corgi labrador terrier beagle=dog|kitten kitty kittens feline tabby=cat|black cat kitten=black-cat|pony stallion mare foal unicorn horse=horse
sail boat sailing boat yacht sailing ship sailship galleon pirate ship schooner=sailboat|rowboat row boat boat rowing boat kayak=canoe|steamship ocean liner cruise ship=passenger-ship|motorboat=motor-boat
cottage home cabin house farmhouse=house|log cabin thatched cottage thatched hut shack igloo=hut|barn=house-with-garden|haunted house=derelict-house|skyscraper office=office-building|temple pagoda=japanese-castle|fortress palace citadel=castle|chapel cathedral=church
knight soldier=guard|wizard sorcerer warlock magician witch mage=mage|witch=woman-mage|king=prince|queen=princess|spaceman cosmonaut astronauts=astronaut|android=robot|spaceship space ship starship shuttle space shuttle=rocket|ufo alien ship=flying-saucer
chef baker=cook|pirate=person-with-eyepatch|gardener=farmer|fireman=firefighter|policeman cop=police-officer|monster yeti bigfoot=hairy-creature|demon=ogre|dinosaur brontosaurus diplodocus dino=sauropod|tyrannosaurus trex t rex=t-rex
squirrel=chipmunk|sheep lamb=ewe|hen=rooster|chick chicks=baby-chick|crow raven blackbird=black-bird|sparrow robin songbird bluebird=bird|hawk falcon=eagle|bee bumblebee=honeybee|ladybug ladybird=lady-beetle|caterpillar=bug|grizzly=bear|teddy=teddy-bear|wolves=wolf|toad=frog|puma cheetah panther jaguar=leopard|seahorse=tropical-fish|goldfish=tropical-fish|clownfish=tropical-fish|killer whale=orca|tortoise=turtle|alligator=crocodile|hippo=hippopotamus|rhino=rhinoceros|reindeer stag doe fawn elk=deer|ape=gorilla|bull=ox|buffalo=water-buffalo|piglet=pig|humpback=whale|rat=rat
car cars sedan=automobile|truck lorry=delivery-truck|van=minibus|motorbike=motorcycle|bike=bicycle|scooter=motor-scooter|cab=taxi|plane aeroplane jet aircraft=airplane|biplane propeller plane=small-airplane|steam train steam engine=locomotive|hot air balloon hot-air balloon air balloon=hot-air-balloon|bullet train=bullet-train|tram trolley=tram-car|police car=police-car|race car racing car=racing-car
tree oak maple apple tree oak tree=deciduous-tree|pine pine tree fir fir tree conifer spruce=evergreen-tree|palm=palm-tree|flower daisy=blossom|toadstool mushrooms=mushroom|roses=rose|bush shrub plant houseplant=potted-plant|lotus flower water lily=lotus|leaf leaves=fallen-leaf|bamboo=pine-decoration|clover=four-leaf-clover
coffee cup of coffee coffee cup espresso latte mug tea cup of tea cup teacup=hot-beverage|cake=birthday-cake|apple apples=red-apple|burger cheeseburger=hamburger|fries=french-fries|cheese=cheese-wedge|loaf baguette=baguette-bread|ramen noodles soup bowl of soup=steaming-bowl|ice cream icecream=ice-cream|donut=doughnut|beer=beer-mug|wine glass of wine=wine-glass|orange oranges=tangerine|honey=honey-pot|salad=green-salad|sushi roll=sushi|corn=ear-of-corn|milk=glass-of-milk|cocktail=cocktail-glass|steak=cut-of-meat|egg eggs=egg|strawberries=strawberry|juice=beverage-box
book opened book=open-book|stack of books pile of books=books|lamp lantern=red-paper-lantern|computer pc=desktop-computer|phone smartphone=mobile-phone|present gift gift box=wrapped-gift|pumpkin halloween pumpkin jack o lantern=jack-o-lantern|sword swords dagger=crossed-swords|treasure chest=treasure-chest|gem diamond crystal jewel ruby=gem-stone|potion=test-tube|umbrella parasol=umbrella|hat top hat=top-hat|cap=billed-cap|straw hat=womans-hat|wizard hat=top-hat|crown tiara=crown|ball football soccer ball=soccer-ball|globe earth planet earth=globe-showing-europe-africa|planet saturn=ringed-planet|heart love=red-heart|campfire bonfire flame=fire|star=star|comet=comet|meteor asteroid=comet|piano=musical-keyboard|bell=bell|clock=mantelpiece-clock|glasses spectacles=glasses|shoes sneakers=running-shoe|boots=hiking-boot|snow man=snowman-without-snow|ferris wheel=ferris-wheel|circus=circus-tent|santa father christmas=santa-claus|christmas tree xmas tree=christmas-tree|gravestone tombstone=headstone|skeleton=skull|scarecrow=farmer|vase=amphora|mountain bike=bicycle|moon rocket=rocket|shell seashell=spiral-shell|table lamp=diya-lamp|volcanoes=volcano|eiffel tower tower=tokyo-tower
boy child kid=boy|girl lady=girl|man gentleman guy=man-standing|woman lady=woman-standing|person someone human figure people=person-standing|dancer ballerina=woman-dancing|runner=person-running|cyclist biker=person-biking|surfer=person-surfing|hero super hero=superhero|angel=baby-angel|nurse doctor=health-worker|musician=singer|painter=artist|teacher=teacher|monk meditating person yogi=person-in-lotus-position|snowboarder=snowboarder|skier=skier|swimmer=person-swimming|explorer hiker traveller traveler wanderer=person-walking|little girl=girl|little boy=boy|old man=old-man|old woman grandma=old-woman`;

const french = `chat chats chaton=cat|chat noir=black-cat|chien chiens chiot=dog|cheval chevaux poney=horse|licorne=unicorn|renard renards=fox|loup loups=wolf|ours ourson=bear|lapin lapins lièvre=rabbit|souris=mouse|oiseau oiseaux=bird|canard canards=duck|cygne=swan|hibou chouette=owl|aigle=eagle|poisson poissons=fish|baleine=whale|dauphin dauphins=dolphin|requin=shark|pieuvre poulpe=octopus|tortue=turtle|grenouille=frog|papillon papillons=butterfly|abeille abeilles=honeybee|coccinelle=lady-beetle|escargot=snail|araignée=spider|vache vaches=cow|cochon=pig|mouton moutons agneau=ewe|chèvre=goat|poule coq=rooster|poussin=baby-chick|âne=donkey|cerf biche=deer|écureuil=chipmunk|hérisson=hedgehog|singe=monkey|lion=lion|tigre=tiger|éléphant éléphants=elephant|girafe=giraffe|zèbre=zebra|chameau=camel|serpent=snake|crocodile=crocodile|dragon dragons=dragon|dinosaure=sauropod|pingouin manchot=penguin|méduse=jellyfish|crabe=crab
bateau voilier=sailboat|navire paquebot=ship|voiture voitures=automobile|camion=delivery-truck|avion=airplane|fusée=rocket|vélo=bicycle|moto=motorcycle|tracteur=tractor|montgolfière montgolfières=hot-air-balloon|soucoupe volante=flying-saucer|hélicoptère=helicopter|autobus=bus
maison maisons chaumière=house|cabane hutte=hut|château=castle|église=church|phare=lighthouse|tente=tent|pont=bridge-at-night|tour eiffel=tokyo-tower|fontaine=fountain|moulin=house-with-garden
arbre arbres=deciduous-tree|sapin sapins=evergreen-tree|palmier=palm-tree|fleur=blossom|roses rose rouge=rose|tournesol tournesols=sunflower|tulipe=tulip|champignon champignons=mushroom|cactus=cactus|feuille=fallen-leaf|volcan=volcano
pomme=red-apple|poire=pear|cerise cerises=cherries|fraise=strawberry|citron=lemon|pain=bread|croissants=croissant|gâteau=birthday-cake|fromage=cheese-wedge|café chaud tasse de café tasse=hot-beverage|théière=teapot|raisin=grapes|carotte=carrot|citrouille=jack-o-lantern|bougie=candle
livre livres=open-book|parapluie=umbrella|chapeau=top-hat|couronne=crown|cadeau=wrapped-gift|ballon=balloon|cœur coeur=red-heart|guitare=guitar|clé=old-key|épée=crossed-swords|trésor=treasure-chest|étoile=star|planète=ringed-planet|feu=fire|bonhomme de neige=snowman-without-snow|horloge=mantelpiece-clock
sorcier magicien sorcière=mage|chevalier=guard|roi=prince|reine=princess|princesse=princess|prince=prince|fée=fairy|sirène=mermaid|fantôme=ghost|astronaute cosmonaute=astronaut|enfant garçon=boy|fille=girl|homme=man-standing|femme=woman-standing|cuisinier=cook|père noël=santa-claus|extraterrestre=alien|danseuse=woman-dancing|robot=robot`;

/** Multi-word keys cannot be parted by spaces alone, so these are spelled out. */
const phrases: [string, string][] = [
  ['sailing boat', 'sailboat'],
  ['sail boat', 'sailboat'],
  ['pirate ship', 'sailboat'],
  ['rowing boat', 'canoe'],
  ['ocean liner', 'passenger-ship'],
  ['cruise ship', 'passenger-ship'],
  ['log cabin', 'hut'],
  ['thatched cottage', 'hut'],
  ['haunted house', 'derelict-house'],
  ['black cat', 'black-cat'],
  ['space ship', 'rocket'],
  ['space shuttle', 'rocket'],
  ['hot air balloon', 'hot-air-balloon'],
  ['air balloon', 'hot-air-balloon'],
  ['steam train', 'locomotive'],
  ['steam engine', 'locomotive'],
  ['police car', 'police-car'],
  ['race car', 'racing-car'],
  ['killer whale', 'orca'],
  ['apple tree', 'deciduous-tree'],
  ['oak tree', 'deciduous-tree'],
  ['pine tree', 'evergreen-tree'],
  ['fir tree', 'evergreen-tree'],
  ['water lily', 'lotus'],
  ['cup of coffee', 'hot-beverage'],
  ['coffee cup', 'hot-beverage'],
  ['cup of tea', 'hot-beverage'],
  ['ice cream', 'ice-cream'],
  ['glass of wine', 'wine-glass'],
  ['bowl of soup', 'steaming-bowl'],
  ['stack of books', 'books'],
  ['pile of books', 'books'],
  ['teddy bear', 'teddy-bear'],
  ['gift box', 'wrapped-gift'],
  ['jack o lantern', 'jack-o-lantern'],
  ['top hat', 'top-hat'],
  ['straw hat', 'womans-hat'],
  ['wizard hat', 'top-hat'],
  ['soccer ball', 'soccer-ball'],
  ['t rex', 't-rex'],
  ['planet earth', 'globe-showing-europe-africa'],
  ['snow man', 'snowman-without-snow'],
  ['christmas tree', 'christmas-tree'],
  ['father christmas', 'santa-claus'],
  ['eiffel tower', 'tokyo-tower'],
  ['cheval blanc', 'horse'],
  ['chat noir', 'black-cat'],
  ['soucoupe volante', 'flying-saucer'],
  ['tour eiffel', 'tokyo-tower'],
  ['tasse de café', 'hot-beverage'],
  ['bonhomme de neige', 'snowman-without-snow'],
  ['père noël', 'santa-claus'],
  ['old man', 'old-man'],
  ['old woman', 'old-woman'],
  ['little girl', 'girl'],
  ['little boy', 'boy'],
  ['sea turtle', 'turtle'],
  ['polar bear', 'polar-bear'],
  ['snowman', 'snowman-without-snow'],
  ['dinosaur', 'sauropod'],
  ['paper lantern', 'red-paper-lantern'],
  ['mushroom', 'mushroom'],
  ['shooting star', 'shooting-star'],
  ['treasure chest', 'treasure-chest'],
  ['crystal ball', 'crystal-ball'],
];

function buildAliases(): Map<string, string> {
  const table = new Map<string, string>();
  for (const entry of `${french}|${english}`.split(/[|\n]/)) {
    const [words = '', icon = ''] = entry.split('=');
    for (const word of words.split(' ')) if (word.length > 2) table.set(word, icon);
  }
  for (const wrong of AMBIGUOUS) table.delete(wrong);
  for (const [phrase, icon] of phrases) table.set(phrase, icon);
  return table;
}

/** Pieces of multi-word entries above that mean something else, or nothing, alone. */
const AMBIGUOUS = [
  'air',
  'hot',
  'log',
  'sail',
  'sailing',
  'row',
  'rowing',
  'space',
  'steam',
  'race',
  'racing',
  'cup',
  'glass',
  'bowl',
  'pile',
  'stack',
  'opened',
  'moon',
  'father',
  'little',
  'old',
  'killer',
  'water',
  'ocean',
  'cruise',
  'thatched',
  'haunted',
  'office',
  'wizard',
  'straw',
  'top',
  'planet',
  'super',
  'noir',
  'tour',
  'chaud',
  'rouge',
  'noël',
  'père',
  'neige',
  'bonhomme',
  'volante',
  'soucoupe',
  'eiffel',
  'table',
  'blanc',
  'police',
  'jack',
  'snow',
  'box',
  'engine',
  'propeller',
  'soldier',
  'meditating',
  'halloween',
  'christmas',
  'xmas',
  'soccer',
  'opened',
  'love',
  'roll',
  'unicorn',
  'mountain',
  'egg',
  'eggs',
];

/** Words people use and the icon each means. */
export const ALIASES: ReadonlyMap<string, string> = buildAliases();
