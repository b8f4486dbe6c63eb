import { rng } from '../../core/rng.js';
import type { Palette } from '../../paint/palette.js';
import { palm } from '../../paint/plants.js';
import type { Broadleaf } from '../../paint/trees/broadleaf.js';
import { broadleaf } from '../../paint/trees/broadleaf.js';
import type { Needle } from '../../paint/trees/needle.js';
import { needleTree } from '../../paint/trees/needle.js';
import type { Art } from '../art.js';
import type { Look } from '../look.js';
import { measure } from '../measure.js';

/** White light and no haze: the scene's light falls on the finished drawing. */
const PLAIN: Palette = {
  sky: ['#ffffff'],
  haze: [1, 1, 1],
  light: [1, 1, 1],
  ground: [1, 1, 1],
  subject: [1, 1, 1],
  cloudLit: [1, 1, 1],
  cloudShade: [1, 1, 1],
  dark: false,
  avoid: [],
};

const SPECIES: Readonly<Record<string, readonly (Broadleaf | Needle | 'palm')[]>> = {
  'deciduous-tree': ['oak', 'round', 'oak'],
  'evergreen-tree': ['spruce', 'fir', 'pine'],
  'palm-tree': ['palm'],
  birch: ['birch'],
  poplar: ['poplar'],
  willow: ['willow'],
  acacia: ['acacia'],
  cypress: ['cypress'],
  pine: ['pine'],
  bush: ['bush'],
  'cherry-tree': ['round'],
};
const NEEDLES: readonly string[] = ['spruce', 'fir', 'pine', 'cypress'];

/** Whether we paint a tree of this name. */
export const isTree = (concept: string): boolean => Object.hasOwn(SPECIES, concept);

/** A tree as the painters of the landscape paint it, in its season; undefined for what is no tree. */
export function treeArt(concept: string, look: Look): Art | undefined {
  const choices = isTree(concept) ? SPECIES[concept] : undefined;
  const species = choices?.[Math.floor(look.variant * choices.length)];
  if (!species) return undefined;
  const random = rng(Math.floor(look.variant * 2 ** 32), `tree-${species}`);
  const spot = { x: 64, y: 124, size: 120, haze: 0, right: false };
  const body = bodyOf(species, concept === 'cherry-tree', look, random, spot);
  return { body, box: measure(body, 128), faces: 'viewer' };
}

function bodyOf(
  species: Broadleaf | Needle | 'palm',
  blossom: boolean,
  look: Look,
  random: () => number,
  spot: Parameters<typeof palm>[2],
): string {
  const season = look.season ?? 'summer';
  if (species === 'palm') return palm(random, PLAIN, spot);
  if (isNeedle(species)) return needleTree(random, PLAIN, spot, species, season === 'winter');
  return broadleaf(random, PLAIN, spot, species, blossom ? 'spring' : season, blossom || season === 'spring');
}

const isNeedle = (species: Broadleaf | Needle): species is Needle => NEEDLES.includes(species);
