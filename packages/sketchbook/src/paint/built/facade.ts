import { between, pick } from '../../core/rng.js';
import { door, paneWindow } from './openings.js';
import type { WindowKind } from './openings.js';
import type { PaintSet } from './paint-set.js';
import { addLamp, GLOW } from './paint-set.js';
import { poly } from './shapes.js';
import { shopFront } from './shop.js';
import type { Plane } from './view.js';
import { panel } from './view.js';

export type FacadeStyle = 'townhouse' | 'brick' | 'gable' | 'timber' | 'office' | 'warehouse';

/** One house front, in units of its plane. */
export interface Facade {
  width: number;
  /** To the eaves. */
  height: number;
  style: FacadeStyle;
  shop?: boolean;
  /** Draw a roof above the eaves; walls seen from the side leave it out. */
  roof: boolean;
}

type Paints = readonly [string, ...string[]];
const WALLS: Record<FacadeStyle, Paints> = {
  townhouse: [
    '#f0d9b5',
    '#e8b98f',
    '#d9c7c0',
    '#c9d4c4',
    '#e6c9a8',
    '#b9cbd6',
    '#efc7b5',
    '#f3e6cf',
    '#d7a58c',
  ],
  brick: ['#b5604c', '#a4513f', '#c07a58', '#8f5548', '#c98a5a'],
  gable: ['#e9b872', '#d7705a', '#6f9aa8', '#e8d3a8', '#8fae8a', '#c8586a', '#4f7f92', '#efe2c8', '#d98f52'],
  timber: ['#f4ead4', '#f0dcb8', '#ead2c0', '#f2e3a8', '#dfe6d6'],
  office: ['#8ea3b4', '#b3aea6', '#a99a92', '#7f93a8', '#c4b8a6'],
  warehouse: ['#9a5a46', '#8a6a58', '#7a5148', '#a87454', '#6d6a68'],
};
const ROOFS: Paints = ['#8c4a3c', '#a0563f', '#6c4a4a', '#5d5a68', '#7a4f3a'];
const TRIMS: Paints = ['#fbf3e2', '#f3e4c8', '#efe7dc'];
const SHUTTERS: Paints = ['#3f7d6e', '#4a6fa0', '#a8483e', '#6d8a4a', '#8a5a7a', '#54707e'];
const DOORS: Paints = ['#2f6b5f', '#a33f35', '#2f4f7c', '#6b3f2c', '#c8862f', '#5a3a5c'];

/** Draws a front on a plane: wall, rows of windows, door or shop, roof. */
export function facade(
  set: PaintSet,
  plane: Plane,
  { width: w, height: h, style, shop, roof }: Facade,
): string {
  const { random, paint } = set;
  const wall = pick(random, WALLS[style]);
  const trim = style === 'office' ? '#d9dde0' : pick(random, TRIMS);
  const ground = shop ? Math.min(h * 0.52, 175) : Math.min(h * 0.42, 150);
  const slate = pick(random, ROOFS);
  let svg = roof && style !== 'office' ? roofOf(set, plane, w, h, style, slate, wall, trim) : '';
  svg += panel(plane, 0, 0, w, h, paint(wall));
  svg += weathering(set, plane, w, h);
  if (style === 'brick' || style === 'warehouse') svg += bricks(set, plane, w, h);
  if (style === 'timber')
    svg += timbers(plane, w, ground, h, paint(pick(random, ['#5b3a2a', '#4a3128', '#6d4a34'])));
  const kind: WindowKind = {
    trim,
    panes: style === 'office' ? 1 : style === 'warehouse' ? 6 : pick(random, [2, 4, 4]),
    round: style === 'warehouse' || (style === 'townhouse' && random() < 0.25),
    boxes: style === 'townhouse' || style === 'timber' || style === 'gable',
    ...(style !== 'office' && style !== 'brick' && style !== 'warehouse' && random() < 0.5
      ? { shutters: pick(random, SHUTTERS) }
      : {}),
  };
  const storey = style === 'office' ? 62 : 108;
  const rows = Math.max(1, Math.round((h - ground - 12) / storey));
  const step = (h - ground - 14) / rows;
  const columns = Math.max(1, Math.round(w / (style === 'office' ? 46 : kind.shutters ? 78 : 62)));
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) {
      const ww = Math.min((w / columns) * (kind.shutters ? 0.42 : 0.5), 46);
      const wh = Math.min(step * 0.62, ww * (style === 'office' ? 1 : 1.75));
      const x = ((column + 0.5) / columns) * w - ww / 2;
      const y = ground + row * step + (step - wh) * 0.42;
      svg += paneWindow(set, plane, x, y, ww, wh, kind);
    }
  if (style !== 'office')
    for (let row = 0; row < rows; row++)
      if (row === 0 || style === 'townhouse')
        svg += panel(plane, 0, ground + row * step - 3, w, 5, paint(trim), row ? 0.5 : 0.9);
  svg += shop ? shopFront(set, plane, w, ground, trim) : entrance(set, plane, w, ground, kind, trim);
  if (!roof || style === 'office' || style === 'townhouse' || style === 'brick')
    svg += cornice(set, plane, w, h, trim);
  return svg;
}

