import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { clock, gallery, picture, toys } from '../../built/indoor/decor.js';
import { bed, cupboard, pendant } from '../../built/indoor/furniture.js';
import { bookcase, plant, wallShelf } from '../../built/indoor/shelves.js';
import { line, oval, poly, rect, shape } from '../../built/shapes.js';
import { facing } from '../../built/view.js';
import { n } from '../../vector.js';
import type { Furnishing, RoomScene } from './scene.js';
import { carpet, halves, lightAt } from './scene.js';

/** A child's room: bunting, toys, a low bed or shelf. */
export function nursery(scene: RoomScene, plan: Plan): Furnishing {
  const { random, chamber, accent, side, on } = scene;
  const { floor, scale: s, width, height, top } = chamber;
  const { near, far } = halves(scene);
  const y = floor + 26 * s;
  const colours = ['#e5533f', '#f4b63f', '#4f9a8a', '#5a7fc0', '#e58aa6'];
  let behind = '';
  let d = `M${n(chamber.left)} ${n(top + 50)}`;
  const steps = 11;
  for (let i = 1; i <= steps; i++) {
    const px = chamber.left + ((chamber.right - chamber.left) * i) / steps;
    const py = top + 50 + Math.sin((i / steps) * Math.PI * 2) ** 2 * 34 * s;
    d += `L${n(px)} ${n(py)}`;
    if (i < steps)
      behind += poly(
        [
          [px - 19 * s, py],
          [px + 19 * s, py],
          [px, py + 36 * s],
        ],
        colours[i % 5] ?? '#e5533f',
      );
  }
  behind += line(d, '#8a6a58', 2.5);
  if (random() < 0.6)
    behind +=
      bed(
        random,
        far,
        y + 8 * s,
        350 * s,
        accent,
        side > 0,
        pick(random, ['#f4ecdc', '#e0b98a', '#a8c4b0']),
      ) + picture(random, far - 70 * s, floor - 380 * s, 150 * s, 150 * s);
  else
    behind +=
      bookcase(random, facing(far, floor), -140 * s, 280 * s, 230 * s, 3, '#e6d2ac') +
      toys(random, far, floor - 236 * s, 54 * s) +
      gallery(random, far, floor - 420 * s, 170 * s, 4);
  const moonX = near - side * 210 * s;
  if (plan.time === 'night')
    for (let i = 0; i < 14; i++)
      behind += oval(
        between(random, chamber.left, chamber.right),
        between(random, top + 100, floor - 220 * s),
        4,
        '#fff3b8',
        0.9,
      );
  behind += pendant(moonX, top + 150 * s, 92 * s, accent, on, 'globe');
  lightAt(scene, moonX, top + 150 * s, 330, 0.7);
  behind += cupboard(near, y - 4, 190 * s, 88 * s, '#f4ead6', 3, 1);
  const edge = side > 0 ? width - 110 * s : 110 * s;
  const front =
    (scene.table ? '' : carpet(scene, true)) +
    toys(random, edge, height * 0.83, 86 * s) +
    toys(random, width - edge * 0.75, floor + (height - floor) * 0.34, 58 * s);
  return { behind, front };
}

