import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { rug } from '../../built/indoor/chamber.js';
import { catBowl, clock, gallery, picture, toys } from '../../built/indoor/decor.js';
import { bed, cupboard, pendant, shadeLamp, sofa } from '../../built/indoor/furniture.js';
import { bookcase, plant, wallShelf } from '../../built/indoor/shelves.js';
import { WARM } from '../../built/light.js';
import { line, oval, poly, rect, shape } from '../../built/shapes.js';
import { facing } from '../../built/view.js';
import { n } from '../../vector.js';
import { kitchen } from './kitchen.js';
import { library } from './library.js';
import type { RoomScene } from './room.js';

/** Furniture along the wall, and what stands farther out on the floor. */
export interface Furnishing {
  behind: string;
  front: string;
}

/** Furnishes the room of the scene. */
export function furnish(scene: RoomScene, plan: Plan): Furnishing {
  if (scene.kind === 'living') return living(scene);
  if (scene.kind === 'bedroom') return bedroom(scene);
  if (scene.kind === 'kitchen') return kitchen(scene);
  if (scene.kind === 'library') return library(scene);
  if (scene.kind === 'nursery') return nursery(scene, plan);
  return attic(scene);
}

/** Where things go: `near` is the window's half of the wall, `far` the other half. */
export const halves = ({ chamber, side }: RoomScene): { near: number; far: number; span: number } => {
  const span = chamber.right - chamber.left;
  const middle = (chamber.left + chamber.right) / 2;
  return { near: middle + side * span * 0.25, far: middle - side * span * 0.26, span };
};

/** Puts a lamp's light where its shade is. */
export const lightAt = (scene: RoomScene, x: number, y: number, reach: number, strength = 0.75): void => {
  if (scene.on) scene.lamps.push({ x, y, reach: reach * scene.chamber.scale, strength, colour: WARM });
};

const RUGS: readonly [readonly [string, string, string], ...(readonly [string, string, string])[]] = [
  ['#b5604c', '#f0dcb8', '#d9a04a'],
  ['#4f7f8a', '#efe6d0', '#c9774e'],
  ['#7a5a80', '#ecd8cc', '#d9a65a'],
  ['#6f8a5a', '#f0e6c8', '#c96f5a'],
  ['#d9b98a', '#f3e9d6', '#a8705a'],
];

const carpet = (scene: RoomScene, round: boolean): string => {
  const { chamber, random } = scene;
  const z = 1 + (chamber.back - 1) * 0.42;
  return rug(
    chamber,
    (chamber.width / 2 - chamber.view.x) * z,
    z,
    Math.min(chamber.width * 1.05, 1250),
    760,
    pick(random, RUGS),
    round,
  );
};

function living(scene: RoomScene): Furnishing {
  const { random, chamber, accent, wood, side, on } = scene;
  const { floor, scale: s, height } = chamber;
  const { near, far, span } = halves(scene);
  const y = floor + 26 * s;
  let behind = '';
  const feature = pick(random, ['sofa', 'case', 'hearth']);
  if (feature === 'case') behind += bookcase(random, facing(far, floor), -130 * s, 260 * s, 420 * s, 5, wood);
  else if (feature === 'hearth') behind += hearth(scene, far, floor);
  else
    behind +=
      gallery(random, far, floor - 400 * s, 250 * s, pick(random, [1, 3, 4])) +
      sofa(random, far, y, Math.min(span * 0.44, 420 * s), accent, 2);
  const lampX = far - side * -190 * s;
  if (feature !== 'hearth') {
    behind += shadeLamp(lampX, y + 6, 400 * s, '#e9d9b8', on, true);
    lightAt(scene, lampX, y - 350 * s, 300);
  }
  behind +=
    cupboard(near, y - 6, 210 * s, 92 * s, wood, 2, 1) +
    plant(random, near - 60 * s, floor - 70 * s, 110 * s);
  let front = scene.table ? '' : carpet(scene, random() < 0.5);
  const edge = side > 0 ? chamber.width - 70 * s : 70 * s;
  front +=
    feature === 'sofa'
      ? plant(random, edge, height * 0.84, 300 * s)
      : sofa(random, chamber.width - edge + side * -40 * s, y + 100 * s, 250 * s, accent, 1);
  if (random() < 0.6) front += catBowl(edge - side * 110 * s, floor + (height - floor) * 0.4, 62 * s);
  return { behind, front };
}

