import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { mixRgb } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { lit } from '../palette.js';
import { paintRidge } from '../terrain.js';

/** Two ranges with snow on them; `height` is a fraction of the picture, `snowy` a colder rock. */
export function paintPeaks(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  height: number,
  snowy: boolean,
): void {
  if (!plan.elements.includes('mountains')) return;
  const snow: Rgb = mixRgb(lit(palette, '#f4f7fb', 0.12), palette.light, 0.12);
  const shared = { shape: 'rock' as const, grain: 1 };
  const random = rng(plan.seed, 'peaks');
  const far = {
    name: 'peaks-far',
    base: plan.horizon + 0.01,
    rise: height,
    peaks: between(random, 1.3, 2),
    depth: 0.95,
  };
  paintRidge(canvas, plan, palette, {
    ...shared,
    ...far,
    top: lit(palette, '#7f90ad', 0.5),
    foot: lit(palette, '#8b9bb3', 0.74),
    snow,
  });
  const near = {
    name: 'peaks-near',
    base: plan.horizon + 0.02,
    rise: height * 0.62,
    peaks: between(random, 1.5, 2.3),
    depth: 0.88,
  };
  const rock = {
    top: lit(palette, snowy ? '#71809c' : '#5f7188', 0.3),
    foot: lit(palette, snowy ? '#8595ad' : '#6c8577', 0.55),
  };
  paintRidge(canvas, plan, palette, { ...shared, ...near, ...rock, snow: mixRgb(snow, palette.haze, 0.1) });
}
