import { between, pick } from '../../core/rng.js';
import type { PaintSet } from './paint-set.js';
import { addLamp } from './paint-set.js';
import { oval, poly } from './shapes.js';
import type { Plane } from './view.js';
import { panel } from './view.js';

type Paints = readonly [string, ...string[]];
const FRONTS: Paints = [
  '#2f5d58',
  '#7a2f34',
  '#2f4468',
  '#3f3a44',
  '#5d4a2c',
  '#6b7f4a',
  '#b5653f',
  '#4a7f92',
];
const AWNINGS: Paints = ['#c8463e', '#2f7d6b', '#3f6cab', '#d99a35', '#b5507a', '#5f8a3f'];
const GOODS: Paints = [
  '#e5735a',
  '#f0b84a',
  '#7fae6a',
  '#8ab4d8',
  '#d98fb0',
  '#f3e3c0',
  '#9a6b4a',
  '#b78ad0',
];

/** A shop at street level: lit glass with goods, a door, a sign board, an awning. */
export function shopFront(set: PaintSet, plane: Plane, w: number, h: number, trim: string): string {
  const { random, paint } = set;
  const front = paint(pick(random, FRONTS));
  const bright = set.dark || set.lit > 0.3;
  const glass = bright ? '#ffdf9e' : paint('#c4dde4');
  const doorLeft = random() < 0.5;
  const dw = Math.min(50, w * 0.26);
  const dx = doorLeft ? w * 0.07 : w * 0.93 - dw;
  const gx = doorLeft ? dx + dw + w * 0.05 : w * 0.07;
  const gw = w * 0.86 - dw - w * 0.05;
  const gh = h * 0.5;
  let svg = panel(plane, 0, 0, w, h - 2, front) + panel(plane, 0, 0, w, h * 0.05, '#000', 0.25);
  svg += panel(plane, gx - 4, h * 0.15, gw + 8, gh + 8, paint(trim));
  svg += panel(plane, gx, h * 0.15 + 4, gw, gh, glass);
  svg += panel(
    plane,
    gx,
    h * 0.15 + 4,
    gw,
    gh * 0.5,
    bright ? '#f2a85c' : paint('#6f8f9c'),
    bright ? 0.3 : 0.45,
  );
  svg += display(set, plane, gx + 4, h * 0.15 + 4, gw - 8, gh);
  if (!bright)
    svg += poly(
      [
        plane.at(gx + gw * 0.16, h * 0.15 + 4),
        plane.at(gx + gw * 0.3, h * 0.15 + 4),
        plane.at(gx + gw * 0.5, h * 0.15 + gh + 4),
        plane.at(gx + gw * 0.36, h * 0.15 + gh + 4),
      ],
      '#fff',
      0.3,
    );
  for (let i = 1; i < Math.round(gw / 55); i++)
    svg += panel(plane, gx + (gw * i) / Math.round(gw / 55) - 2, h * 0.15 + 4, 4, gh, paint(trim));
  svg += panel(plane, gx - 6, h * 0.11, gw + 12, h * 0.045, paint(trim));
  svg += panel(plane, dx - 4, 0, dw + 8, h * 0.7, paint(trim)) + panel(plane, dx, 0, dw, h * 0.68, front);
  svg +=
    panel(plane, dx + dw * 0.14, h * 0.2, dw * 0.72, h * 0.42, glass) +
    panel(plane, dx + dw * 0.84, h * 0.28, dw * 0.08, h * 0.1, paint('#f0cf78'));
  svg += panel(plane, dx, 0, dw, h * 0.05, '#000', 0.2);
  svg += random() < 0.72 ? awning(set, plane, w, h) : signBoard(set, plane, w, h, trim);
  if (bright && set.dark) {
    const [lx, ly] = plane.at(gx + gw / 2, h * 0.4);
    const [rx] = plane.at(gx + gw, h * 0.4);
    addLamp(set, lx, ly, Math.max(40, Math.abs(rx - lx) * 2.2), 0.32, '#ffc46b');
  }
  return svg;
}

