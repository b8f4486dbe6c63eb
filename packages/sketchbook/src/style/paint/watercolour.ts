import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { lightnessOf, lines } from '../edges.js';
import { paperTile } from '../finish.js';
import { kuwahara } from '../kuwahara.js';
import { spreadLevels } from '../print/levels.js';
import type { StyleScene } from '../style.js';

const PAPER = [0.988, 0.978, 0.952] as const;
const PENCIL = [0.36, 0.26, 0.21] as const;

/**
 * Watercolour: clear washes with pigment pooled at their borders and settled in the grain of white paper, a few
 * back-runs, a little off a fine sepia drawing, and a ragged white margin.
 */
export function watercolour(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  const drawing = lines(canvas, 0.2);
  spreadLevels(canvas, palette.dark ? 0.46 : 0.68, 0.75);
  kuwahara(canvas, unit / 190);
  const noise = noiseOf(seed, 'wash');
  const field = (detail: number, scale: number, octaves: number, away: number) => {
    canvas.check();
    return new Field(Math.ceil((width / unit) * detail), Math.ceil((height / unit) * detail), (u, v) =>
      fbm(noise, ((u * width) / unit) * scale + away, ((v * height) / unit) * scale, octaves),
    );
  };
  const swayX = field(170, 11, 3, 0);
  const swayY = field(170, 11, 3, 60);
  const flowing = field(64, 2.6, 3, 120);
  const settled = field(256, 46, 2, 180);
  const runs = backRuns(field(96, 2.1, 4, 240), field(96, 9, 2, 300));
  canvas.check();
  bleed(canvas, swayX, swayY);
  const pool = poolOf(canvas);
  const body = palette.dark ? 0.98 : 0.82;
  const tile = paperTile(seed);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const [u, v] = [x / width, y / height];
      const grain = tile[((y & 255) << 8) | (x & 255)] ?? 0;
      const inward = Math.min(x, y, width - 1 - x, height - 1 - y) / unit;
      const torn = 0.042 + swayX.at(u, v) * 0.007 + flowing.at(v, u) * 0.016;
      // Towards the margin the brush ran dry: the wash breaks up on the tooth of the paper.
      const inside = smoothstep(0, 0.0035, inward - torn - Math.max(0, grain) * 0.0035);
      const rim = smoothstep(0.011, 0.001, inward - torn) * 0.4;
      const tooth = grain * 0.075 + settled.at(u, v) * 0.13;
      const o = i * 3;
      const [r, g, b] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
      const dark = 1 - (r * 0.3 + g * 0.59 + b * 0.11);
      const strength =
        (body +
          flowing.at(u, v) * 0.26 +
          (canvas.id[i] === 0 ? runs(u, v) * 0.13 : 0) +
          tooth * (0.35 + dark) +
          (pool[i] ?? 0) +
          rim) *
        inside;
      const line = (drawing[i] ?? 0) * (0.6 + grain * 0.25) * smoothstep(0.035, 0.05, inward);
      for (let c = 0; c < 3; c++) {
        const white = PAPER[c] ?? 1;
        // Layers of clear paint multiply: doubling the pigment squares what the paper sends back.
        const clear = Math.min(white, 0.06 + (rgb[o + c] ?? 0) * 0.94) / white;
        const laid = white * clear ** Math.max(0, strength);
        const drawn = laid * (1 - line * (1 - (PENCIL[c] ?? 0)));
        rgb[o + c] = clamp(drawn * (1 + grain * 0.014));
      }
    }
  }
}

/** Lets the washes wander a little off the drawing. */
function bleed(canvas: Canvas, across: Field, down: Field): void {
  const { width, height, unit, rgb } = canvas;
  const from = rgb.slice();
  const reach = unit * 0.0085;
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

/** Pigment pooled on the darker side of every border, and the pale gap left on the lighter one: about -0.2 to 0.7. */
function poolOf(canvas: Canvas): Float32Array {
  const { width, height, unit } = canvas;
  const light = lightnessOf(canvas);
  canvas.check();
  const soft = light.slice();
  blurPlane(soft, width, height, unit / 200);
  canvas.check();
  for (let i = 0; i < light.length; i++) {
    const step = (soft[i] ?? 0) - (light[i] ?? 0);
    light[i] = clamp(step * 3.4, -0.35, 0.75);
  }
  return light;
}

/** Back-runs: where one wash crept into another that was still wet, a thin ragged line darker than either side. */
function backRuns(where: Field, ragged: Field): (u: number, v: number) => number {
  return (u, v) => {
    const level = where.at(u, v) + ragged.at(u, v) * 0.05 - 0.2;
    if (level < -0.12 || level > 0.05) return 0;
    return (
      smoothstep(0.022, 0, Math.abs(level)) * 0.9 -
      smoothstep(-0.12, -0.02, level) * smoothstep(0, -0.02, level) * 0.5
    );
  };
}
