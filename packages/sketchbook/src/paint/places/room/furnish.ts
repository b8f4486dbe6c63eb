import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { catBowl, gallery, picture, toys } from '../../built/indoor/decor.js';
import { bed, cupboard, shadeLamp, sofa } from '../../built/indoor/furniture.js';
import { bookcase, plant } from '../../built/indoor/shelves.js';
import { line, poly, rect, shape } from '../../built/shapes.js';
import { facing } from '../../built/view.js';
import { n } from '../../vector.js';
import { kitchen } from './kitchen.js';
import { library } from './library.js';
import type { Furnishing, RoomScene } from './scene.js';
import { carpet, halves, lightAt } from './scene.js';
import { attic, nursery } from './upstairs.js';

/** Furnishes the room of the scene. */
export function furnish(scene: RoomScene, plan: Plan): Furnishing {
  if (scene.kind === 'living') return living(scene);
  if (scene.kind === 'bedroom') return bedroom(scene);
  if (scene.kind === 'kitchen') return kitchen(scene);
  if (scene.kind === 'library') return library(scene);
  if (scene.kind === 'nursery') return nursery(scene, plan);
  return attic(scene);
}

function living(scene: RoomScene): Furnishing {
  const { random, chamber, accent, wood, side, on } = scene;
  const { floor, scale: s, height } = chamber;
  const { near, far, span } = halves(scene);
  const y = floor + 26 * s;
  let behind = '';
  const usual = pick(random, ['sofa', 'case', 'hearth']);
  const feature = scene.fire ? 'hearth' : usual;
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
