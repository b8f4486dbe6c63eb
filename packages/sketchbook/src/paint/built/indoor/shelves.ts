import type { Rng } from '../../../core/rng.js';
import { between, pick } from '../../../core/rng.js';
import { line, oval, poly, rect } from '../shapes.js';
import type { Plane } from '../view.js';
import { panel } from '../view.js';

const BOOKS = [
  '#a8453e',
  '#3f6d8c',
  '#d0a04a',
  '#5d7f55',
  '#7b5a8c',
  '#e2d3b0',
  '#2f4f5c',
  '#c96f4a',
  '#8a3f52',
  '#4f7f7a',
  '#b98a5a',
  '#3a4468',
] as const;

/** A row of books on a plane, standing from `x` to `x + w` on `y`, with a leaning one and a knick-knack now and then. */
export function books(random: Rng, plane: Plane, x: number, y: number, w: number, h: number): string {
  let svg = '';
  for (let at = x; at < x + w - 6; ) {
    const wide = Math.min(between(random, 0.09, 0.2) * h + 3, x + w - at);
    const tall = h * between(random, 0.62, 0.96);
    const kind = random();
    if (kind < 0.08 && x + w - at > h * 0.7) {
      svg += knickKnack(random, plane, at + h * 0.3, y, h * 0.7);
      at += h * 0.66;
      continue;
    }
    const cloth = pick(random, BOOKS);
    if (kind < 0.14)
      svg += poly(
        [
          plane.at(at, y),
          plane.at(at + wide, y),
          plane.at(at + wide * 1.9, y + tall * 0.94),
          plane.at(at + wide * 0.95, y + tall),
        ],
        cloth,
      );
    else {
      svg +=
        panel(plane, at, y, wide, tall, cloth) +
        panel(plane, at, y, wide * 0.22, tall, '#fff', 0.16) +
        panel(plane, at + wide * 0.8, y, wide * 0.2, tall, '#000', 0.18);
      if (kind < 0.75)
        svg +=
          panel(plane, at, y + tall * 0.78, wide, tall * 0.045, '#f3dfa0', 0.75) +
          panel(plane, at, y + tall * 0.16, wide, tall * 0.045, '#f3dfa0', 0.75);
    }
    at += wide + (kind < 0.14 ? wide : 0.6);
  }
  return svg;
}

function knickKnack(random: Rng, plane: Plane, x: number, y: number, h: number): string {
  const [px, py] = plane.at(x, y);
  const [, qy] = plane.at(x, y + h);
  const s = py - qy;
  const kind = Math.floor(random() * 4);
  if (kind === 0)
    return (
      oval(px, py - s * 0.34, s * 0.26, '#6f9fb8') +
      oval(px - s * 0.08, py - s * 0.42, s * 0.1, '#8fc07a') +
      rect(px - s * 0.14, py - s * 0.08, s * 0.28, s * 0.08, '#7a5236')
    );
  if (kind === 1)
    return (
      rect(px - s * 0.16, py - s * 0.28, s * 0.32, s * 0.28, '#c9774e', 1, s * 0.04) +
      [-0.14, 0, 0.14]
        .map((dx) => oval(px + dx * s, py - s * (0.44 - Math.abs(dx)), s * 0.13, '#5b9a58', 1, s * 0.2))
        .join('')
    );
  if (kind === 2)
    return (
      oval(px, py - s * 0.26, s * 0.2, '#e3d0b0', 1, s * 0.26) +
      rect(px - s * 0.07, py - s * 0.66, s * 0.14, s * 0.24, '#e3d0b0') +
      rect(px - s * 0.2, py - s * 0.3, s * 0.4, s * 0.06, '#5a7f9a', 0.8)
    );
  return (
    rect(px - s * 0.2, py - s * 0.56, s * 0.4, s * 0.56, '#8a5a3c') +
    rect(px - s * 0.15, py - s * 0.5, s * 0.3, s * 0.44, '#efe2c8') +
    oval(px, py - s * 0.26, s * 0.09, '#c96f4a')
  );
}

/** A bookcase drawn on a plane: sides, boards and books on every board. */
export function bookcase(
  random: Rng,
  plane: Plane,
  x: number,
  w: number,
  h: number,
  boards: number,
  wood: string,
): string {
  let svg =
    panel(plane, x, 0, w, h, wood) +
    panel(plane, x + w * 0.03, h * 0.03, w * 0.94, h * 0.94, '#2a1712', 0.62);
  const step = (h * 0.95) / boards;
  for (let i = 0; i < boards; i++) {
    const y = h * 0.03 + i * step;
    svg += books(random, plane, x + w * 0.05, y + step * 0.09, w * 0.9, step * 0.84);
    svg +=
      panel(plane, x + w * 0.02, y, w * 0.96, step * 0.09, wood) +
      panel(plane, x + w * 0.02, y, w * 0.96, step * 0.025, '#000', 0.28);
    svg += panel(plane, x + w * 0.03, y + step * 0.88, w * 0.94, step * 0.12, '#120a10', 0.3);
  }
  svg +=
    panel(plane, x - w * 0.02, h * 0.97, w * 1.04, h * 0.035, wood) +
    panel(plane, x - w * 0.02, h * 0.99, w * 1.04, h * 0.012, '#fff', 0.2);
  return svg + panel(plane, x, 0, w * 0.035, h, '#fff', 0.1);
}

