import type { Canvas } from '../../core/canvas.js';
import type { Plan } from '../../plan/plan.js';
import { paintGrove, paintMeadowCover, paintRocks } from '../cover.js';
import type { Palette } from '../palette.js';
import { lit } from '../palette.js';
import { paintRidge } from '../terrain.js';
import { paintPeaks } from './peaks.js';

/** Rolling green, or gold in autumn, with far trees and flowers. */
export function paintMeadow(canvas: Canvas, plan: Plan, palette: Palette): void {
  paintPeaks(canvas, plan, palette, 0.2, false);
  const autumn = plan.season === 'autumn';
  paintHills(
    canvas,
    plan,
    palette,
    autumn ? ['#a08a4c', '#a98f48', '#b3964a', '#8b6c33'] : ['#6c9a5c', '#76a553', '#7fae52', '#4f8040'],
    0.7,
  );
  paintMeadowCover(
    canvas,
    plan,
    palette,
    autumn ? ['#8a7434', '#b79a4b', '#a5823a'] : ['#4f8a3f', '#6fa64c', '#92bf5c', '#3f7438'],
  );
}

/** High peaks over pines and stones. */
export function paintMountains(canvas: Canvas, plan: Plan, palette: Palette): void {
  paintPeaks(canvas, plan, palette, 0.36, true);
  paintHills(canvas, plan, palette, ['#5d7d64', '#5f8a5a', '#74985a', '#567a48'], 0.9);
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'pines',
      y: plan.horizon + 0.12,
      size: 230,
      count: 6,
      haze: 0.1,
      depth: 0.4,
      kind: 'conifer',
      clear: 0.62,
    });
  paintMeadowCover(canvas, plan, palette, ['#587f48', '#7c9f58', '#4a6d40']);
  paintRocks(canvas, plan, palette, '#8d9199', 14);
}

/** Four rows of trees that leave the middle free. */
export function paintForest(canvas: Canvas, plan: Plan, palette: Palette): void {
  paintPeaks(canvas, plan, palette, 0.2, false);
  const autumn = plan.season === 'autumn';
  const paints: [string, string, string, string] = autumn
    ? ['#96703c', '#9d7438', '#a87c3c', '#6d4a24']
    : ['#4f7a50', '#55824c', '#5c8846', '#355c34'];
  const kind = autumn ? 'leaf' : plan.variant < 0.4 ? 'conifer' : 'mixed';
  const h = plan.horizon;
  if (plan.elements.includes('trees')) {
    paintGrove(canvas, plan, palette, {
      name: 'wood-1',
      y: h + 0.03,
      size: 250,
      count: 20,
      haze: 0.6,
      depth: 0.85,
      kind,
    });
    paintGrove(canvas, plan, palette, {
      name: 'wood-2',
      y: h + 0.05,
      size: 310,
      count: 13,
      haze: 0.38,
      depth: 0.75,
      kind,
    });
  }
  paintRidge(canvas, plan, palette, {
    name: 'ground',
    base: h + 0.05,
    rise: 0.03,
    peaks: 0.7,
    shape: 'hill',
    depth: 0.6,
    near: 0,
    grain: 0.8,
    top: lit(palette, paints[2], 0.26),
    foot: lit(palette, paints[3], 0),
  });
  if (plan.elements.includes('trees')) {
    paintGrove(canvas, plan, palette, {
      name: 'wood-3',
      y: h + 0.09,
      size: 430,
      count: 6,
      haze: 0.18,
      depth: 0.5,
      kind,
      clear: 0.5,
    });
    paintGrove(canvas, plan, palette, {
      name: 'wood-4',
      y: h + 0.19,
      size: 680,
      count: 2,
      haze: 0.04,
      depth: 0.3,
      kind,
      clear: 0.84,
    });
  }
  paintMeadowCover(
    canvas,
    plan,
    palette,
    autumn ? ['#7d5a28', '#b07f38', '#c9963f', '#6a4520'] : ['#3c6b38', '#558a48', '#2f5830'],
  );
}

function paintHills(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  paints: [string, string, string, string],
  grain: number,
): void {
  const h = plan.horizon;
  const hill = { shape: 'hill' as const, grain };
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'hill-far',
    base: h + 0.02,
    rise: 0.075,
    peaks: 0.9,
    depth: 0.75,
    top: lit(palette, paints[0], 0.45),
    foot: lit(palette, paints[1], 0.4),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'grove-far',
      y: h + 0.02,
      size: 62,
      count: 22,
      haze: 0.42,
      depth: 0.7,
      kind: 'mixed',
    });
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'hill-mid',
    base: h + 0.05,
    rise: 0.06,
    peaks: 0.7,
    depth: 0.6,
    top: lit(palette, paints[1], 0.26),
    foot: lit(palette, paints[2], 0.2),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'grove-mid',
      y: h + 0.055,
      size: 120,
      count: 9,
      haze: 0.24,
      depth: 0.55,
      kind: 'mixed',
      clear: 0.35,
    });
  paintRidge(canvas, plan, palette, {
    name: 'ground',
    base: h + 0.075,
    rise: 0.03,
    peaks: 0.6,
    shape: 'hill',
    depth: 0.5,
    near: 0,
    grain,
    top: lit(palette, paints[2], 0.14),
    foot: lit(palette, paints[3], 0),
  });
}
