import type { Canvas } from '../../core/canvas.js';
import type { StyleScene } from '../style.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { lines } from '../edges.js';
import { paperTile } from '../finish.js';
import { kuwahara } from '../kuwahara.js';

const PAPER = [0.985, 0.972, 0.94] as const;
const LINE = [0.3, 0.2, 0.17] as const;

/** Washes a little off their pencilled brown outlines, granulating on white paper with a torn margin. */
export function watercolour(canvas: Canvas, { seed }: StyleScene): void {
  const { width, height, unit } = canvas;
  const drawing = lines(canvas, 0.35);
  kuwahara(canvas, unit / 260);
  const wash = canvas.rgb.slice();
  const noise = noiseOf(seed, 'wash');
  const [wide, tall] = [width / unit, height / unit];
  const sway = new Field(Math.ceil(width / 6), Math.ceil(height / 6), (u, v) =>
    fbm(noise, u * wide * 9, v * tall * 9, 3),
  );
  const pool = new Field(Math.ceil(width / 6), Math.ceil(height / 6), (u, v) =>
    fbm(noise, u * wide * 3 + 40, v * tall * 3, 4),
  );
  const tile = paperTile(seed);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const drift = sway.at(u, v);
      const sx = clamp(Math.round(x + drift * unit * 0.008), 0, width - 1);
      const sy = clamp(Math.round(y + sway.at(v, u) * unit * 0.008), 0, height - 1);
      const from = (sy * width + sx) * 3;
      const grain = tile[(y & 255) * 256 + (x & 255)] ?? 0;
      const edge = Math.min(x, y, width - 1 - x, height - 1 - y) / unit;
      const torn = 0.036 + drift * 0.022 + grain * 0.0015;
      const inside = smoothstep(torn, torn + 0.006, edge);
      const rim = smoothstep(torn + 0.02, torn + 0.004, edge) * 0.16;
      const strength = clamp((0.86 + pool.at(u, v) * 0.13 + rim + grain * 0.035) * inside, 0, 1);
      const ink = (drawing[y * width + x] ?? 0) * 0.58 * inside;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const paint = Math.pow(wash[from + c] ?? 0, 0.86) * 0.93 + 0.07;
        const laid = mix(PAPER[c] ?? 1, paint, strength);
        canvas.rgb[o + c] = clamp(mix(laid, LINE[c] ?? 0, ink) * (1 + grain * 0.016));
      }
    }
  }
}