function entrance(
  set: PaintSet,
  plane: Plane,
  w: number,
  ground: number,
  kind: WindowKind,
  trim: string,
): string {
  const { random } = set;
  const dw = Math.min(44, w * 0.3);
  const dh = ground * 0.76;
  const left = random() < 0.5;
  const dx = left ? w * 0.12 : w * 0.88 - dw;
  let svg = door(set, plane, dx, 0, dw, dh, pick(random, DOORS), trim, random() < 0.4);
  const free = w - dw - w * 0.2;
  const count = Math.max(1, Math.floor(free / 62));
  for (let i = 0; i < count; i++) {
    const cell = free / count;
    const ww = Math.min(42, cell * (kind.shutters ? 0.42 : 0.56));
    const x = (left ? dx + dw + w * 0.06 : w * 0.04) + cell * (i + 0.5) - ww / 2;
    svg += paneWindow(set, plane, x, ground * 0.3, ww, ground * 0.46, kind);
  }
  if (set.dark) {
    const [lx, ly] = plane.at(dx + dw / 2, dh + 14);
    svg += panel(plane, dx + dw / 2 - 4, dh + 8, 8, 12, '#ffe9b0');
    addLamp(set, lx, ly, 70, 0.5);
  }
  return svg;
}

function cornice(set: PaintSet, plane: Plane, w: number, h: number, trim: string): string {
  const { paint } = set;
  let svg = panel(plane, -3, h - 8, w + 6, 12, paint(trim)) + panel(plane, 0, h - 15, w, 7, '#1a1426', 0.2);
  for (let x = 6; x < w - 8; x += 16) svg += panel(plane, x, h - 15, 6, 7, paint(trim));
  return set.snow ? `${svg}${panel(plane, -4, h + 3, w + 8, 8, paint('#f4f8fc'))}` : svg;
}

/** Soft stains, a shaded side and a dark foot make a wall look painted by hand. */
function weathering(set: PaintSet, plane: Plane, w: number, h: number): string {
  const { random, side } = set;
  let svg = panel(plane, side > 0 ? 0 : w * 0.82, 0, w * 0.18, h, '#241a38', 0.1);
  svg += panel(plane, 0, 0, w, h * 0.1, '#241a38', 0.1);
  for (let i = 0; i < 5; i++) {
    const x = random() * w * 0.8;
    svg += panel(
      plane,
      x,
      random() * h * 0.85,
      between(random, 0.08, 0.3) * w,
      between(random, 8, 34),
      random() < 0.5 ? '#fff' : '#3a2438',
      0.07,
    );
  }
  return svg;
}

function bricks(set: PaintSet, plane: Plane, w: number, h: number): string {
  const { random } = set;
  let svg = '';
  const count = Math.round((w * h) / 900);
  for (let i = 0; i < count; i++) {
    const y = Math.floor(random() * (h / 9)) * 9;
    svg += panel(
      plane,
      random() * (w - 16),
      y,
      between(random, 9, 16),
      6,
      random() < 0.5 ? '#fff' : '#2a1420',
      between(random, 0.06, 0.16),
    );
  }
  return svg;
}

