import type { Canvas } from '../../../core/canvas.js';
import { rgb } from '../../../core/colour.js';
import type { Rng } from '../../../core/rng.js';
import { pick, rng } from '../../../core/rng.js';
import type { RoomKind } from '../../../lexicon/vocabulary.js';
import { ROOMS } from '../../../lexicon/vocabulary.js';
import type { Plan } from '../../../plan/plan.js';
import type { Chamber } from '../../built/indoor/chamber.js';
import { chamberOf, hasTable, paintFloor, shell } from '../../built/indoor/chamber.js';
import { wallpaper } from '../../built/indoor/decor.js';
import { outlook } from '../../built/indoor/outlook.js';
import { paintTable } from '../../built/indoor/table.js';
import type { Casement } from '../../built/indoor/window.js';
import { casement, drapes, windowLight } from '../../built/indoor/window.js';
import { paintLayer } from '../../built/layer.js';
import type { Lamp } from '../../built/light.js';
import { relight, shine, WARM } from '../../built/light.js';
import { choose } from '../../built/shapes.js';
import type { Palette } from '../../palette.js';
import { furnish } from './furnish.js';
import type { RoomScene } from './scene.js';
import { FLOORS, SCHEMES, WOODS } from './schemes.js';

/** A furnished room with the hour in its window; a table in front when something stands on one. */
export function paintRoom(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'room');
  const kind = plan.room ?? choose(plan.variant, ROOMS);
  const sides = kind === 'attic' ? 'none' : pick(random, ['none', 'left', 'right', 'both'] as const);
  const chamber = chamberOf(canvas, plan, sides);
  const [wall, ink, accent] = pick(random, SCHEMES[kind]);
  const table = hasTable(plan);
  const scene: RoomScene = {
    kind,
    random,
    chamber,
    palette,
    window: windowOf(random, chamber, kind, plan.mirror ? 1 : -1),
    side: plan.mirror ? 1 : -1,
    accent,
    wood: pick(random, WOODS),
    lamps: [],
    on:
      plan.time === 'night' ||
      (plan.time !== 'day' && random() < 0.7) ||
      (kind === 'library' && random() < 0.5),
    table,
    fire: plan.elements.includes('hearth'),
  };
  paintWalls(canvas, plan, scene, wall, ink);
  paintFloor(canvas, plan, chamber, ...floorOf(scene));
  const { behind, front } = furnish(scene, plan);
  paintLayer(canvas, behind, { depth: 0.62 });
  paintLayer(canvas, front, { depth: 0.46 });
  illuminate(canvas, plan, scene);
  if (table) {
    paintTable(
      canvas,
      plan,
      kind === 'kitchen'
        ? pick(random, ['cloth', 'wood', 'runner'])
        : pick(random, ['wood', 'wood', 'runner', 'cloth']),
    );
    tableLight(canvas, plan);
  }
}

function floorOf({
  random,
  kind,
}: RoomScene): [Parameters<typeof paintFloor>[3], number, readonly [string, string, string]] {
  const list = FLOORS[kind];
  const [laid, paint, second, joint] = list[Math.floor(random() * list.length)] ?? [
    'planks',
    '#b9825a',
    '#a06d48',
    '#5f3d28',
  ];
  return [laid, laid === 'tiles' ? 0.17 : 0.13, [paint, second, joint]];
}

function windowOf(random: Rng, chamber: Chamber, kind: RoomKind, side: number): Casement {
  const { left, right, top, floor, scale } = chamber;
  const span = right - left;
  const tall = floor - top;
  const w = Math.min(span * (kind === 'library' ? 0.26 : 0.36), (kind === 'living' ? 400 : 320) * scale);
  const h = Math.min(tall * 0.56, w * (kind === 'library' ? 1.9 : kind === 'kitchen' ? 0.9 : 1.25));
  const middle = kind === 'attic' ? 0 : side * span * (kind === 'library' ? 0.22 : 0.23);
  return {
    x: (left + right) / 2 + middle - w / 2,
    y: top + tall * (kind === 'kitchen' ? 0.2 : kind === 'attic' ? 0.3 : 0.19),
    w,
    h: kind === 'attic' ? w : h,
    columns: kind === 'attic' ? 2 : pick(random, [2, 2, 3]),
    rows: pick(random, [2, 3]),
    frame: pick(random, ['#f8f1e2', '#efe4d0', '#9a6c48']),
    arch: kind === 'library' || (kind !== 'kitchen' && random() < 0.25),
  };
}

