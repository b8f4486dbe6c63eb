import { between, pick } from '../../../core/rng.js';
import { catBowl, clock } from '../../built/indoor/decor.js';
import { chair, cupboard, pendant, roundTable } from '../../built/indoor/furniture.js';
import { plant, wallShelf } from '../../built/indoor/shelves.js';
import { contact, line, oval, rect, shape } from '../../built/shapes.js';
import { n } from '../../vector.js';
import type { Furnishing, RoomScene } from './scene.js';
import { halves, lightAt } from './scene.js';

/** Counters under the window, a stove, hanging pans, jars, a pendant lamp. */
export function kitchen(scene: RoomScene): Furnishing {
  const { random, chamber, accent, side, on } = scene;
  const { floor, scale: s, left, right, width, height } = chamber;
  const { near, far } = halves(scene);
  const y = floor + 30 * s;
  const h = 176 * s;
  const paint = pick(random, ['#f2e8d4', accent, '#8fae9a', '#c9d6d2', '#e0b070']);
  let behind = '';
  const tile = pick(random, ['#fbf6ea', '#cfe0dc', '#f0d9c0']);
  behind += rect(left, floor - h - 76 * s, right - left, 92 * s, tile, 0.9);
  for (let x = left; x < right; x += 30 * s)
    behind += rect(x, floor - h - 76 * s, 1.6, 92 * s, '#6a5a58', 0.22);
  for (let i = 0; i < 4; i++)
    behind += rect(left, floor - h - 76 * s + i * 30 * s, right - left, 1.6, '#6a5a58', 0.22);
  const step = 150 * s;
  const stoveX = far;
  for (let x = left + step / 2; x < right + step / 2; x += step)
    behind += cupboard(x, y, step + 1, h, paint, 2, 1);
  behind +=
    rect(left, y - h - 10, right - left, 20 * s, '#a8744a') +
    rect(left, y - h - 10, right - left, 5, '#fff', 0.3) +
    rect(left, y - h + 20 * s - 10, right - left, 8, '#120a18', 0.25);
  behind += stove(stoveX, y + 4, 180 * s, h, on) + hood(stoveX, floor - h - 210 * s, 190 * s, accent);
  lightAt(scene, stoveX, floor - h - 190 * s, 200, 0.55);
  behind += sink(near, y - h - 8, 120 * s) + plant(random, near + side * 110 * s, y - h - 8, 96 * s);
  behind +=
    wallShelf(
      random,
      far - side * 20 * s + (side > 0 ? -330 : 130) * s,
      floor - h - 150 * s,
      200 * s,
      'kitchen',
    ) + clock(random, width / 2, floor - h - 260 * s, 40 * s);
  behind +=
    pans(random, far - side * -150 * s, floor - h - 250 * s, s) +
    bottles(random, far + side * 190 * s, y - h - 8, s);
  const px = width / 2 + side * between(random, -40, 60);
  behind += pendant(px, Math.max(110, floor - 560 * s), 110 * s, accent, on, pick(random, ['dome', 'cone']));
  lightAt(scene, px, Math.max(116, floor - 555 * s), 380, 0.85);
  const edge = side > 0 ? 110 * s : width - 110 * s;
  let front = '';
  if (!scene.table) {
    front +=
      chair(edge + side * 96 * s, height * 0.83, 84 * s, '#8a5c3c', side > 0) +
      roundTable(edge, height * 0.87, 210 * s, '#c98f5c', true);
    front += catBowl(width - edge, floor + (height - floor) * 0.36, 66 * s);
  }
  return { behind, front };
}

