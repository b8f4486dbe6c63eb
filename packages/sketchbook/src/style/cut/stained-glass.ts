import type { Canvas } from '../../core/canvas.js';
import { blurPlane } from '../../core/blur.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, fromOklab, mix, toOklab } from '../../core/colour.js';
import { Field, noiseOf } from '../../core/noise.js';
import { between, rng } from '../../core/rng.js';
import { lightnessOf } from '../edges.js';
import { distanceTo, innerDrawing } from '../line/outline.js';
import { quantile } from '../line/tones.js';
import type { StyleScene } from '../style.js';
import type { Panes } from './panes.js';
import { panesOf } from './panes.js';
import type { Piece } from './pieces.js';
import { piecesOf } from './pieces.js';
import { PointSet } from './point-set.js';

const LEAD = [0.045, 0.045, 0.055] as const;
/** Width of the coloured border, as a fraction of the short side. */
const BORDER = 0.05;

/** A leaded window: panes of lit jewel-coloured glass, heavy leads along outlines, thin ones between, and a border. */
export function stainedGlass(canvas: Canvas, { seed, plan }: StyleScene): void {
  const { width, height, unit, rgb } = canvas;
  const { labels, pieces } = piecesOf(canvas, seed, {
    sheets: 4,
    colours: { sky: 4, ground: 3, subject: 6 },
    apart: { sky: 0.1, ground: 0.15, subject: 0.12 },
    least: { sky: 0.006, ground: 0.0016, subject: 0.00028 },
    wave: 0.1,
  });
  const idOf = (i: number) => pieces[labels[i] ?? 0]?.id ?? 0;
  const light = lightnessOf(canvas);
  const low = quantile(light, 0.03, (i) => idOf(i) > 0);
  const high = Math.max(
    low + 0.2,
    quantile(light, 0.96, (i) => idOf(i) > 0),
  );
  for (let i = 0; i < light.length; i++) light[i] = clamp(((light[i] ?? 0) - low) / (high - low));
  const enamel = innerDrawing(canvas, light, Math.max(0.9, unit / 520), 34, 0.1);
  const set = new PointSet(width, height, unit / 10, seed);
  set.fill(canvas, (i) =>
    idOf(i) > 0 ? unit / 9.5 : pieces[labels[i] ?? 0]?.sheet === 0 ? unit / 5.6 : unit / 8,
  );
  const panes = panesOf(canvas, labels, set.points, 2);
  const border = addBorder(canvas, panes);
  const leads = leadPlanes(canvas, panes, labels, pieces, border);
  const glass = glassColours(canvas, panes, border, seed);
  const deepest = new Float32Array(glass.length);
  for (let i = 0; i < panes.owner.length; i++) {
    const own = panes.owner[i] ?? 0;
    if ((leads.any[i] ?? 0) > (deepest[own] ?? 0)) deepest[own] = leads.any[i] ?? 0;
  }
  const random = rng(seed, 'glass-turn');
  const turns = glass.map(() => random() * Math.PI);
  const streaks = streakTile(seed);
  const noise = noiseOf(seed, 'lead');
  const swell = new Field(96, 96, (u, v) => noise(((u * width) / unit) * 9, ((v * height) / unit) * 9));
  const grain = 512 / unit;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const own = panes.owner[i] ?? 0;
      const [cos, sin] = [Math.cos(turns[own] ?? 0), Math.sin(turns[own] ?? 0)];
      const u = Math.floor((x * cos + y * sin) * grain * 0.5 + own * 37) & 255;
      const v = Math.floor((y * cos - x * sin) * grain * 1.6 + own * 91) & 255;
      const streak = streaks[(v << 8) + u] ?? 0;
      const deep = clamp((leads.any[i] ?? 0) / Math.max(4, deepest[own] ?? 1));
      const sun = Math.hypot(x / width - plan.light.x, y / height - plan.light.y);
      const inner = 0.7 + 0.42 * Math.sqrt(deep) + streak * 0.085 + 0.1 * Math.max(0, 0.6 - sun);
      const wave = 1 + swell.at(x / width, y / height) * 0.22;
      const heavy = unit * 0.0052 * wave - (leads.heavy[i] ?? 0);
      const middle = unit * 0.0034 * wave - (leads.middle[i] ?? 0);
      const thin = unit * 0.0022 * wave - (leads.any[i] ?? 0);
      const lead = clamp(Math.max(heavy, middle, thin) + 0.5);
      const ridge =
        clamp(heavy / (unit * 0.0052)) > 0.66 ? 0.2 : clamp(middle / (unit * 0.0034)) > 0.7 ? 0.13 : 0;
      const paint = idOf(i) > 0 && !border.inside(x, y) ? (enamel[i] ?? 0) * 0.82 : 0;
      const colour = glass[own] ?? [0, 0, 0];
      for (let c = 0; c < 3; c++) {
        const lit = clamp((colour[c] ?? 0) * inner + Math.max(0, inner - 1) * 0.28);
        const metal = (LEAD[c] ?? 0) + ridge * (0.9 + c * 0.06);
        rgb[i * 3 + c] = clamp(mix(mix(lit, 0.05, paint), metal, lead));
      }
    }
  }
}

