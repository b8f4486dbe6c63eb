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
import { oval, poly, rect } from '../../built/shapes.js';
import { garland, streetLamp } from '../../built/street.js';
import { seasonTree } from '../../built/trees.js';
import type { View } from '../../built/view.js';
import { floorPatch, FOCAL, panel, project, receding } from '../../built/view.js';
import type { Palette } from '../../palette.js';
import { lit } from '../../palette.js';
import { vectorSize } from '../../vector.js';
import { neonSigns } from './neon.js';
import { landmark, skyline } from './skyline.js';

type Kind = 'avenue' | 'lane' | 'neon';
const STYLES: Record<Kind, readonly [FacadeStyle, ...FacadeStyle[]]> = {
  avenue: ['townhouse', 'townhouse', 'brick', 'office'],
  lane: ['timber', 'gable', 'townhouse', 'timber'],
  neon: ['office', 'brick', 'office'],
};

/** A street that runs from the viewer to the far end of town, with fronts on both sides. */
export function paintAvenue(canvas: Canvas, plan: Plan, palette: Palette, kind: Kind): void {
  const { width, height } = vectorSize(canvas);
  const eye = plan.horizon - 0.1;
  const x = width * (0.5 + (plan.mirror ? 0.07 : -0.07));
  const view: View = { x, y: height * eye, eye: height * (1 - eye) };
  const half = Math.min(width * 0.5, 640) * (kind === 'lane' ? 0.8 : 1);
  const tall = Math.max(620, Math.min(1500, height * 0.78));
  const lamps: Lamp[] = [];
  const far = paintSet(plan, palette, 'avenue-far', 0.5);
  let end = skyline(far, {
    from: x - 420,
    to: x + 420,
    base: view.y + view.eye / 9,
    low: 90,
    high: kind === 'lane' ? 170 : 330,
    wide: 54,
    windows: kind !== 'lane',
    old: kind === 'lane',
  });
  if (kind !== 'neon')
    end += landmark(
      far,
      x + between(far.random, -40, 40),
      view.y + view.eye / 9,
      kind === 'lane' ? 380 : 300,
      pick(far.random, ['spire', 'dome', 'clock']),
    );
  paintLayer(canvas, end, { depth: 0.82 });
  const near = paintSet(plan, palette, `avenue-${kind}`, 0.02, lamps);
  const top = eye + (1 - eye) / 9;
  const snow = near.snow;
  const road = kind === 'lane' ? '#a0968c' : kind === 'neon' ? '#4a4a58' : '#77757c';
  paintGround(canvas, plan.seed, {
    name: 'street',
    kind: kind === 'lane' ? 'cobbles' : 'plain',
    eye,
    vanish: x / width,
    top,
    size: kind === 'lane' ? 0.075 : 0.16,
    paint: lit(palette, snow ? '#dfe7ef' : road, 0.02),
    second: lit(palette, snow ? '#cfd9e4' : kind === 'lane' ? '#827a78' : road, 0),
    joint: lit(palette, '#5f585e', 0),
    haze: palette.haze,
    mist: 0.5,
    far: 0.72,
    near: 0.02,
    grain: kind === 'lane' ? 0.14 : 0.1,
  });
  paintLayer(canvas, pavements(near, view, half, kind), { depth: [0.72, 0.05], top: top * height });
  for (const [from, to, depth] of [
    [2.7, 9, 0.7],
    [1.35, 2.7, 0.52],
    [0.5, 1.35, 0.34],
  ] as const) {
    const set = paintSet(
      plan,
      palette,
      `avenue-${kind}-${from}`,
      from > 2 ? 0.24 : from > 1 ? 0.1 : 0.02,
      lamps,
    );
    let svg = '';
    for (const side of [-1, 1] as const) svg += wall(set, view, side * half, from, to, tall, kind);
    svg += standing(set, plan, view, half, from, to, kind);
    paintLayer(canvas, svg, { depth });
  }
  if (kind !== 'neon' && near.random() < (kind === 'lane' ? 0.9 : 0.45)) {
    let hung = '';
    for (const z of [2.6, 1.7])
      hung += garland(
        near,
        project(view, -half, tall * 0.55, z),
        project(view, half, tall * 0.6, z),
        90 / z,
        34 / z,
        palette.dark || kind === 'avenue',
      );
    paintLayer(canvas, hung, { depth: 0.4 });
  }
  const rain = plan.elements.includes('rain') || plan.elements.includes('storm');
  if (rain || kind === 'neon') paintWet(canvas, plan.seed, top + 0.01, kind === 'neon' ? 0.95 : 0.55);
  relight(canvas, plan.seed, {
    ambient: [1, 1, 1],
    lamps: palette.dark
      ? lamps.map((lamp) => ({
          ...lamp,
          reach: lamp.reach * 2,
          strength: lamp.strength * Math.min(0.8, lamp.reach / 220),
        }))
      : [],
    wash: 0.08,
  });
  shine(
    canvas,
    lamps.map((lamp) => ({ ...lamp, strength: lamp.strength * Math.min(1, 0.3 + lamp.reach / 160) })),
  );
}

