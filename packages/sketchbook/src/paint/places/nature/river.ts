import type { Canvas } from '../../../core/canvas.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGrove, paintMeadowCover, paintRocks } from '../../cover.js';
import { shadeUnder, treeOf } from '../../land/grove.js';
import { paintReeds } from '../../land/reeds.js';
import { seasonPaints, variantOf } from '../../land/season.js';
import { BREADTH } from '../../../plan/subjects/lines.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintVector, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';
import { paintPeaks } from './peaks.js';

const VARIANTS = ['meadow', 'wooded', 'gorge', 'pond'] as const;

/** A broad river across the picture: water from `horizon + 0.06` to about `horizon + 0.22`, then the near bank down to the bottom; a broad one reaches further. */
export function paintRiver(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'meadow';
  paintPeaks(canvas, plan, palette, variant === 'gorge' ? 0.32 : 0.2, variant === 'gorge');
  const random = rng(plan.seed, 'river');
  const paints = seasonPaints(plan);
  const h = plan.horizon;
  const bankY = h + (plan.broad ? BREADTH : 0);
  const trees = plan.elements.includes('trees');
  const hill = { shape: 'hill' as const, grain: 1 };
  const side = plan.mirror ? -1 : 1;
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'far-bank',
    base: h + 0.025,
    rise: 0.09,
    peaks: 0.9,
    depth: 0.76,
    top: lit(palette, paints.hills[0], 0.44),
    foot: lit(palette, paints.hills[1], 0.36),
  });
  if (trees)
    paintGrove(canvas, plan, palette, {
      name: 'far-trees',
      y: h + 0.035,
      size: variant === 'wooded' ? 170 : 84,
      count: variant === 'wooded' ? 20 : 16,
      haze: 0.36,
      depth: 0.7,
      kind: variant === 'gorge' ? 'conifer' : 'mixed',
      ...(variant === 'wooded' ? {} : { groups: 5 }),
    });
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'far-shore',
    base: h + 0.055,
    rise: 0.025,
    peaks: 0.8,
    depth: 0.62,
    mist: 0.4,
    top: lit(palette, paints.hills[1], 0.24),
    foot: lit(palette, paints.hills[3], 0.2),
  });
  paintWater(canvas, plan, palette, h + 0.058, Math.min(0.98, bankY + 0.3), lit(palette, '#3f8fb4', 0.12));
  const slope = between(random, 0.6, 1.5) * side;
  const bank = {
    shape: 'hill' as const,
    name: 'ground',
    rise: 0.05,
    peaks: 0.75,
    grain: 1,
    lift: (u: number) => (u - 0.5) * slope + (variant === 'pond' ? Math.abs(u - 0.5) * 1.8 - 0.4 : 0),
  };
  paintRidge(canvas, plan, palette, {
    ...bank,
    base: bankY + 0.222,
    depth: 0.42,
    top: lit(palette, '#8a7456', 0.06),
    foot: lit(palette, '#5f4d3a', 0),
    mist: 0,
  });
  paintRidge(canvas, plan, palette, {
    ...bank,
    base: bankY + 0.232,
    depth: 0.4,
    near: 0,
    mist: 0,
    top: lit(palette, paints.hills[2], 0.08),
    foot: lit(palette, paints.hills[3], 0),
    patch: lit(palette, paints.patch, 0.03),
  });
  if (trees && variant !== 'gorge') {
    const { width, height } = vectorSize(canvas);
    const u = 0.5 - side * between(random, 0.38, 0.47);
    const y = height * Math.min(0.92, bankY + 0.27);
    const spot = { x: u * width, y, size: Math.min(y * 0.95, between(random, 430, 560)), haze: 0.03 };
    const species = random() < 0.55 ? 'willow' : 'birch';
    paintVector(canvas, shadeUnder(plan, spot) + treeOf(plan, palette, species, spot, random), 0.3);
  }
  const lower = { ...plan, horizon: Math.min(plan.broad ? 0.95 : 0.86, bankY + 0.18) };
  paintMeadowCover(canvas, lower, palette, paints.grass);
  paintRocks(canvas, lower, palette, paints.rock, variant === 'gorge' ? 14 : 6);
  if (plan.elements.includes('grass')) paintReeds(canvas, plan, palette, bankY + 0.245);
}
