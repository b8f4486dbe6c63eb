import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, fromOklab, mix, smoothstep } from '../../core/colour.js';
import type { Rgb } from '../../core/colour.js';
import { paperTile } from '../finish.js';
import { kuwahara } from '../kuwahara.js';
import { darkMarks } from '../marks.js';
import type { StyleScene } from '../style.js';
import { clusters } from './clusters.js';
import type { LabPlanes } from './lab.js';
import { labDistance, labPlanes } from './lab.js';
import { spreadLevels } from './levels.js';

const PAPER: Rgb = [0.957, 0.93, 0.862];
const COLOURS = 8;

/** Screen-printed travel poster: eight flat colours in simple crisp shapes, a little print grain, a cream border. */
export function poster(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  spreadLevels(canvas, palette.dark ? 0.36 : 0.58, 0.45);
  const marks = darkMarks(canvas);
  simplify(canvas);
  const lab = labPlanes(canvas);
  const subjects = canvas.id.reduce((sum, subject) => sum + (subject > 0 ? 1 : 0), 0) / canvas.id.length;
  // A third of the inks' worth goes to the subjects, however small, and bright colours outweigh the mass of dull ones.
  const favour = clamp((0.5 * (1 - subjects)) / Math.max(subjects, 0.02), 1, 9);
  const inks = withAccents(
    canvas,
    lab,
    clusters(
      lab,
      COLOURS,
      seed,
      (i) => ((canvas.id[i] ?? 0) > 0 ? favour : 1) * (0.7 + 3 * Math.hypot(lab.a[i] ?? 0, lab.b[i] ?? 0)),
    ),
  );
  const { first, second, lead } = shapes(canvas, lab, inks);
  const printed = inks.map(vivid).map(fromOklab);
  const flat = Float32Array.from(printed.flat());
  const dark = darkest(inks) * 3;
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
      const mark = (marks[i] ?? 0) / 255;
      const o = i * 3;
      for (let c = 0; c < 3; c++) {
        const field = (flat[p + c] ?? 0) * share + (flat[q + c] ?? 0) * (1 - share);
        const ink = mix(field, flat[dark + c] ?? 0, mark);
        const paper = PAPER[c] ?? 1;
        const print = ink * (1 + grain * 0.02) + (paper - ink) * speck;
        const rim = paper * (1 + grain * 0.012) * (1 - keyline) + (DARK[c] ?? 0) * keyline;
        rgb[o + c] = clamp(rim + (print - rim) * inside);
      }
    }
  }
}

/** Index of the ink of least lightness. */
const darkest = (inks: readonly Rgb[]): number =>
  inks.reduce((best, [light], k) => (light < (inks[best]?.[0] ?? 1) ? k : best), 0);

const DARK: Rgb = [0.2, 0.2, 0.26];

/** Printing ink is purer than the picture it stands for. */
function vivid([l, a, b]: Rgb): Rgb {
  return [clamp(0.5 + (l - 0.5) * 1.06 + 0.015, 0.14, 0.96), a * 1.16, b * 1.16];
}

/**
 * Leaves out every ink that could hardly be told from an earlier one (two of a kind only print as blotches) and gives its
 * place to the colour of a subject that is furthest from all: the small lamp, the red scarf.
 */
function withAccents(canvas: Canvas, lab: LabPlanes, inks: readonly Rgb[]): Rgb[] {
  const kept: Rgb[] = [];
  for (const ink of inks) if (kept.every((other) => labDistance(ink, other) > 0.062 ** 2)) kept.push(ink);
  const stride = Math.max(1, Math.floor(canvas.id.length / 20000));
  while (kept.length < COLOURS) {
    let [furthest, at] = [0.1 ** 2, -1];
    for (let i = Math.floor(stride / 2); i < canvas.id.length; i += stride) {
      if (canvas.id[i] === 0) continue;
      const colour: Rgb = [lab.l[i] ?? 0, lab.a[i] ?? 0, lab.b[i] ?? 0];
      const away = Math.min(...kept.map((ink) => labDistance(colour, ink)));
      if (away > furthest) [furthest, at] = [away, i];
    }
    if (at < 0) break;
    kept.push([lab.l[at] ?? 0, lab.a[at] ?? 0, lab.b[at] ?? 0]);
  }
  return kept;
}

/** Simplifies: broad patches in the backdrop, smaller ones in the subjects, whose faces must stay. */
function simplify(canvas: Canvas): void {
  const { unit, rgb, id, width } = canvas;
  const subjects = { ...canvas, rgb: rgb.slice() };
  kuwahara(subjects, unit / 220);
  kuwahara(canvas, unit / 150);
  for (let i = 0; i < id.length; i++) {
    if (i % (width * 32) === 0) canvas.check();
    if (id[i] === 0) continue;
    for (let c = 0; c < 3; c++) rgb[i * 3 + c] = subjects.rgb[i * 3 + c] ?? 0;
  }
}

/** For each pixel the ink that leads in its neighbourhood, the runner-up, and by how much it leads (0 to 1). */
function shapes(
  canvas: Canvas,
  lab: LabPlanes,
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
    blurPlane(mask, width, height, unit / 340);
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