interface Border {
  /** The first pane of the border; panes before it are the picture's. */
  first: number;
  inside: (x: number, y: number) => boolean;
}

/** Lays oblong panes along the four sides, as cells of their own. */
function addBorder(canvas: Canvas, panes: Panes): Border {
  const { width, height, unit } = canvas;
  const wide = unit * BORDER;
  const inside = (x: number, y: number) => Math.min(x, y, width - 1 - x, height - 1 - y) < wide;
  const first = panes.count;
  const [across, down] = [Math.round((width / unit) * 7), Math.round((height / unit) * 7)];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if (!inside(x, y)) continue;
      const [atSide, atEnd] = [Math.min(x, width - 1 - x) < wide, Math.min(y, height - 1 - y) < wide];
      const east = x * 2 > width ? 1 : 0;
      const south = y * 2 > height ? 1 : 0;
      const k =
        atSide && atEnd
          ? east + south * 2
          : atEnd
            ? 4 + south * across + Math.floor(((x - wide) / (width - 2 * wide)) * across)
            : 4 + 2 * across + east * down + Math.floor(((y - wide) / (height - 2 * wide)) * down);
      panes.owner[y * width + x] = first + Math.max(0, k);
    }
  panes.count = first + 4 + 2 * across + 2 * down + 2;
  return { first, inside };
}

/** Distances to leads: heavy around subjects and the border, middle between colours, any of all kinds. */
function leadPlanes(
  canvas: Canvas,
  panes: Panes,
  labels: Uint16Array,
  pieces: readonly Piece[],
  border: Border,
): { heavy: Float32Array; middle: Float32Array; any: Float32Array } {
  const { width, height, unit } = canvas;
  const [heavy, middle, any] = [0, 1, 2].map(() => new Uint8Array(width * height));
  if (!heavy || !middle || !any) throw new Error('no planes');
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const own = panes.owner[i] ?? 0;
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) heavy[i] = any[i] = 1;
      for (const other of [x < width - 1 ? i + 1 : i, y < height - 1 ? i + width : i]) {
        const next = panes.owner[other] ?? 0;
        if (next === own) continue;
        any[i] = 1;
        if (own >= border.first !== next >= border.first) heavy[i] = 1;
        if (own >= border.first || next >= border.first) continue;
        const [a, b] = [pieces[labels[i] ?? 0], pieces[labels[other] ?? 0]];
        if (a?.id !== b?.id) heavy[i] = 1;
        else if (a !== b && (a?.id === 0 || a?.sheet !== b?.sheet)) middle[i] = 1;
      }
    }
  }
  return {
    heavy: distanceTo(canvas, heavy, unit / 60),
    middle: distanceTo(canvas, middle, unit / 60),
    any: distanceTo(canvas, any, unit / 8),
  };
}

