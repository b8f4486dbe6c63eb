import { list } from './list.js';

/** Things that hang in the air by day. */
export const FLYERS =
  list(`bird eagle dove bat butterfly monarch-butterfly honeybee mosquito fly airplane small-airplane airplane-departure helicopter hot-air-balloon balloon
  kite parachute flying-saucer dragon phoenix fairy man-fairy woman-fairy superhero man-superhero woman-superhero rocket shooting-star comet ringed-planet satellite baby-angel star glowing-star
  lady-beetle parrot genie pigeon seagull raven robin hummingbird stork pelican toucan vulture woodpecker dragonfly firefly griffin pegasus pterodactyl angel spaceship airship biplane fighter-jet space-station globe-showing-europe-africa red-heart ghost wing fireworks`);

/** Things that belong in the water and not on it. */
export const SWIMMERS = list(
  `fish tropical-fish blowfish dolphin whale spouting-whale shark orca octopus squid jellyfish seal mermaid merman merperson person-swimming shrimp lobster seahorse starfish manta-ray narwhal clownfish goldfish swordfish axolotl kraken sea-serpent submarine coral walrus`,
);

/** Things that float on water with a waterline. */
export const BOATS = list(
  `sailboat canoe motor-boat speedboat ship passenger-ship ferry swan duck goose person-rowing-boat ring-buoy person-surfing pirate-ship viking-ship rowing-boat gondola raft pelican desert-island`,
);

/** Small things that stand on a table. */
export const TABLE_THINGS =
  list(`spoon fork-and-knife kitchen-knife chopsticks plate bowl vase bottle lantern potion kettle frying-pan fish-bowl pumpkin snow-globe globe bonsai table-lamp toy-train toy-blocks picnic-basket crystal bird-cage hot-beverage croissant birthday-cake red-apple green-apple hamburger french-fries cheese-wedge bread baguette-bread steaming-bowl ice-cream soft-ice-cream doughnut beer-mug
  wine-glass tangerine honey-pot green-salad sushi ear-of-corn glass-of-milk cocktail-glass tropical-drink cut-of-meat egg strawberry beverage-box open-book books closed-book blue-book green-book orange-book desktop-computer laptop
  mobile-phone wrapped-gift gem-stone test-tube teapot teacup-without-handle candle potted-plant amphora telephone television radio camera pizza taco burrito sandwich pancakes waffle cupcake
  shortcake pie cookie chocolate-bar candy lollipop custard banana pear peach cherries lemon grapes watermelon pineapple mango kiwi-fruit blueberries melon coconut avocado eggplant carrot bell-pepper
  broccoli garlic onion potato bento-box rice-ball cooked-rice spaghetti fondue popcorn butter salt bagel pretzel mate bubble-tea sake cup-with-straw pot-of-food shallow-pan-of-food crystal-ball alarm-clock mantelpiece-clock
  violin guitar trumpet saxophone banjo accordion drum game-die teddy-bear nesting-dolls yarn thread scroll hourglass-done hourglass-not-done microscope telescope light-bulb diya-lamp trophy key old-key
  crown glasses lipstick ring purse handbag top-hat billed-cap necklace bouquet rose tulip artist-palette musical-keyboard typewriter abacus bell bottle bowl plate vase kettle frying-pan fish-bowl pumpkin potion lantern table-lamp snow-globe picnic-basket toaster pocket-watch globe doll puppet toy-blocks bonsai`);

/** Those of the water that are at home on its bank, too. */
export const SHORE_DWELLERS = list(
  'duck goose swan penguin turtle frog crocodile otter beaver seal hippopotamus flamingo pelican crab',
);
