import type { ProjectColour } from '@easel/shared';

/** What made-up prompts are made of; in each list the frequent ones come first. */
export const LOOKS = list(
  'red, blue, small, old, golden, quiet, tiny, green, giant, white, happy, sleepy, wooden, silver, dark, bright, ' +
    'curious, broken, striped, round, purple, friendly, rusty, snowy, floating, forgotten, velvet, crystal, ' +
    'mechanical, translucent, feathered, mossy, marble, origami, knitted, luminous, copper, paper, ceramic, iridescent',
);
export const SUBJECTS = list(
  'cat, fox, dog, house, tree, robot, castle, bird, ship, dragon, woman, horse, city, lighthouse, owl, garden, ' +
    'mountain, train, bear, astronaut, violin, whale, bicycle, wolf, teapot, rabbit, knight, market, waterfall, ' +
    'bookshop, elephant, balloon, mushroom, cottage, turtle, clock, bridge, hedgehog, windmill, heron, cello, ' +
    'octopus, samurai, orchid, submarine, carousel, moth, greenhouse, otter, chameleon, zeppelin, kingfisher, ' +
    'telescope, pangolin, lantern, hummingbird, tram, narwhal, sundial, axolotl',
);
export const DOINGS = list(
  'reading, sleeping, flying, waiting, dancing, singing, walking, sailing, dreaming, painting, cooking, jumping, ' +
    'hiding, swimming, laughing, climbing, listening, gardening, juggling, skating, whispering, fencing, levitating',
);
export const PLACES = list(
  'forest, sea, city, river, desert, garden, kitchen, library, meadow, harbour, island, street, cave, beach, valley, ' +
    'village, attic, station, rooftop, jungle, swamp, vineyard, monastery, observatory, glacier, lagoon, canyon, ' +
    'archipelago, orangery, tundra',
);
export const LIGHTS = list(
  'soft light, morning light, sunset, candle light, fog, moonlight, rain, golden hour, snow, neon light, backlight, ' +
    'storm, aurora, starlight, dappled shade, noon heat, chiaroscuro, bioluminescence',
);
export const MANNERS = list(
  'watercolour, oil painting, photo, ink drawing, storybook illustration, pixel art, gouache, pencil sketch, comic, ' +
    'low poly, woodcut, stained glass, isometric render, risograph, pastel, collage, blueprint, linocut, fresco, ' +
    'daguerreotype, cloisonne',
);
export const DETAILS = list(
  'highly detailed, wide angle, close up, muted colours, film grain, symmetrical, high contrast, soft focus, ' +
    'minimalist, vivid colours, long exposure, top view, bokeh, textured paper, tilt shift, double exposure, anaglyph',
);

/** Tags people could have given. */
export const TAGS = list(
  'favourite, portrait, landscape, animals, to print, draft, architecture, client, blue, cover, fantasy, for mum, ' +
    'nature, poster, sketch, sea, night, wallpaper, reference, christmas, robots, texture, children, food, winter, ' +
    'abstract, birds, logo ideas, miniature, vintage, macro, calendar, typography, gift, botany, maps, space, ' +
    'mythology, trains, archive',
);

/** Projects every seeded account has. */
export const PROJECTS: readonly { name: string; colour: ProjectColour }[] = [
  { name: 'Picture book', colour: 'teal' },
  { name: 'Album covers', colour: 'violet' },
  { name: 'Kitchen posters', colour: 'orange' },
  { name: 'Characters', colour: 'indigo' },
  { name: 'Places', colour: 'green' },
  { name: 'Birthday cards', colour: 'pink' },
  { name: 'Textures', colour: 'gray' },
  { name: 'Experiments', colour: 'cyan' },
];

const SYLLABLES = 'ka lo mi ra ven tor el su na bri do fen gal ish mor pel qui sar tal ur'.split(' ');

/** A coined name; each `number` below 8,000 has its own. */
export const coinedName = (number: number): string => {
  const part = (power: number): string => SYLLABLES[Math.floor(number / 20 ** power) % 20] ?? '';
  const name = part(0) + part(1) + part(2);
  return name.charAt(0).toUpperCase() + name.slice(1);
};

// A function declaration: the lists above are made while this module is read.
function list(words: string): readonly [string, ...string[]] {
  const [first = '', ...others] = words.split(', ');
  return [first, ...others];
}
