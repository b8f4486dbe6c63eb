import type { Canvas } from '../../../core/canvas.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGrove, paintMeadowCover, paintRocks } from '../../cover.js';
import { seasonPaints, variantOf } from '../../land/season.js';
import { windingWay } from '../../land/ways.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintWater } from '../../water.js';
import { paintPeaks } from './peaks.js';

const VARIANTS = ['great', 'range', 'lake', 'pass'] as const;

/** High peaks over pines: one great peak, a range, a valley with a lake, or a stony pass. Subjects may stand anywhere below `horizon + 0.09`. */
export function paintMountains(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'range';
  const h = plan.horizon;
  paintPeaks(canvas, plan, palette, variant === 'great' ? 0.46 : 0.37, true, variant === 'great');
  const paints = seasonPaints(plan);
  const trees = plan.elements.includes('trees');
  const hill = { shape: 'hill' as const, grain: 1 };
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'foothills',
    base: h + 0.025,
    rise: 0.085,
    peaks: 1.1,
    depth: 0.78,
    top: lit(palette, '#6f9a86', 0.42),
    foot: lit(palette, paints.hills[1], 0.42),
  });
  if (trees)
    paintGrove(canvas, plan, palette, {
      name: 'pines-far',
      y: h + 0.02,
      size: 62,
      count: 30,
      haze: 0.42,
      depth: 0.72,
      kind: 'conifer',
      groups: 7,
    });
  if (variant === 'lake')
    paintWater(canvas, plan, palette, h + 0.025, h + 0.15, lit(palette, '#3f8fae', 0.2));
  else
    paintRidge(canvas, plan, palette, {
      ...hill,
      name: 'hill-mid',
      base: h + 0.06,
      rise: 0.06,
      peaks: 0.8,
      depth: 0.6,
      top: lit(palette, paints.hills[1], 0.26),
      foot: lit(palette, paints.hills[2], 0.2),
      patch: lit(palette, paints.patch, 0.25),
    });
  if (trees)
    paintGrove(canvas, plan, palette, {
      name: 'pines-mid',
      y: h + (variant === 'lake' ? 0.12 : 0.075),
      size: 150,
      count: 9,
      haze: 0.24,
      depth: 0.55,
      kind: 'conifer',
      clear: 0.4,
    });
  const way = variant === 'pass' ? windingWay(plan, lit(palette, paints.path, 0.05)) : undefined;
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'ground',
    base: h + (variant === 'lake' ? 0.14 : 0.095),
    rise: 0.035,
    peaks: 0.7,
    depth: 0.5,
    near: 0,
    top: lit(palette, paints.hills[2], 0.12),
    foot: lit(palette, paints.hills[3], 0),
    patch: lit(palette, paints.patch, 0.06),
    ...(way ? { way } : {}),
  });
  if (trees)
    paintGrove(canvas, plan, palette, {
      name: 'pines',
      y: h + 0.14,
      size: 330,
      count: 5,
      haze: 0.07,
      depth: 0.4,
      kind: 'conifer',
      clear: 0.72,
    });
  paintMeadowCover(canvas, plan, palette, paints.grass, way);
  paintRocks(canvas, plan, palette, paints.rock, 12);
}