function hearth(scene: RoomScene, x: number, floor: number): string {
  const { chamber, random } = scene;
  const s = chamber.scale;
  const [w, h] = [270 * s, 250 * s];
  let svg =
    rect(x - w * 0.36, 0, w * 0.72, floor - h, '#c9b49a') +
    rect(x - w * 0.36, 0, w * 0.72, floor - h, '#120a18', 0.06);
  svg += rect(x - w / 2, floor - h, w, h + 8, '#a8705a');
  for (let i = 0; i < 40; i++)
    svg += rect(
      x - w / 2 + random() * (w - 30),
      floor - h + Math.floor((random() * h) / 15) * 15,
      between(random, 18, 34),
      11,
      random() < 0.5 ? '#d99a7a' : '#7a4a3c',
      0.5,
    );
  svg += shape(
    `M${n(x - w * 0.3)} ${n(floor + 8)}V${n(floor - h * 0.5)}Q${n(x)} ${n(floor - h * 0.86)} ${n(x + w * 0.3)} ${n(floor - h * 0.5)}V${n(floor + 8)}Z`,
    '#24161a',
  );
  for (const [dx, up, colour] of [
    [-0.09, 0.34, '#f0702f'],
    [0.09, 0.4, '#f58a34'],
    [0, 0.5, '#f9a83f'],
    [-0.03, 0.28, '#ffe08a'],
    [0.06, 0.22, '#fff0b8'],
  ] as const)
    svg += shape(
      `M${n(x + (dx - 0.08) * w)} ${n(floor - 8)}Q${n(x + (dx - 0.1) * w)} ${n(floor - h * up * 0.6)} ${n(x + dx * w)} ${n(floor - h * up)}Q${n(x + (dx + 0.11) * w)} ${n(floor - h * up * 0.5)} ${n(x + (dx + 0.08) * w)} ${n(floor - 8)}Z`,
      colour,
    );
  svg += line(
    `M${n(x - w * 0.2)} ${n(floor - 2)}L${n(x + w * 0.18)} ${n(floor - 18)}M${n(x + w * 0.2)} ${n(floor - 2)}L${n(x - w * 0.16)} ${n(floor - 16)}`,
    '#5a3a28',
    15,
  );
  svg +=
    rect(x - w * 0.58, floor - h - 16, w * 1.16, 24, '#7a5238') +
    rect(x - w * 0.58, floor - h - 16, w * 1.16, 5, '#fff', 0.25) +
    poly(
      [
        [x - w * 0.6, floor + 26],
        [x + w * 0.6, floor + 26],
        [x + w * 0.54, floor],
        [x - w * 0.54, floor],
      ],
      '#9a8f88',
    );
  svg +=
    picture(random, x - 75 * s, floor - h - 210 * s, 150 * s, 130 * s) +
    plant(random, x + w * 0.42, floor - h - 14, 86 * s) +
    shadeLamp(x - w * 0.42, floor - h - 14, 84 * s, '#e9d9b8', scene.on, false);
  scene.lamps.push({ x, y: floor - h * 0.2, reach: 330 * s, strength: 0.6, colour: [1, 0.62, 0.28] });
  lightAt(scene, x - w * 0.42, floor - h - 70 * s, 170, 0.5);
  return svg;
}

function bedroom(scene: RoomScene): Furnishing {
  const { random, chamber, accent, wood, side, on } = scene;
  const { floor, scale: s, height } = chamber;
  const { near, far, span } = halves(scene);
  const y = floor + 34 * s;
  const w = Math.min(span * 0.5, 470 * s);
  const headLeft = side > 0;
  let behind =
    gallery(random, far, floor - 400 * s, 200 * s, pick(random, [1, 4])) +
    bed(random, far, y + 12 * s, w, accent, headLeft, wood);
  const bx = far + side * (w / 2 + 46 * s);
  behind +=
    cupboard(bx, y, 84 * s, 96 * s, wood, 1, 2) + shadeLamp(bx, y - 96 * s, 96 * s, '#f0dcc0', on, false);
  lightAt(scene, bx, y - 170 * s, 280);
  behind +=
    random() < 0.5
      ? cupboard(near + side * 60 * s, y - 6, 150 * s, 130 * s, wood, 1, 3) +
        plant(random, near + side * 60 * s, floor - 104 * s, 100 * s)
      : '';
  const edge = side > 0 ? chamber.width - 60 * s : 60 * s;
  const front =
    (scene.table ? '' : carpet(scene, random() < 0.6)) +
    (random() < 0.5
      ? plant(random, edge, height * 0.86, 260 * s)
      : toys(random, edge, height * 0.84, 70 * s));
  return { behind, front };
}

function nursery(scene: RoomScene, plan: Plan): Furnishing {
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

function attic(scene: RoomScene): Furnishing {
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
