import type { Canvas } from '../../core/canvas.js';
import { clamp, mix } from '../../core/colour.js';
import type { Field } from '../../core/noise.js';
import { rng } from '../../core/rng.js';
import type { StyleScene } from '../style.js';
import { bloom, finish } from '../finish.js';
import { kuwahara } from '../kuwahara.js';
import { flowOf, hairs } from './flow.js';

/** Gouache on paper: soft glow, brush patches with their own colour, hair marks along the form, grain and a quiet vignette. */
export function storybook(canvas: Canvas, { seed }: StyleScene): void {
  bloom(canvas, 0.3);
  const flow = flowOf(canvas, seed);
  const marks = hairs(canvas, flow, rng(seed, 'storybook-marks'), { breadth: 1 / 512, reach: 1 / 60 });
  const dabs = hairs(canvas, flow, rng(seed, 'storybook-dabs'), { breadth: 1 / 150, reach: 1 / 26 });
  nudge(canvas, dabs, marks);
  const crisp = canvas.rgb.slice();
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
      const light = (mark * 0.032 + warm * 0.022) * share;
      const lean = warm * 0.02 * share;
      const o = i * 3;
      // The patches alone would leave the outlines jagged.
      const [r, g, b] = [
        mix(crisp[o] ?? 0, rgb[o] ?? 0, 0.68),
        mix(crisp[o + 1] ?? 0, rgb[o + 1] ?? 0, 0.68),
        mix(crisp[o + 2] ?? 0, rgb[o + 2] ?? 0, 0.68),
      ];
      const lift = 0.25 + Math.max(r, g, b) * 0.75;
      rgb[o] = clamp(r + (light + lean) * lift);
      rgb[o + 1] = clamp(g + light * lift);
      rgb[o + 2] = clamp(b + (light - lean) * lift);
    }
  }
  finish(canvas, seed, 0.028, 0.3, 1.08);
}

/** Moves every pixel a hair's breadth, so that outlines look drawn by hand. */
function nudge(canvas: Canvas, across: Field, down: Field): void {
  const { width, height, unit, rgb } = canvas;
  const from = rgb.slice();
  const reach = unit / 760;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const sx = clamp(x + across.at(u, v) * reach, 0, width - 1.001);
      const sy = clamp(y + down.at(u, v) * reach * 0.6, 0, height - 1.001);
      const [left, top] = [sx | 0, sy | 0];
      const [fx, fy] = [sx - left, sy - top];
      const o = (y * width + x) * 3;
      const s = (top * width + left) * 3;
      for (let c = 0; c < 3; c++) {
        const upper = mix(from[s + c] ?? 0, from[s + c + 3] ?? 0, fx);
        const lower = mix(from[s + c + width * 3] ?? 0, from[s + c + width * 3 + 3] ?? 0, fx);
        rgb[o + c] = mix(upper, lower, fy);
      }
    }
  }
}
