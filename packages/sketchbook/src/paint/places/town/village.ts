import type { Canvas } from '../../../core/canvas.js';
import { between, pick } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { facade } from '../../built/facade.js';
import { paintGround, paintWet } from '../../built/ground.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine } from '../../built/light.js';
import type { PaintSet } from '../../built/paint-set.js';
import { paintSet } from '../../built/paint-set.js';
import { choose, oval, shape } from '../../built/shapes.js';
import { fountain, garland, stall, streetLamp } from '../../built/street.js';
import { bush, fir, seasonTree } from '../../built/trees.js';
import type { View } from '../../built/view.js';
import { facing, floorPatch, project } from '../../built/view.js';
import { isBare } from '../../land/season.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { paintRidge } from '../../terrain.js';
import { n, vectorSize } from '../../vector.js';
import { landmark } from '../city/skyline.js';
import { cottage, fence } from './cottage.js';

/** The fields around: lit and deep. */
const SNOW = ['#e4ecf4', '#cfdbe7'] as const;
const AUTUMN = ['#b39a52', '#8f7a42'] as const;
const MEADOW = ['#86b060', '#5f9048'] as const;
const EARTH = ['#c9ae7e', '#ab8a5e'] as const;

const VIEWS = ['lane', 'square', 'hillside', 'lane'] as const;

/** A village: cottages along a lane, a market square, or houses up a hillside, with hills behind. */
export function paintVillage(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height } = vectorSize(canvas);
  const view = choose(plan.variant, VIEWS);
  const lamps: Lamp[] = [];
  const far = paintSet(plan, palette, 'village-far', 0.42);
  const near = paintSet(plan, palette, `village-${view}`, 0.03, lamps);
  const bare = isBare(plan) ? EARTH : plan.season === 'autumn' ? AUTUMN : MEADOW;
  const [green, deep] = near.snow ? SNOW : bare;
  const hills = (name: string, base: number, rise: number, haze: number, depth: number) =>
    paintRidge(canvas, plan, palette, {
      name,
      base,
      rise,
      peaks: 1.6,
      shape: 'hill',
      top: lit(palette, green, haze),
      foot: lit(palette, deep, haze * 0.8),
      depth,
      grain: 0.5,
    });
  hills('village-hills', plan.horizon - 0.06, 0.14, 0.55, 0.9);
  hills('village-fields', plan.horizon, 0.08, 0.34, 0.8);
  const base = height * (plan.horizon + 0.02);
  const s = Math.min(1.6, Math.max(0.9, height * 0.001));
  let back = '';
  for (let i = 0; i < 12; i++)
    back += seasonTree(
      far,
      plan,
      far.random() * width,
      base - between(far.random, 4, 34) * s,
      between(far.random, 60, 110) * s,
    );
  for (let i = 0; i < 7; i++)
    back += cottage(
      far,
      width * ((i + far.random()) / 7),
      base - between(far.random, 0, 26) * s,
      between(far.random, 100, 150) * s,
      far.random() < 0.5,
    );
  back += landmark(
    far,
    width * (plan.mirror ? 0.6 : 0.4),
    base - 12,
    330 * s,
    pick(far.random, ['spire', 'clock', 'spire']),
  );
  paintLayer(canvas, back, { depth: 0.7, bottom: base + 30 });
  if (view === 'square') square(canvas, plan, palette, near, base, s);
  else countryLane(canvas, plan, palette, near, base, s, view, green, deep);
  if (plan.elements.includes('rain')) paintWet(canvas, plan.seed, plan.horizon + 0.08, 0.35);
  relight(canvas, plan.seed, {
    ambient: [1, 1, 1],
    lamps: palette.dark
      ? lamps.map((lamp) => ({ ...lamp, reach: lamp.reach * 2, strength: lamp.strength * 1.3 }))
      : [],
    wash: 0.07,
  });
  shine(canvas, lamps);
}

