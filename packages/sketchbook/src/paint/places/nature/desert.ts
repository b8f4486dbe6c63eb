import type { Canvas } from '../../../core/canvas.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintRocks } from '../../cover.js';
import { shadeUnder, treeOf } from '../../land/grove.js';
import { variantOf } from '../../land/season.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { cactus, palm } from '../../plants.js';
import { paintRidge } from '../../terrain.js';
import { paintVector, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';

const VARIANTS = ['dunes', 'mesas', 'oasis', 'savanna'] as const;

const PAINTS = {
  dunes: ['#f0c88c', '#d9a268', '#f4d398', '#cf9257', '#fbe2b0'],
  mesas: ['#e6b282', '#c98a5c', '#eebd8a', '#bd7a4c', '#f6d2a2'],
  oasis: ['#f0cf98', '#dcae72', '#f2d6a0', '#d0a066', '#e2d08c'],
  savanna: ['#e2c878', '#c8a858', '#e6cd7c', '#b8924a', '#f0dc94'],
} as const;

/** Sand: great dunes, mesas with cacti, an oasis, or dry grassland with acacias. Subjects may stand anywhere below `horizon + 0.1`. */
export function paintDesert(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'dunes';
  const [top, foot, near, bottom, patch] = PAINTS[variant];
  const h = plan.horizon;
  const high = variant === 'dunes' ? 2.1 : 1;
  if (plan.elements.includes('mountains') && variant !== 'dunes')
    for (const [i, haze] of [0.58, 0.36].entries())
      paintRidge(canvas, plan, palette, {
        name: `mesa-${i}`,
        base: h + 0.02 + i * 0.012,
        rise: (variant === 'mesas' ? 0.2 : 0.09) * (1 - i * 0.3),
        peaks: 1.1 + i * 0.3,
        shape: 'mesa',
        depth: 0.92 - i * 0.05,
        grain: 0.9,
        top: lit(palette, '#c98060', haze),
        foot: lit(palette, '#dba37c', haze + 0.16),
      });
  const dune = { shape: variant === 'savanna' ? ('hill' as const) : ('dune' as const), grain: 1, mist: 0.5 };
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'dune-1',
    base: h + 0.035,
    rise: 0.08 * high,
    peaks: 1.2,
    depth: 0.8,
    top: lit(palette, top, 0.42),
    foot: lit(palette, foot, 0.36),
  });
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'dune-2',
    base: h + 0.07,
    rise: 0.075 * high,
    peaks: 0.8,
    depth: 0.65,
    top: lit(palette, top, 0.22),
    foot: lit(palette, foot, 0.18),
  });
  if (variant === 'oasis')
    paintWater(canvas, plan, palette, h + 0.065, h + 0.13, lit(palette, '#3fa6a6', 0.1));
  paintRidge(canvas, plan, palette, {
    ...dune,
    shape: 'hill',
    name: 'ground',
    base: h + (variant === 'oasis' ? 0.122 : 0.1),
    rise: 0.035,
    peaks: 0.7,
    depth: 0.5,
    near: 0,
    top: lit(palette, near, 0.06),
    foot: lit(palette, bottom, 0),
    patch: lit(palette, patch, 0.02),
  });
  paintPlants(canvas, plan, palette, variant);
  paintRocks(canvas, plan, palette, '#b98a66', variant === 'mesas' ? 14 : 5);
}

function paintPlants(canvas: Canvas, plan: Plan, palette: Palette, variant: (typeof VARIANTS)[number]): void {
  const random = rng(plan.seed, 'desert-plants');
  const { width, height } = vectorSize(canvas);
  const right = plan.light.x > 0.5;
  let svg = '';
  for (const [u, y, size] of [
    [0.27, 0.085, 90],
    [0.7, 0.09, 76],
    [0.88, 0.13, 190],
    [0.1, 0.17, 290],
  ] as const) {
    const spot = {
      x: width * (plan.mirror ? 1 - u : u) + between(random, -50, 50),
      y: height * (plan.horizon + y),
      size: size * between(random, 0.8, 1.2),
      haze: 0.28 - size / 1200,
    };
    if (variant === 'dunes' && random() < 0.75) continue;
    const planted =
      variant === 'savanna' || variant === 'oasis' ? plan.elements.includes('trees') || size > 80 : true;
    if (!planted) continue;
    svg += shadeUnder(plan, spot);
    svg +=
      variant === 'savanna'
        ? treeOf({ ...plan, season: 'summer' }, palette, 'acacia', { ...spot, size: spot.size * 1.4 }, random)
        : variant === 'oasis'
          ? palm(random, palette, { ...spot, size: spot.size * 1.5, right })
          : cactus(random, palette, { ...spot, right });
  }
  paintVector(canvas, svg, 0.45);
}
