import { n } from '../../vector.js';
import { line, oval, poly, rect, shape } from '../shapes.js';

/** A window's box and dress. */
export interface Casement {
  x: number;
  y: number;
  w: number;
  h: number;
  columns: number;
  rows: number;
  frame: string;
  arch?: boolean;
}

/** The frame, bars and sill of a window, over its outlook. `wall` fills the corners of an arch. */
export function casement({ x, y, w, h, columns, rows, frame, arch }: Casement, wall: string): string {
  const t = Math.max(8, w * 0.035);
  let svg = '';
  if (arch) {
    const r = w / 2;
    svg += shape(
      `M${n(x - t)} ${n(y - t)}H${n(x + w + t)}V${n(y + r)}A${n(r)} ${n(r)} 0 0 0 ${n(x)} ${n(y + r)}H${n(x - t)}Z`,
      wall,
    );
    svg += line(
      `M${n(x)} ${n(y + h)}V${n(y + r)}A${n(r)} ${n(r)} 0 0 1 ${n(x + w)} ${n(y + r)}V${n(y + h)}`,
      frame,
      t * 1.5,
    );
  } else
    svg +=
      rect(x - t, y - t, w + t * 2, t, frame) + rect(x - t, y, t, h, frame) + rect(x + w, y, t, h, frame);
  for (let i = 1; i < columns; i++)
    svg +=
      rect(x + (w * i) / columns - t * 0.32, y, t * 0.64, h, frame) +
      rect(x + (w * i) / columns + t * 0.32, y, 2, h, '#1a1020', 0.16);
  for (let i = 1; i < rows; i++)
    svg +=
      rect(x, y + (h * i) / rows - t * 0.3, w, t * 0.6, frame) +
      rect(x, y + (h * i) / rows + t * 0.3, w, 2, '#1a1020', 0.16);
  svg +=
    rect(x, y, w, 5, '#1a1020', 0.16) +
    rect(x - t * 2.2, y + h, w + t * 4.4, t * 1.4, frame) +
    rect(x - t * 2, y + h + t * 1.4, w + t * 4, t * 0.7, '#1a1020', 0.22);
  return svg;
}

/** Drapes on a rod at both sides, gathered by a tie or hanging straight. */
export function drapes(
  x: number,
  y: number,
  w: number,
  h: number,
  cloth: string,
  long: boolean,
  tied: boolean,
): string {
  const rod = y - Math.max(24, h * 0.07);
  const low = long ? y + h * 1.32 : y + h * 1.08;
  const wide = w * 0.27;
  let svg = '';
  for (const side of [-1, 1]) {
    const out = side < 0 ? x - wide * 0.5 : x + w + wide * 0.5;
    const inn = out - side * wide;
    const waist = tied ? out - side * wide * 0.42 : inn;
    const tie = y + h * 0.68;
    const edge = (dx: number) => out - side * dx;
    svg += shape(
      `M${n(out)} ${n(rod)}H${n(inn)}C${n(inn)} ${n(y + h * 0.4)} ${n(waist)} ${n(tie - h * 0.2)} ${n(waist)} ${n(tie)}C${n(waist - side * wide * 0.05)} ${n(tie + h * 0.1)} ${n(tied ? inn + side * wide * 0.34 : inn)} ${n(low - h * 0.1)} ${n(tied ? inn + side * wide * 0.26 : inn)} ${n(low)}H${n(out)}Z`,
      cloth,
    );
    for (let i = 1; i < 5; i++) {
      const dx = (wide * i) / 5;
      const mid = tied ? dx * 0.5 : dx;
      svg += line(
        `M${n(edge(dx))} ${n(rod + 4)}Q${n(edge(dx * 0.98))} ${n(y + h * 0.4)} ${n(edge(mid))} ${n(tie)}Q${n(edge(mid * 1.05))} ${n(tie + h * 0.2)} ${n(edge(tied ? dx * 0.72 : dx))} ${n(low - 3)}`,
        i % 2 ? '#1a0c20' : '#ffffff',
        wide * 0.05,
        i % 2 ? 0.2 : 0.14,
      );
    }
    if (tied)
      svg += line(
        `M${n(out)} ${n(tie - h * 0.02)}Q${n((out + waist) / 2)} ${n(tie + h * 0.04)} ${n(waist)} ${n(tie)}`,
        '#f0d48a',
        h * 0.022,
      );
  }
  return `${svg}${rect(x - wide * 0.75, rod - 8, w + wide * 1.5, 9, '#7a5236', 1, 4)}${oval(x - wide * 0.78, rod - 4, 10, '#8a6242')}${oval(x + w + wide * 0.78, rod - 4, 10, '#8a6242')}`;
}

/** Light that falls through a window onto the floor, as slanted patches. */
export function windowLight(
  x: number,
  y: number,
  w: number,
  floor: number,
  height: number,
  toward: number,
  id: string,
  colour: string,
): string {
  const shift = toward * (height - floor) * 1.1;
  const gradient = `<defs><linearGradient id="${id}" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${colour}" stop-opacity=".3"/><stop offset="1" stop-color="${colour}" stop-opacity=".02"/></linearGradient></defs>`;
  const foot = floor + (height - floor) * 0.75;
  let svg =
    gradient +
    poly(
      [
        [x, y],
        [x + w, y],
        [x + w + shift * 1.2, foot],
        [x + shift * 1.2 - w * 0.2, foot],
      ],
      `url(#${id})`,
      0.6,
    );
  for (let i = 0; i < 2; i++) {
    const [a, b] = [x + (w * i) / 2 + 8, x + (w * (i + 1)) / 2 - 8];
    const at = (px: number, t: number): [number, number] => [
      px + shift * (0.35 + t * 0.8),
      floor + (height - floor) * (0.12 + t * 0.6),
    ];
    svg += poly([at(a, 0), at(b, 0), at(b + w * 0.1, 1), at(a - w * 0.05, 1)], colour, 0.17);
  }
  return svg;
}
