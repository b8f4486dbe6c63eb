import type { Canvas } from '../../../core/canvas.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintRocks } from '../../cover.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { cactus, palm } from '../../plants.js';
import { paintRidge } from '../../terrain.js';
import { paintVector, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';
import { paintPeaks } from './peaks.js';

/** Open water to the bottom of the picture. */
export function paintSea(canvas: Canvas, plan: Plan, palette: Palette): void {
  paintPeaks(canvas, plan, palette, 0.14, false);
  paintWater(canvas, plan, palette, plan.horizon, 1, lit(palette, '#1f6c92', 0.08));
}

/** A band of sea, foam, wet and dry sand, and palms at one side. */
export function paintBeach(canvas: Canvas, plan: Plan, palette: Palette): void {
  paintPeaks(canvas, plan, palette, 0.09, false);
  const shore = plan.horizon + 0.13;
  paintWater(canvas, plan, palette, plan.horizon, shore + 0.07, lit(palette, '#1e9cb0', 0.05));
  const sand = { shape: 'flat' as const, peaks: 0.9, depth: 0.4, near: 0, grain: 0.35 };
  paintRidge(canvas, plan, palette, {
    ...sand,
    name: 'shore',
    base: shore - 0.012,
    rise: 0.05,
    top: lit(palette, '#f3f6f2', 0),
    foot: lit(palette, '#cfe6e2', 0),
  });
  paintRidge(canvas, plan, palette, {
    ...sand,
    name: 'shore',
    base: shore - 0.001,
    rise: 0.05,
    top: lit(palette, '#b99a6d', 0),
    foot: lit(palette, '#c7a877', 0),
  });
  paintRidge(canvas, plan, palette, {
    ...sand,
    name: 'shore',
    base: shore + 0.022,
    rise: 0.05,
    top: lit(palette, '#ecd6a4', 0),
    foot: lit(palette, '#d8b67c', 0),
  });
  if (!plan.elements.includes('trees')) return;
  const random = rng(plan.seed, 'palms');
  const { width, height } = vectorSize(canvas);
  const side = plan.mirror ? 1 : -1;
  const spot = (x: number, y: number, size: number) => ({
    x: width * (0.5 + side * x),
    y: height * y,
    size,
    haze: 0.03,
    right: side < 0,
  });
  paintVector(
    canvas,
    palm(random, palette, spot(0.47, 0.8, 470)) + palm(random, palette, spot(0.42, 0.84, 620)),
    0.28,
  );
}

/** Mesas, dunes and cacti. */
export function paintDesert(canvas: Canvas, plan: Plan, palette: Palette): void {
  const h = plan.horizon;
  if (plan.elements.includes('mountains'))
    paintRidge(canvas, plan, palette, {
      name: 'mesa',
      base: h + 0.03,
      rise: 0.16,
      peaks: 1.1,
      shape: 'mesa',
      depth: 0.9,
      grain: 0.8,
      top: lit(palette, '#b9714f', 0.4),
      foot: lit(palette, '#cf946c', 0.62),
    });
  const dune = { shape: 'dune' as const, grain: 0.5 };
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'dune-1',
    base: h + 0.035,
    rise: 0.06,
    peaks: 1.1,
    depth: 0.8,
    top: lit(palette, '#e6b878', 0.4),
    foot: lit(palette, '#d39f66', 0.32),
  });
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'dune-2',
    base: h + 0.075,
    rise: 0.06,
    peaks: 0.8,
    depth: 0.65,
    top: lit(palette, '#efc684', 0.2),
    foot: lit(palette, '#cb9158', 0.16),
  });
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'ground',
    base: h + 0.12,
    rise: 0.05,
    peaks: 0.6,
    depth: 0.5,
    near: 0,
    top: lit(palette, '#f2cd8c', 0.06),
    foot: lit(palette, '#c88d52', 0),
  });
  const random = rng(plan.seed, 'cacti');
  const { width, height } = vectorSize(canvas);
  let svg = '';
  for (const [u, y, size] of [
    [0.3, 0.075, 80],
    [0.62, 0.08, 64],
    [0.86, 0.12, 150],
    [0.09, 0.17, 250],
  ] as const)
    svg += cactus(random, palette, {
      x: width * (plan.mirror ? 1 - u : u) + between(random, -30, 30),
      y: height * (h + y),
      size: size * between(random, 0.85, 1.15),
      haze: 0.26 - size / 1000,
      right: plan.light.x > 0.5,
    });
  paintVector(canvas, svg, 0.45);
  paintRocks(canvas, plan, palette, '#b98257', 12);
}
