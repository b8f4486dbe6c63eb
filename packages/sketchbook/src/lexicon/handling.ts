import { isAnimal } from '../art/animals/animal-art.js';
import { isPerson } from '../art/people/roles.js';
import type { RoomKind } from './vocabulary.js';

const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/).filter(Boolean));

const HATS = list(
  'top-hat womans-hat billed-cap crown graduation-cap military-helmet rescue-workers-helmet wizard-hat party-hat santa-hat witch-hat cowboy-hat straw-hat helmet beret bow flower-crown',
);

const GARMENTS = list(
  'dress t-shirt coat jeans kimono sari lab-coat shorts safety-vest martial-arts-uniform womans-clothes running-shirt cape sweater skirt suit socks gloves running-shoe hiking-boot womans-boot high-heeled-shoe ballet-shoes',
);

const HUNG = list(
  'balloon umbrella umbrella-with-rain-drops closed-umbrella kite candle magic-wand crossed-swords sword rose tulip sunflower bouquet lollipop wine-glass beer-mug ice-cream soft-ice-cream flashlight torch trophy broom axe hammer microphone fishing-pole white-flag black-flag triangular-flag rainbow-flag chequered-flag flag potted-plant dagger spear',
);

const ENTERED = list(
  `automobile taxi oncoming-automobile sport-utility-vehicle bus minibus trolleybus police-car ambulance fire-engine delivery-truck articulated-lorry pickup-truck racing-car tractor tram-car train locomotive
  metro bullet-train airplane small-airplane helicopter rocket flying-saucer sailboat canoe motor-boat speedboat ship passenger-ship ferry hot-air-balloon basket cup bathtub bed box shopping-cart carriage
  cart treehouse tent barrel wrapped-gift amphora teacup-without-handle`,
);

const FURNITURE = list(
  'sofa armchair couch-and-lamp bed chair bookshelf wardrobe desk piano table table-lamp rug throne refrigerator oven chandelier grandfather-clock television fireplace bathtub rocking-horse toy-train toy-blocks doll dresser stool cupboard',
);

const INSTRUMENTS = list(
  'guitar violin saxophone trumpet accordion banjo cello drum long-drum flute harp maracas trombone lute',
);

/** Whether a thing is played before the chest. */
export const isInstrument = (concept: string): boolean => INSTRUMENTS.has(concept);

/** Which room a piece of furniture stands in, where there is no doubt. */
export const ROOM_OF: ReadonlyMap<string, RoomKind> = new Map<string, RoomKind>([
  ['bed', 'bedroom'],
  ['wardrobe', 'bedroom'],
  ['oven', 'kitchen'],
  ['refrigerator', 'kitchen'],
  ['sofa', 'living'],
  ['television', 'living'],
  ['bookshelf', 'library'],
  ['rocking-horse', 'nursery'],
  ['toy-blocks', 'nursery'],
]);

/** Whether a thing makes a room of the place where it stands. */
export const isFurniture = (concept: string): boolean => FURNITURE.has(concept);

/** Whether a thing is worn on the head. */
export const isHat = (concept: string): boolean => HATS.has(concept);

/** Whether a thing is worn on the body. */
export const isGarment = (concept: string): boolean => GARMENTS.has(concept);

const POINTS_RIGHT = list(
  'fishing-pole white-flag black-flag triangular-flag rainbow-flag pirate-flag chequered-flag flag',
);

/** Whether the drawing of a held thing points away to the right, where the others point up or left. */
export const pointsRight = (concept: string): boolean => POINTS_RIGHT.has(concept);

const HELD_SIZES: Readonly<Record<string, number>> = {
  kite: 1.3,
  umbrella: 0.78,
  'umbrella-with-rain-drops': 0.78,
  bone: 0.28,
  'closed-umbrella': 0.45,
  broom: 0.75,
  spear: 0.9,
  'fishing-pole': 0.7,
  sword: 0.45,
  axe: 0.4,
  balloon: 0.5,
  bouquet: 0.28,
  rose: 0.26,
  tulip: 0.26,
  sunflower: 0.3,
  blossom: 0.15,
  'baguette-bread': 0.32,
  bread: 0.24,
  pizza: 0.24,
  'birthday-cake': 0.28,
  'triangular-flag': 0.5,
  'white-flag': 0.5,
  'open-book': 0.3,
  newspaper: 0.3,
  basket: 0.28,
  'picnic-basket': 0.28,
  'teddy-bear': 0.32,
  lantern: 0.22,
  candle: 0.18,
};

