import type { Place } from '../vocabulary.js';
import { list } from './list.js';
import { TABLE_THINGS } from './moving.js';

/** Later places win for a name in two of them. */
const homes: Partial<Record<Place, string>> = {
  room: `${[...TABLE_THINGS].join(' ')} chair table desk armchair sofa couch-and-lamp bed bookshelf wardrobe refrigerator oven microwave toaster sink bathtub mirror framed-picture chandelier grandfather-clock
    piano rug pillow blanket towel doll puppet rocking-horse toy-train toy-blocks fireplace bird-cage window cat-face hamster goldfish yarn easel`,
  meadow: `house house-with-garden cottage cow bull horse ewe lamb goat pig dog rooster hen chicken baby-chick goose donkey windmill barn butterfly tulip sunflower rabbit tractor farmer castle lady-beetle honeybee
    unicorn kite hot-air-balloon airship scarecrow hay-bale beehive well fence gate wagon carriage knight king queen prince princess gardener daisy poppy blossom rose lavender caterpillar grasshopper ladder bench
    swing picnic-basket mole dandelion pegasus tank balloon corgi dalmatian dachshund apple-tree`,
  forest: `fox wolf bear deer owl hedgehog chipmunk squirrel mushroom brown-mushroom raccoon badger moose hut fairy elf wizard witch dwarf goblin ogre troll werewolf tent boar skunk gorilla monkey tiger sloth
    orangutan snail frog treehouse log-cabin cauldron campfire woodpecker robin raven firefly spider spider-web centaur red-panda tree-stump empty-nest nest-with-eggs toucan parrot leopard panther snake chameleon otter beaver panda koala
    bird-house hammock mage leafless-tree t-rex triceratops stegosaurus hairy-creature explorer`,
  mountains:
    'ram dragon eagle llama volcano snow-capped-mountain phoenix sauropod mammoth griffin cyclops giant vulture',
  sea: 'sailboat canoe motor-boat speedboat ship passenger-ship whale spouting-whale dolphin orca person-rowing-boat desert-island pirate-ship viking-ship raft kraken sea-serpent pirate narwhal',
  river:
    'duck swan rowing-boat watermill bridge gondola stork hippopotamus crocodile dragonfly lotus water-buffalo capybara platypus',
  beach: `crab palm-tree coconut beach-with-umbrella umbrella-on-ground spiral-shell person-surfing bikini flamingo tropical-drink volleyball turtle seal walrus sandcastle surfboard starfish bucket pelican`,
  desert:
    'cactus camel two-hump-camel scorpion lizard elephant giraffe lion zebra rhinoceros leopard cheetah hyena meerkat ostrich pyramid sphinx cowboy mummy armadillo',
  city: `automobile taxi bus school-bus trolleybus minibus police-car ambulance fire-engine delivery-truck articulated-lorry pickup-truck motorcycle motor-scooter bicycle tram-car train metro bullet-train
    office-building skyscraper hotel bank hospital robot police-officer firefighter superhero racing-car tokyo-tower eiffel-tower statue-of-liberty skateboard person-biking kick-scooter traffic-light vertical-traffic-light
    street-lamp fire-hydrant stop-sign parking-meter postbox telephone-box pigeon convenience-store detective builder excavator bulldozer student trash-can`,
  village: 'church school market-stall carriage locomotive post-office baguette-bread fountain statue',
  cafe: 'hot-beverage croissant cupcake chef shortcake pie waffle cookie cocktail-glass wine-glass',
  space:
    'rocket flying-saucer spaceship space-station alien-monster ringed-planet satellite comet globe-showing-europe-africa shooting-star',
  moon: 'astronaut alien moon-rover',
  underwater: `fish tropical-fish goldfish clownfish blowfish shark octopus squid jellyfish mermaid merman merperson coral lobster shrimp seahorse manta-ray submarine swordfish axolotl oyster`,
  snow: `snowman snowman-without-snow penguin polar-bear sled skis skier snowboarder snowboard snowflake santa-claus mrs-claus christmas-tree ice-skate igloo reindeer husky yeti iceberg viking`,
  clouds: 'airplane small-airplane biplane fighter-jet helicopter angel parachute pilot',
  cliff: 'lighthouse seagull',
  harbour: 'anchor ferry fisherman sailor barrel fishing-pole ring-buoy',
  cave: 'bat crystal treasure-chest skeleton gem-stone devil zombie vampire spider',
  stage:
    'singer musician ballerina dancer clown microphone studio-microphone circus-tent violin guitar drum trumpet saxophone harp accordion cello performing-arts mask',
};

/** Where a subject is at home, for prompts that name no place. */
export const HOMES: ReadonlyMap<string, Place> = new Map(
  (Object.keys(homes) as Place[]).flatMap((place) =>
    [...list(homes[place] ?? '')].map((concept): [string, Place] => [concept, place]),
  ),
);
