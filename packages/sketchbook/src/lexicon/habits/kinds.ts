import { isAnimal } from '../../art/animals/animal-art.js';
import { isPerson, PEOPLE } from '../../art/people/roles.js';
import { isGarment, isHat } from '../handling.js';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

const BIRDS =
  list(`bird robin hummingbird woodpecker raven black-bird dove pigeon seagull pelican stork flamingo ostrich toucan parrot peacock owl eagle vulture penguin dodo
  rooster hen baby-chick duck goose swan turkey`);
const FISH = list(`fish goldfish clownfish tropical-fish blowfish swordfish seahorse manta-ray shark`);
const INSECTS = list(
  `butterfly monarch-butterfly honeybee lady-beetle caterpillar bug dragonfly grasshopper cricket firefly ant beetle spider scorpion fly mosquito worm`,
);
const BEASTS =
  list(`cat black-cat corgi dachshund dalmatian husky bulldog dog poodle service-dog guide-dog horse unicorn pegasus zebra donkey cow bull ox water-buffalo bison pig boar lamb ewe ram goat bat
  fox wolf hyena werewolf bear polar-bear panda red-panda koala raccoon badger skunk otter beaver hedgehog squirrel chipmunk hamster mouse rat mole rabbit deer reindeer moose lion tiger cheetah
  panther leopard elephant mammoth rhinoceros hippopotamus giraffe camel two-hump-camel llama kangaroo monkey gorilla orangutan sloth meerkat armadillo anteater frog axolotl chameleon lizard
  turtle snake crocodile dragon sauropod t-rex triceratops stegosaurus pterodactyl starfish dolphin whale spouting-whale narwhal orca octopus kraken squid jellyfish seal walrus crab lobster shrimp
  oyster snail phoenix griffin centaur cyclops sea-serpent yeti wombat platypus`);
const MORE_PEOPLE =
  list(`ogre troll ghost hairy-creature genie supervillain judge office-worker technologist person-biking person-surfing skier snowboarder person-swimming person-rowing-boat
  person-in-lotus-position person-running person-walking person-standing family mrs-claus snowman-without-snow snowman merman fairy alien-monster teddy-bear doll`);
const VEHICLES =
  list(`automobile racing-car pickup-truck delivery-truck articulated-lorry minibus camper-van bus school-bus trolleybus taxi police-car ambulance fire-engine tractor excavator bulldozer
  motorcycle motor-scooter bicycle kick-scooter train locomotive bullet-train metro tram-car monorail airplane small-airplane biplane helicopter hot-air-balloon airship rocket spaceship flying-saucer`);
const BOATS = list(
  'sailboat pirate-ship viking-ship rowing-boat canoe gondola raft motor-boat speedboat ship passenger-ship ferry submarine',
);
const BUILDINGS =
  list(`house house-with-garden cottage mansion derelict-house log-cabin hut igloo treehouse barn windmill watermill castle japanese-castle pagoda temple shinto-shrine church mosque lighthouse
  tower eiffel-tower tokyo-tower skyscraper office-building hotel hospital school bank factory classical-building stadium circus-tent tent statue-of-liberty pyramid`);
const TREES = list(
  'deciduous-tree birch willow apple-tree orange-tree lemon-tree cherry-tree evergreen-tree christmas-tree palm-tree leafless-tree bonsai',
);
const FLOWERS = list(
  'blossom daisy poppy lavender lily orchid iris bluebell hyacinth dandelion rose tulip sunflower hibiscus lotus cherry-blossom bouquet wilted-flower',
);

const HEADGEAR = list(
  'top-hat womans-hat billed-cap wizard-hat witch-hat cowboy-hat straw-hat santa-hat party-hat helmet graduation-cap military-helmet',
);

/** Concepts that belong together, by the word that names them all; negative prompts ban them together. */
export const GROUPS: ReadonlyMap<string, readonly string[]> = new Map(
  (
    [
      [
        'people person persons human humans crowd crowds figure figures personnes personne gens humains humain personas gente menschen leute persone pessoas',
        [...PEOPLE, ...MORE_PEOPLE],
      ],
      [
        'animal animals creature creatures pet pets wildlife animaux bête bêtes animales tiere tier animali bichos',
        [...BEASTS, ...BIRDS, ...FISH, ...INSECTS],
      ],
      ['bird birds oiseau oiseaux pájaro pájaros aves vögel vogel uccelli uccello pássaros', [...BIRDS]],
      ['fish fishes poisson poissons peces fische pesci peixes', [...FISH]],
      ['insect insects bugs insectes insectos insekten insetti insetos', [...INSECTS]],
      [
        'vehicle vehicles cars car véhicules véhicule voitures vehículos coches fahrzeuge autos veicoli veículos',
        [...VEHICLES],
      ],
      ['boat boats ships bateaux bateau barcos boote schiffe barche', [...BOATS]],
      [
        'building buildings house houses architecture bâtiments bâtiment maisons maison edificios casas casa gebäude häuser haus edifici case edifícios',
        [...BUILDINGS],
      ],
      ['tree trees arbre arbres árbol árboles baum bäume albero alberi árvore árvores', [...TREES]],
      [
        'hat hats chapeau chapeaux sombrero sombreros hut hüte cappello cappelli chapéu chapéus',
        [...HEADGEAR],
      ],
      ['flower flowers fleur fleurs flor flores blume blumen fiore fiori', [...FLOWERS]],
    ] satisfies [string, string[]][]
  ).flatMap(([words, concepts]) => words.split(' ').map((word): [string, string[]] => [word, concepts])),
);

