import type { Canvas } from '../../core/canvas.js';
import { between, pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import type { Broadleaf } from '../trees/broadleaf.js';
import { BROADLEAVES, broadleaf } from '../trees/broadleaf.js';
import type { Needle } from '../trees/needle.js';
import { needleTree } from '../trees/needle.js';
import { n, paintVector, vectorSize } from '../vector.js';
import { seasonOf } from './season.js';

export type Species = Broadleaf | Needle;

/** A row of trees at one distance; `y` is a fraction of the height or follows a skyline, `size` is in vector units. */
export interface Grove {
  name: string;
  y: number | ((u: number) => number);
  size: number;
  count: number;
  haze: number;
  depth: number;
  kind: 'conifer' | 'leaf' | 'mixed';
  /** The species to choose from instead of those of `kind`. */
  species?: readonly [Species, ...Species[]];
  /** Share of the middle of the picture kept free, 0 to 1. */
  clear?: number;
  /** Trees stand in this many loose groups instead of evenly. */
  groups?: number;
}

const LEAFY: readonly [Species, ...Species[]] = ['oak', 'round', 'round', 'birch', 'oak'];
const NEEDLED: readonly [Species, ...Species[]] = ['spruce', 'spruce', 'fir', 'pine'];
const MIXED: readonly [Species, ...Species[]] = ['oak', 'round', 'spruce', 'birch', 'poplar', 'fir'];

const isBroadleaf = (species: Species): species is Broadleaf =>
  BROADLEAVES.some((known) => known === species);

/** Bends a plant at `x`, `y` with the wind. */
export function bent(plan: Plan, x: number, y: number, svg: string): string {
  if (!plan.elements.includes('wind') && !plan.elements.includes('storm')) return svg;
  const lean = plan.mirror ? 9 : -9;
  return `<g transform="translate(${n(x)} ${n(y)}) skewX(${lean}) translate(${n(-x)} ${n(-y)})">${svg}</g>`;
}

/** Draws one tree of a species in the season of the plan. */
export function treeOf(
  plan: Plan,
  palette: Palette,
  species: Species,
  spot: { x: number; y: number; size: number; haze: number },
  random: () => number,
): string {
  const season = seasonOf(plan);
  const whole = { ...spot, right: plan.light.x > 0.5 };
  const svg = isBroadleaf(species)
    ? broadleaf(
        random,
        palette,
        whole,
        species,
        season,
        plan.elements.includes('petals') || (season === 'spring' && random() < 0.3),
      )
    : needleTree(random, palette, whole, species, season === 'winter');
  return bent(plan, spot.x, spot.y, svg);
}

/** Paints a grove. */
export function paintGrove(canvas: Canvas, plan: Plan, palette: Palette, grove: Grove): void {
  const random = rng(plan.seed, grove.name);
  const { width, height } = vectorSize(canvas);
  const species =
    grove.species ?? (grove.kind === 'conifer' ? NEEDLED : grove.kind === 'leaf' ? LEAFY : MIXED);
  // Few species per grove: every tree another kind looks like an arboretum.
  const few: [Species, ...Species[]] = [pick(random, species), pick(random, species), pick(random, species)];
  const count = Math.max(1, Math.round(grove.count * Math.max(1, Math.min(1.8, width / height))));
  const middles = Array.from({ length: grove.groups ?? 0 }, (_, i) => (i + random()) / (grove.groups ?? 1));
  const trees: { y: number; svg: string }[] = [];
  for (let i = 0; i < count; i++) {
    const clear = grove.clear ?? 0;
    let u = ((i + random()) / count) * 1.1 - 0.05;
    const middle = middles[i % Math.max(1, middles.length)];
    if (middle !== undefined) u = middle + between(random, -1, 1) * between(random, 0.02, 0.11);
    if (clear > 0) u = u < 0.5 ? u * (1 - clear) - 0.04 : 1 - (1 - u) * (1 - clear) + 0.04;
    const line = typeof grove.y === 'number' ? grove.y : grove.y(Math.max(0, Math.min(1, u)));
    const y = (line + between(random, -0.004, 0.01)) * height;
    const size = grove.size * between(random, 0.66, 1.2);
    const spot = { x: u * width, y, size, haze: grove.haze };
    trees.push({ y, svg: shadeUnder(plan, spot) + treeOf(plan, palette, pick(random, few), spot, random) });
  }
  trees.sort((a, b) => a.y - b.y);
  paintVector(canvas, trees.map((tree) => tree.svg).join(''), grove.depth);
}

/** The soft dark pool a tree stands in, drawn away from the light. */
export function shadeUnder(
  plan: Plan,
  { x, y, size, haze }: { x: number; y: number; size: number; haze: number },
): string {
  const side = plan.light.x > 0.5 ? -1 : 1;
  const opacity = 0.5 * (1 - haze) ** 1.5;
  const soft =
    '<radialGradient id="pool"><stop offset="0" stop-color="#1f2a48"/><stop offset=".45" stop-color="#1f2a48" stop-opacity=".6"/><stop offset="1" stop-color="#1f2a48" stop-opacity="0"/></radialGradient>';
  return `${soft}<ellipse cx="${n(x + side * size * 0.09)}" cy="${n(y + size * 0.004)}" rx="${n(size * 0.3 + 1)}" ry="${n(size * 0.038 + 1)}" fill="url(#pool)" opacity="${opacity.toFixed(2)}"/>`;
}
