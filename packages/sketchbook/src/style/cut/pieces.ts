import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp } from '../../core/colour.js';
import { Field, noiseOf } from '../../core/noise.js';
import { rng } from '../../core/rng.js';
import { kuwahara } from '../kuwahara.js';
import { shapesOf } from '../line/outline.js';
import { cluster, joinClose, nearest } from './cluster.js';
import type { LabelMap } from './label-map.js';
import { dropIslands, smoothBorders } from './label-map.js';

/** One flat colour area. `sheet` counts from 0 (sky) towards the viewer, subjects last; `id` is 0 for backdrop. */
export interface Piece {
  sheet: number;
  id: number;
  /** Rank within its sheet: 0 for the largest area. */
  rank: number;
  colour: Rgb;
}

/** How finely a picture is taken apart; colours nearer than `apart` are one, areas in fractions of the short side squared. */
export interface PieceOptions {
  sheets: number;
  colours: { sky: number; ground: number; subject: number };
  apart: { sky: number; ground: number; subject: number };
  least: { sky: number; ground: number; subject: number };
  /** How far the borders between sheets of open ground wave, as a depth. */
  wave: number;
}

type Kind = keyof PieceOptions['colours'];

/**
 * Lightness and two colour differences: quick, and near enough to how different colours look. Outside subjects lightness
 * counts less, since there it is mostly light and shade on one thing.
 */
const opponent = (kind: Kind, r: number, g: number, b: number): Rgb => {
  const light = kind === 'subject' ? 1 : kind === 'sky' ? 0.9 : 0.68;
  const hue = kind === 'subject' ? 1 : 1.3;
  return [(r * 0.3 + g * 0.59 + b * 0.11) * light, (r - g) * 0.55 * hue, ((r + g) * 0.5 - b) * 0.4 * hue];
};

/** Takes the picture apart into flat pieces, sheet by sheet and subject by subject. Leaves the canvas as it is. */
export function piecesOf(
  canvas: Canvas,
  seed: number,
  options: PieceOptions,
): { labels: Uint16Array; pieces: Piece[] } {
  const small = workingCopy(canvas);
  const { width: w, height: h, unit } = small.view;
  const shapes = shapesOf(small.view);
  const sky = blurred(small.view, unit / 70);
  kuwahara(small.view, unit / 300);
  const levels = depthLevels(small.view, shapes.depth, shapes.id, options.sheets);
  const noise = noiseOf(seed, 'sheets');
  const waves = new Field(96, 96, (u, v) => noise(((u * w) / unit) * 2.6, ((v * h) / unit) * 7));
  const groupOf = new Uint16Array(w * h);
  const groups = new Map<number, { kind: Kind; sheet: number; id: number; members: number }>();
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const i = y * w + x;
      const id = shapes.id[i] ?? 0;
      const far = shapes.depth[i] ?? 1;
      const kind: Kind = id > 0 ? 'subject' : far > 0.97 ? 'sky' : 'ground';
      const waved = far + waves.at(x / w, y / h) * options.wave * far;
      const level = kind === 'sky' ? 0 : 1 + nearestLevel(levels, waved);
      const key = id > 0 ? 64 + id : level;
      groupOf[i] = key;
      const group = groups.get(key);
      if (group) group.members++;
      else groups.set(key, { kind, sheet: id > 0 ? levels.length + 1 : level, id, members: 1 });
      if (kind === 'sky') small.view.rgb.set(sky.subarray(i * 3, i * 3 + 3), i * 3);
    }
  const map: LabelMap = { width: w, height: h, labels: new Uint16Array(w * h) };
  const made: { key: number; kind: Kind; centres: Float32Array; first: number }[] = [];
  let first = 0;
  for (const [key, { kind, members }] of [...groups].sort((a, b) => a[0] - b[0])) {
    canvas.check();
    const step = Math.max(1, Math.floor(members / 3000));
    const points: number[] = [];
    for (let i = 0, met = 0; i < groupOf.length; i++)
      if (groupOf[i] === key && met++ % step === 0)
        points.push(
          ...opponent(
            kind,
            small.view.rgb[i * 3] ?? 0,
            small.view.rgb[i * 3 + 1] ?? 0,
            small.view.rgb[i * 3 + 2] ?? 0,
          ),
        );
    const centres = joinClose(
      cluster(Float32Array.from(points), options.colours[kind], rng(seed, `pieces-${key}`)),
      options.apart[kind],
    );
    made.push({ key, kind, centres, first });
    first += centres.length / 3;
  }
  const byKey = new Map(made.map((entry) => [entry.key, entry]));
  for (let i = 0; i < groupOf.length; i++) {
    if (i % (w * 64) === 0) canvas.check();
    const entry = byKey.get(groupOf[i] ?? 0);
    if (!entry) continue;
    const [a, b, c] = opponent(
      entry.kind,
      small.view.rgb[i * 3] ?? 0,
      small.view.rgb[i * 3 + 1] ?? 0,
      small.view.rgb[i * 3 + 2] ?? 0,
    );
    map.labels[i] = entry.first + nearest(entry.centres, a, b, c);
  }
  const keys = made.flatMap(({ key, centres }) => Array.from({ length: centres.length / 3 }, () => key));
  // Grass and flowers at the viewer's feet would be confetti: the nearest sheets keep only larger parts.
  const crumbs = (key: number) => (key < 64 && key > 1 && key >= levels.length - 1 ? 5 : 1);
  const least = keys.map(
    (key) => unit * unit * options.least[groups.get(key)?.kind ?? 'ground'] * crumbs(key),
  );
  // Depth sheets may swap small islands among themselves; subjects keep theirs.
  const family = keys.map((key) => (key >= 64 ? key : 0));
  smoothBorders(map, keys, 1, canvas.check);
  dropIslands(map, family, least, canvas.check);
  // Backdrop shapes are cut with a wide hand, subjects keep their small parts.
  const broad = keys.map((key) => (key >= 64 ? -1 : key));
  for (let pass = 0; pass < 3; pass++) smoothBorders(map, broad, 3, canvas.check);
  for (let pass = 0; pass < 2; pass++) smoothBorders(map, family, 1, canvas.check);
  const pieces = describePieces(map, small.view.rgb, keys, (key) => groups.get(key));
  return { labels: fullSize(canvas, small.scale, map, pieces), pieces };
}

