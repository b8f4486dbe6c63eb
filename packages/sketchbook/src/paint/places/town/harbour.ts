import type { Canvas } from '../../../core/canvas.js';
import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { facade } from '../../built/facade.js';
import { paintGround } from '../../built/ground.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine } from '../../built/light.js';
import type { PaintSet } from '../../built/paint-set.js';
import { addLamp, paintSet } from '../../built/paint-set.js';
import { choose, contact, line, oval, poly, rect, shape } from '../../built/shapes.js';
import { streetLamp } from '../../built/street.js';
import { facing } from '../../built/view.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { n, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';

const VIEWS = ['houses', 'warehouses', 'marina', 'bay'] as const;

/** A harbour: a far quay with houses, moored boats, a lighthouse, and a near quay for whoever stands. */
export function paintHarbour(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height } = vectorSize(canvas);
  const view = choose(plan.variant, VIEWS);
  const lamps: Lamp[] = [];
  const mid = paintSet(plan, palette, 'harbour-mid', 0.26, lamps);
  const near = paintSet(plan, palette, 'harbour-near', 0.03, lamps);
  const shore = height * (plan.horizon - 0.01);
  const s = Math.min(1.6, Math.max(0.9, shore / 580));
  for (const [name, rise, haze, depth] of [
    ['coast', 0.16, 0.6, 0.92],
    ['cape', 0.08, 0.42, 0.86],
  ] as const)
    paintRidge(canvas, plan, palette, {
      name,
      base: plan.horizon - 0.01,
      rise,
      peaks: 1.1,
      shape: 'hill',
      top: lit(palette, mid.snow ? '#e6eef5' : '#7f9a78', haze),
      foot: lit(palette, mid.snow ? '#c9d6e2' : '#5f7f6a', haze),
      depth,
      grain: 0.6,
    });
  let row = lighthouse(mid, width * (plan.mirror ? 0.1 : 0.9), shore, 230 * s, plan.mirror);
  const [from, to] =
    view === 'bay' ? (plan.mirror ? [width * 0.45, width + 30] : [-30, width * 0.55]) : [-30, width + 30];
  for (let x = from; x < to; ) {
    const w = (view === 'warehouses' ? between(mid.random, 130, 190) : between(mid.random, 74, 116)) * s;
    const gap = Math.abs(x + w / 2 - width * (plan.mirror ? 0.1 : 0.9)) < 120 * s;
    if (!gap && view !== 'marina')
      row += facade(mid, facing(x, shore - 8, s), {
        width: w / s,
        height: between(mid.random, 110, 190),
        style:
          view === 'warehouses'
            ? pick(mid.random, ['warehouse', 'brick', 'warehouse'])
            : pick(mid.random, ['gable', 'gable', 'townhouse', 'timber']),
        roof: true,
        shop: mid.random() < 0.2,
      });
    x += w;
  }
  row +=
    rect(from, shore - 10, to - from, 14, mid.paint('#9a8f88')) +
    rect(from, shore - 10, to - from, 4, mid.paint('#c4b8a8'));
  for (let i = 0; i < (view === 'marina' ? 11 : 5); i++)
    row += boat(
      mid,
      between(mid.random, 0.02, 0.98) * width,
      shore + 4,
      between(mid.random, 90, 150) * s,
      false,
    );
  paintLayer(canvas, row, { depth: 0.74, bottom: shore + 8 });
  const floats = plan.subjects.some(({ footing }) => footing === 'float');
  const stands = plan.subjects.some(({ footing }) => footing === 'ground');
  const quay = floats ? (stands ? 0.9 : 0.955) : Math.max(0.74, plan.horizon + 0.12);
  paintWater(canvas, plan, palette, shore / height, Math.min(1, quay + 0.02), lit(palette, '#1f5a74', 0));
  let boats = '';
  const places = [
    [0.16, 0.36],
    [0.86, 0.42],
    [0.62, 0.16],
    [0.36, 0.2],
  ] as const;
  for (const [u, down] of places) {
    const y = shore + (quay * height - shore) * down;
    const size = (130 + 260 * down) * s;
    if (floats && Math.abs(u - 0.5) < 0.2) continue;
    boats += boat(near, width * (plan.mirror ? 1 - u : u) + between(near.random, -30, 30), y, size, true);
  }
  paintLayer(canvas, boats, { depth: 0.52, top: shore - 420 * s, bottom: quay * height + 6 });
  paintGround(canvas, plan.seed, {
    name: 'quay',
    kind: view === 'marina' || view === 'bay' ? 'boards' : 'slabs',
    eye: plan.horizon - 0.16,
    vanish: 0.5,
    top: quay,
    size: view === 'marina' || view === 'bay' ? 0.075 : 0.15,
    paint: lit(palette, near.snow ? '#e4ebf2' : view === 'marina' ? '#b08a64' : '#b3a898', 0),
    second: lit(palette, near.snow ? '#d4dee9' : view === 'marina' ? '#96714e' : '#978c80', 0),
    joint: lit(palette, '#5c5048', 0),
    haze: palette.haze,
    mist: 0,
    far: 0.36,
    near: 0.02,
    grain: 0.18,
  });
  paintLayer(canvas, quayside(near, width, height, quay * height, s), { depth: 0.3 });
  relight(canvas, plan.seed, {
    ambient: [1, 1, 1],
    lamps: palette.dark ? lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 1.8 })) : [],
    wash: 0.05,
  });
  shine(canvas, lamps);
}

