import { n } from '../vector.js';

/** A point in vector units. */
export type Pt = readonly [number, number];

const faint = (opacity: number): string => (opacity < 1 ? ` opacity="${opacity.toFixed(2)}"` : '');

/** A rectangle; none when it has no area, which the renderer cannot take with a gradient. */
export const rect = (
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  opacity = 1,
  round = 0,
): string =>
  w < 0.05 || h < 0.05
    ? ''
    : `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${round ? ` rx="${n(round)}"` : ''}${faint(opacity)}/>`;

/** A polygon through points. */
export const poly = (points: readonly Pt[], fill: string, opacity = 1): string =>
  `<path d="M${points.map(([x, y]) => `${n(x)} ${n(y)}`).join('L')}Z" fill="${fill}"${faint(opacity)}/>`;

/** A filled path. */
export const shape = (d: string, fill: string, opacity = 1): string =>
  `<path d="${d}" fill="${fill}"${faint(opacity)}/>`;

/** A stroked path with round ends. */
export const line = (d: string, stroke: string, width: number, opacity = 1): string =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width.toFixed(2)}" stroke-linecap="round" stroke-linejoin="round"${faint(opacity)}/>`;

/** An ellipse, or a circle when `ry` is left out. */
export const oval = (x: number, y: number, rx: number, fill: string, opacity = 1, ry = rx): string =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(Math.max(0.1, rx))}" ry="${n(Math.max(0.1, ry))}" fill="${fill}"${faint(opacity)}/>`;

/** A soft dark patch on the ground under a thing. */
export const contact = (x: number, y: number, rx: number, ry: number): string =>
  oval(x, y, rx, '#120d1c', 0.16, ry) + oval(x, y, rx * 0.72, '#120d1c', 0.18, ry * 0.66);

/** A gradient from top to bottom, `id` being unique in its layer; stops are colour and opacity. */
export const fade = (
  id: string,
  stops: readonly (readonly [string, number])[],
  across: 'down' | 'right' = 'down',
): string =>
  `<defs><linearGradient id="${id}" x1="0" y1="0" x2="${across === 'right' ? 1 : 0}" y2="${across === 'down' ? 1 : 0}">${stops
    .map(
      ([colour, opacity], i) =>
        `<stop offset="${(i / Math.max(1, stops.length - 1)).toFixed(2)}" stop-color="${colour}" stop-opacity="${opacity.toFixed(2)}"/>`,
    )
    .join('')}</linearGradient></defs>`;

/** A soft round light, `id` being unique in its layer. */
export const halo = (id: string, colour: string, opacity = 1): string =>
  `<defs><radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${opacity.toFixed(2)}"/><stop offset=".35" stop-color="${colour}" stop-opacity="${(opacity * 0.42).toFixed(2)}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient></defs>`;

/** One of several variants by the plan's own number from 0 to 1. */
export function choose<T>(share: number, list: readonly [T, ...T[]]): T {
  return list[Math.min(list.length - 1, Math.floor(share * list.length))] ?? list[0];
}