/** A wall board with jars, cups, plants and books. */
export function wallShelf(random: Rng, x: number, y: number, w: number, kind: 'books' | 'kitchen'): string {
  const plane: Plane = { at: (a, b) => [x + a, y - b] };
  let svg = '';
  if (kind === 'books')
    svg += books(random, plane, w * 0.03, 0, w * 0.62, w * 0.26) + plant(random, x + w * 0.82, y, w * 0.26);
  else
    for (let at = x + w * 0.04; at < x + w * 0.92; ) {
      const s = w * between(random, 0.075, 0.11);
      const colour = pick(random, ['#e2d3b0', '#c96f4a', '#7fa3a8', '#f3e9d8', '#d9a34a', '#8fae7a']);
      const which = random();
      if (which < 0.4)
        svg +=
          rect(at, y - s * 1.4, s, s * 1.4, colour, 1, s * 0.14) +
          rect(at + s * 0.06, y - s * 1.56, s * 0.88, s * 0.2, '#8a5a3c', 1, 2) +
          rect(at + s * 0.14, y - s, s * 0.72, s * 0.5, '#fff8ea', 0.7) +
          rect(at + s * 0.12, y - s * 1.3, s * 0.14, s * 1.1, '#fff', 0.3);
      else if (which < 0.7)
        svg +=
          rect(at, y - s * 0.8, s * 0.9, s * 0.8, colour, 1, s * 0.2) +
          line(`M${at + s * 0.9} ${y - s * 0.65}q${s * 0.3} ${s * 0.1} 0 ${s * 0.4}`, colour, s * 0.1);
      else
        svg +=
          oval(at + s * 0.5, y - s * 0.55, s * 0.55, colour) +
          oval(at + s * 0.5, y - s * 0.55, s * 0.36, '#fff', 0.35) +
          rect(at + s * 0.3, y - s * 0.08, s * 0.4, s * 0.08, '#6b4a34');
      at += s * 1.35;
    }
  return `${svg}${rect(x, y, w, w * 0.045, '#8a5f42')}${rect(x, y, w, w * 0.012, '#fff', 0.25)}${rect(x + w * 0.02, y + w * 0.045, w * 0.96, w * 0.035, '#120a10', 0.2)}${rect(x + w * 0.12, y + w * 0.045, w * 0.025, w * 0.1, '#6b4630')}${rect(x + w * 0.86, y + w * 0.045, w * 0.025, w * 0.1, '#6b4630')}`;
}

/** A leafy plant in a pot. */
export function plant(random: Rng, x: number, y: number, h: number): string {
  const pot = pick(random, ['#c9774e', '#e8dcc8', '#6f8fa0', '#d9a65a', '#a8605a']);
  const kind = Math.floor(random() * 3);
  let svg = '';
  const greens = ['#2f6b45', '#4b8a50', '#79b060'];
  const count = kind === 0 ? 11 : 14;
  for (let i = 0; i < count; i++) {
    const t = (i + 0.5) / count - 0.5;
    const reach = h * between(random, 0.42, 0.68);
    const angle = t * (kind === 1 ? 3.6 : 2.4) + between(random, -0.15, 0.15);
    const [ex, ey] = [x + Math.sin(angle) * reach * 0.75, y - h * 0.3 - Math.cos(angle) * reach];
    const [mx, my] = [x + Math.sin(angle) * reach * 0.25, y - h * 0.36 - Math.cos(angle) * reach * 0.62];
    const fat = h * (kind === 0 ? 0.05 : kind === 1 ? 0.085 : 0.03);
    const nx = Math.cos(angle) * fat;
    const ny = Math.sin(angle) * fat;
    svg += `<path d="M${x.toFixed(1)} ${(y - h * 0.28).toFixed(1)}Q${(mx - nx).toFixed(1)} ${(my - ny).toFixed(1)} ${ex.toFixed(1)} ${ey.toFixed(1)}Q${(mx + nx).toFixed(1)} ${(my + ny).toFixed(1)} ${x.toFixed(1)} ${(y - h * 0.28).toFixed(1)}Z" fill="${greens[i % 3] ?? '#4b8a50'}"/>`;
  }
  return `${svg}<path d="M${(x - h * 0.17).toFixed(1)} ${(y - h * 0.33).toFixed(1)}H${(x + h * 0.17).toFixed(1)}L${(x + h * 0.13).toFixed(1)} ${y.toFixed(1)}H${(x - h * 0.13).toFixed(1)}Z" fill="${pot}"/>${rect(x - h * 0.185, y - h * 0.345, h * 0.37, h * 0.07, pot)}${rect(x - h * 0.185, y - h * 0.285, h * 0.37, h * 0.03, '#120a10', 0.2)}${rect(x - h * 0.12, y - h * 0.27, h * 0.05, h * 0.24, '#fff', 0.22)}`;
}
