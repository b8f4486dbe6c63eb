import type { Canvas } from '../../../core/canvas.js';
import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import type { FacadeStyle } from '../../built/facade.js';
import { facade } from '../../built/facade.js';
import { paintGround, paintWet } from '../../built/ground.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine } from '../../built/light.js';
import type { PaintSet } from '../../built/paint-set.js';
import { paintSet } from '../../built/paint-set.js';
import { rect } from '../../built/shapes.js';
import { bench, chalkBoard, garland, streetLamp } from '../../built/street.js';
import { bush, seasonTree } from '../../built/trees.js';
import { facing } from '../../built/view.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { vectorSize } from '../../vector.js';
import { landmark, skyline } from './skyline.js';

const STYLES: Record<'shops' | 'old-town', readonly [FacadeStyle, ...FacadeStyle[]]> = {
  shops: ['townhouse', 'brick', 'townhouse', 'office', 'brick'],
  'old-town': ['gable', 'timber', 'gable', 'timber', 'townhouse'],
};

/** A row of fronts that faces the viewer over a wide pavement: a shopping street or an old square. */
export function paintRow(canvas: Canvas, plan: Plan, palette: Palette, view: 'shops' | 'old-town'): void {
  const { width, height } = vectorSize(canvas);
  const base = height * (plan.horizon + 0.03);
  const scale = Math.min(1.7, Math.max(0.9, base / 720));
  const lamps: Lamp[] = [];
  const old = view === 'old-town';
  const far = paintSet(plan, palette, 'city-far', 0.55);
  const middle = paintSet(plan, palette, 'city-middle', 0.3);
  const front = paintSet(plan, palette, 'city-front', 0.03, lamps);
  if (plan.elements.includes('buildings') || !old)
    paintLayer(
      canvas,
      skyline(far, {
        from: 0,
        to: width,
        base,
        low: 260 * scale,
        high: (old ? 380 : 620) * scale,
        wide: 74,
        windows: !old,
        old,
      }),
      { depth: 0.86, bottom: base + 8 },
    );
  let mid = skyline(middle, {
    from: 0,
    to: width,
    base,
    low: 210 * scale,
    high: 430 * scale,
    wide: 92,
    windows: true,
    old,
  });
  if (old)
    mid += landmark(
      middle,
      width * (plan.mirror ? 0.3 : 0.7) + between(middle.random, -60, 60),
      base,
      640 * scale,
      pick(middle.random, ['spire', 'clock', 'dome']),
    );
  paintLayer(canvas, mid, { depth: 0.72, bottom: base + 8 });
  const { svg, tops } = fronts(front, plan, width, base, scale, view);
  paintLayer(canvas, svg, { depth: 0.5, bottom: base + 8 });
  const snow = front.snow;
  const stone = old
    ? pick(front.random, ['#a39a90', '#b0a08c', '#8f8f98'])
    : pick(front.random, ['#c4b9aa', '#b3b0ad', '#c9a98f']);
  paintGround(canvas, plan.seed, {
    name: 'pavement',
    kind: old ? 'cobbles' : pick(front.random, ['slabs', 'slabs', 'tiles']),
    eye: plan.horizon - 0.12,
    vanish: 0.5,
    top: base / height,
    size: old ? 0.062 : 0.15,
    paint: lit(palette, snow ? '#e6edf3' : stone, 0),
    second: lit(palette, snow ? '#d3dde8' : old ? '#857f80' : '#a89c90', 0.02),
    joint: lit(palette, snow ? '#b9c4d2' : '#6d6468', 0),
    haze: palette.haze,
    mist: 0.22,
    far: 0.46,
    near: 0.02,
    grain: 0.16,
  });
  let near =
    rect(0, base - 2, width, 12 * scale, front.paint('#d0c8bd')) +
    rect(0, base + 10 * scale, width, 5 * scale, '#1a1426', 0.3);
  near += furniture(front, plan, width, base, scale, old);
  if (old || front.random() < 0.4) {
    const y = base - Math.min(...tops) * 0.75;
    near +=
      garland(front, [-20, y], [width * 0.52, y - 30], 60 * scale, 22 * scale, palette.dark) +
      garland(front, [width * 0.52, y - 30], [width + 20, y - 10], 70 * scale, 22 * scale, palette.dark);
  }
  paintLayer(canvas, near, { depth: 0.42 });
  if (plan.elements.includes('rain') || plan.elements.includes('storm'))
    paintWet(canvas, plan.seed, (base + 18) / height, palette.dark ? 0.8 : 0.5);
  relight(canvas, plan.seed, {
    ambient: [1, 1, 1],
    lamps: palette.dark
      ? lamps
          .filter((lamp) => lamp.reach > 60)
          .map((lamp) => ({ ...lamp, reach: lamp.reach * 1.9, strength: lamp.strength * 0.9 }))
      : [],
    wash: 0.09,
  });
  shine(canvas, lamps);
}

function fronts(
  set: PaintSet,
  plan: Plan,
  width: number,
  base: number,
  scale: number,
  view: 'shops' | 'old-town',
): { svg: string; tops: number[] } {
  const { random } = set;
  const tops: number[] = [];
  let svg = '';
  const dip = plan.mirror ? 0.36 : 0.64;
  for (let x = -between(random, 10, 70); x < width; ) {
    const style = pick(random, STYLES[view]);
    const w = (view === 'shops' ? between(random, 150, 230) : between(random, 112, 168)) * scale;
    const gap = Math.exp(-((((x + w / 2) / width - dip) / 0.16) ** 2));
    const tall =
      (view === 'shops' ? between(random, 290, 440) : between(random, 230, 380)) * scale * (1 - 0.3 * gap);
    svg += facade({ ...set }, facing(x, base, scale), {
      width: w / scale,
      height: tall / scale,
      style,
      roof: true,
      shop: view === 'shops' ? random() < 0.88 : random() < 0.45,
    });
    tops.push(tall);
    x += w + (random() < 0.12 ? between(random, 8, 20) : 0);
  }
  return { svg, tops };
}

function furniture(
  set: PaintSet,
  plan: Plan,
  width: number,
  base: number,
  scale: number,
  old: boolean,
): string {
  const { random } = set;
  const kind = pick<'lantern' | 'globe' | 'arm'>(
    random,
    old ? ['lantern', 'lantern', 'globe'] : ['globe', 'arm', 'lantern'],
  );
  let svg = '';
  const y = base + 26 * scale;
  const trees = plan.elements.includes('trees');
  const posts = Math.max(2, Math.round(width / 480));
  for (let i = 0; i < posts; i++) {
    const x = width * ((i + 0.5) / posts) + between(random, -50, 50);
    const side = Math.abs(x / width - 0.5) > 0.2;
    if (trees && side && random() < 0.7)
      svg += seasonTree(set, plan, x + 110 * (x > width / 2 ? 1 : -1), y + 6, 330 * scale);
    svg += streetLamp(set, x, y, 300 * scale, kind);
  }
  const left = random() < 0.5;
  svg +=
    bush(set, width * (left ? 0.04 : 0.96), y + 40 * scale, 110 * scale, true) +
    bush(set, width * (left ? 0.13 : 0.87), y + 22 * scale, 84 * scale, true);
  svg += bench(set, width * (left ? 0.86 : 0.14), y + 26 * scale, 130 * scale);
  if (!old) svg += chalkBoard(set, width * (left ? 0.22 : 0.78), y + 18 * scale, 84 * scale);
  return svg;
}
