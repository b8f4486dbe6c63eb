import { pick } from '../../../core/rng.js';
import { rug, wallUp } from '../../built/indoor/chamber.js';
import { clock, picture } from '../../built/indoor/decor.js';
import { cupboard, shadeLamp, sofa } from '../../built/indoor/furniture.js';
import { bookcase, plant } from '../../built/indoor/shelves.js';
import { line, oval } from '../../built/shapes.js';
import { facing } from '../../built/view.js';
import { n } from '../../vector.js';
import type { Furnishing, RoomScene } from './scene.js';
import { halves, lightAt } from './scene.js';

/** Walls of books, also along the sides, a ladder, an armchair by the lamp. */
export function library(scene: RoomScene): Furnishing {
  const { random, chamber, accent, wood, side, on, window } = scene;
  const { floor, scale: s, left, right, top, width, height, view, back } = chamber;
  const { far } = halves(scene);
  const tall = Math.min(floor - Math.max(top, 0) - 40 * s, 780 * s);
  const boards = Math.max(4, Math.round(tall / (98 * s)));
  let behind = '';
  const gap: readonly [number, number] = [window.x - 34 * s, window.x + window.w + 34 * s];
  for (const [from, to] of [
    [left, gap[0]],
    [gap[1], right],
  ] as const) {
    const count = Math.max(1, Math.round((to - from) / (190 * s)));
    for (let i = 0; i < count; i++) {
      const w = (to - from) / count;
      if (w > 40) behind += bookcase(random, facing(from + i * w, floor), 2, w - 4, tall, boards, wood);
    }
  }
  behind +=
    cupboard(window.x + window.w / 2, floor + 18 * s, window.w + 50 * s, 96 * s, wood, 2, 1) +
    plant(random, window.x + window.w * 0.72, floor - 74 * s, 92 * s);
  const up = wallUp(chamber, floor - tall);
  for (const plane of [chamber.leftWall, chamber.rightWall]) {
    if (!plane) continue;
    for (let i = 0; i < 3; i++) behind += bookcase(random, plane, -(i + 1) * 330, 326, up, boards, wood);
  }
  const lx = far + side * 60 * s;
  const rungs = Array.from({ length: 8 }, (_, i) => {
    const t = (i + 0.7) / 8.4;
    return `M${n(lx - (34 - t * 6) * s + t * 26 * s)} ${n(floor + 20 * s - t * tall * 0.9)}h${n(62 * s)}`;
  }).join('');
  behind += line(
    `M${n(lx - 34 * s)} ${n(floor + 24 * s)}L${n(lx - 2 * s)} ${n(floor - tall * 0.94)}M${n(lx + 32 * s)} ${n(floor + 24 * s)}L${n(lx + 52 * s)} ${n(floor - tall * 0.94)}${rungs}`,
    '#c9985c',
    7 * s,
  );
  behind +=
    random() < 0.5
      ? clock(random, window.x + window.w / 2, Math.max(40, window.y - 54 * s), 36 * s)
      : picture(random, window.x + window.w / 2 - 50 * s, Math.max(8, window.y - 110 * s), 100 * s, 80 * s);
  const edge = side > 0 ? 150 * s : width - 150 * s;
  let front = '';
  if (!scene.table) {
    const z = 1 + (back - 1) * 0.4;
    front += rug(
      chamber,
      (width / 2 - view.x) * z,
      z,
      Math.min(width, 1150),
      720,
      pick(random, [
        ['#8a3f3a', '#d9b06a', '#3f5a6a'],
        ['#3f5a52', '#d9b98a', '#a8603f'],
      ] as const),
      false,
    );
    front += sofa(random, edge, height * 0.84, 250 * s, accent, 1);
  }
  const lampX = edge - side * -150 * s;
  front += shadeLamp(lampX, floor + (height - floor) * 0.36, 390 * s, '#3f7d5a', on, true);
  lightAt(scene, lampX, floor + (height - floor) * 0.36 - 350 * s, 360, 0.9);
  for (let i = 0; i < 4; i++)
    front += `<path d="M${n(width - edge - 60 * s + (i % 2) * 6)} ${n(floor + (height - floor) * 0.34 - i * 15 * s)}h${n(92 * s)}v${n(15 * s)}h${n(-92 * s)}Z" fill="${['#a8453e', '#3f6d8c', '#d0a04a', '#5d7f55'][i] ?? '#a8453e'}"/>`;
  front += oval(width - edge, floor + (height - floor) * 0.36, 66 * s, '#120a18', 0.16, 7);
  return { behind, front };
}
