import type { Canvas } from '../../../core/canvas.js';
import { mixRgb } from '../../../core/colour.js';
import type { Plan } from '../../../plan/plan.js';
import { variantOf } from '../../land/season.js';
import { windingWay } from '../../land/ways.js';
import { paintWater } from '../../water.js';
import { paintGrove, paintRocks } from '../../cover.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { paintPeaks } from './peaks.js';

const VARIANTS = ['banks', 'track', 'lake', 'wood'] as const;

/** Snow banks under firs: open banks, a trodden track, a frozen lake, or a snowy wood. Subjects may stand anywhere below `horizon + 0.1`. */
export function paintSnow(canvas: Canvas, plan: Plan, sky: Palette): void {
  // Snow throws light back, so the ground is never as dark as other ground at the same hour.
  const palette = { ...sky, ground: mixRgb(sky.ground, [1, 1, 1.04], sky.dark ? 0.3 : 0.62) };
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'banks';
  const wood = variant === 'wood';
  paintPeaks(canvas, plan, palette, 0.27, true);
  const h = plan.horizon;
  const bank = { shape: 'hill' as const, grain: 0.6 };
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
      size: wood ? 260 : 96,
      count: wood ? 16 : 22,
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
      size: wood ? 380 : 230,
      count: wood ? 8 : 7,
      haze: 0.2,
      depth: 0.5,
      kind: 'conifer',
      clear: 0.5,
    });
  if (variant === 'lake') paintWater(canvas, plan, palette, h + 0.05, h + 0.13, lit(palette, '#a9cfe4', 0.2));
  const way =
    variant === 'track'
      ? windingWay(plan, mixRgb(lit(palette, '#cfdcec', 0), palette.cloudShade, 0.25), 0.8)
      : undefined;
  const ground = {
    top: mixRgb(lit(palette, '#f4f8fc', 0.05), palette.light, 0.08),
    foot: mixRgb(lit(palette, '#bcd0ea', 0), palette.cloudShade, 0.22),
    patch: lit(palette, '#ffffff', 0),
  };
  paintRidge(canvas, plan, palette, {
    ...bank,
    ...ground,
    name: 'ground',
    base: h + (variant === 'lake' ? 0.135 : 0.1),
    rise: 0.035,
    peaks: 0.5,
    depth: 0.45,
    near: 0,
    ...(way ? { way } : {}),
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
  paintRocks(canvas, plan, palette, '#8d97a8', 8);
}