/** Jewel colours: the mean of what a pane covers, made deep and clear; the border takes the two leading hues of the picture. */
function glassColours(canvas: Canvas, panes: Panes, border: Border, seed: number): Rgb[] {
  const { rgb } = canvas;
  const sums = new Float64Array(panes.count * 4);
  for (let i = 0; i < panes.owner.length; i++) {
    const o = (panes.owner[i] ?? 0) * 4;
    for (let c = 0; c < 3; c++) sums[o + c] = (sums[o + c] ?? 0) + (rgb[i * 3 + c] ?? 0);
    sums[o + 3] = (sums[o + 3] ?? 0) + 1;
  }
  const random = rng(seed, 'glass');
  const jewels: Rgb[] = [];
  for (let k = 0; k < panes.count; k++) {
    const count = Math.max(1, sums[k * 4 + 3] ?? 0);
    const mean = (c: number) => (sums[k * 4 + c] ?? 0) / count;
    const [l, a, b] = toOklab([mean(0), mean(1), mean(2)]);
    const chroma = Math.hypot(a, b);
    const wanted = chroma < 0.018 ? chroma * 1.4 : Math.min(0.225, 0.035 + chroma * 1.5);
    const turn = between(random, -0.09, 0.09);
    const gain = chroma > 1e-4 ? wanted / chroma : 1;
    const [ca, cb] = [a * gain, b * gain];
    const light = clamp(0.27 + l * 0.64 + between(random, -0.035, 0.035), 0.24, 0.93);
    const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
    jewels.push(fromOklab([k < border.first ? light : 0.5, ca * cos - cb * sin, ca * sin + cb * cos]));
  }
  const accents = borderColours(jewels.slice(0, border.first), sums);
  for (let k = border.first; k < panes.count; k++) {
    const corner = k - border.first < 4;
    jewels[k] = (corner ? accents[0] : (k - border.first) % 2 === 0 ? accents[2] : accents[1]) ?? [0, 0, 0];
  }
  return jewels;
}

/** Three deep colours for the border: the leading hue of the picture, the one most unlike it, and gold for the corners. */
function borderColours(jewels: readonly Rgb[], sums: Float64Array): [Rgb, Rgb, Rgb] {
  const labs = jewels.map((jewel) => toOklab(jewel));
  const weigh = ([, a, b]: Rgb, k: number) => Math.hypot(a, b) * Math.sqrt(sums[k * 4 + 3] ?? 0);
  let [lead, leading] = [0, -1];
  labs.forEach((lab, k) => {
    if (weigh(lab, k) > leading) [lead, leading] = [k, weigh(lab, k)];
  });
  const [, a, b] = labs[lead] ?? [0, 0, -0.1];
  let [other, most] = [lead, -1];
  labs.forEach((lab, k) => {
    const apart = Math.hypot(lab[1] - a, lab[2] - b) * weigh(lab, k);
    if (apart > most) [other, most] = [k, apart];
  });
  const deep = (k: number, light: number, chroma: number): Rgb => {
    const [, ca, cb] = labs[k] ?? [0, 0, -0.1];
    const gain = chroma / Math.max(1e-3, Math.hypot(ca, cb));
    return fromOklab([light, ca * gain, cb * gain]);
  };
  return [fromOklab([0.74, 0.02, 0.13]), deep(lead, 0.38, 0.13), deep(other, 0.56, 0.14)];
}

/** Drawn-out waves and a few bubbles, from -1 to 1, on a tile of 256 x 256. */
function streakTile(seed: number): Float32Array {
  const random = rng(seed, 'streaks');
  const tile = Float32Array.from({ length: 65536 }, () => random() * 2 - 1);
  for (let y = 0; y < 256; y++) {
    const row = tile.slice(y * 256, y * 256 + 256);
    for (let x = 0; x < 256; x++) {
      let sum = 0;
      for (let k = 0; k < 40; k++) sum += row[(x + k) & 255] ?? 0;
      tile[y * 256 + x] = (sum / 40) * 5;
    }
  }
  blurPlane(tile, 256, 256, 1);
  for (let bubble = 0; bubble < 26; bubble++) {
    const [cx, cy, r] = [random() * 256, random() * 256, between(random, 0.8, 2)];
    for (let dy = -7; dy <= 7; dy++)
      for (let dx = -3; dx <= 3; dx++) {
        const away = Math.hypot(dx * 1.6, dy * 0.5) / r;
        const spot = (((Math.floor(cy) + dy) & 255) << 8) + ((Math.floor(cx) + dx) & 255);
        if (away < 1) tile[spot] = 2.4;
        else if (away < 1.5) tile[spot] = -1.6;
      }
  }
  return tile;
}