function paintWalls(canvas: Canvas, plan: Plan, scene: RoomScene, wall: string, ink: string): void {
  const { chamber, random, window, kind } = scene;
  const { left, right, top, floor } = chamber;
  const view = outlook(plan, scene.palette, 'room', window.x, window.y, window.w, window.h);
  const paper =
    kind === 'nursery'
      ? pick(random, ['dots', 'stripes', 'sprigs'] as const)
      : kind === 'library'
        ? 'panels'
        : kind === 'kitchen'
          ? pick(random, ['plain', 'panels', 'dots'] as const)
          : pick(random, ['stripes', 'sprigs', 'panels', 'plain', 'dots'] as const);
  let svg = shell(
    chamber,
    wall,
    ink,
    kind === 'library' ? '#4a342a' : '#f3ead8',
    kind === 'library' ? '#4a3024' : '#f6eedd',
  );
  svg += wallpaper(
    random,
    left,
    top + (top > 0 ? 22 : 0),
    right - left,
    floor - top - 26 - (top > 0 ? 22 : 0),
    ink,
    paper,
  );
  paintLayer(canvas, svg, { depth: 0.8 });
  paintLayer(canvas, view, { depth: 0.97, top: window.y - 4, bottom: window.y + window.h + 4 });
  let frame = casement(window, wall);
  if (kind !== 'library' && kind !== 'attic')
    frame += drapes(
      window.x,
      window.y,
      window.w,
      window.h,
      scene.accent,
      kind !== 'kitchen' && random() < 0.6,
      random() < 0.7,
    );
  paintLayer(canvas, frame, { depth: 0.74 });
}

const AMBIENT: Record<Plan['time'], readonly [number, number, number]> = {
  day: [1, 0.99, 0.97],
  dawn: [0.97, 0.9, 0.88],
  sunset: [0.92, 0.77, 0.68],
  night: [0.4, 0.42, 0.6],
};

/** The light of the hour and of the lamps; by day the window throws its shape on the floor. */
function illuminate(canvas: Canvas, plan: Plan, scene: RoomScene): void {
  const { chamber, window, lamps, side } = scene;
  const grim = plan.elements.includes('rain') || plan.elements.includes('storm');
  if (plan.time !== 'night' && !grim && scene.kind !== 'attic')
    paintLayer(
      canvas,
      windowLight(
        window.x,
        window.y,
        window.w,
        chamber.floor,
        chamber.height,
        -side,
        'beam',
        plan.time === 'day' ? '#fff3cf' : '#ffc98a',
      ),
      { depth: 0.5 },
    );
  const glow: Lamp = {
    x: window.x + window.w / 2,
    y: window.y + window.h * 0.7,
    reach: chamber.width * 0.42,
    strength: plan.time === 'night' ? 0.12 : 0.2,
    colour: plan.time === 'night' ? rgb('#6f8fe0') : plan.time === 'day' ? [1, 0.97, 0.9] : WARM,
  };
  const [r, g, b] = AMBIENT[plan.time];
  const cut = grim ? 0.86 : 0.94;
  const dim = scene.kind === 'library' ? 0.9 : 1;
  const wide = lamps.map((lamp) => ({
    ...lamp,
    reach: lamp.reach * 1.5,
    strength: lamp.strength * (plan.time === 'night' ? 0.95 : 0.4),
  }));
  relight(canvas, plan.seed, {
    ambient: [r * cut * dim, g * cut * dim, b * cut * dim],
    lamps: [glow, ...wide],
    wash: 0.1,
  });
  shine(
    canvas,
    lamps.map((lamp) => ({
      ...lamp,
      reach: lamp.reach * 0.55,
      strength: lamp.strength * (plan.time === 'night' ? 0.5 : 0.3),
    })),
  );
}

/** The table gets the room's light, and never sinks into the dark: it is where one looks. */
export function tableLight(canvas: Canvas, plan: Plan): void {
  const [r, g, b] = AMBIENT[plan.time];
  const { width, height, rgb: plane, depth } = canvas;
  const night = plan.time === 'night';
  for (let y = Math.floor(height * 0.64); y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if ((depth[i] ?? 1) > 0.35) continue;
      const pool = night
        ? 0.36 * Math.exp(-(((x / width - 0.5) / 0.42) ** 2) - ((y / height - 0.76) / 0.2) ** 2)
        : 0;
      plane[i * 3] = Math.min(1, (plane[i * 3] ?? 0) * (r + pool + (night ? 0.12 : 0)));
      plane[i * 3 + 1] = Math.min(1, (plane[i * 3 + 1] ?? 0) * (g + pool * 0.8 + (night ? 0.06 : 0)));
      plane[i * 3 + 2] = Math.min(1, (plane[i * 3 + 2] ?? 0) * (b + pool * 0.4 - (night ? 0.06 : 0)));
    }
}
