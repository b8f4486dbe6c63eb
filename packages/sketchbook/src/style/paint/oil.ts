import type { Canvas } from '../../core/canvas.js';
import { clamp } from '../../core/colour.js';
import type { StyleScene } from '../style.js';
import type { Pass } from './easel.js';
import { hang, paintAgain } from './easel.js';
import { flowOf } from './flow.js';

const BASE = { dry: 0.5, streak: 0.16, opacity: 0.97, keepInside: false, jitter: 0.1 };
const PASSES: readonly Pass[] = [
  { ...BASE, size: 1 / 26, spacing: 0.9, tolerance: 0, reach: 7, body: 0.55 },
  { ...BASE, size: 1 / 54, spacing: 0.9, tolerance: 0.09, reach: 7, body: 0.75 },
  { ...BASE, size: 1 / 115, spacing: 1, tolerance: 0.1, reach: 8, body: 0.9, keepInside: true, jitter: 0.08 },
  {
    ...BASE,
    size: 1 / 260,
    spacing: 1.1,
    tolerance: 0.13,
    reach: 8,
    body: 0.8,
    keepInside: true,
    jitter: 0.05,
  },
  {
    ...BASE,
    size: 1 / 520,
    spacing: 1.2,
    tolerance: 0.16,
    reach: 7,
    body: 0.6,
    keepInside: true,
    jitter: 0.03,
  },
];

/** Oil on canvas: strokes laid from big to small along the form, thick paint that catches the light, a weave beneath. */
export function oil(canvas: Canvas, { seed }: StyleScene): void {
  const flow = flowOf(canvas, seed);
  const easel = paintAgain(canvas, flow, seed, { tint: [0.45, 0.33, 0.22], passes: PASSES, most: 832 });
  const thread = (Math.PI * 2) / Math.max(3, canvas.unit / 260);
  hang(canvas, easel, (slope, thickness, x, y) => {
    const weave = Math.sin(x * thread) * Math.cos(y * thread) * 0.022 * clamp(1.25 - thickness);
    return 1 + clamp(-slope * 0.55, -0.3, 0.34) + weave;
  });
}
