import { list } from './list.js';
import { TABLE_THINGS } from './moving.js';

const scales: [number, string][] = [
  [
    1.55,
    `castle japanese-castle church tokyo-tower eiffel-tower ferris-wheel office-building skyscraper hotel hospital school circus-tent passenger-ship ship ferry mosque volcano mountain snow-capped-mountain stadium
    classical-building roller-coaster pyramid temple pagoda hindu-temple mansion tower statue-of-liberty airship space-station island desert-island sphinx factory iceberg`,
  ],
  [
    1.3,
    `house house-with-garden cottage log-cabin hut barn windmill watermill treehouse greenhouse igloo derelict-house lighthouse sauropod t-rex triceratops stegosaurus whale spouting-whale orca dragon kraken griffin giant
    deciduous-tree evergreen-tree palm-tree willow birch apple-tree orange-tree lemon-tree cherry-tree leafless-tree sailboat pirate-ship viking-ship elephant giraffe mammoth rocket spaceship locomotive train bus school-bus trolleybus tram-car
    articulated-lorry delivery-truck fire-engine christmas-tree tent hot-air-balloon bridge airplane fighter-jet submarine convenience-store shinto-shrine fountain carousel-horse playground-slide manta-ray`,
  ],
  [
    1.05,
    `horse unicorn pegasus centaur cow bull ox bison water-buffalo donkey zebra camel two-hump-camel automobile taxi police-car ambulance minibus camper-van pickup-truck racing-car tractor tank excavator bulldozer carriage wagon
    bear polar-bear gorilla lion tiger deer reindeer moose rhinoceros hippopotamus ostrich shark crocodile walrus helicopter small-airplane biplane flying-saucer motor-boat speedboat canoe rowing-boat gondola raft well
    market-stall statue bed sofa couch-and-lamp wardrobe bookshelf refrigerator piano throne street-lamp gate arch fireplace cyclops ogre troll hairy-creature yeti werewolf snowman snowman-without-snow dolphin`,
  ],
  [
    0.72,
    'child boy girl dwarf goblin elf fairy scarecrow motorcycle bicycle motor-scooter table desk chair armchair bench bathtub sled wolf leopard cheetah panther panda boar pig kangaroo llama seal husky barrel cauldron oven sink swing',
  ],
  [
    0.55,
    `cat black-cat dog corgi dachshund dalmatian bulldog poodle rabbit fox red-panda penguin owl duck goose rooster hen chicken ewe lamb goat ram hedgehog turtle eagle vulture swan stork pelican flamingo turkey peacock parrot toucan
    chipmunk raccoon badger skunk otter beaver capybara koala monkey sloth lemur meerkat potted-plant bush baby octopus squid lobster dodo snake lizard axolotl chameleon armadillo platypus skateboard
    kick-scooter fire-hydrant stop-sign postbox treasure-chest guitar cello violin harp drum teddy-bear rocking-horse doll jack-o-lantern pumpkin television tree-stump log hay-bale bird-house globe broom umbrella sword`,
  ],
  [
    0.38,
    `mouse rat hamster squirrel mole bird black-bird raven robin dove pigeon seagull woodpecker bat frog snail crab fish tropical-fish goldfish clownfish seahorse starfish jellyfish red-apple green-apple mushroom brown-mushroom
    rose tulip sunflower blossom daisy poppy lily lotus bouquet open-book books teapot kettle hot-beverage croissant birthday-cake top-hat wizard-hat witch-hat crown balloon wrapped-gift soccer-ball basketball candle lantern
    vase amphora bottle bowl plate potion crystal-ball snow-globe alarm-clock mantelpiece-clock shield bucket basket backpack handbag laptop telephone camera hamburger pizza steaming-bowl bread cheese-wedge ice-cream
    soft-ice-cream spiral-shell skull heart red-heart star mask performing-arts pillow`,
  ],
  [
    0.24,
    'baby-chick honeybee lady-beetle butterfly monarch-butterfly dragonfly firefly hummingbird caterpillar bug beetle cricket grasshopper ant fly mosquito worm spider scorpion cherries strawberry blueberries key old-key ring gem-stone coin feather fallen-leaf egg cookie candy pocket-watch watch glasses game-die pencil bone chess-pawn chocolate-bar',
  ],
];

const SCALES = new Map(
  scales.flatMap(([scale, names]) => [...list(names)].map((name): [string, number] => [name, scale])),
);

/** What stands on a table is no larger than a loaf, unless the table above knows better. */
const SMALL_THING = 0.34;

/** Size beside other kinds of subject, softened for pictures: 0.24 (a bee) to 1.55 (a castle); grown people are 0.85. */
export const scaleOf = (concept: string): number =>
  SCALES.get(concept) ?? (TABLE_THINGS.has(concept) ? SMALL_THING : 0.85);