function stove(x: number, y: number, w: number, h: number, on: boolean): string {
  let svg =
    contact(x, y, w * 0.56, 9) +
    rect(x - w / 2, y - h, w, h, '#e9e4da') +
    rect(x - w * 0.38, y - h * 0.66, w * 0.76, h * 0.46, '#2f2a30', 1, 8) +
    rect(x - w * 0.3, y - h * 0.58, w * 0.6, h * 0.3, on ? '#f0883a' : '#4a4650', 1, 5) +
    rect(x - w * 0.34, y - h * 0.74, w * 0.68, 7, '#b9b4ac', 1, 3);
  for (let i = 0; i < 4; i++) svg += oval(x - w * 0.3 + i * w * 0.2, y - h * 0.86, w * 0.04, '#4a4650');
  svg += rect(x - w * 0.52, y - h - 8, w * 1.04, 14, '#3a363c');
  const [px, py] = [x - w * 0.2, y - h - 8];
  return (
    svg +
    rect(px - w * 0.17, py - w * 0.22, w * 0.34, w * 0.22, '#c9564c', 1, 6) +
    rect(px - w * 0.19, py - w * 0.25, w * 0.38, w * 0.05, '#a8443c', 1, 3) +
    oval(px, py - w * 0.27, w * 0.03, '#2b2428') +
    line(
      `M${n(px - w * 0.05)} ${n(py - w * 0.36)}q${n(w * 0.06)} ${n(-w * 0.07)} 0 ${n(-w * 0.14)}t0 ${n(-w * 0.14)}M${n(px + w * 0.07)} ${n(py - w * 0.36)}q${n(w * 0.05)} ${n(-w * 0.06)} 0 ${n(-w * 0.12)}`,
      '#fff',
      5,
      0.4,
    ) +
    shape(
      `M${n(x + w * 0.1)} ${n(y - h - 8)}q${n(w * 0.02)} ${n(-w * 0.24)} ${n(w * 0.16)} ${n(-w * 0.24)}t${n(w * 0.16)} ${n(w * 0.24)}Z`,
      '#8fa3b0',
    ) +
    line(
      `M${n(x + w * 0.15)} ${n(y - h - w * 0.2)}q${n(w * 0.11)} ${n(-w * 0.16)} ${n(w * 0.22)} 0`,
      '#4a3a34',
      5,
    )
  );
}

const hood = (x: number, y: number, w: number, paint: string): string =>
  shape(
    `M${n(x - w * 0.18)} -10H${n(x + w * 0.18)}V${n(y - w * 0.2)}L${n(x + w / 2)} ${n(y + w * 0.08)}H${n(x - w / 2)}L${n(x - w * 0.18)} ${n(y - w * 0.2)}Z`,
    paint,
  ) +
  rect(x - w / 2, y + w * 0.06, w, w * 0.08, '#fff', 0.5) +
  shape(
    `M${n(x - w * 0.18)} -10H${n(x - w * 0.08)}V${n(y - w * 0.2)}L${n(x - w * 0.26)} ${n(y + w * 0.06)}H${n(x - w / 2)}L${n(x - w * 0.18)} ${n(y - w * 0.2)}Z`,
    '#fff',
    0.16,
  );

const sink = (x: number, y: number, w: number): string =>
  oval(x, y + 4, w * 0.5, '#dfe4e4', 1, 7) +
  line(
    `M${n(x)} ${n(y)}v${n(-w * 0.36)}q0 ${n(-w * 0.16)} ${n(w * 0.15)} ${n(-w * 0.16)}t${n(w * 0.15)} ${n(w * 0.16)}v${n(w * 0.06)}`,
    '#b9b4ac',
    w * 0.06,
  );

function pans(random: () => number, x: number, y: number, s: number): string {
  let svg = rect(x - 76 * s, y - 4, 152 * s, 7, '#5a4434', 1, 3);
  for (let i = 0; i < 4; i++) {
    const px = x - 57 * s + i * 38 * s;
    const r = (14 + random() * 8) * s;
    svg +=
      line(`M${n(px)} ${n(y)}v${n(34 * s)}`, '#3a3438', 4 * s) +
      oval(px, y + 34 * s + r, r, pick(random, ['#b5703f', '#3f4046', '#c9c4bc', '#a8443c'])) +
      oval(px - r * 0.2, y + 34 * s + r * 0.9, r * 0.62, '#fff', 0.16);
  }
  return svg;
}

function bottles(random: () => number, x: number, y: number, s: number): string {
  let svg = '';
  for (let i = 0; i < 3; i++) {
    const px = x + (i - 1) * 30 * s;
    const h = (48 + random() * 26) * s;
    const colour = pick(random, ['#5f8a4a', '#c9964a', '#e9e2d0', '#7a4a3c']);
    svg +=
      rect(px - 9 * s, y - h * 0.7, 18 * s, h * 0.7, colour, 1, 5 * s) +
      rect(px - 4 * s, y - h, 8 * s, h * 0.4, colour, 1, 2 * s) +
      rect(px - 6 * s, y - h * 0.62, 4 * s, h * 0.5, '#fff', 0.35);
  }
  return svg;
}
