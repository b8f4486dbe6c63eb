import type { Canvas } from '../../../core/canvas.js';
import { clamp, rgb } from '../../../core/colour.js';
import type { Rgb } from '../../../core/colour.js';
import { TABLE } from '../../../lexicon/stances.js';
import type { Plan } from '../../../plan/plan.js';
import { vectorSize } from '../../vector.js';
import { paintGround } from '../ground.js';
import type { Ground } from '../ground.js';
import { poly, rect } from '../shapes.js';
import type { Plane, View } from '../view.js';
import { FOCAL, project, receding } from '../view.js';

/** An inside space in vector units: its back wall, where it meets the floor, and the view into it. */
export interface Chamber {
  view: View;
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  /** Where the back wall meets the floor. */
  floor: number;
  /** How far the back wall is, in distances of the picture plane. */
  back: number;
  /** Size of furniture: 1 in a square picture. */
  scale: number;
  leftWall?: Plane;
  rightWall?: Plane;
}

/** Whether the plan has something standing on a table. */
export const hasTable = (plan: Plan): boolean => plan.subjects.some((subject) => subject.footing === 'table');

/** Lays a room out: `sides` says which side walls are seen. With a table the floor is nearly hidden and the wall comes nearer. */
export function chamberOf(canvas: Canvas, plan: Plan, sides: 'none' | 'left' | 'right' | 'both'): Chamber {
  const { width, height } = vectorSize(canvas);
  const floor = height * (hasTable(plan) ? TABLE.back + 0.03 : clamp(plan.horizon, 0.55, 0.76));
  const eye = floor - height * 0.24;
  const view = { x: width * (plan.mirror ? 0.56 : 0.44), y: eye, eye: height - eye };
  const back = view.eye / (floor - eye);
  const inset = Math.min(width * 0.13, 190);
  const left = sides === 'left' || sides === 'both' ? inset : 0;
  const right = sides === 'right' || sides === 'both' ? width - inset : width;
  const top = sides === 'none' ? -10 : Math.max(-10, Math.min(height * 0.07, 90));
  const chamber: Chamber = {
    view,
    width,
    height,
    left,
    right,
    top,
    floor,
    back,
    scale: clamp(floor / 690, 0.85, 1.6),
  };
  if (left > 0) chamber.leftWall = receding(view, (left - view.x) * back, back);
  if (right < width) chamber.rightWall = receding(view, (right - view.x) * back, back);
  return chamber;
}

/** Height of a place on a side wall, in that wall's units, for a height in the picture at the back wall. */
export const wallUp = (chamber: Chamber, y: number): number => (chamber.floor - y) * chamber.back;

/** The bare walls, ceiling and skirting. */
export function shell(
  chamber: Chamber,
  wall: string,
  shade: string,
  ceiling: string,
  skirting: string,
): string {
  const { view, width, left, right, top, floor } = chamber;
  const out = (x: number, y: number): [number, number] => {
    const reach = 6;
    return [view.x + (x - view.x) * reach, view.y + (y - view.y) * reach];
  };
  let svg = rect(0, 0, width, floor + 4, ceiling);
  svg += rect(left, top, right - left, floor - top + 2, wall);
  if (left > 0) svg += poly([[left, top], [left, floor], out(left, floor), out(left, top)], shade);
  if (right < width) svg += poly([[right, top], [right, floor], out(right, floor), out(right, top)], shade);
  const board = 26 * chamber.scale;
  svg +=
    rect(left, floor - board, right - left, board + 3, skirting) +
    rect(left, floor - board, right - left, 4, '#fff', 0.25);
  for (const x of [left > 0 ? left : -1, right < width ? right : -1]) {
    if (x < 0) continue;
    svg +=
      poly([[x, floor - board], [x, floor + 2], out(x, floor + 2), out(x, floor - board)], skirting) +
      rect(x - 1.5, top, 3, floor - top, '#1a1020', 0.14);
    svg += poly([[x, top], [x, top + 12], out(x, top + 12), out(x, top)], '#fff', 0.2);
  }
  if (top > 0)
    svg +=
      rect(left, top, right - left, 13, '#fff', 0.24) +
      rect(left, top + 13, right - left, 10, '#1a1020', 0.1);
  return svg;
}

/** Paints the floor of a room. */
export function paintFloor(
  canvas: Canvas,
  plan: Plan,
  chamber: Chamber,
  kind: Ground['kind'],
  size: number,
  paints: readonly [string, string, string],
): void {
  const { view, width, height, floor } = chamber;
  const [paint, second, joint]: Rgb[] = paints.map((colour) => rgb(colour));
  paintGround(canvas, plan.seed, {
    name: 'floor',
    kind,
    eye: view.y / height,
    vanish: view.x / width,
    top: floor / height,
    size,
    paint: paint ?? [0.6, 0.4, 0.3],
    second: second ?? [0.5, 0.3, 0.2],
    joint: joint ?? [0.2, 0.1, 0.1],
    haze: [0.2, 0.14, 0.12],
    mist: 0.16,
    far: 0.6,
    near: 0.02,
    grain: 0.2,
  });
}

/** A rug in perspective on the floor, ringed with borders. */
export function rug(
  chamber: Chamber,
  across: number,
  z: number,
  wide: number,
  deep: number,
  colours: readonly [string, string, string],
  round: boolean,
): string {
  const { view } = chamber;
  let svg = '';
  const rings: [number, string][] = [
    [1.03, '#1a1020'],
    [1, colours[0]],
    [0.9, colours[1]],
    [0.82, colours[0]],
    [0.55, colours[2]],
    [0.47, colours[0]],
  ];
  for (const [share, colour] of rings) {
    const points: [number, number][] = [];
    const count = round ? 44 : 4;
    for (let i = 0; i < count; i++) {
      const turn = round ? (i / count) * Math.PI * 2 : Math.PI / 4 + (i * Math.PI) / 2;
      const [cx, cz] = round
        ? [Math.cos(turn), Math.sin(turn)]
        : [Math.sign(Math.cos(turn)), Math.sign(Math.sin(turn))];
      const [x, y] = project(
        view,
        across + (cx * wide * share) / 2,
        0,
        Math.max(0.5, z + (cz * deep * share) / 2 / FOCAL),
      );
      points.push([x, y]);
    }
    svg += poly(points, colour, share > 1 ? 0.2 : 1);
  }
  return svg;
}