/** Animals and whatever acts like one. */
export const isCreature = (concept: string): boolean =>
  isAnimal(concept) || BEASTS.has(concept) || BIRDS.has(concept) || FISH.has(concept) || INSECTS.has(concept);

export const isHuman = (concept: string): boolean => isPerson(concept) || MORE_PEOPLE.has(concept);

/** Whoever can hold, wear, read, feel. */
export const isLiving = (concept: string): boolean => isHuman(concept) || isCreature(concept);

const ALSO_WORN = list(
  'glasses sunglasses goggles scarf necktie mask backpack ribbon ring watch crown diving-mask mans-shoe flat-shoe womans-sandal thong-sandal bikini',
);
/** Hats, clothes and what else is put on. */
export const isWorn = (concept: string): boolean =>
  isHat(concept) || isGarment(concept) || ALSO_WORN.has(concept);

const RIDDEN =
  list(`horse unicorn pegasus zebra donkey cow bull ox water-buffalo bison elephant mammoth camel two-hump-camel llama deer reindeer moose ostrich dragon griffin phoenix dolphin turtle
  bicycle motorcycle motor-scooter kick-scooter skateboard broom rocking-horse carousel-horse lion tiger bear polar-bear wolf sauropod t-rex triceratops seahorse whale snowboard surfboard sled`);
/** What a person on it rides. */
export const isRidden = (concept: string): boolean => RIDDEN.has(concept);

const CONTAINERS = list(
  'bowl basket picnic-basket box bucket barrel plate vase amphora jar cart wagon shopping-cart cauldron treasure-chest bottle tumbler-glass wine-glass cup-with-straw',
);
/** What holds a heap of something: "a basket of apples". */
export const isContainer = (concept: string): boolean => CONTAINERS.has(concept);

const SEATS = list(
  'chair armchair sofa couch-and-lamp bench throne swing hammock bed rocking-horse seesaw rug pillow seat',
);
/** One sits on it, also where the prompt says "in". */
export const isSeat = (concept: string): boolean => SEATS.has(concept);

const STOOD_BY = list(
  'piano musical-keyboard drum long-drum harp cello soccer-ball basketball american-football volleyball baseball tennis chess-pawn video-game joystick rugby-football bowling',
);
/** Played on, not in the hands. */
export const isPlayedBeside = (concept: string): boolean => STOOD_BY.has(concept);

const EVERYDAY =
  list(`person man woman boy girl child baby old-man old-woman family chef farmer gardener firefighter police-officer doctor scientist nurse waiter photographer mechanic athlete skater teacher student artist singer musician ballerina
  dancer detective pilot sailor bride groom explorer fisherman builder king queen prince princess cowboy mermaid astronaut judge office-worker superhero`);
/** People of whom "black" and "white" speak of skin, not of clothes. */
export const hasEverydaySkin = (concept: string): boolean => EVERYDAY.has(concept);

const GREYING = list(
  'person king queen teacher scientist artist singer musician doctor nurse photographer bride groom',
);
const ALWAYS_OLD = list('wizard judge santa-claus old-man old-woman');
/** People whose drawing is old whatever is said. */
export const isAlwaysOld = (concept: string): boolean => ALWAYS_OLD.has(concept);
/** Grown people whose hair is seen under no hat, so that they can be drawn as old ones. */
export const hasGreyHair = (concept: string): boolean => GREYING.has(concept);

const SEXES: Readonly<Record<string, 'woman' | 'man'>> = {
  woman: 'woman',
  girl: 'woman',
  'old-woman': 'woman',
  man: 'man',
  boy: 'man',
  'old-man': 'man',
};
/** What "woman" says in "woman astronaut". */
export const sexOf = (concept: string): 'woman' | 'man' | undefined => SEXES[concept];

const HOUSE_PARTS = list('door window chimney wall gate staircase ladder fence');
/** "A house with a red door" asks for one drawing, not for two. */
export const isHousePart = (whole: string, part: string): boolean =>
  BUILDINGS.has(whole) && HOUSE_PARTS.has(part);
