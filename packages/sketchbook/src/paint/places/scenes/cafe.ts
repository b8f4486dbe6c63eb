import type { Canvas } from '../../../core/canvas.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import type { Chamber } from '../../built/indoor/chamber.js';
import { chamberOf, hasTable, paintFloor, shell } from '../../built/indoor/chamber.js';
import { gallery, wallpaper } from '../../built/indoor/decor.js';
import { chair, cupboard, pendant, roundTable } from '../../built/indoor/furniture.js';
import { outlook } from '../../built/indoor/outlook.js';
import { plant, wallShelf } from '../../built/indoor/shelves.js';
import { paintTable } from '../../built/indoor/table.js';
import { casement, windowLight } from '../../built/indoor/window.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine, WARM } from '../../built/light.js';
import { choose, line, oval, rect } from '../../built/shapes.js';
import type { Palette } from '../../palette.js';
import { n } from '../../vector.js';
import { tableLight } from '../room/room.js';

const VIEWS = ['counter', 'window-seat', 'bakery', 'corner'] as const;
const SCHEMES = [
  ['#3f5a52', '#4d6a60', '#c98a3f'],
  ['#e6d2b0', '#d4bc94', '#a33f35'],
  ['#8f5a48', '#7d4c3c', '#e0b060'],
  ['#c9d4cc', '#b0c0b6', '#c96f4a'],
  ['#4f5f7a', '#445470', '#e0a060'],
] as const;

/** A café: counter with machine and cake, board of chalk scribbles, lamps over small tables, the street in its window. */
export function paintCafe(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'cafe');
  const view = choose(plan.variant, VIEWS);
  const chamber = chamberOf(
    canvas,
    plan,
    view === 'corner' ? pick(random, ['left', 'right'] as const) : 'none',
  );
  const { floor, scale: s, left, right, top, width, height } = chamber;
  const [wall, ink, accent] = SCHEMES[Math.floor(random() * SCHEMES.length)] ?? SCHEMES[0];
  const side = plan.mirror ? 1 : -1;
  const lamps: Lamp[] = [];
  const dusk = plan.time !== 'day' || plan.elements.includes('rain');
  let svg =
    shell(chamber, wall, ink, '#3a2c2a', '#4a342a') +
    wallpaper(
      random,
      left,
      top + 20,
      right - left,
      floor - top - 30,
      ink,
      pick(random, ['panels', 'plain', 'stripes']),
    );
  if (view === 'bakery')
    for (let y = floor - 330 * s; y < floor; y += 34 * s)
      for (let x = left + (Math.round(y / (34 * s)) % 2) * 34 * s; x < right; x += 68 * s)
        svg += rect(x + 1, y + 1, 66 * s, 32 * s, '#f6efe2', 0.92, 2);
  paintLayer(canvas, svg, { depth: 0.82 });
  const seat = view === 'window-seat';
  const w = seat ? Math.min(width * 0.78, 1100) : Math.min((right - left) * 0.38, 430 * s);
  const pane = {
    x: (seat ? width / 2 : width / 2 + side * (right - left) * 0.26) - w / 2,
    y: Math.max(60, floor - (seat ? 600 : 520) * s),
    w,
    h: (seat ? 430 : 350) * s,
    columns: seat ? 4 : 3,
    rows: 2,
    frame: pick(random, ['#2f2a30', '#f3e9d6', '#7a5236']),
  };
  paintLayer(canvas, outlook(plan, palette, 'cafe', pane.x, pane.y, pane.w, pane.h), {
    depth: 0.97,
    top: pane.y - 4,
    bottom: pane.y + pane.h + 4,
  });
  paintLayer(canvas, casement(pane, wall), { depth: 0.76 });
  paintFloor(
    canvas,
    plan,
    chamber,
    pick(random, ['tiles', 'tiles', 'planks']),
    0.16,
    pick<readonly [string, string, string]>(random, [
      ['#efe6d6', '#5a5a60', '#a09890'],
      ['#e9dcc4', '#a8553f', '#9a8a78'],
      ['#b98a60', '#a07450', '#5a3d2a'],
      ['#e6e2d8', '#6f8f8a', '#a0a49c'],
    ] as const),
  );
  let behind = '';
  if (seat)
    behind +=
      bench(width, floor, s, accent) +
      plant(random, width * 0.06, floor - 20 * s, 220 * s) +
      plant(random, width * 0.94, floor - 20 * s, 190 * s);
  else
    behind +=
      counter(random, chamber, width / 2 - side * (right - left) * 0.24, s, accent, view === 'bakery') +
      cupboard(
        width / 2 + side * (right - left) * 0.26,
        floor + 18 * s,
        pane.w * 0.9,
        78 * s,
        '#7a5236',
        4,
        1,
      ) +
      plant(random, pane.x + pane.w * 0.74, floor - 56 * s, 110 * s);
  if (view === 'corner') behind += gallery(random, width / 2 - side * 20 * s, floor - 470 * s, 150 * s, 3);
  paintLayer(canvas, behind, { depth: 0.62 });
  let hung = '';
  const count = Math.max(3, Math.round(width / 330));
  const kind = pick(random, ['dome', 'globe', 'cone'] as const);
  for (let i = 0; i < count; i++) {
    const x = width * ((i + 0.5) / count) + between(random, -16, 16);
    const y = Math.max(90, floor - (540 + (i % 2) * 50) * s);
    hung += pendant(x, y, 92 * s, accent, true, kind);
    lamps.push({ x, y: y + 12, reach: 250 * s, strength: dusk ? 0.62 : 0.24, colour: WARM });
  }
  const edge = side > 0 ? 130 * s : width - 130 * s;
  if (!hasTable(plan))
    hung +=
      chair(edge + side * -110 * s, height * 0.8, 84 * s, '#6d4732', side < 0) +
      roundTable(edge, height * 0.86, 220 * s, '#c49a6e', true) +
      chair(width - edge * 0.55, floor + (height - floor) * 0.34, 70 * s, '#6d4732', side > 0);
  paintLayer(canvas, hung, { depth: 0.46 });
  if (plan.time !== 'night' && !plan.elements.includes('rain'))
    paintLayer(
      canvas,
      windowLight(
        pane.x,
        pane.y,
        pane.w,
        floor,
        height,
        -side * 0.7,
        'beam',
        plan.time === 'day' ? '#fff3cf' : '#ffc98a',
      ),
      { depth: 0.5 },
    );
  const ambient = {
    day: [0.97, 0.95, 0.92],
    dawn: [0.86, 0.8, 0.78],
    sunset: [0.8, 0.67, 0.58],
    night: [0.46, 0.43, 0.5],
  }[plan.time];
  relight(canvas, plan.seed, {
    ambient: [ambient[0] ?? 1, ambient[1] ?? 1, ambient[2] ?? 1],
    lamps: [
      ...lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 1.4 })),
      { x: width / 2, y: height * 0.82, reach: 480, strength: dusk ? 0.22 : 0.05, colour: WARM },
    ],
    wash: 0.09,
  });
  shine(
    canvas,
    lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 0.5, strength: lamp.strength * 0.6 })),
  );
  if (hasTable(plan)) {
    paintTable(canvas, plan, pick(random, ['wood', 'marble', 'cloth', 'wood']));
    tableLight(canvas, plan);
  }
}

