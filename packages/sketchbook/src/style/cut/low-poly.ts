import Delaunator from 'delaunator';
import type { Canvas } from '../../core/canvas.js';
import { clamp, fromOklab, toOklab } from '../../core/colour.js';
import { noiseOf } from '../../core/noise.js';
import { distanceTo } from '../line/outline.js';
import type { StyleScene } from '../style.js';
import { softenSeams } from './label-map.js';
import type { Piece } from './pieces.js';
import { piecesOf } from './pieces.js';
import { PointSet } from './point-set.js';

/** Facets of a crystal: triangles along outlines, each one flat colour with a light of its own. */
export function lowPoly(canvas: Canvas, { seed, plan }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  const { labels, pieces } = piecesOf(canvas, seed, {
    sheets: 5,
    colours: { sky: 5, ground: 4, subject: 8 },
    apart: { sky: 0.09, ground: 0.12, subject: 0.1 },
    least: { sky: 0.003, ground: 0.0006, subject: 0.00005 },
    wave: 0.08,
  });
  const points = samplePoints(canvas, labels, pieces, seed);
  const { triangles } = Delaunator.from(points);
  canvas.check();
  const facets = triangles.length / 3;
  const owner = rasterise(canvas, points, triangles);
  const sums = colourSums(canvas, labels, owner, facets);
  const noise = noiseOf(seed, 'facets');
  // Heights make the facets lean: the light falls on a relief of soft noise.
  const lift = points.map(
    ([x, y]) => noise((x / unit) * 7, (y / unit) * 7) * 0.4 + noise((x / unit) * 20, (y / unit) * 20) * 0.22,
  );
  const toward = [plan.light.x * width, plan.light.y * height] as const;
  const shade = new Float32Array(facets * 6);
  for (let t = 0; t < facets; t++) {
    if ((t & 1023) === 0) canvas.check();
    const [ka, kb, kc] = [triangles[t * 3] ?? 0, triangles[t * 3 + 1] ?? 0, triangles[t * 3 + 2] ?? 0];
    const corner = (k: number): readonly [number, number] => points[k] ?? [0, 0];
    const [a, b, c] = [corner(ka), corner(kb), corner(kc)];
    const [x1, y1, z1] = [b[0] - a[0], b[1] - a[1], ((lift[kb] ?? 0) - (lift[ka] ?? 0)) * unit * 0.035];
    const [x2, y2, z2] = [c[0] - a[0], c[1] - a[1], ((lift[kc] ?? 0) - (lift[ka] ?? 0)) * unit * 0.035];
    let [nx, ny, nz] = [y1 * z2 - z1 * y2, z1 * x2 - x1 * z2, x1 * y2 - y1 * x2];
    if (nz < 0) [nx, ny, nz] = [-nx, -ny, -nz];
    const long = Math.hypot(nx, ny, nz) || 1;
    const [cx, cy] = [(a[0] + b[0] + c[0]) / 3, (a[1] + b[1] + c[1]) / 3];
    const [dx, dy] = [toward[0] - cx, toward[1] - cy];
    const far = Math.hypot(dx, dy) || 1;
    const lean = (nx * dx + ny * dy) / far / long;
    const o = t * 4;
    const count = Math.max(1e-6, sums[o + 3] ?? 0);
    const subject = (pieces[sums[facets * 4 + t] ?? 0]?.id ?? 0) > 0;
    const [l, ca, cb] = toOklab([
      (sums[o] ?? 0) / count,
      (sums[o + 1] ?? 0) / count,
      (sums[o + 2] ?? 0) / count,
    ]);
    const relief = subject ? 0.12 : 0.09;
    const facet = fromOklab([
      clamp(0.5 + (l - 0.5) * 1.05 + clamp(lean * 1.1, -1, 1) * relief * (0.35 + l * 0.8), 0.03, 0.99),
      ca * 1.2,
      cb * 1.2,
    ]);
    shade.set(facet, t * 6);
    // Slope of the light across the facet, per pixel.
    const reach = 0.05 / Math.max(4, Math.sqrt(Math.abs(x1 * y2 - y1 * x2)));
    shade.set(
      [(dx / far) * reach, (dy / far) * reach, cx * (dx / far) * reach + cy * (dy / far) * reach],
      t * 6 + 3,
    );
  }
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const o = (owner[i] ?? 0) * 6;
      const glow =
        1 + clamp(x * (shade[o + 3] ?? 0) + y * (shade[o + 4] ?? 0) - (shade[o + 5] ?? 0), -0.09, 0.09);
      for (let c = 0; c < 3; c++) rgb[i * 3 + c] = clamp((shade[o + c] ?? 0) * glow);
    }
  }
  softenSeams(canvas, owner);
}

/**
 * Corner points: close along outlines and colour borders, then ever wider apart the farther from an outline, so that no
 * facet becomes a sliver.
 */