/** The canvas at no more than about 640 pixels on the short side, by means over what belongs to the same subject. */
function workingCopy(canvas: Canvas): { view: Canvas; scale: number } {
  const scale = Math.max(1, Math.round(canvas.unit / 560));
  const [w, h] = [Math.ceil(canvas.width / scale), Math.ceil(canvas.height / scale)];
  const rgb = new Float32Array(w * h * 3);
  const depth = new Float32Array(w * h);
  const id = new Uint8Array(w * h);
  for (let y = 0; y < h; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < w; x++) {
      const middle =
        Math.min(canvas.height - 1, y * scale + (scale >> 1)) * canvas.width +
        Math.min(canvas.width - 1, x * scale + (scale >> 1));
      const i = y * w + x;
      depth[i] = canvas.depth[middle] ?? 1;
      id[i] = canvas.id[middle] ?? 0;
      let [r, g, b, count] = [0, 0, 0, 0];
      for (let dy = 0; dy < scale; dy++)
        for (let dx = 0; dx < scale; dx++) {
          const [px, py] = [x * scale + dx, y * scale + dy];
          const o = py * canvas.width + px;
          if (px >= canvas.width || py >= canvas.height || canvas.id[o] !== id[i]) continue;
          r += canvas.rgb[o * 3] ?? 0;
          g += canvas.rgb[o * 3 + 1] ?? 0;
          b += canvas.rgb[o * 3 + 2] ?? 0;
          count++;
        }
      rgb.set([r / count, g / count, b / count], i * 3);
    }
  }
  const view = { width: w, height: h, unit: Math.min(w, h), rgb, depth, id, check: canvas.check };
  return { view, scale };
}

function blurred({ width, height, rgb, check }: Canvas, radius: number): Float32Array {
  const out = new Float32Array(rgb.length);
  for (let c = 0; c < 3; c++) {
    check();
    const plane = Float32Array.from({ length: width * height }, (_, i) => rgb[i * 3 + c] ?? 0);
    blurPlane(plane, width, height, radius);
    for (let i = 0; i < plane.length; i++) out[i * 3 + c] = plane[i] ?? 0;
  }
  return out;
}