function bench(width: number, floor: number, s: number, cloth: string): string {
  let svg = rect(width * 0.12, floor - 150 * s, width * 0.76, 110 * s, cloth, 1, 14);
  for (let x = width * 0.12 + 60 * s; x < width * 0.88; x += 84 * s)
    svg +=
      line(`M${n(x)} ${n(floor - 144 * s)}V${n(floor - 48 * s)}`, '#120a18', 4, 0.22) +
      oval(x - 42 * s, floor - 96 * s, 5 * s, '#120a18', 0.3);
  svg +=
    rect(width * 0.11, floor - 66 * s, width * 0.78, 40 * s, cloth, 1, 10) +
    rect(width * 0.11, floor - 66 * s, width * 0.78, 10 * s, '#fff', 0.2, 5) +
    rect(width * 0.12, floor - 28 * s, width * 0.76, 40 * s, '#5a3d2c');
  for (const u of [0.24, 0.5, 0.76]) svg += roundTable(width * u, floor + 34 * s, 160 * s, '#d9b98c', true);
  return svg;
}

/** The bar: machine, cups, cake under glass, shelves and the chalk board above. */
function counter(
  random: Rng,
  chamber: Chamber,
  x: number,
  s: number,
  accent: string,
  bakery: boolean,
): string {
  const { floor } = chamber;
  const [w, h] = [480 * s, 190 * s];
  const y = floor + 40 * s;
  let svg =
    rect(x - 190 * s, floor - 560 * s, 380 * s, 210 * s, '#6d4732') +
    rect(x - 178 * s, floor - 548 * s, 356 * s, 186 * s, '#2a3633');
  for (let column = 0; column < 3; column++)
    for (let i = 0; i < 5; i++) {
      const lw = between(random, 44, 86) * s;
      const [lx, ly] = [x - 160 * s + column * 116 * s, floor - 520 * s + i * 33 * s];
      svg += line(
        `M${n(lx)} ${n(ly)}q${n(lw * 0.13)} ${n(-7 * s)} ${n(lw * 0.25)} 0t${n(lw * 0.25)} 0t${n(lw * 0.25)} 0`,
        i === 0 ? '#f4c86a' : '#e9efe6',
        (i === 0 ? 5 : 3.4) * s,
        0.85,
      );
    }
  svg +=
    wallShelf(random, x - 210 * s, floor - 270 * s, 200 * s, 'kitchen') +
    wallShelf(random, x + 20 * s, floor - 270 * s, 200 * s, 'kitchen');
  svg +=
    oval(x, y, w * 0.54, '#120a18', 0.2, 12) +
    rect(x - w / 2, y - h, w, h, accent) +
    rect(x - w / 2, y - h * 0.1, w, h * 0.1, '#120a18', 0.4);
  for (let i = 0; i < 6; i++)
    svg +=
      rect(x - w / 2 + (i + 0.12) * (w / 6), y - h * 0.82, (w / 6) * 0.76, h * 0.64, '#120a18', 0.15, 5) +
      rect(x - w / 2 + (i + 0.12) * (w / 6), y - h * 0.82, (w / 6) * 0.76, 4, '#fff', 0.25);
  svg +=
    rect(x - w * 0.52, y - h - 12 * s, w * 1.04, 22 * s, '#8a5c3c') +
    rect(x - w * 0.52, y - h - 12 * s, w * 1.04, 6 * s, '#fff', 0.3);
  const t = y - h - 12 * s;
  if (bakery) {
    svg +=
      rect(x - w * 0.46, t - 120 * s, w * 0.92, 120 * s, '#e9f3f2', 0.62, 8) +
      rect(x - w * 0.46, t - 62 * s, w * 0.92, 5 * s, '#b9a48c');
    for (let i = 0; i < 18; i++) {
      const [bx, by, b] = [
        x - w * 0.42 + (i % 9) * w * 0.105,
        t - (i < 9 ? 4 : 64) * s,
        between(random, 15, 21) * s,
      ];
      const paint = pick(random, ['#d9964a', '#e9b86a', '#c97a4a', '#f0a8b4', '#7a4a34', '#f6e2b8']);
      svg +=
        oval(bx, by - b * 0.6, b, paint, 1, b * 0.62) +
        oval(bx - b * 0.2, by - b * 0.8, b * 0.4, '#fff', 0.4, b * 0.2);
    }
    return `${svg}${rect(x - w * 0.44, t - 116 * s, w * 0.2, 108 * s, '#fff', 0.2)}`;
  }
  const mx = x - w * 0.2;
  svg +=
    rect(mx - 86 * s, t - 116 * s, 172 * s, 42 * s, '#c9ccd0', 1, 8) +
    rect(mx - 76 * s, t - 80 * s, 152 * s, 56 * s, '#4a4c54') +
    rect(mx - 88 * s, t - 26 * s, 176 * s, 26 * s, '#b9bcc2', 1, 5) +
    rect(mx - 86 * s, t - 114 * s, 172 * s, 9 * s, '#fff', 0.5, 4);
  for (const dx of [-40, 40])
    svg +=
      rect(mx + dx * s - 15 * s, t - 76 * s, 30 * s, 14 * s, '#2b2428', 1, 4) +
      rect(mx + dx * s - 12 * s, t - 46 * s, 24 * s, 20 * s, '#fbf4e6', 1, 5);
  for (let i = 0; i < 5; i++)
    svg += rect(mx + (i - 2.5) * 31 * s, t - 136 * s, 25 * s, 20 * s, i % 2 ? '#fbf4e6' : '#c96f4a', 1, 5);
  const cx = x + w * 0.25;
  return `${svg}${oval(cx, t - 40 * s, 50 * s, '#c96f5a', 1, 12 * s)}${rect(cx - 46 * s, t - 76 * s, 92 * s, 38 * s, '#f0c0a8', 1, 8)}${rect(cx - 46 * s, t - 60 * s, 92 * s, 7 * s, '#fff5e4')}${oval(cx, t - 80 * s, 9 * s, '#c8353e')}${rect(cx - 6 * s, t - 34 * s, 12 * s, 34 * s, '#b9bcc2')}<path d="M${n(cx - 60 * s)} ${n(t - 34 * s)}V${n(t - 90 * s)}Q${n(cx)} ${n(t - 168 * s)} ${n(cx + 60 * s)} ${n(t - 90 * s)}V${n(t - 34 * s)}Z" fill="#eef7f8" opacity=".34"/>`;
}
