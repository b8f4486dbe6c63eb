import type { Rng } from '../../core/rng.js';
import { between, rng } from '../../core/rng.js';
import type { Palette } from '../../paint/palette.js';
import { palm } from '../../paint/plants.js';
import type { Broadleaf } from '../../paint/trees/broadleaf.js';
import { broadleaf } from '../../paint/trees/broadleaf.js';
import type { Needle } from '../../paint/trees/needle.js';
import { needleTree } from '../../paint/trees/needle.js';
import type { Art, Box } from '../art.js';
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
  'apple-tree': ['round', 'oak'],
  'orange-tree': ['round'],
  'lemon-tree': ['round'],
};
/** What hangs in a crown, with its light side. */
const FRUITS: Readonly<Record<string, readonly [string, string]>> = {
  'apple-tree': ['#c8322b', '#ee7a63'],
  'orange-tree': ['#e8852a', '#f9bd6b'],
  'lemon-tree': ['#e3c22e', '#f8ea8a'],
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
  const box = measure(body, 128);
  const bare = look.season === 'winter' || look.season === 'spring';
  return { body: body + (bare ? '' : fruitIn(concept, box, random)), box, faces: 'viewer' };
}

/** Fruit all over the upper part of a drawing, never two at one place. */
function fruitIn(concept: string, [left, top, right, bottom]: Box, random: Rng): string {
  const [paint, shine] = FRUITS[concept] ?? [];
  if (!paint || !shine) return '';
  const [wide, tall] = [right - left, bottom - top];
  const spots = Array.from({ length: 13 }, (_, index) => {
    const turn = index * 2.4;
    const reach = Math.sqrt((index + 0.5) / 13) * between(random, 0.9, 1.05);
    return {
      x: (left + right) / 2 + Math.cos(turn) * reach * wide * 0.36,
      y: top + tall * (0.36 + Math.sin(turn) * reach * 0.24),
    };
  });
  return spots
    .map(
      ({ x, y }) =>
        `<circle cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" r="3.1" fill="${paint}"/><circle cx="${(x - 0.9).toFixed(1)}" cy="${(y - 1).toFixed(1)}" r="1.1" fill="${shine}"/>`,
    )
    .join('');
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
