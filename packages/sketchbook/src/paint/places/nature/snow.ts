import type { Canvas } from '../../../core/canvas.js';
import { mixRgb, rgb } from '../../../core/colour.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGrove, paintRocks } from '../../cover.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintPeaks } from './peaks.js';

/** Snow banks under firs. */
export function paintSnow(canvas: Canvas, plan: Plan, sky: Palette): void {
  // Snow throws light back, so the ground is never as dark as other ground at the same hour.
  const palette = { ...sky, ground: mixRgb(sky.ground, [1, 1, 1], sky.dark ? 0.28 : 0.15) };
  paintPeaks(canvas, plan, palette, 0.27, true);
  const h = plan.horizon;
  const bank = { shape: 'hill' as const, grain: 0.32 };
  paintRidge(canvas, plan, palette, {
    ...bank,
    name: 'bank-far',
    base: h + 0.02,
    rise: 0.06,
    peaks: 0.9,
    depth: 0.75,
    top: lit(palette, '#dbe6f1', 0.3),
    foot: lit(palette, '#c5d5e8', 0.25),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'firs-far',
      y: h + 0.025,
      size: 90,
      count: 20,
      haze: 0.45,
      depth: 0.7,
      kind: 'conifer',
    });
  paintRidge(canvas, plan, palette, {
    ...bank,
    name: 'bank-mid',
    base: h + 0.06,
    rise: 0.05,
    peaks: 0.7,
    depth: 0.6,
    top: lit(palette, '#eaf1f8', 0.14),
    foot: lit(palette, '#c3d4e8', 0.1),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'firs-mid',
      y: h + 0.08,
      size: 230,
      count: 7,
      haze: 0.2,
      depth: 0.5,
      kind: 'conifer',
      clear: 0.5,
    });
  const ground = {
    top: mixRgb(lit(palette, '#f4f8fc', 0.05), palette.light, 0.08),
    foot: lit(palette, '#b9cce4', 0),
  };
  paintRidge(canvas, plan, palette, {
    ...bank,
    ...ground,
    name: 'ground',
    base: h + 0.1,
    rise: 0.035,
    peaks: 0.5,
    depth: 0.45,
    near: 0,
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'firs-near',
      y: h + 0.2,
      size: 620,
      count: 2,
      haze: 0.03,
      depth: 0.3,
      kind: 'conifer',
      clear: 0.86,
    });
  if (plan.time === 'night') return;
  paintRocks(canvas, plan, { ...palette, ground: mixRgb(palette.ground, rgb('#ffffff'), 0.5) }, '#dfe8f2', 9);
}