/** Fronts along one side between two distances, far ones first. */
function wall(
  set: PaintSet,
  view: View,
  across: number,
  from: number,
  to: number,
  tall: number,
  kind: Kind,
): string {
  const { random } = set;
  const fronts: string[] = [];
  for (let z = from; z < to; ) {
    const long = between(random, 190, 320) * (kind === 'lane' ? 0.62 : 1);
    const end = Math.min(to, z + long / FOCAL);
    const width = Math.max(60, (end - z) * FOCAL);
    const height = tall * between(random, 0.72, 1.1);
    const plane = receding(view, across, z);
    const style = pick(random, STYLES[kind]);
    let svg = facade(set, plane, {
      width,
      height,
      style,
      shop: kind !== 'lane' || random() < 0.5,
      roof: false,
    });
    // The side in the shade of the street's own light.
    if (Math.sign(across) === set.side) svg += panel(plane, 0, 0, width, height, '#1b1640', 0.2);
    if (style !== 'office' && kind !== 'neon') {
      const rise = height * 0.14;
      const at = (along: number, up: number, deep: number) =>
        project(view, across + Math.sign(across) * deep, up, z + along / FOCAL);
      svg =
        poly(
          [
            at(-6, height, -8),
            at(width + 6, height, -8),
            at(width + 6, height + rise, 90),
            at(-6, height + rise, 90),
          ],
          set.paint(set.snow ? '#eef4f9' : pick(random, ['#8c4a3c', '#6c4a4a', '#5d5a68', '#7a4f3a'])),
        ) + svg;
    }
    if (kind === 'neon') svg += neonSigns(set, view, across, z, end, height);
    fronts.push(svg);
    z = end;
  }
  return fronts.reverse().join('');
}

function pavements(set: PaintSet, view: View, half: number, kind: Kind): string {
  const { paint } = set;
  const kerb = half * 0.62;
  let svg = '';
  if (kind === 'lane') {
    svg += floorPatch(view, -26, 26, 0.9, 9, '#1a1426', 0.1);
    return svg;
  }
  const stone = paint(set.snow ? '#eef3f8' : kind === 'neon' ? '#5c5a68' : '#bdb3a7');
  for (const side of [-1, 1]) {
    svg +=
      floorPatch(view, side * half, side * kerb, 0.45, 9, stone) +
      floorPatch(view, side * kerb, side * (kerb - 16), 0.45, 9, paint('#d9d0c4')) +
      floorPatch(view, side * (kerb - 16), side * (kerb - 30), 0.45, 9, '#171226', 0.3);
    for (let z = 0.8; z < 6; z *= 1.16)
      svg += floorPatch(view, side * half, side * kerb, z, z * 1.008, '#1a1426', 0.16);
  }
  const mark = paint('#efe7d2');
  if (!set.snow) {
    for (let z = 1.42; z < 8; z += 0.42) svg += floorPatch(view, -9, 9, z, z + 0.2, mark, 0.6);
    if (set.random() < 0.6)
      for (let i = -5; i <= 5; i++)
        svg += floorPatch(
          view,
          i * kerb * 0.18 - kerb * 0.05,
          i * kerb * 0.18 + kerb * 0.05,
          1.02,
          1.24,
          mark,
          0.62,
        );
  }
  return svg;
}

/** Trees, lamps and bollards along the kerb between two distances. */
function standing(
  set: PaintSet,
  plan: Plan,
  view: View,
  half: number,
  from: number,
  to: number,
  kind: Kind,
): string {
  const { random } = set;
  const things: { z: number; svg: string }[] = [];
  const trees = plan.elements.includes('trees') && kind === 'avenue';
  for (const side of [-1, 1]) {
    let i = 0;
    for (let z = Math.max(1.02, from); z < Math.min(6, to); z += kind === 'lane' ? 0.95 : 0.48) {
      const [x, y] = project(view, side * half * (kind === 'lane' ? 0.93 : 0.7), 0, z);
      if (trees && i % 3 === 1) things.push({ z, svg: seasonTree(set, plan, x, y, 430 / z) });
      else
        things.push({
          z,
          svg: streetLamp(
            set,
            x,
            y,
            (kind === 'lane' ? 300 : 430) / z,
            kind === 'lane' ? 'lantern' : kind === 'neon' ? 'arm' : 'globe',
          ),
        });
      i++;
    }
  }
  if (kind === 'lane')
    for (const side of [-1, 1])
      for (let z = Math.max(0.95, from); z < to && z < 3; z += 0.33) {
        if (random() < 0.5) continue;
        const [x, y] = project(view, side * half * 0.9, 0, z);
        things.push({
          z,
          svg:
            oval(x, y, 34 / z, '#120d1c', 0.25, 7 / z) +
            rect(x - 24 / z, y - 44 / z, 48 / z, 44 / z, set.paint('#a8603f'), 1, 6 / z) +
            [-16, 0, 15]
              .map((dx, k) =>
                oval(
                  x + dx / z,
                  y - (62 + k * 9) / z,
                  22 / z,
                  set.paint(['#3f7a3c', '#5b9a48', set.flowers ? '#e58aa6' : '#dfe8f0'][k] ?? '#3f7a3c'),
                ),
              )
              .join(''),
        });
      }
  return things
    .sort((a, b) => b.z - a.z)
    .map((thing) => thing.svg)
    .join('');
}
