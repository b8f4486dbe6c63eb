import type { Canvas } from '../../core/canvas.js';
import { gradientTable } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';

const HARMONIES: [string[], ...string[][]] = [
  ['#1d3557', '#457b9d', '#a8dadc', '#f1faee', '#f2b8a0', '#e07a5f'],
  ['#2b2d52', '#6d5a8d', '#c28fae', '#f3c9b5', '#fbeed4'],
  ['#17404a', '#2f7f79', '#8fc3a4', '#f0e3b6', '#eda766', '#c65b4b'],
  ['#3a2748', '#7d4466', '#d2746f', '#f4ae7c', '#fbe2b0'],
  ['#123047', '#2a6591', '#72a8c8', '#d6e3e2', '#f2d19e'],
];

/** Calm colour fields: noise bent twice by noise, through one harmony mixed in OKLab. */
export function paintAbstract(canvas: Canvas, plan: Plan): void {
  const { width, height, unit } = canvas;
  const random = rng(plan.seed, 'abstract');
  const table = gradientTable(pick(random, HARMONIES), 512);
  const noise = noiseOf(plan.seed, 'abstract');
  const stretch = 0.5 + random() * 0.7;
  const [wide, tall] = [width / unit, height / unit];
  const bend = (u: number, v: number, by: number) => fbm(noise, u + by, v - by, 3);
  const field = new Field(Math.ceil(width / 4), Math.ceil(height / 4), (u, v) => {
    const [x, y] = [u * wide * 0.42, v * tall * 0.42 * stretch];
    const [ax, ay] = [bend(x, y, 3), bend(x, y, 11)];
    const [bx, by] = [bend(x + ax * 0.9, y + ay * 0.9, 23), bend(x + ax, y + ay, 37)];
    return fbm(noise, x + bx * 0.9, y + by * 0.9, 3);
  });
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const value = field.at(u, v);
      const fold = 1 + (value - field.at(u - 0.008, v - 0.012)) * 0.75;
      const stop = Math.max(0, Math.min(511, Math.floor((0.5 + value * 0.85 + (v - 0.5) * 0.25) * 511))) * 3;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) canvas.rgb[o + c] = Math.min(1, (table[stop + c] ?? 0) * fold);
      canvas.depth[y * width + x] = 0.5 - value * 0.4;
    }
  }
}
