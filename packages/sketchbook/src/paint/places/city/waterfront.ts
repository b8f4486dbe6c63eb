import type { Canvas } from '../../../core/canvas.js';
import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGround } from '../../built/ground.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine } from '../../built/light.js';
import type { PaintSet } from '../../built/paint-set.js';
import { paintSet } from '../../built/paint-set.js';
import { contact, line, oval, rect, shape } from '../../built/shapes.js';
import { bench, streetLamp } from '../../built/street.js';
import { bush, seasonTree } from '../../built/trees.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { n, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';
import { landmark, skyline } from './skyline.js';

/** A skyline beyond a river with a promenade, or beyond the lawns and trees of a park. */
export function paintWaterfront(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  view: 'waterfront' | 'park',
): void {
  const { width, height } = vectorSize(canvas);
  const shore = height * (plan.horizon - 0.09);
  const scale = Math.min(1.7, Math.max(0.9, shore / 600));
  const lamps: Lamp[] = [];
  const far = paintSet(plan, palette, 'front-far', 0.6);
  const mid = paintSet(plan, palette, 'front-mid', 0.38);
  const near = paintSet(plan, palette, 'front-near', 0.02, lamps);
  paintLayer(
    canvas,
    skyline(far, {
      from: 0,
      to: width,
      base: shore,
      low: 90 * scale,
      high: 470 * scale,
      wide: 66,
      windows: true,
      old: false,
    }),
    { depth: 0.88, bottom: shore + 8 },
  );
  let row = skyline(mid, {
    from: 0,
    to: width,
    base: shore,
    low: 60 * scale,
    high: 300 * scale,
    wide: 82,
    windows: true,
    old: false,
  });
  row += landmark(
    mid,
    width * (plan.mirror ? 0.28 : 0.7),
    shore,
    340 * scale,
    pick(mid.random, ['dome', 'clock', 'spire']),
  );
  if (view === 'waterfront' && mid.random() < 0.6) row += bridge(mid, width, shore, plan.mirror);
  for (let x = -10; x < width; x += between(mid.random, 22, 46))
    row += oval(
      x,
      shore - 4,
      between(mid.random, 18, 34),
      mid.paint(
        mid.snow
          ? '#c9d6de'
          : plan.season === 'autumn'
            ? pick(mid.random, ['#b8702f', '#a8502f', '#c99a3f'])
            : pick(mid.random, ['#4f7a52', '#5f8a58', '#456e52']),
      ),
    );
  paintLayer(canvas, row, { depth: 0.74, bottom: shore + 30 });
  const walk = plan.horizon + 0.06;
  if (view === 'waterfront')
    paintWater(canvas, plan, palette, shore / height, walk + 0.01, lit(palette, '#2f5a74', 0.05));
  else lawn(canvas, plan, near, shore, walk * height + 4);
  const snow = near.snow;
  paintGround(canvas, plan.seed, {
    name: 'promenade',
    kind: view === 'park' ? 'plain' : pick(near.random, ['slabs', 'planks', 'cobbles']),
    eye: plan.horizon - 0.1,
    vanish: 0.5,
    top: walk,
    size: 0.12,
    paint: lit(palette, snow ? '#e4ebf2' : view === 'park' ? '#d9c39a' : '#b8a995', 0),
    second: lit(palette, snow ? '#d3dde8' : view === 'park' ? '#cdb387' : '#9c8e82', 0),
    joint: lit(palette, '#6b5f5c', 0),
    haze: palette.haze,
    mist: 0.1,
    far: 0.4,
    near: 0.02,
    grain: 0.14,
  });
  const edge = walk * height;
  let front = view === 'park' ? '' : balustrade(near, width, edge);
  const left = near.random() < 0.5;
  if (plan.elements.includes('trees'))
    front += seasonTree(near, plan, width * (left ? 0.02 : 0.98), edge + 46, 560 * scale);
  front += streetLamp(
    near,
    width * (left ? 0.85 : 0.15),
    edge + 22,
    330 * scale,
    pick(near.random, ['lantern', 'globe', 'globe']),
  );
  if (width > 1400) front += streetLamp(near, width * (left ? 0.3 : 0.7), edge + 22, 330 * scale, 'globe');
  front +=
    bench(near, width * (left ? 0.92 : 0.08), edge + 56, 170) +
    bush(near, width * (left ? 0.16 : 0.84), edge + 34, 92, view !== 'park');
  paintLayer(canvas, front, { depth: 0.38 });
  relight(canvas, plan.seed, {
    ambient: [1, 1, 1],
    lamps: palette.dark
      ? lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 2.4, strength: lamp.strength * 1.4 }))
      : [],
    wash: 0.06,
  });
  shine(canvas, lamps);
}

