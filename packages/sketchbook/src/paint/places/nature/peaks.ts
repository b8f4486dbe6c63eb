import type { Canvas } from '../../../core/canvas.js';
import type { Rgb } from '../../../core/colour.js';
import { mixRgb } from '../../../core/colour.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { seasonOf } from '../../land/season.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';

/** Two or three ranges behind everything; `height` is a fraction of the picture, `high` for bare rock with snow. */
export function paintPeaks(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  height: number,
  high: boolean,
  great = false,
): void {
  if (!plan.elements.includes('mountains')) return;
  const random = rng(plan.seed, 'peaks');
  const snow: Rgb = mixRgb(
    mixRgb(lit(palette, '#fbfcff', 0.06), palette.light, 0.16),
    [1, 1, 1],
    palette.dark ? 0.05 : 0.25,
  );
  const dice = random();
  const snowy = !plan.snowless && (high || seasonOf(plan) === 'winter' || dice < 0.6);
  const centre = 0.5 + (plan.mirror ? -1 : 1) * between(random, 0.02, 0.2);
  const wide = canvas.width / canvas.unit;
  const crown = (u: number) => {
    const off = Math.abs(u - centre) * wide;
    return great ? Math.max(0, 0.95 - off * 2.5) + Math.max(0, 0.35 - off * 0.6) - 0.35 : 0;
  };
  const shared = { shape: 'rock' as const, grain: 1 };
  const cap = Math.min(height, plan.horizon * 0.62);
  paintRidge(canvas, plan, palette, {
    ...shared,
    name: 'peaks-far',
    base: plan.horizon + 0.01,
    rise: cap * (great ? 0.62 : 0.86),
    peaks: between(random, 1.2, 2.1),
    depth: 0.95,
    lift: crown,
    top: lit(palette, '#8b9cbf', 0.46),
    foot: lit(palette, '#a9b7cc', 0.72),
    ...(snowy ? { snow: mixRgb(snow, palette.haze, 0.2) } : {}),
  });
  paintRidge(canvas, plan, palette, {
    ...shared,
    name: 'peaks-near',
    base: plan.horizon + 0.02,
    rise: cap * (great ? 0.3 : 0.5),
    peaks: between(random, 1.4, 2.4),
    depth: 0.88,
    top: lit(palette, high ? '#7f8fae' : '#7490a0', 0.3),
    foot: lit(palette, high ? '#9aaac0' : '#86a594', 0.56),
    ...(high && snowy ? { snow: mixRgb(snow, palette.haze, 0.08) } : {}),
  });
}
