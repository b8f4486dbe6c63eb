import type { Pt } from './shapes.js';
import { poly, shape } from './shapes.js';
import { n } from '../vector.js';

/**
 * One-point perspective in vector units: the vanishing point and the height of the eye over the ground. World distances
 * are those of the picture plane (z = 1), where the ground meets the bottom edge when `eye` is the rest of the height.
 */
export interface View {
  x: number;
  y: number;
  eye: number;
}

/** How far the picture plane is from the eye, in vector units. */
export const FOCAL = 900;

/** Where a point of the world falls: `across` from the vanishing point, `up` from the ground, `z` times the plane's distance. */
export const project = (view: View, across: number, up: number, z: number): Pt => [
  view.x + across / z,
  view.y + (view.eye - up) / z,
];

/** A flat wall one can draw on: along it and up it, in its own units. */
export interface Plane {
  at: (along: number, up: number) => Pt;
}

/** A wall that faces the viewer. */
export const facing = (x: number, y: number, scale = 1): Plane => ({
  at: (along, up) => [x + along * scale, y - up * scale],
});

/** A wall that runs away from the viewer, at `across`, beginning at `from`. */
export const receding = (view: View, across: number, from: number): Plane => ({
  at: (along, up) => project(view, across, up, Math.max(0.12, from + along / FOCAL)),
});

/** A rectangle on a wall. */
export const panel = (
  plane: Plane,
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  opacity = 1,
): string =>
  poly([plane.at(x, y), plane.at(x + w, y), plane.at(x + w, y + h), plane.at(x, y + h)], fill, opacity);

/** A rectangle with a round top on a wall. */
export function arched(
  plane: Plane,
  x: number,
  y: number,
  w: number,
  h: number,
  fill: string,
  opacity = 1,
): string {
  const points: Pt[] = [plane.at(x, y), plane.at(x, y + h - w / 2)];
  for (let i = 1; i < 8; i++) {
    const turn = Math.PI * (1 - i / 8);
    points.push(plane.at(x + w / 2 + (Math.cos(turn) * w) / 2, y + h - w / 2 + (Math.sin(turn) * w) / 2));
  }
  points.push(plane.at(x + w, y + h - w / 2), plane.at(x + w, y));
  return poly(points, fill, opacity);
}

/** A patch of ground between two distances. */
export const floorPatch = (
  view: View,
  left: number,
  right: number,
  near: number,
  far: number,
  fill: string,
  opacity = 1,
): string =>
  poly(
    [
      project(view, left, 0, near),
      project(view, right, 0, near),
      project(view, right, 0, far),
      project(view, left, 0, far),
    ],
    fill,
    opacity,
  );

/** A circle lying on the ground. */
export function floorDisc(
  view: View,
  across: number,
  z: number,
  radius: number,
  fill: string,
  opacity = 1,
): string {
  let d = '';
  for (let i = 0; i < 40; i++) {
    const turn = (i / 40) * Math.PI * 2;
    const [x, y] = project(
      view,
      across + Math.cos(turn) * radius,
      0,
      Math.max(0.3, z + (Math.sin(turn) * radius) / FOCAL),
    );
    d += `${i ? 'L' : 'M'}${n(x)} ${n(y)}`;
  }
  return shape(`${d}Z`, fill, opacity);
}