/** A moored boat: fishing boat, sailing boat with its sail down, or dinghy; near ones get a reflection. */
function boat(set: PaintSet, x: number, y: number, w: number, mirror: boolean): string {
  const { random, paint } = set;
  const hull = paint(pick(random, ['#c8463e', '#2f6b8a', '#f0e6d2', '#3f7d5f', '#d99a35', '#2f3f5c']));
  const h = w * 0.2;
  const f = random() < 0.5 ? 1 : -1;
  let svg = mirror
    ? oval(x, y + h * 0.14, w * 0.5, '#0a1c2c', 0.28, h * 0.28) +
      shape(`M${n(x - w * 0.42)} ${n(y)}Q${n(x)} ${n(y + h * 1.5)} ${n(x + w * 0.42)} ${n(y)}Z`, hull, 0.24)
    : '';
  const kind = random();
  if (kind < 0.72) {
    const mast = w * between(random, 0.75, 1.2);
    svg +=
      line(
        `M${n(x + f * w * 0.05)} ${n(y - h * 0.6)}V${n(y - mast)}`,
        paint('#6b4a34'),
        Math.max(1.2, w * 0.018),
      ) +
      line(
        `M${n(x + f * w * 0.05)} ${n(y - mast)}L${n(x - f * w * 0.46)} ${n(y - h * 0.9)}M${n(x + f * w * 0.05)} ${n(y - mast)}L${n(x + f * w * 0.46)} ${n(y - h * 1.1)}`,
        paint('#3a3438'),
        Math.max(0.6, w * 0.005),
        0.7,
      );
    svg += line(
      `M${n(x + f * w * 0.05)} ${n(y - h * 1.55)}L${n(x - f * w * 0.36)} ${n(y - h * 1.4)}`,
      paint('#f3ead8'),
      w * 0.035,
    );
  }
  if (kind > 0.4)
    svg +=
      rect(x - w * 0.2, y - h * 1.75, w * 0.3, h * 1.05, paint('#f6f0e2'), 1, 3) +
      rect(x - w * 0.22, y - h * 1.85, w * 0.34, h * 0.2, paint('#c96f4a')) +
      rect(x - w * 0.16, y - h * 1.5, w * 0.08, h * 0.4, set.dark ? '#ffd98a' : paint('#7fa3b8')) +
      rect(x - w * 0.04, y - h * 1.5, w * 0.08, h * 0.4, set.dark ? '#ffd98a' : paint('#7fa3b8'));
  svg += shape(
    `M${n(x - f * w * 0.48)} ${n(y - h * 0.85)}Q${n(x)} ${n(y - h * 0.62)} ${n(x + f * w * 0.5)} ${n(y - h * 1.15)}Q${n(x + f * w * 0.44)} ${n(y - h * 0.2)} ${n(x + f * w * 0.34)} ${n(y)}H${n(x - f * w * 0.4)}Q${n(x - f * w * 0.47)} ${n(y - h * 0.4)} ${n(x - f * w * 0.48)} ${n(y - h * 0.85)}Z`,
    hull,
  );
  svg +=
    line(
      `M${n(x - f * w * 0.48)} ${n(y - h * 0.83)}Q${n(x)} ${n(y - h * 0.6)} ${n(x + f * w * 0.5)} ${n(y - h * 1.13)}`,
      paint('#fbf4e4'),
      h * 0.14,
    ) + rect(x - w * 0.4, y - h * 0.16, w * 0.76, h * 0.16, '#120a18', 0.25);
  for (let i = 0; i < 3 && mirror; i++)
    svg += line(
      `M${n(x - w * (0.46 - i * 0.1))} ${n(y + h * (0.16 + i * 0.24))}h${n(w * (0.8 - i * 0.22))}`,
      '#ffffff',
      2.2,
      0.3,
    );
  if (set.dark && kind > 0.4) addLamp(set, x - w * 0.05, y - h * 1.4, w * 0.34, 0.3);
  return svg;
}