function countryLane(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  set: PaintSet,
  base: number,
  s: number,
  view: 'lane' | 'hillside',
  green: string,
  deep: string,
): void {
  const { width, height } = vectorSize(canvas);
  const { random, paint } = set;
  paintRidge(canvas, plan, palette, {
    name: 'green',
    base: plan.horizon + 0.03,
    rise: 0.02,
    peaks: 0.8,
    shape: 'flat',
    top: lit(palette, green, 0.1),
    foot: lit(palette, deep, 0),
    depth: 0.6,
    near: 0.02,
    grain: 0.7,
  });
  const eye = height * (plan.horizon - 0.05);
  const scene: View = { x: width * (plan.mirror ? 0.56 : 0.44), y: eye, eye: height - eye };
  const track = paint(set.snow ? '#f4f8fb' : '#d9bd90');
  const half = Math.min(width * 0.36, 420);
  let svg = '';
  const far = scene.eye / Math.max(12, base - eye);
  const bend = (z: number) => Math.sin((z - 1) * 0.9) * 190 * (plan.mirror ? -1 : 1);
  let left = '';
  let right = '';
  for (let z = 0.9; z < far; z *= 1.06) {
    const [lx, ly] = project(scene, -half + bend(z) + between(random, -9, 9), 0, z);
    const [rx] = project(scene, half + bend(z) + between(random, -9, 9), 0, z);
    left += `${left ? 'L' : 'M'}${n(lx)} ${n(ly)}`;
    right = `L${n(rx)} ${n(ly)}${right}`;
  }
  svg +=
    shape(`${left}${right}Z`, track) +
    floorPatch(scene, -half * 0.44, -half * 0.3, 0.9, 2.2, '#3a2418', set.snow ? 0.05 : 0.09) +
    floorPatch(scene, half * 0.3, half * 0.44, 0.9, 2.2, '#3a2418', set.snow ? 0.05 : 0.09);
  for (let i = 0; i < 60; i++) {
    const z = between(random, 1, far * 0.7);
    const [x, y] = project(scene, between(random, -half, half) + bend(z), 0, z);
    svg += oval(
      x,
      y,
      9 / z,
      paint(set.snow ? '#d9e4ee' : pick(random, ['#b8996c', '#e6d0a8', '#a88a60'])),
      0.6,
      3.4 / z,
    );
  }
  paintLayer(canvas, svg, { depth: [0.56, 0.03], top: base });
  for (const [from, to, depth] of [
    [2.1, 4.6, 0.52],
    [1.15, 2.1, 0.34],
  ] as const) {
    const things: { z: number; svg: string }[] = [];
    for (const side of [-1, 1])
      for (let z = from + random() * 0.3; z < Math.min(to, far); z += between(random, 0.6, 1)) {
        const off = side * (half + between(random, 240, 340)) + bend(z);
        const [x, y] = project(scene, off, 0, z);
        const rise = view === 'hillside' ? (Math.abs(off) / 14) * (z / 3) : 0;
        things.push({ z, svg: cottage(set, x, y - rise, (560 * s) / z, side < 0) });
        const [fx, fy] = project(scene, side * (half + 60) + bend(z), 0, z * 0.93);
        things.push({
          z: z * 0.93,
          svg: fence(
            set,
            Math.min(fx, fx + (side * 190) / z),
            Math.max(fx, fx + (side * 190) / z),
            fy,
            64 / z,
          ),
        });
        if (plan.elements.includes('trees') && random() < 0.7) {
          const [tx, ty] = project(scene, off + side * 330, 0, z * 1.05);
          things.push({
            z: z * 1.05,
            svg: random() < 0.3 ? fir(set, tx, ty, 430 / z) : seasonTree(set, plan, tx, ty, 460 / z),
          });
        }
      }
    if (from < 2)
      for (const side of [-1, 1]) {
        const [x, y] = project(scene, side * (half + 50), 0, 1.35);
        things.push({
          z: 1.35,
          svg: side > 0 === plan.mirror ? streetLamp(set, x, y, 250, 'lantern') : bush(set, x, y, 110, false),
        });
      }
    paintLayer(
      canvas,
      things
        .sort((a, b) => b.z - a.z)
        .map((thing) => thing.svg)
        .join(''),
      { depth },
    );
  }
}

function square(canvas: Canvas, plan: Plan, palette: Palette, set: PaintSet, base: number, s: number): void {
  const { width, height } = vectorSize(canvas);
  const { random } = set;
  let svg = '';
  for (let x = -40; x < width; ) {
    const w = between(random, 130, 190) * s;
    const dip = Math.exp(-(((x + w / 2) / width - 0.5) ** 2) / 0.02);
    if (dip < 0.72 || random() < 0.5)
      svg += facade(set, facing(x, base + 8, s), {
        width: w / s,
        height: between(random, 170, 250) * (1 - 0.3 * dip),
        style: pick(random, ['timber', 'gable', 'timber']),
        roof: true,
        shop: random() < 0.3,
      });
    x += w;
  }
  paintLayer(canvas, svg, { depth: 0.54, bottom: base + 14 });
  paintGround(canvas, plan.seed, {
    name: 'square',
    kind: 'cobbles',
    eye: plan.horizon - 0.14,
    vanish: 0.5,
    top: (base + 4) / height,
    size: 0.066,
    paint: lit(palette, set.snow ? '#e6edf4' : '#b5a48e', 0),
    second: lit(palette, set.snow ? '#d3dfea' : '#948676', 0),
    joint: lit(palette, set.snow ? '#b4c2d0' : '#6b5f58', 0),
    haze: palette.haze,
    mist: 0.2,
    far: 0.5,
    near: 0.02,
    grain: 0.16,
  });
  const left = random() < 0.5;
  let front = garland(set, [-20, base - 190 * s], [width + 20, base - 200 * s], 80 * s, 24 * s, palette.dark);
  front += fountain(set, width * (left ? 0.84 : 0.16), base + 96 * s, 170 * s);
  front +=
    stall(set, width * (left ? 0.1 : 0.9), base + 74 * s, 230 * s) +
    stall(set, width * (left ? 0.32 : 0.68), base + 26 * s, 170 * s);
  front +=
    streetLamp(set, width * (left ? 0.68 : 0.32), base + 30 * s, 250 * s, 'lantern') +
    bush(set, width * (left ? 0.97 : 0.03), base + 120 * s, 120 * s, true);
  paintLayer(canvas, front, { depth: 0.38 });
}
