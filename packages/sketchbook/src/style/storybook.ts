import type { Canvas } from '../core/canvas.js';
import type { StyleScene } from './style.js';
import { bloom, finish } from './finish.js';
import { kuwahara } from './kuwahara.js';

/** Gouache on paper: soft glow, small brush patches, grain and a quiet vignette. */
export function storybook(canvas: Canvas, { seed }: StyleScene): void {
  bloom(canvas, 0.3);
  kuwahara(canvas, canvas.unit / 420);
  finish(canvas, seed, 0.03, 0.3, 1.08);
}
