import type { Place } from './vocabulary.js';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

/** Things that hang in the air by day. */
export const FLYERS =
  list(`bird eagle dove bat butterfly monarch-butterfly honeybee mosquito fly airplane small-airplane airplane-departure helicopter hot-air-balloon balloon
  kite parachute flying-saucer dragon phoenix fairy man-fairy woman-fairy superhero man-superhero woman-superhero rocket shooting-star comet ringed-planet satellite baby-angel star glowing-star
  lady-beetle parrot genie globe-showing-europe-africa red-heart ghost wing fireworks`);

/** Things that belong in the water and not on it. */
export const SWIMMERS = list(
  `fish tropical-fish blowfish dolphin whale spouting-whale shark orca octopus squid jellyfish seal mermaid merman merperson person-swimming shrimp lobster`,
);

/** Things that float on water with a waterline. */
export const BOATS = list(
  `sailboat canoe motor-boat speedboat ship passenger-ship ferry swan duck goose person-rowing-boat ring-buoy person-surfing`,
);

/** Small things that stand on a table. */
export const TABLE_THINGS =
  list(`hot-beverage croissant birthday-cake red-apple green-apple hamburger french-fries cheese-wedge bread baguette-bread steaming-bowl ice-cream soft-ice-cream doughnut beer-mug
  wine-glass tangerine honey-pot green-salad sushi ear-of-corn glass-of-milk cocktail-glass tropical-drink cut-of-meat egg strawberry beverage-box open-book books closed-book blue-book green-book orange-book desktop-computer laptop
  mobile-phone wrapped-gift gem-stone test-tube teapot teacup-without-handle candle potted-plant amphora telephone television radio camera pizza taco burrito sandwich pancakes waffle cupcake
  shortcake pie cookie chocolate-bar candy lollipop custard banana pear peach cherries lemon grapes watermelon pineapple mango kiwi-fruit blueberries melon coconut avocado eggplant carrot bell-pepper
  broccoli garlic onion potato bento-box rice-ball cooked-rice spaghetti fondue popcorn butter salt bagel pretzel mate bubble-tea sake cup-with-straw pot-of-food shallow-pan-of-food crystal-ball alarm-clock mantelpiece-clock
  violin guitar trumpet saxophone banjo accordion drum game-die teddy-bear nesting-dolls yarn thread scroll hourglass-done hourglass-not-done microscope telescope light-bulb diya-lamp trophy key old-key
  crown glasses lipstick ring purse handbag top-hat billed-cap necklace bouquet rose tulip-vase artist-palette musical-keyboard typewriter abacus bell`);

const homes: Record<Place, string> = {
  meadow:
    'house house-with-garden cow horse ewe goat pig dog rooster windmill butterfly tulip sunflower rabbit tractor farmer castle ladybug honeybee unicorn kite hot-air-balloon',
  forest:
    'fox wolf bear deer owl hedgehog chipmunk squirrel mushroom brown-mushroom raccoon badger moose hut fairy elf mage tent boar skunk gorilla monkey tiger sloth orangutan snail frog',
  mountains:
    'ram dragon eagle llama mountain snow-capped-mountain national-park volcano phoenix sauropod t-rex mammoth',
  sea: 'sailboat canoe motor-boat speedboat ship passenger-ship ferry whale spouting-whale dolphin orca lighthouse swan duck anchor person-rowing-boat',
  beach:
    'crab palm-tree coconut beach-with-umbrella umbrella-on-ground spiral-shell person-surfing bikini flamingo desert-island tropical-drink volleyball turtle seal',
  desert:
    'cactus camel two-hump-camel scorpion lizard snake elephant giraffe lion zebra rhinoceros leopard hippopotamus',
  city: `automobile taxi bus trolleybus minibus police-car ambulance fire-engine delivery-truck motorcycle motor-scooter bicycle tram-car train metro bullet-train locomotive office-building hotel bank hospital robot
    police-officer superhero racing-car tokyo-tower statue-of-liberty skateboard person-biking kick-scooter traffic-light`,
  room: [...TABLE_THINGS].join(' '),
  space:
    'rocket astronaut man-astronaut woman-astronaut flying-saucer alien alien-monster ringed-planet satellite comet globe-showing-europe-africa shooting-star full-moon moon',
  underwater:
    'fish tropical-fish blowfish shark octopus squid jellyfish mermaid merman merperson coral lobster shrimp',
  snow: 'snowman snowman-without-snow penguin polar-bear sled skis skier snowboarder snowflake santa-claus mrs-claus christmas-tree ice-skate',
  river: '',
  village: '',
  cafe: '',
  moon: '',
  clouds: '',
  cliff: '',
  harbour: '',
  cave: '',
  stage: '',
  studio: '',
  abstract: '',
};