/** The depths around which the backdrop before the sky gathers, far to near. */
function depthLevels(view: Canvas, depth: Float32Array, id: Uint8Array, count: number): number[] {
  const points: number[] = [];
  for (let i = 0; i < depth.length; i += 7)
    if (id[i] === 0 && (depth[i] ?? 1) <= 0.97) points.push(depth[i] ?? 0, 0, 0);
  view.check();
  const centres = cluster(Float32Array.from(points), count, rng(1, 'levels'), 12);
  return [...joinClose(centres, 0.05)].filter((_, i) => i % 3 === 0).sort((a, b) => b - a);
}

function nearestLevel(levels: readonly number[], depth: number): number {
  let best = 0;
  for (let k = 1; k < levels.length; k++)
    if (Math.abs((levels[k] ?? 0) - depth) < Math.abs((levels[best] ?? 0) - depth)) best = k;
  return best;
}

function describePieces(
  map: LabelMap,
  rgb: Float32Array,
  keys: readonly number[],
  groupOf: (key: number) => { sheet: number; id: number } | undefined,
): Piece[] {
  const sums = new Float64Array(keys.length * 4);
  for (let i = 0; i < map.labels.length; i++) {
    const o = (map.labels[i] ?? 0) * 4;
    for (let c = 0; c < 3; c++) sums[o + c] = (sums[o + c] ?? 0) + (rgb[i * 3 + c] ?? 0);
    sums[o + 3] = (sums[o + 3] ?? 0) + 1;
  }
  const area = (label: number) => sums[label * 4 + 3] ?? 0;
  return keys.map((key, label) => {
    const members = Math.max(1, area(label));
    const rank = keys.filter((other, k) => other === key && area(k) > area(label)).length;
    const mean = (c: number) => clamp((sums[label * 4 + c] ?? 0) / members);
    const { sheet, id } = groupOf(key) ?? { sheet: 0, id: 0 };
    return { sheet, id, rank, colour: [mean(0), mean(1), mean(2)] };
  });
}

/** The map at full size: each pixel takes the label that weighs most among the four nearest of its own subject. */
function fullSize(canvas: Canvas, scale: number, map: LabelMap, pieces: readonly Piece[]): Uint16Array {
  const { width, height } = canvas;
  const full = new Uint16Array(width * height);
  const near = [0, 0, 0, 0];
  const weight = [0, 0, 0, 0];
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const sy = clamp((y + 0.5) / scale - 0.5, 0, map.height - 1);
    const top = Math.floor(sy);
    const below = Math.min(map.height - 1, top + 1);
    for (let x = 0; x < width; x++) {
      const sx = clamp((x + 0.5) / scale - 0.5, 0, map.width - 1);
      const left = Math.floor(sx);
      const right = Math.min(map.width - 1, left + 1);
      const [fx, fy] = [sx - left, sy - top];
      near[0] = map.labels[top * map.width + left] ?? 0;
      near[1] = map.labels[top * map.width + right] ?? 0;
      near[2] = map.labels[below * map.width + left] ?? 0;
      near[3] = map.labels[below * map.width + right] ?? 0;
      if (near[0] === near[1] && near[0] === near[2] && near[0] === near[3]) {
        full[y * width + x] = near[0] ?? 0;
        continue;
      }
      weight[0] = (1 - fx) * (1 - fy);
      weight[1] = fx * (1 - fy);
      weight[2] = (1 - fx) * fy;
      weight[3] = fx * fy;
      const own = canvas.id[y * width + x] ?? 0;
      let [best, most] = [near[0] ?? 0, -1];
      for (let k = 0; k < 4; k++) {
        let sum = pieces[near[k] ?? 0]?.id === own ? 4 : 0;
        for (let j = 0; j < 4; j++) if (near[j] === near[k]) sum += weight[j] ?? 0;
        if (sum > most) [best, most] = [near[k] ?? 0, sum];
      }
      full[y * width + x] = best;
    }
  }
  return full;
}