/** How large a thing is in the hand of a holder whose longer side is 1; undefined for what is only known by its real size. */
export const heldSizeOf = (concept: string): number | undefined => HELD_SIZES[concept];

/** Whether it is held over the head. */
export const isUmbrella = (concept: string): boolean => concept.startsWith('umbrella');

const BOARDS = list('skateboard snowboard surfboard skis kick-scooter');

/** Whether whoever rides it stands on it. */
export const isStoodOn = (concept: string): boolean => BOARDS.has(concept);

const FLOWN = list('broom magic-carpet dragon pegasus phoenix griffin cloud');

/** Whether it flies with whoever rides it. */
export const isFlown = (concept: string): boolean => FLOWN.has(concept);

/** Whether a hand holds a thing by its lower end: a stem, a stick or a string. */
export const isHungByItsFoot = (concept: string): boolean => HUNG.has(concept);

const GRIPS: Readonly<Record<string, readonly [number, number]>> = {
  'fishing-pole': [0.12, 0.9],
  kite: [1, 1],
  'triangular-flag': [0.06, 0.86],
  'white-flag': [0.06, 0.86],
  'black-flag': [0.06, 0.86],
  'rainbow-flag': [0.06, 0.86],
  'pirate-flag': [0.06, 0.86],
  'magic-wand': [0.2, 0.85],
  axe: [0.5, 0.8],
  flashlight: [0.7, 0.7],
};

/** Where a hand grips a thing, as shares of its painted box from the upper left. */
export const gripOf = (concept: string): readonly [number, number] =>
  GRIPS[concept] ?? (isHungByItsFoot(concept) ? [0.5, 1] : [0.5, 0.5]);

const CLOSED =
  /^(automobile|taxi|oncoming-automobile|sport-utility-vehicle|bus|minibus|trolleybus|police-car|ambulance|fire-engine|delivery-truck|articulated-lorry|pickup-truck|tram-car|train|locomotive|metro|bullet-train|airplane|small-airplane|helicopter|carriage|ship|passenger-ship|ferry)$/;

/** Whether one inside a thing is seen at its window only. */
export const isClosed = (concept: string): boolean => CLOSED.test(concept);

/** Whether one stands behind the side of a thing when one is on it. */
export const isBoat = (concept: string): boolean =>
  /boat|ship|ferry|canoe|raft|gondola/.test(concept) && concept !== 'spaceship';

/** Whether one inside a thing looks out above its rim. */
export const isVessel = (concept: string): boolean =>
  /basket|bucket|teacup|hot-beverage|beer-mug|bowl|top-hat|cauldron|flower-pot|^(cup|box)$/.test(concept);

/** Whether one lies in a thing and is seen over its rim from above. */
export const isNest = (concept: string): boolean => /nest/.test(concept);

/** Whether one is behind the bars of a thing. */
export const isCage = (concept: string): boolean => concept === 'bird-cage';

export const isGlasses = (concept: string): boolean => /glasses|goggles/.test(concept);

/** Whether one is inside a thing rather than on its back. */
export const isEntered = (concept: string): boolean => ENTERED.has(concept);

const ANIMALS = list(
  `bird black-bird eagle dove owl duck goose swan rooster hen turkey peacock parrot flamingo penguin baby-chick hatching-chick front-facing-baby-chick bat butterfly monarch-butterfly honeybee bug ant spider snail lady-beetle cricket
  beetle scorpion worm fish tropical-fish blowfish shark dolphin whale spouting-whale orca octopus squid jellyfish seal crab lobster shrimp turtle crocodile lizard snake dragon dragon-face sauropod t-rex mammoth
  monkey gorilla orangutan boar ram llama rhinoceros hippopotamus kangaroo hedgehog badger otter sloth skunk beaver ox water-buffalo bison rat phoenix snowman snowman-without-snow ghost teddy-bear poodle service-dog guide-dog cat-face dog-face`,
);

/** Whether a concept has a body that does things and a face that feels. */
export const isLiving = (concept: string): boolean =>
  isPerson(concept) || isAnimal(concept) || ANIMALS.has(concept);