/** Where a subject is at home, for prompts that name no place. */
export const HOMES: ReadonlyMap<string, Place> = new Map(
  (Object.keys(homes) as Place[]).flatMap((place) =>
    [...list(homes[place])].map((icon): [string, Place] => [icon, place]),
  ),
);

const scales: [number, string][] = [
  [
    1.5,
    'castle japanese-castle church tokyo-tower ferris-wheel office-building hotel circus-tent passenger-ship ship mosque volcano mountain snow-capped-mountain hot-air-balloon stadium classical-building roller-coaster',
  ],
  [
    1.3,
    'house house-with-garden hut derelict-house lighthouse sauropod t-rex whale spouting-whale dragon deciduous-tree evergreen-tree palm-tree sailboat elephant giraffe mammoth rocket locomotive bus christmas-tree tent',
  ],
  [1.0, 'horse unicorn cow automobile taxi bear lion tiger deer moose camel gorilla polar-bear'],
  [
    0.62,
    'cat black-cat dog rabbit fox penguin owl duck goose rooster ewe goat pig hedgehog turtle eagle swan parrot chipmunk raccoon koala badger potted-plant child boy girl',
  ],
  [
    0.42,
    'mouse rat hamster squirrel bird black-bird baby-chick frog snail crab fish tropical-fish red-apple mushroom rose tulip sunflower blossom open-book teapot hot-beverage croissant top-hat balloon wrapped-gift soccer-ball crown candle jack-o-lantern books',
  ],
  [0.28, 'honeybee lady-beetle butterfly ant bug spider cherries strawberry key ring gem-stone'],
];

const SCALES = new Map(
  scales.flatMap(([scale, names]) => [...list(names)].map((icon): [string, number] => [icon, scale])),
);

/** Size beside other kinds of subject, softened for pictures: 0.28 (a bee) to 1.5 (a castle); people are 0.85. */
export const scaleOf = (icon: string): number => SCALES.get(icon) ?? 0.85;

/** Icons already drawn facing right; the others face left or the viewer. */
export const FACES_RIGHT = list(
  'bird black-bird duck rooster baby-chick rocket turkey person-running parrot automobile',
);

/** Where the head is across the painted box, for hats: 0 left to 1 right. Default 0.5. */
export const HEADS: Readonly<Record<string, number>> = {
  cat: 0.27,
  'black-cat': 0.27,
  dog: 0.47,
  horse: 0.16,
  cow: 0.2,
  pig: 0.3,
  rabbit: 0.25,
  mouse: 0.3,
  chipmunk: 0.33,
  penguin: 0.55,
  bird: 0.7,
  duck: 0.62,
  goose: 0.33,
  swan: 0.22,
  tiger: 0.25,
  elephant: 0.3,
  giraffe: 0.12,
  llama: 0.3,
  camel: 0.15,
  crocodile: 0.25,
  turtle: 0.2,
  deer: 0.35,
  sauropod: 0.15,
  't-rex': 0.25,
  dragon: 0.35,
  monkey: 0.4,
  rooster: 0.75,
  ewe: 0.72,
  goat: 0.2,
};