function balustrade(set: PaintSet, width: number, y: number): string {
  const { paint } = set;
  const stone = paint('#d8cdbb');
  const iron = set.random() < 0.45;
  let svg = contact(width / 2, y + 8, width * 0.7, 9);
  if (iron) {
    const rail = paint('#2f4640');
    for (let x = 8; x < width; x += 22) svg += rect(x, y - 62, 4, 64, rail);
    for (let x = 0; x < width; x += 22 * 8)
      svg += rect(x, y - 76, 11, 82, rail) + oval(x + 5.5, y - 80, 9, rail);
    return (
      svg +
      rect(0, y - 68, width, 8, rail) +
      rect(0, y - 68, width, 2, '#fff', 0.25) +
      rect(0, y - 10, width, 5, rail)
    );
  }
  for (let x = 14; x < width; x += 26)
    svg +=
      shape(
        `M${n(x - 5)} ${n(y - 8)}Q${n(x - 11)} ${n(y - 26)} ${n(x - 4)} ${n(y - 40)}V${n(y - 50)}H${n(x + 4)}V${n(y - 40)}Q${n(x + 11)} ${n(y - 26)} ${n(x + 5)} ${n(y - 8)}Z`,
        stone,
      ) + rect(x - set.side * 3 - 2, y - 46, 4, 38, '#1a1426', 0.16);
  for (let x = 0; x < width + 200; x += 26 * 9)
    svg +=
      rect(x - 14, y - 72, 28, 76, stone) +
      rect(x - 18, y - 76, 36, 9, paint('#e9dfce')) +
      rect(x - 14, y - 66, 9, 70, '#1a1426', set.side > 0 ? 0.16 : 0.04);
  return (
    svg +
    rect(0, y - 60, width, 13, paint('#e4dac8')) +
    rect(0, y - 48, width, 4, '#1a1426', 0.25) +
    rect(0, y - 10, width, 12, stone) +
    (set.snow ? rect(0, y - 66, width, 8, paint('#f4f8fc')) : '')
  );
}

function bridge(set: PaintSet, width: number, y: number, mirror: boolean): string {
  const { paint } = set;
  const stone = paint('#a89a90');
  const [from, to] = mirror ? [width * 0.5, width + 40] : [-40, width * 0.5];
  const arches = 4;
  let holes = '';
  for (let i = 0; i < arches; i++) {
    const x = from + ((i + 0.5) / arches) * (to - from);
    const r = ((to - from) / arches) * 0.38;
    holes += `M${n(x - r)} ${n(y + 16)}V${n(y - 10)}Q${n(x)} ${n(y - 10 - r * 1.1)} ${n(x + r)} ${n(y - 10)}V${n(y + 16)}Z`;
  }
  return `<path fill-rule="evenodd" d="M${n(from)} ${n(y + 14)}V${n(y - 62)}Q${n((from + to) / 2)} ${n(y - 84)} ${n(to)} ${n(y - 62)}V${n(y + 14)}Z${holes}" fill="${stone}"/>${line(`M${n(from)} ${n(y - 64)}Q${n((from + to) / 2)} ${n(y - 86)} ${n(to)} ${n(y - 64)}`, paint('#c4b6a6'), 6)}`;
}

function lawn(canvas: Canvas, plan: Plan, set: PaintSet, from: number, to: number): void {
  const { width } = vectorSize(canvas);
  const { random, paint } = set;
  const greens = set.snow
    ? ['#dfe8f0', '#ccd8e4', '#eef3f8']
    : plan.season === 'autumn'
      ? ['#a8924f', '#8f7a40', '#b8a05a']
      : ['#7fa85a', '#6b9a50', '#93b868'];
  let svg = rect(0, from, width, to - from + 8, paint(greens[0] ?? '#7fa85a', 0.12));
  for (let i = 0; i < 5; i++) {
    const y = from + ((to - from) * i) / 5;
    svg += shape(
      `M0 ${n(y + between(random, 4, 22))}Q${n(width * between(random, 0.2, 0.8))} ${n(y - between(random, 0, 20))} ${n(width)} ${n(y + between(random, 4, 22))}V${n(to + 8)}H0Z`,
      paint(greens[i % 3] ?? '#7fa85a', 0.16 - i * 0.04),
    );
  }
  for (let i = 0; i < 7; i++) {
    const u = i / 6;
    if (Math.abs(u - 0.5) < 0.12) continue;
    svg += seasonTree(
      { ...set, haze: 0.14, paint: (colour, more = 0) => set.paint(colour, more + 0.12) },
      plan,
      width * (u + between(random, -0.05, 0.05)),
      from + (to - from) * between(random, 0.2, 0.6),
      between(random, 150, 230),
    );
  }
  paintLayer(canvas, svg, { depth: [0.62, 0.42], top: from - 240, bottom: to + 8 });
}
