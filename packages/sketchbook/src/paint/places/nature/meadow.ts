import type { Canvas } from '../../../core/canvas.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGrove, paintMeadowCover, paintRocks } from '../../cover.js';
import { shadeUnder, treeOf } from '../../land/grove.js';
import { paintFarmland, paintFence } from '../../land/farm.js';
import { seasonOf, seasonPaints, variantOf } from '../../land/season.js';
import { windingWay } from '../../land/ways.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintVector, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';
import { paintPeaks } from './peaks.js';

const VARIANTS = ['rolling', 'path', 'lake', 'farmland', 'tree'] as const;

/** Open green land: rolling hills, a winding path, a lake far off, farmland, or one great tree. Subjects may stand anywhere below `horizon + 0.09`. */
export function paintMeadow(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'rolling';
  paintPeaks(canvas, plan, palette, 0.2, false);
  const paints = seasonPaints(plan);
  const h = plan.horizon;
  const trees = plan.elements.includes('trees');
  const steep = variant === 'rolling' ? 1.5 : 1;
  const hill = { shape: 'hill' as const, grain: 1 };
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'hill-far',
    base: h + 0.02,
    rise: 0.08 * steep,
    peaks: 0.9,
    depth: 0.78,
    top: lit(palette, paints.hills[0], 0.5),
    foot: lit(palette, paints.hills[1], 0.46),
  });
  if (variant === 'farmland')
    paintFarmland(canvas, plan, palette, { top: h - 0.02, bottom: h + 0.07, haze: 0.36 });
  if (trees)
    paintGrove(canvas, plan, palette, {
      name: 'grove-far',
      y: h + 0.012,
      size: 46,
      count: 26,
      haze: 0.44,
      depth: 0.72,
      kind: 'mixed',
      groups: 6,
    });
  if (variant === 'lake') paintWater(canvas, plan, palette, h + 0.02, h + 0.1, lit(palette, '#5f9ec4', 0.3));
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'hill-mid',
    base: h + (variant === 'lake' ? 0.082 : 0.055),
    rise: variant === 'lake' ? 0.03 : 0.062 * steep,
    peaks: 0.7,
    depth: 0.6,
    top: lit(palette, paints.hills[1], 0.28),
    foot: lit(palette, paints.hills[2], 0.22),
    patch: lit(palette, paints.patch, 0.25),
  });
  if (trees)
    paintGrove(canvas, plan, palette, {
      name: 'grove-mid',
      y: h + 0.055,
      size: 118,
      count: variant === 'tree' ? 3 : 8,
      haze: 0.22,
      depth: 0.55,
      kind: 'mixed',
      clear: 0.3,
      groups: 4,
    });
  const way = variant === 'path' ? windingWay(plan, lit(palette, paints.path, 0.04)) : undefined;
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'ground',
    base: h + 0.09,
    rise: 0.035,
    peaks: 0.6,
    depth: 0.5,
    near: 0,
    top: lit(palette, paints.hills[2], 0.12),
    foot: lit(palette, paints.hills[3], 0),
    patch: lit(palette, paints.patch, 0.05),
    ...(way ? { way } : {}),
  });
  if (variant === 'farmland' || variant === 'path') paintFence(canvas, plan, palette);
  if (trees) paintEdgeTrees(canvas, plan, palette, variant === 'tree');
  paintMeadowCover(canvas, plan, palette, paints.grass, way);
  if (variant === 'rolling' || seasonOf(plan) === 'winter') paintRocks(canvas, plan, palette, paints.rock, 6);
}

/** A great tree at one side, or a smaller one half out of the picture. */
function paintEdgeTrees(canvas: Canvas, plan: Plan, palette: Palette, great: boolean): void {
  const random = rng(plan.seed, 'edge-trees');
  const { width, height } = vectorSize(canvas);
  if (!great && random() < 0.45) return;
  const side = plan.mirror ? 1 : -1;
  const u = 0.5 + side * (great ? between(random, 0.3, 0.36) : between(random, 0.44, 0.5));
  const y = height * Math.min(0.9, plan.horizon + (great ? 0.17 : 0.14));
  const size = Math.min(y * 0.98, (great ? 620 : 430) * between(random, 0.9, 1.1));
  const spot = { x: u * width, y, size, haze: 0.04 };
  const species = great ? (random() < 0.7 ? 'oak' : 'willow') : random() < 0.5 ? 'birch' : 'round';
  paintVector(canvas, shadeUnder(plan, spot) + treeOf(plan, palette, species, spot, random), 0.32);
}
