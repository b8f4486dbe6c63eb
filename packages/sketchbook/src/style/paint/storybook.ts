import type { Canvas } from '../../core/canvas.js';
import { clamp } from '../../core/colour.js';
import type { StyleScene } from '../style.js';
import { bloom, finish } from '../finish.js';
import { kuwahara } from '../kuwahara.js';
import { flowOf, hairs } from './flow.js';

/** Gouache on paper: soft glow, brush patches with their own colour, hair marks along the form, grain and a quiet vignette. */
export function storybook(canvas: Canvas, { seed }: StyleScene): void {
  bloom(canvas, 0.3);
  const flow = flowOf(canvas, seed);
  const marks = hairs(canvas, flow, seed, 'storybook-marks', 1 / 45);
  const dabs = hairs(canvas, flow, seed, 'storybook-dabs', 1 / 90);
  nudge(canvas, dabs, marks);
  kuwahara(canvas, canvas.unit / 420);
  const { width, height, rgb, depth } = canvas;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const mark = marks.at(x / width, y / height);
      const warm = dabs.at(x / width, y / height);
      // The sky is one wide wash: marks as strong as on the ground would make it restless.
      const share = 1 - (depth[i] ?? 1) * 0.55;
      const light = mark * 0.05 * share;
      const lean = warm * 0.022 * share;
      const o = i * 3;
      const [r, g, b] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
      const lift = 0.25 + Math.max(r, g, b) * 0.75;
      rgb[o] = clamp(r + (light + lean) * lift);
      rgb[o + 1] = clamp(g + light * lift);
      rgb[o + 2] = clamp(b + (light - lean) * lift);
    }
  }
  finish(canvas, seed, 0.028, 0.3, 1.08);
}

/** Moves every pixel a hair's breadth, so that outlines look drawn by hand. */
function nudge(canvas: Canvas, across: { at: (u: number, v: number) => number }, down: typeof across): void {
  const { width, height, unit, rgb } = canvas;
  const from = rgb.slice();
  const reach = unit / 620;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const sx = clamp(Math.round(x + across.at(u, v) * reach), 0, width - 1);
      const sy = clamp(Math.round(y + down.at(u, v) * reach), 0, height - 1);
      const [o, s] = [(y * width + x) * 3, (sy * width + sx) * 3];
      rgb[o] = from[s] ?? 0;
      rgb[o + 1] = from[s + 1] ?? 0;
      rgb[o + 2] = from[s + 2] ?? 0;
    }
  }
}