function samplePoints(
  canvas: Canvas,
  labels: Uint16Array,
  pieces: readonly Piece[],
  seed: number,
): [number, number][] {
  const { width, height, unit } = canvas;
  const set = new PointSet(width, height, unit / 10, seed);
  for (const u of [0, 1]) for (const v of [0, 1]) set.add(u * width, v * height, 1);
  const borders = { outline: 1, subject: 2, sheet: 3, ground: 4, sky: 5 };
  const kinds = new Uint8Array(width * height);
  const outlines = new Uint8Array(width * height);
  const cuts = new Uint8Array(width * height);
  for (let y = 0; y < height - 1; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width - 1; x++) {
      const i = y * width + x;
      const own = labels[i] ?? 0;
      const next = labels[i + 1] === own ? (labels[i + width] ?? 0) : (labels[i + 1] ?? 0);
      if (next === own) continue;
      const [a, b] = [pieces[own], pieces[next]];
      const outline = a?.id !== b?.id;
      const inner = (a?.id ?? 0) > 0;
      const sheet = a?.sheet !== b?.sheet;
      kinds[i] = outline
        ? borders.outline
        : inner
          ? borders.subject
          : sheet
            ? borders.sheet
            : a?.sheet === 0
              ? borders.sky
              : borders.ground;
      if (outline) outlines[i] = 1;
      else if (!inner) cuts[i] = 1;
    }
  }
  const away = distanceTo(canvas, outlines, unit / 4, false);
  const cut = distanceTo(canvas, cuts, unit / 4, false);
  const areas = new Uint32Array(pieces.length);
  for (let i = 0; i < labels.length; i++) areas[labels[i] ?? 0] = (areas[labels[i] ?? 0] ?? 0) + 1;
  const small = (label: number) => (areas[label] ?? 0) < unit * unit * 0.0025;
  const walk = (kind: number, gap: number, clear: number, wanted = (_label: number): boolean => true) => {
    for (let y = 2; y < height - 2; y++) {
      if ((y & 31) === 0) canvas.check();
      for (let x = 2; x < width - 2; x++) {
        const i = y * width + x;
        if (kinds[i] !== kind || (away[i] ?? 0) < clear) continue;
        if (wanted(labels[i] ?? 0) || wanted(labels[i + 1] ?? 0) || wanted(labels[i + width] ?? 0))
          set.add(x + 1, y + 1, gap);
      }
    }
  };
  set.frame(unit / 13);
  // Eyes and buttons need close corners; large areas look more like crystal with few.
  walk(borders.subject, unit / 130, 0, small);
  walk(borders.outline, unit / 92, 0);
  walk(borders.subject, unit / 84, 0);
  walk(borders.sheet, unit / 52, unit / 60);
  walk(borders.ground, unit / 44, unit / 60);
  walk(borders.sky, unit / 22, unit / 30);
  set.fill(canvas, (i) => {
    const piece = pieces[labels[i] ?? 0];
    if ((piece?.id ?? 0) > 0) return unit / 40 + Math.min(unit / 40, (away[i] ?? 0) * 0.4);
    const open = piece?.sheet === 0 ? unit / 10 : unit / 16;
    return Math.min(open, unit / 62 + (away[i] ?? 0) * 0.42, unit / 36 + (cut[i] ?? 0) * 0.5);
  });
  return set.points;
}

/** The triangle of every pixel. */
function rasterise(
  canvas: Canvas,
  points: readonly (readonly [number, number])[],
  triangles: Uint32Array,
): Int32Array {
  const { width, height } = canvas;
  const owner = new Int32Array(width * height);
  for (let t = 0; t < triangles.length; t += 3) {
    if ((t & 1023) === 0) canvas.check();
    const corners = [0, 1, 2].map((k) => points[triangles[t + k] ?? 0] ?? ([0, 0] as const));
    const ys = corners.map(([, y]) => y);
    const from = Math.max(0, Math.ceil(Math.min(...ys) - 0.5));
    const to = Math.min(height - 1, Math.floor(Math.max(...ys) - 0.5));
    for (let y = from; y <= to; y++) {
      let [left, right] = [Infinity, -Infinity];
      for (let k = 0; k < 3; k++) {
        const [ax, ay] = corners[k] ?? [0, 0];
        const [bx, by] = corners[(k + 1) % 3] ?? [0, 0];
        const at = y + 0.5;
        if ((at < ay && at < by) || (at > ay && at > by) || ay === by) continue;
        const x = ax + ((bx - ax) * (at - ay)) / (by - ay);
        left = Math.min(left, x);
        right = Math.max(right, x);
      }
      const end = Math.min(width - 1, Math.ceil(right - 0.5));
      for (let x = Math.max(0, Math.ceil(left - 0.5)); x <= end; x++) owner[y * width + x] = t / 3;
    }
  }
  return owner;
}

/**
 * Per facet the sums of red, green, blue and weight over the pixels of the flat area most of it lies on, so that no colour
 * runs over a border; then, from `facets * 4`, the label of that area.
 */
function colourSums(canvas: Canvas, labels: Uint16Array, owner: Int32Array, facets: number): Float64Array {
  const { width, height, rgb } = canvas;
  const votes = new Float64Array(facets * 2);
  // Majority by cancelling pairs: what is left over is what most pixels agree on.
  for (let i = 0; i < owner.length; i++) {
    const o = (owner[i] ?? 0) * 2;
    const label = labels[i] ?? 0;
    if ((votes[o + 1] ?? 0) === 0) votes[o] = label;
    votes[o + 1] = (votes[o + 1] ?? 0) + (votes[o] === label ? 1 : -1);
  }
  const sums = new Float64Array(facets * 5);
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const facet = owner[i] ?? 0;
      const weight = votes[facet * 2] === labels[i] ? 1 : 1e-4;
      for (let c = 0; c < 3; c++)
        sums[facet * 4 + c] = (sums[facet * 4 + c] ?? 0) + (rgb[i * 3 + c] ?? 0) * weight;
      sums[facet * 4 + 3] = (sums[facet * 4 + 3] ?? 0) + weight;
    }
  }
  for (let t = 0; t < facets; t++) sums[facets * 4 + t] = votes[t * 2] ?? 0;
  return sums;
}