function timbers(plane: Plane, w: number, from: number, to: number, beam: string): string {
  const rows = Math.max(1, Math.round((to - from) / 108));
  const step = (to - from) / rows;
  const columns = Math.max(2, Math.round(w / 62));
  let svg = '';
  for (let row = 0; row <= rows; row++) svg += panel(plane, 0, from + row * step - 5, w, 9, beam);
  for (let column = 0; column <= columns; column++)
    svg += panel(plane, Math.min(w - 7, Math.max(0, (column / columns) * w - 3.5)), from, 7, to - from, beam);
  for (let row = 0; row < rows; row++)
    for (const column of [0, columns - 1]) {
      const x0 = (column / columns) * w;
      const x1 = ((column + 1) / columns) * w;
      const up = column === 0;
      const y = from + row * step;
      const [a, b] = up ? [x0, x1] : [x1, x0];
      svg += poly(
        [
          plane.at(a, y),
          plane.at(a + (up ? 9 : -9), y),
          plane.at(b, y + step * 0.3),
          plane.at(b - (up ? 9 : -9), y + step * 0.3),
        ],
        beam,
        0.85,
      );
    }
  return svg;
}

function roofOf(
  set: PaintSet,
  plane: Plane,
  w: number,
  h: number,
  style: FacadeStyle,
  slate: string,
  wall: string,
  trim: string,
): string {
  const { random, paint } = set;
  const cap = paint('#f4f8fc');
  const chimney = (x: number, up: number) =>
    panel(plane, x, h, 20, up, paint('#a3604c')) +
    panel(plane, x - 3, h + up, 26, 8, paint('#7a4538')) +
    panel(plane, x, h, 7, up, '#1a1426', 0.2) +
    (set.snow ? panel(plane, x - 3, h + up + 7, 26, 7, cap) : '');
  if (style === 'gable' || style === 'timber' || style === 'warehouse') {
    const rise = w * between(random, 0.42, 0.66);
    let svg = chimney(w * pick(random, [0.18, 0.66]), rise * 0.8);
    svg += poly([plane.at(-8, h - 4), plane.at(w / 2, h + rise + 10), plane.at(w + 8, h - 4)], paint(slate));
    if (set.snow)
      svg += poly([plane.at(-8, h - 2), plane.at(w / 2, h + rise + 16), plane.at(w + 8, h - 2)], cap);
    if (style === 'gable' && random() < 0.5) {
      for (let step = 0; step < 4; step++)
        svg += panel(
          plane,
          (w * step) / 8,
          h - 2,
          w * (1 - step / 4),
          (rise * (step + 1)) / 4 - rise * 0.02,
          paint(wall),
        );
      svg += panel(plane, w * 0.42, h + rise * 0.9, w * 0.16, rise * 0.13, paint(trim));
    } else
      svg += poly([plane.at(4, h - 2), plane.at(w / 2, h + rise - 6), plane.at(w - 4, h - 2)], paint(wall));
    svg += paneWindow(set, plane, w / 2 - w * 0.08, h + rise * 0.14, w * 0.16, rise * 0.34, {
      trim,
      panes: 2,
      round: random() < 0.6,
    });
    return svg;
  }
  const rise = between(random, 46, 84);
  let svg = chimney(w * pick(random, [0.08, 0.74]), rise + 26);
  svg += poly(
    [plane.at(-4, h), plane.at(w * 0.07, h + rise), plane.at(w * 0.93, h + rise), plane.at(w + 4, h)],
    paint(slate),
  );
  for (let y = 12; y < rise; y += 13) svg += panel(plane, w * 0.05, h + y, w * 0.9, 2, '#1a1426', 0.16);
  if (set.snow)
    svg += poly(
      [
        plane.at(w * 0.02, h + rise * 0.35),
        plane.at(w * 0.07, h + rise + 7),
        plane.at(w * 0.93, h + rise + 7),
        plane.at(w * 0.98, h + rise * 0.35),
        plane.at(w * 0.7, h + rise * 0.5),
        plane.at(w * 0.4, h + rise * 0.3),
      ],
      cap,
    );
  const dormers = Math.max(1, Math.round(w / 95));
  for (let i = 0; i < dormers; i++) {
    const x = ((i + 0.5) / dormers) * w - 17;
    svg +=
      panel(plane, x - 4, h + 4, 42, rise * 0.66, paint(trim)) +
      poly(
        [
          plane.at(x - 9, h + 4 + rise * 0.64),
          plane.at(x + 17, h + rise * 1.02),
          plane.at(x + 43, h + 4 + rise * 0.64),
        ],
        paint(slate, 0.05),
      );
    svg += panel(
      plane,
      x + 2,
      h + 8,
      30,
      rise * 0.54,
      random() < set.lit ? pick(random, GLOW) : paint(set.dark ? '#4a5878' : '#8fb4c9'),
    );
    svg += panel(plane, x + 15.5, h + 8, 3, rise * 0.54, paint(trim));
  }
  return svg;
}