/** Under the roof: beams, a trunk, boxes, one hanging lamp. */
export function attic(scene: RoomScene): Furnishing {
  const { random, chamber, wood, side, on, accent } = scene;
  const { floor, scale: s, width, height } = chamber;
  const knee = floor - 190 * s;
  const ridge = Math.max(30, floor - 720 * s);
  const slope = '#b08d68';
  let behind =
    poly(
      [
        [0, knee],
        [width * 0.3, ridge - 40],
        [0, ridge - 40],
      ],
      slope,
    ) +
    poly(
      [
        [0, 0],
        [width, 0],
        [width, ridge - 36],
        [0, ridge - 36],
      ],
      slope,
    ) +
    poly(
      [
        [width, knee],
        [width * 0.7, ridge - 40],
        [width, ridge - 40],
      ],
      slope,
    );
  for (let i = 0; i < 7; i++) {
    const t = i / 7;
    behind += line(
      `M${n(width * 0.3 * t)} ${n(knee + (ridge - 40 - knee) * t)}L0 ${n(knee + (ridge - 40 - knee) * t - 50)}M${n(width - width * 0.3 * t)} ${n(knee + (ridge - 40 - knee) * t)}L${n(width)} ${n(knee + (ridge - 40 - knee) * t - 50)}`,
      '#5a3c28',
      2.4,
      0.5,
    );
  }
  behind +=
    line(
      `M-10 ${n(knee + 10)}L${n(width * 0.3)} ${n(ridge - 34)}H${n(width * 0.7)}L${n(width + 10)} ${n(knee + 10)}`,
      wood,
      30 * s,
    ) +
    line(
      `M-10 ${n(knee + 2)}L${n(width * 0.3)} ${n(ridge - 42)}H${n(width * 0.7)}L${n(width + 10)} ${n(knee + 2)}`,
      '#fff',
      4,
      0.25,
    );
  behind +=
    rect(width * 0.06, ridge + 90 * s, width * 0.88, 24 * s, wood) +
    rect(width * 0.06, ridge + 90 * s, width * 0.88, 5, '#fff', 0.22) +
    rect(width * 0.06, ridge + 112 * s, width * 0.88, 8, '#120a18', 0.2);
  const x = width / 2 - side * 280 * s;
  behind += pendant(width / 2 + side * 170 * s, ridge + 210 * s, 84 * s, accent, on, 'cone');
  lightAt(scene, width / 2 + side * 170 * s, ridge + 215 * s, 360, 0.8);
  behind +=
    bookcase(random, facing(x, floor), -95 * s, 190 * s, 170 * s, 2, wood) +
    plant(random, x, floor - 172 * s, 110 * s) +
    wallShelf(random, width / 2 + side * 220 * s, floor - 250 * s, 170 * s, 'books') +
    clock(random, width / 2 - side * 250 * s, floor - 360 * s, 44 * s);
  const cx = width / 2 + side * 300 * s;
  behind += trunk(cx, floor + 30 * s, 190 * s, wood);
  const edge = side > 0 ? 90 * s : width - 90 * s;
  return {
    behind,
    front: (scene.table ? '' : carpet(scene, random() < 0.5)) + boxes(edge, height * 0.82, 120 * s),
  };
}

const trunk = (x: number, y: number, w: number, wood: string): string =>
  oval(x, y, w * 0.56, '#120a18', 0.25, 10) +
  rect(x - w / 2, y - w * 0.34, w, w * 0.34, wood) +
  shape(
    `M${n(x - w / 2)} ${n(y - w * 0.34)}Q${n(x)} ${n(y - w * 0.62)} ${n(x + w / 2)} ${n(y - w * 0.34)}Z`,
    wood,
  ) +
  shape(
    `M${n(x - w / 2)} ${n(y - w * 0.34)}Q${n(x)} ${n(y - w * 0.62)} ${n(x + w / 2)} ${n(y - w * 0.34)}Z`,
    '#fff',
    0.12,
  ) +
  [-0.36, 0.3].map((dx) => rect(x + dx * w, y - w * 0.44, w * 0.06, w * 0.44, '#d9a65a')).join('') +
  rect(x - w / 2, y - w * 0.36, w, w * 0.04, '#120a18', 0.3) +
  rect(x - w * 0.05, y - w * 0.38, w * 0.1, w * 0.11, '#f0cf78');

const boxes = (x: number, y: number, w: number): string =>
  oval(x, y, w * 0.9, '#120a18', 0.2, 12) +
  rect(x - w * 0.8, y - w * 0.62, w * 0.9, w * 0.62, '#c49a68') +
  rect(x - w * 0.8, y - w * 0.62, w * 0.9, w * 0.08, '#e0bd8c') +
  rect(x - w * 0.42, y - w * 0.62, w * 0.12, w * 0.62, '#e9d3a8', 0.8) +
  rect(x - w * 0.05, y - w * 0.42, w * 0.7, w * 0.42, '#ad8252') +
  rect(x - w * 0.05, y - w * 0.42, w * 0.7, w * 0.06, '#cfa676') +
  rect(x + w * 0.24, y - w * 0.42, w * 0.1, w * 0.42, '#e9d3a8', 0.7);