/** Loaves, jars, flowers or books: rounded shapes on two shelves. */
function display(set: PaintSet, plane: Plane, x: number, y: number, w: number, h: number): string {
  const { random, paint } = set;
  let svg = '';
  const [a] = plane.at(0, 0);
  const [b] = plane.at(1, 0);
  const scale = Math.max(0.15, Math.abs(b - a));
  for (const shelf of [0.02, 0.46]) {
    svg += panel(plane, x, y + h * shelf, w, 3, paint('#6b4a34'), 0.8);
    for (let at = x + 4; at < x + w - 8; ) {
      const size = between(random, 8, 17);
      const tall = size * between(random, 0.7, 1.9);
      const colour = paint(pick(random, GOODS), set.dark ? -set.haze : 0);
      const kind = random();
      const [px, py] = plane.at(at + size / 2, y + h * shelf + 3 + size * 0.42);
      if (kind < 0.4) svg += oval(px, py, (size / 2) * scale, colour, 0.95, size * 0.42);
      else svg += panel(plane, at, y + h * shelf + 3, size * 0.8, Math.min(tall, h * 0.36), colour, 0.95);
      if (kind > 0.8) svg += panel(plane, at, y + h * shelf + 3 + tall * 0.5, size * 0.8, 3, '#fff', 0.5);
      at += size + between(random, 1, 7);
    }
  }
  return svg;
}

function awning(set: PaintSet, plane: Plane, w: number, h: number): string {
  const { random, paint } = set;
  const cloth = pick(random, AWNINGS);
  const stripes = Math.max(4, Math.round(w / 20));
  const [top, low] = [h * 0.93, h * 0.7];
  const solid = random() < 0.35;
  let svg = poly(
    [plane.at(0, low - 8), plane.at(w, low - 8), plane.at(w, low - 26), plane.at(0, low - 26)],
    '#140c20',
    0.22,
  );
  for (let i = 0; i < stripes; i++) {
    const [x0, x1] = [w * 0.02 + (w * 0.96 * i) / stripes, w * 0.02 + (w * 0.96 * (i + 1)) / stripes];
    const [b0, b1] = [(i / stripes) * (w + 14) - 7, ((i + 1) / stripes) * (w + 14) - 7];
    const colour = paint(i % 2 && !solid ? '#fbf1dd' : cloth);
    svg += poly([plane.at(x0, top), plane.at(x1, top), plane.at(b1, low), plane.at(b0, low)], colour);
    svg += poly(
      [
        plane.at(b0, low),
        plane.at(b1, low),
        plane.at(b1, low - 7),
        plane.at((b0 + b1) / 2, low - 13),
        plane.at(b0, low - 7),
      ],
      colour,
    );
  }
  svg += poly(
    [plane.at(-7, low + 2), plane.at(w + 7, low + 2), plane.at(w + 7, low - 12), plane.at(-7, low - 12)],
    '#1c1028',
    0.14,
  );
  if (set.snow) svg += panel(plane, w * 0.02, top - 6, w * 0.96, 13, paint('#f4f8fc'));
  return svg;
}

function signBoard(set: PaintSet, plane: Plane, w: number, h: number, trim: string): string {
  const { random, paint } = set;
  let svg =
    panel(plane, w * 0.04, h * 0.75, w * 0.92, h * 0.17, paint(trim)) +
    panel(plane, w * 0.055, h * 0.765, w * 0.89, h * 0.14, paint(pick(random, FRONTS)));
  const marks = 3 + Math.floor(random() * 3);
  for (let i = 0; i < marks; i++) {
    const [x, y] = plane.at(w * (0.5 + (i - (marks - 1) / 2) * 0.1), h * 0.835);
    const [x1] = plane.at(w * (0.5 + (i - (marks - 1) / 2) * 0.1) + 5, h * 0.835);
    svg += oval(x, y, Math.abs(x1 - x), paint('#f3d48a'), 1, 5);
  }
  svg += panel(plane, 0, h * 0.72, w, h * 0.03, '#140c20', 0.2);
  return svg;
}
