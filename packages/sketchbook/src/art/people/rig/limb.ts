import type { Point } from '../../art.js';

/** A limb: root, bend and end, drawn as one soft tube so that no joint can gape. */
export type Limb = readonly [Point, Point, Point];

/** Half widths at the root, the bend and the end. */
export type Girth = readonly [number, number, number];

/** A number short enough for SVG text. */
export const f = (value: number): string => String(Math.round(value * 10) / 10);

/** The point `length` away; 0 degrees hangs down and positive angles swing to the viewer's left. */
export function swing(from: Point, degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180;
  return { x: from.x - Math.sin(angle) * length, y: from.y + Math.cos(angle) * length };
}

const between = (a: Point, b: Point, t: number): Point => ({
  x: a.x + (b.x - a.x) * t,
  y: a.y + (b.y - a.y) * t,
});

/** How far from the bend the tube starts to round, as a share of each bone. */
const ROUND = 0.42;

/** A point of the middle line; `t` runs from 0 at the root over 0.5 at the bend to 1 at the end. */
export function along([root, bend, end]: Limb, t: number): Point {
  const from = (1 - ROUND) / 2;
  if (t <= from) return between(root, bend, t * 2);
  if (t >= 1 - from) return between(bend, end, t * 2 - 1);
  const s = (t - from) / (1 - 2 * from);
  const [a, b] = [between(root, bend, 1 - ROUND), between(bend, end, ROUND)];
  return between(between(a, bend, s), between(bend, b, s), s);
}

/** Direction of the middle line at `t`, as a unit vector. */
export function heading(limb: Limb, t: number): Point {
  const [a, b] = [along(limb, Math.max(0, t - 0.02)), along(limb, Math.min(1, t + 0.02))];
  const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
  return { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
}

const girthAt = ([root, bend, end]: Girth, t: number): number =>
  t < 0.5 ? root + (bend - root) * t * 2 : bend + (end - bend) * (t * 2 - 1);

const STEPS = 11;

/** Which part of a limb, how far to the side, and whether it ends round, cut off at its end, or at both. */
export interface Stretch {
  from?: number;
  to?: number;
  shift?: number;
  share?: number;
  ends?: 'round' | 'cuff' | 'band';
}

/** Outline of a stretch of the limb; `shift` moves it sideways by a share of its half width. */
export function tube(
  limb: Limb,
  girth: Girth,
  { from = 0, to = 1, shift = 0, share = 1, ends = 'round' }: Stretch = {},
): string {
  const [left, right]: [string[], string[]] = [[], []];
  for (let i = 0; i <= STEPS; i++) {
    const t = from + ((to - from) * i) / STEPS;
    const [middle, way, half] = [along(limb, t), heading(limb, t), girthAt(girth, t)];
    const [near, far] = [half * (shift + share), half * (shift - share)];
    left.push(`${f(middle.x - way.y * near)} ${f(middle.y + way.x * near)}`);
    right.push(`${f(middle.x - way.y * far)} ${f(middle.y + way.x * far)}`);
  }
  const [start, finish] = [girthAt(girth, from) * share, girthAt(girth, to) * share];
  const cap = (radius: number, point: string, round: boolean) =>
    round ? `A${f(radius)} ${f(radius)} 0 0 0 ${point}` : `L${point}`;
  return `M${left.join('L')}${cap(finish, right.at(-1) ?? '', ends === 'round')}L${right.reverse().join('L')}${cap(start, left[0] ?? '', ends !== 'band')}Z`;
}

/** Which side of the limb lies away from the light at the upper left: 1 or -1, for `shift`. */
export function shadeSide(limb: Limb): number {
  const way = heading(limb, 0.6);
  return -way.y + way.x * 0.7 > 0 ? 1 : -1;
}
