import { between, pick } from '../../core/rng.js';
import type { PaintSet } from './paint-set.js';
import { GLOW } from './paint-set.js';
import type { Plane } from './view.js';
import { arched, panel } from './view.js';
import { oval } from './shapes.js';

/** How the windows of one front are made. */
export interface WindowKind {
  trim: string;
  shutters?: string;
  round?: boolean;
  boxes?: boolean;
  panes: 1 | 2 | 4 | 6;
}

const BLOOMS = ['#e5484d', '#f2a0b8', '#f5c542', '#b784e0', '#fff1e0'] as const;

/** A window with frame, panes, sill, and by chance a light, shutters or a flower box. */
export function paneWindow(
  set: PaintSet,
  plane: Plane,
  x: number,
  y: number,
  w: number,
  h: number,
  kind: WindowKind,
): string {
  const { random, paint } = set;
  const glow = random() < set.lit;
  const trim = paint(kind.trim);
  const draw = kind.round ? arched : panel;
  const f = Math.max(1.6, w * 0.09);
  let svg = '';
  if (kind.shutters) {
    const leaf = paint(kind.shutters);
    for (const sx of [x - w * 0.52, x + w * 1.02]) {
      svg += panel(plane, sx, y - f, w * 0.5, h * (kind.round ? 0.8 : 1) + f * 2, leaf);
      svg += panel(plane, sx + w * 0.08, y + h * 0.08, w * 0.34, h * 0.3, '#000', 0.14);
      svg += panel(plane, sx + w * 0.08, y + h * 0.48, w * 0.34, h * 0.26, '#000', 0.14);
    }
  }
  svg += draw(plane, x - f, y - f, w + f * 2, h + f * 2, trim);
  const glass = glow ? pick(random, GLOW) : paint(set.dark ? '#4a5878' : '#8fb4c9');
  svg += draw(plane, x, y, w, h, glass, glow ? 1 - set.haze * 0.35 : 1);
  if (glow) {
    svg += panel(plane, x, y, w, h * 0.3, '#e58a3c', 0.28);
    if (random() < 0.5) svg += panel(plane, x + w * 0.12, y, w * 0.22, h * 0.86, '#b2562a', 0.34);
    if (random() < 0.5) svg += panel(plane, x + w * 0.68, y, w * 0.2, h * 0.86, '#b2562a', 0.34);
  } else {
    svg += panel(plane, x, y + h * 0.58, w, h * 0.34, '#eaf6ff', set.dark ? 0.08 : 0.34);
    svg += panel(plane, x + w * 0.06, y + h * 0.04, w * 0.2, h * 0.8, '#fff', set.dark ? 0.06 : 0.3);
  }
  const bar = Math.max(1, w * 0.06);
  if (kind.panes > 1) svg += panel(plane, x + w / 2 - bar / 2, y, bar, h, trim);
  if (kind.panes > 2) svg += panel(plane, x, y + h * 0.58, w, bar, trim);
  if (kind.panes === 6) svg += panel(plane, x, y + h * 0.28, w, bar, trim);
  svg += panel(plane, x - f * 1.6, y - f * 1.9, w + f * 3.2, f * 1.5, trim);
  svg += panel(plane, x - f * 1.2, y - f * 3, w + f * 2.4, f * 1.1, '#1a1426', 0.22);
  if (set.snow) svg += panel(plane, x - f * 1.7, y - f * 0.5, w + f * 3.4, f * 1.2, paint('#f4f8fc'));
  const box = kind.boxes && random() < 0.75 ? flowerBox(set, plane, x - f, y - f * 2, w + f * 2) : '';
  if (set.flowers) svg += box;
  return svg;
}

/** A box of flowers under a window. */
export function flowerBox(set: PaintSet, plane: Plane, x: number, y: number, w: number): string {
  const { random, paint } = set;
  const [x0] = plane.at(x, y);
  const [x1] = plane.at(x + w, y);
  const size = Math.abs(x1 - x0) / w;
  const bloom = pick(random, BLOOMS);
  let svg = '';
  for (let i = 0; i < 9; i++) {
    const [px, py] = plane.at(x + (w * (i + 0.5)) / 9, y + between(random, -1, w * 0.1));
    svg += oval(px, py, w * 0.09 * size, paint(i % 2 ? '#3f7a3c' : '#5b9a48'));
  }
  for (let i = 0; i < 7; i++) {
    const [px, py] = plane.at(x + (w * (i + random())) / 7, y + between(random, 0, w * 0.17));
    svg += oval(px, py, w * 0.05 * size, paint(i === 3 ? '#ffe9d0' : bloom));
  }
  return svg + panel(plane, x, y - w * 0.17, w, w * 0.15, paint('#8a5a3c'));
}

/** A panelled door with a frame, a fanlight and a step. */
export function door(
  set: PaintSet,
  plane: Plane,
  x: number,
  y: number,
  w: number,
  h: number,
  colour: string,
  trim: string,
  round: boolean,
): string {
  const { paint } = set;
  const draw = round ? arched : panel;
  const leaf = paint(colour);
  const light = set.random() < set.lit + 0.1 ? '#ffd58a' : paint('#9dbccb');
  return (
    panel(plane, x - w * 0.18, y - h * 0.015, w * 1.36, h * 0.04, paint('#b9b1a6')) +
    draw(plane, x - w * 0.1, y, w * 1.2, h * 1.06, paint(trim)) +
    draw(plane, x, y, w, h, leaf) +
    (round ? '' : panel(plane, x + w * 0.08, y + h * 0.84, w * 0.84, h * 0.12, light)) +
    panel(plane, x + w * 0.14, y + h * 0.48, w * 0.3, h * (round ? 0.26 : 0.3), '#000', 0.17) +
    panel(plane, x + w * 0.56, y + h * 0.48, w * 0.3, h * (round ? 0.26 : 0.3), '#000', 0.17) +
    panel(plane, x + w * 0.14, y + h * 0.1, w * 0.3, h * 0.3, '#000', 0.17) +
    panel(plane, x + w * 0.56, y + h * 0.1, w * 0.3, h * 0.3, '#000', 0.17) +
    panel(plane, x + w * 0.8, y + h * 0.43, w * 0.1, h * 0.035, paint('#f0cf78')) +
    panel(plane, x, y, w * 0.05, h * 0.94, '#000', 0.16)
  );
}
