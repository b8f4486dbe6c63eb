import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, fromOklab, smoothstep } from '../../core/colour.js';
import type { Rgb } from '../../core/colour.js';
import { paperTile } from '../finish.js';
import { kuwahara } from '../kuwahara.js';
import type { StyleScene } from '../style.js';
import { clusters } from './clusters.js';
import { labPlanes } from './lab.js';
import { spreadLevels } from './levels.js';

const PAPER: Rgb = [0.957, 0.93, 0.862];
const COLOURS = 8;

/** Screen-printed travel poster: eight flat colours in simple crisp shapes, a little print grain, a cream border. */
export function poster(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  spreadLevels(canvas, palette.dark ? 0.3 : 0.52, 0.6);
  calmSky(canvas);
  kuwahara(canvas, unit / 170);
  const lab = labPlanes(canvas);
  const subjects = canvas.id.reduce((sum, subject) => sum + (subject > 0 ? 1 : 0), 0) / canvas.id.length;
  // Half of the inks' worth goes to the subjects, however small, and bright colours outweigh the mass of dull ones.
  const favour = clamp((1 - subjects) / Math.max(subjects, 0.02), 1, 9);
  const inks = clusters(
    lab,
    COLOURS,
    seed,
    (i) => ((canvas.id[i] ?? 0) > 0 ? favour : 1) * (0.5 + 5 * Math.hypot(lab.a[i] ?? 0, lab.b[i] ?? 0)),
  );
  const { first, second, lead } = shapes(canvas, lab, inks);
  const printed = inks.map(vivid).map(fromOklab);
  const flat = Float32Array.from(printed.flat());
  const tile = paperTile(seed);
  const border = unit * 0.045;
  const line = Math.max(1, unit * 0.004);
  const edge = Math.max(0.9, unit / 900);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const grain = tile[((y & 255) << 8) | (x & 255)] ?? 0;
      const share = 0.5 + 0.5 * clamp((lead[i] ?? 1) / 0.3);
      const inward = Math.min(x, y, width - 1 - x, height - 1 - y) - border;
      const inside = smoothstep(-edge / 2, edge / 2, inward);
      // Ink takes unevenly: specks of paper show where the grain stands highest.
      const speck = smoothstep(0.86, 1.05, grain) * 0.22 + 0.02;
      const [p, q] = [(first[i] ?? 0) * 3, (second[i] ?? 0) * 3];
      const keyline = smoothstep(line, line * 0.4, Math.abs(inward + line * 3.2)) * 0.75;
      const o = i * 3;
      for (let c = 0; c < 3; c++) {
        const ink = (flat[p + c] ?? 0) * share + (flat[q + c] ?? 0) * (1 - share);
        const paper = PAPER[c] ?? 1;
        const print = ink * (1 + grain * 0.02) + (paper - ink) * speck;
        const rim = paper * (1 + grain * 0.012) * (1 - keyline) + (DARK[c] ?? 0) * keyline;
        rgb[o + c] = clamp(rim + (print - rim) * inside);
      }
    }
  }
}

const DARK: Rgb = [0.2, 0.2, 0.26];

/** Printing ink is purer than the picture it stands for. */
function vivid([l, a, b]: Rgb): Rgb {
  return [clamp(0.5 + (l - 0.5) * 1.06 + 0.015, 0.14, 0.96), a * 1.16, b * 1.16];
}

/** Smooths the sky, so that its bands print as clean curves and not as torn edges. */
function calmSky(canvas: Canvas): void {
  const { width, height, unit, rgb, depth, id } = canvas;
  const planes = [0, 1, 2].map(() => new Float32Array(width * height));
  const cover = new Float32Array(width * height);
  for (let i = 0; i < cover.length; i++) {
    if (i % (width * 32) === 0) canvas.check();
    // Only sky may flow into sky: the weight of everything else is nought.
    cover[i] = id[i] === 0 && (depth[i] ?? 0) > 0.97 ? 1 : 0;
    planes.forEach((plane, c) => {
      plane[i] = (rgb[i * 3 + c] ?? 0) * (cover[i] ?? 0);
    });
  }
  const sky = cover.slice();
  for (const plane of [...planes, cover]) {
    canvas.check();
    blurPlane(plane, width, height, unit / 75);
  }
  for (let i = 0; i < sky.length; i++) {
    if (i % (width * 32) === 0) canvas.check();
    if (sky[i] === 0) continue;
    const share = 0.7;
    for (let c = 0; c < 3; c++) {
      const soft = (planes[c]?.[i] ?? 0) / Math.max(0.05, cover[i] ?? 0);
      rgb[i * 3 + c] = (rgb[i * 3 + c] ?? 0) * (1 - share) + soft * share;
    }
  }
}

/** For each pixel the ink that leads in its neighbourhood, the runner-up, and by how much it leads (0 to 1). */
function shapes(
  canvas: Canvas,
  lab: { l: Float32Array; a: Float32Array; b: Float32Array },
  inks: readonly Rgb[],
): { first: Uint8Array; second: Uint8Array; lead: Float32Array } {
  const { width, height, unit } = canvas;
  const size = width * height;
  const own = new Uint8Array(size);
  for (let i = 0; i < size; i++) {
    if (i % (width * 32) === 0) canvas.check();
    let best = Infinity;
    for (let k = 0; k < inks.length; k++) {
      const [l, a, b] = inks[k] ?? [0, 0, 0];
      const [dl, da, db] = [(lab.l[i] ?? 0) - l, (lab.a[i] ?? 0) - a, (lab.b[i] ?? 0) - b];
      const away = dl * dl + (da * da + db * db) * 2.9;
      if (away < best) {
        best = away;
        own[i] = k;
      }
    }
  }
  const [first, second] = [new Uint8Array(size), new Uint8Array(size)];
  const [high, next] = [new Float32Array(size), new Float32Array(size)];
  const mask = new Float32Array(size);
  for (let k = 0; k < inks.length; k++) {
    canvas.check();
    for (let i = 0; i < size; i++) mask[i] = own[i] === k ? 1 : 0;
    blurPlane(mask, width, height, unit / 420);
    canvas.check();
    for (let i = 0; i < size; i++) {
      const value = mask[i] ?? 0;
      if (value > (high[i] ?? 0)) {
        second[i] = first[i] ?? 0;
        next[i] = high[i] ?? 0;
        first[i] = k;
        high[i] = value;
      } else if (value > (next[i] ?? 0)) {
        second[i] = k;
        next[i] = value;
      }
    }
  }
  for (let i = 0; i < size; i++) high[i] = (high[i] ?? 0) - (next[i] ?? 0);
  return { first, second, lead: high };
}