function lighthouse(set: PaintSet, x: number, y: number, h: number, right: boolean): string {
  const { paint } = set;
  const w = h * 0.16;
  const f = right ? -1 : 1;
  let svg = poly(
    [
      [x - f * h * 1.1, y + 4],
      [x + f * h * 1.2, y + 4],
      [x + f * h * 1.2, y - h * 0.13],
      [x - f * h * 0.3, y - h * 0.12],
      [x - f * h * 0.8, y - h * 0.03],
    ],
    paint('#8a8078'),
  );
  svg += poly(
    [
      [x - w * 0.6, y - h * 0.1],
      [x + w * 0.6, y - h * 0.1],
      [x + w * 0.4, y - h * 0.82],
      [x - w * 0.4, y - h * 0.82],
    ],
    paint('#f6f1e6'),
  );
  for (const t of [0.12, 0.44])
    svg += poly(
      [
        [x - w * (0.6 - t * 0.24), y - h * (0.1 + t * 0.72)],
        [x + w * (0.6 - t * 0.24), y - h * (0.1 + t * 0.72)],
        [x + w * (0.56 - t * 0.24), y - h * (0.27 + t * 0.72)],
        [x - w * (0.56 - t * 0.24), y - h * (0.27 + t * 0.72)],
      ],
      paint('#c8463e'),
    );
  svg +=
    rect(set.side > 0 ? x - w * 0.5 : x + w * 0.14, y - h * 0.82, w * 0.34, h * 0.72, '#1a1020', 0.14) +
    rect(x - w * 0.52, y - h * 0.85, w * 1.04, h * 0.035, paint('#3a3a44')) +
    rect(x - w * 0.28, y - h * 0.94, w * 0.56, h * 0.1, set.dark ? '#fff3c0' : paint('#cfe0e4')) +
    poly(
      [
        [x - w * 0.4, y - h * 0.94],
        [x + w * 0.4, y - h * 0.94],
        [x, y - h * 1.03],
      ],
      paint('#c8463e'),
    );
  if (set.dark) {
    addLamp(set, x, y - h * 0.89, h * 0.5, 0.9);
  }
  return svg;
}

/** Bollards with rope, crates, pots and a lamp, all towards the edges. */
function quayside(set: PaintSet, width: number, height: number, y: number, s: number): string {
  const { random, paint } = set;
  let svg = rect(0, y - 3, width, 12, paint('#d0c4b2')) + rect(0, y + 9, width, 5, '#120a18', 0.26);
  for (const u of [0.06, 0.3, 0.7, 0.94]) {
    const x = width * u;
    svg +=
      contact(x, y + 16, 30 * s, 5) +
      rect(x - 12 * s, y - 30 * s, 24 * s, 46 * s, paint('#3a3f48'), 1, 6) +
      rect(x - 18 * s, y - 40 * s, 36 * s, 15 * s, paint('#4a505a'), 1, 7) +
      rect(x + (set.side > 0 ? 4 : -9) * s, y - 28 * s, 5 * s, 40 * s, '#fff', 0.18);
    svg += line(
      `M${n(x - 12 * s)} ${n(y - 8 * s)}q${n(12 * s)} ${n(6 * s)} ${n(24 * s)} 0M${n(x - 12 * s)} ${n(y - 15 * s)}q${n(12 * s)} ${n(6 * s)} ${n(24 * s)} 0`,
      paint('#d9c08c'),
      5 * s,
    );
  }
  const left = random() < 0.5;
  const room = height - y;
  if (room < 110) return svg;
  const cx = width * (left ? 0.07 : 0.93);
  const cy = y + Math.min(room * 0.4, 90 * s);
  for (const [dx, up] of [
    [-46, 0],
    [46, 0],
    [0, 74],
  ] as const) {
    const [bx, by, b] = [cx + dx * s, cy - up * s, 84 * s];
    svg +=
      (up ? '' : contact(bx, by, b * 0.62, 7)) +
      rect(bx - b / 2, by - b * 0.84, b, b * 0.84, paint('#b08050'));
    for (let k = 0; k < 3; k++)
      svg +=
        rect(bx - b / 2, by - b * (0.8 - k * 0.27), b, b * 0.2, paint(k % 2 ? '#c4935c' : '#b9884f')) +
        rect(bx - b / 2, by - b * (0.6 - k * 0.27), b, 2.4, '#2a1408', 0.45);
    svg +=
      rect(bx - b / 2, by - b * 0.84, b * 0.12, b * 0.84, paint('#96693c')) +
      rect(bx + b * 0.38, by - b * 0.84, b * 0.12, b * 0.84, paint('#96693c'));
  }
  svg += streetLamp(set, width * (left ? 0.9 : 0.1), y + 24 * s, 300 * s, 'lantern');
  const rx = width * (left ? 0.84 : 0.16);
  for (let k = 0; k < 4; k++)
    svg += `<ellipse cx="${n(rx)}" cy="${n(y + 70 * s - k * 7)}" rx="${n(44 * s - k * 3)}" ry="${n(13 * s)}" fill="none" stroke="${paint(k % 2 ? '#d9c08c' : '#bfa470')}" stroke-width="${n(8 * s)}"/>`;
  return svg;
}
