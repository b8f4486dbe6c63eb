import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, mixRgb, smoothstep } from '../../core/colour.js';
import type { Rgb } from '../../core/colour.js';
import { pick, rng } from '../../core/rng.js';
import { paperTile } from '../finish.js';
import type { StyleScene } from '../style.js';
import type { Pass } from './easel.js';
import { hang, paintAgain } from './easel.js';
import { flowOf } from './flow.js';

const BASE = { dry: 1, streak: 0.02, opacity: 1, keepInside: false, jitter: 0.05, body: 0.5 };
const PASSES: readonly Pass[] = [
  { ...BASE, size: 1 / 16, spacing: 1.1, tolerance: 0, reach: 5, jitter: 0.1 },
  { ...BASE, size: 1 / 30, spacing: 1, tolerance: 0.13, reach: 7, keepInside: true, jitter: 0.08 },
  { ...BASE, size: 1 / 75, spacing: 1.1, tolerance: 0.18, reach: 9, keepInside: true, dry: 0.8 },
  { ...BASE, size: 1 / 190, spacing: 1.2, tolerance: 0.2, reach: 9, keepInside: true, dry: 0.35 },
  { ...BASE, size: 1 / 460, spacing: 1.3, tolerance: 0.26, reach: 8, keepInside: true, jitter: 0, dry: 0.2 },
];
const GROUNDS: readonly [Rgb, ...Rgb[]] = [
  [0.85, 0.6, 0.42],
  [0.82, 0.53, 0.45],
  [0.8, 0.66, 0.44],
];
const STEPS = 6;

/** Gouache on toned paper: broad matt strokes in few values, dry at their ends, with flecks of the warm ground between. */
export function gouache(canvas: Canvas, { seed, palette }: StyleScene): void {
  const warm = pick(rng(seed, 'gouache-ground'), GROUNDS);
  const tint = palette.dark ? mixRgb(warm, palette.haze, 0.55) : warm;
  const flow = flowOf(canvas, seed);
  const easel = paintAgain(canvas, flow, seed, { tint, passes: PASSES, most: 720, toned: fewValues });
  const tile = paperTile(seed);
  hang(canvas, easel, (slope, _thickness, x, y) => {
    const chalk = tile[((y & 255) << 8) | (x & 255)] ?? 0;
    return 1 + clamp(-slope * 0.04, -0.03, 0.03) + chalk * 0.03;
  });
}

/** Brings the lightness towards a few steps, keeps blacks from being quite black, and greys the brightest colours a little. */
function fewValues(rgb: Float32Array): void {
  for (let o = 0; o < rgb.length; o += 3) {
    const [r, g, b] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
    const light = r * 0.3 + g * 0.59 + b * 0.11;
    const place = light * STEPS;
    const below = Math.floor(place);
    const stepped = (below + smoothstep(0.42, 0.58, place - below)) / STEPS;
    const gain = mix(1, (stepped + 0.02) / (light + 0.02), 0.92);
    rgb[o] = chalky(r * gain);
    rgb[o + 1] = chalky(g * gain);
    rgb[o + 2] = chalky(b * gain);
  }
}

const chalky = (value: number): number => clamp(0.03 + value * 0.955);
