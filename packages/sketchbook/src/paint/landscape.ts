import type { Canvas } from '../core/canvas.js';
import type { Rgb } from '../core/colour.js';
import { mixRgb, rgb } from '../core/colour.js';
import { between, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import { paintAbstract } from './abstract.js';
import { paintCity } from './city.js';
import { paintFrameGrass, paintGrove, paintMeadowCover, paintRocks } from './cover.js';
import type { Palette } from './palette.js';
import { lit } from './palette.js';
import { cactus, palm } from './plants.js';
import { paintRoom } from './room.js';
import { paintSky } from './sky.js';
import { paintSpace, paintSpaceGround } from './space.js';
import { paintRidge } from './terrain.js';
import { paintUnderwater } from './underwater.js';
import { paintVector, vectorSize } from './vector.js';
import { paintWater } from './water.js';

/** The far half of a backdrop: sky, space, water column, wall or colour field. */
export function paintBackdrop(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.place === 'abstract') paintAbstract(canvas, plan);
  else if (plan.place === 'space') paintSpace(canvas, plan);
  else if (plan.place === 'underwater') paintUnderwater(canvas, plan);
  else paintSky(canvas, plan, palette);
}

/** Everything between the sky and the subjects. */
export function paintLandscape(canvas: Canvas, plan: Plan, palette: Palette): void {
  const painters: Record<Plan['place'], () => void> = {
    meadow: () => meadow(canvas, plan, palette),
    forest: () => forest(canvas, plan, palette),
    mountains: () => mountains(canvas, plan, palette),
    sea: () => sea(canvas, plan, palette),
    beach: () => beach(canvas, plan, palette),
    desert: () => desert(canvas, plan, palette),
    snow: () => snowfield(canvas, plan, palette),
    city: () => paintCity(canvas, plan, palette),
    room: () => paintRoom(canvas, plan, palette),
    space: () => paintSpaceGround(canvas, plan),
    underwater: () => undefined,
    abstract: () => undefined,
  };
  painters[plan.place]();
}

/** What stands in front of the subjects. */
export function paintForeground(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.place === 'meadow' || plan.place === 'mountains')
    paintFrameGrass(canvas, plan, palette, '#2c4a24');
  if (plan.place === 'forest')
    paintFrameGrass(canvas, plan, palette, plan.elements.includes('autumn') ? '#5a3a18' : '#1f3a22');
}

function peaks(canvas: Canvas, plan: Plan, palette: Palette, height: number, snowy: boolean): void {
  if (!plan.elements.includes('mountains')) return;
  const snow: Rgb = mixRgb(lit(palette, '#f4f7fb', 0.12), palette.light, 0.12);
  const shared = { shape: 'rock' as const, grain: 1 };
  const random = rng(plan.seed, 'peaks');
  const far = {
    name: 'peaks-far',
    base: plan.horizon + 0.01,
    rise: height,
    peaks: between(random, 1.3, 2),
    depth: 0.95,
  };
  paintRidge(canvas, plan, palette, {
    ...shared,
    ...far,
    top: lit(palette, '#7f90ad', 0.5),
    foot: lit(palette, '#8b9bb3', 0.74),
    snow,
  });
  const near = {
    name: 'peaks-near',
    base: plan.horizon + 0.02,
    rise: height * 0.62,
    peaks: between(random, 1.5, 2.3),
    depth: 0.88,
  };
  const rock = {
    top: lit(palette, snowy ? '#71809c' : '#5f7188', 0.3),
    foot: lit(palette, snowy ? '#8595ad' : '#6c8577', 0.55),
  };
  paintRidge(canvas, plan, palette, { ...shared, ...near, ...rock, snow: mixRgb(snow, palette.haze, 0.1) });
}

function hills(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  paints: [string, string, string, string],
  grain: number,
): void {
  const h = plan.horizon;
  const hill = { shape: 'hill' as const, grain };
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'hill-far',
    base: h + 0.02,
    rise: 0.075,
    peaks: 0.9,
    depth: 0.75,
    top: lit(palette, paints[0], 0.45),
    foot: lit(palette, paints[1], 0.4),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'grove-far',
      y: h + 0.02,
      size: 62,
      count: 22,
      haze: 0.42,
      depth: 0.7,
      kind: 'mixed',
    });
  paintRidge(canvas, plan, palette, {
    ...hill,
    name: 'hill-mid',
    base: h + 0.05,
    rise: 0.06,
    peaks: 0.7,
    depth: 0.6,
    top: lit(palette, paints[1], 0.26),
    foot: lit(palette, paints[2], 0.2),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'grove-mid',
      y: h + 0.055,
      size: 120,
      count: 9,
      haze: 0.24,
      depth: 0.55,
      kind: 'mixed',
      clear: 0.35,
    });
  paintRidge(canvas, plan, palette, {
    name: 'ground',
    base: h + 0.075,
    rise: 0.03,
    peaks: 0.6,
    shape: 'hill',
    depth: 0.5,
    near: 0,
    grain,
    top: lit(palette, paints[2], 0.14),
    foot: lit(palette, paints[3], 0),
  });
}

function meadow(canvas: Canvas, plan: Plan, palette: Palette): void {
  peaks(canvas, plan, palette, 0.2, false);
  const autumn = plan.elements.includes('autumn');
  hills(
    canvas,
    plan,
    palette,
    autumn ? ['#a08a4c', '#a98f48', '#b3964a', '#8b6c33'] : ['#6c9a5c', '#76a553', '#7fae52', '#4f8040'],
    0.7,
  );
  paintMeadowCover(
    canvas,
    plan,
    palette,
    autumn ? ['#8a7434', '#b79a4b', '#a5823a'] : ['#4f8a3f', '#6fa64c', '#92bf5c', '#3f7438'],
  );
}

function mountains(canvas: Canvas, plan: Plan, palette: Palette): void {
  peaks(canvas, plan, palette, 0.36, true);
  hills(canvas, plan, palette, ['#5d7d64', '#5f8a5a', '#74985a', '#567a48'], 0.9);
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'pines',
      y: plan.horizon + 0.12,
      size: 230,
      count: 6,
      haze: 0.1,
      depth: 0.4,
      kind: 'conifer',
      clear: 0.62,
    });
  paintMeadowCover(canvas, plan, palette, ['#587f48', '#7c9f58', '#4a6d40']);
  paintRocks(canvas, plan, palette, '#8d9199', 14);
}

function forest(canvas: Canvas, plan: Plan, palette: Palette): void {
  peaks(canvas, plan, palette, 0.2, false);
  const autumn = plan.elements.includes('autumn');
  const paints: [string, string, string, string] = autumn
    ? ['#96703c', '#9d7438', '#a87c3c', '#6d4a24']
    : ['#4f7a50', '#55824c', '#5c8846', '#355c34'];
  const kind = autumn ? 'leaf' : plan.variant < 0.4 ? 'conifer' : 'mixed';
  const h = plan.horizon;
  if (plan.elements.includes('trees')) {
    paintGrove(canvas, plan, palette, {
      name: 'wood-1',
      y: h + 0.03,
      size: 250,
      count: 20,
      haze: 0.6,
      depth: 0.85,
      kind,
    });
    paintGrove(canvas, plan, palette, {
      name: 'wood-2',
      y: h + 0.05,
      size: 310,
      count: 13,
      haze: 0.38,
      depth: 0.75,
      kind,
    });
  }
  paintRidge(canvas, plan, palette, {
    name: 'ground',
    base: h + 0.05,
    rise: 0.03,
    peaks: 0.7,
    shape: 'hill',
    depth: 0.6,
    near: 0,
    grain: 0.8,
    top: lit(palette, paints[2], 0.26),
    foot: lit(palette, paints[3], 0),
  });
  if (plan.elements.includes('trees')) {
    paintGrove(canvas, plan, palette, {
      name: 'wood-3',
      y: h + 0.09,
      size: 430,
      count: 6,
      haze: 0.18,
      depth: 0.5,
      kind,
      clear: 0.5,
    });
    paintGrove(canvas, plan, palette, {
      name: 'wood-4',
      y: h + 0.19,
      size: 680,
      count: 2,
      haze: 0.04,
      depth: 0.3,
      kind,
      clear: 0.84,
    });
  }
  paintMeadowCover(
    canvas,
    plan,
    palette,
    autumn ? ['#7d5a28', '#b07f38', '#c9963f', '#6a4520'] : ['#3c6b38', '#558a48', '#2f5830'],
  );
}

function sea(canvas: Canvas, plan: Plan, palette: Palette): void {
  peaks(canvas, plan, palette, 0.14, false);
  paintWater(canvas, plan, palette, plan.horizon, 1, lit(palette, '#1f6c92', 0.08));
}

function beach(canvas: Canvas, plan: Plan, palette: Palette): void {
  peaks(canvas, plan, palette, 0.09, false);
  const shore = plan.horizon + 0.13;
  paintWater(canvas, plan, palette, plan.horizon, shore + 0.07, lit(palette, '#1e9cb0', 0.05));
  const sand = { shape: 'flat' as const, peaks: 0.9, depth: 0.4, near: 0, grain: 0.35 };
  paintRidge(canvas, plan, palette, {
    ...sand,
    name: 'shore',
    base: shore - 0.012,
    rise: 0.05,
    top: lit(palette, '#f3f6f2', 0),
    foot: lit(palette, '#cfe6e2', 0),
  });
  paintRidge(canvas, plan, palette, {
    ...sand,
    name: 'shore',
    base: shore - 0.001,
    rise: 0.05,
    top: lit(palette, '#b99a6d', 0),
    foot: lit(palette, '#c7a877', 0),
  });
  paintRidge(canvas, plan, palette, {
    ...sand,
    name: 'shore',
    base: shore + 0.022,
    rise: 0.05,
    top: lit(palette, '#ecd6a4', 0),
    foot: lit(palette, '#d8b67c', 0),
  });
  if (!plan.elements.includes('trees')) return;
  const random = rng(plan.seed, 'palms');
  const { width, height } = vectorSize(canvas);
  const side = plan.mirror ? 1 : -1;
  const spot = (x: number, y: number, size: number) => ({
    x: width * (0.5 + side * x),
    y: height * y,
    size,
    haze: 0.03,
    right: side < 0,
  });
  paintVector(
    canvas,
    palm(random, palette, spot(0.47, 0.8, 470)) + palm(random, palette, spot(0.42, 0.84, 620)),
    0.28,
  );
}

function desert(canvas: Canvas, plan: Plan, palette: Palette): void {
  const h = plan.horizon;
  if (plan.elements.includes('mountains'))
    paintRidge(canvas, plan, palette, {
      name: 'mesa',
      base: h + 0.03,
      rise: 0.16,
      peaks: 1.1,
      shape: 'mesa',
      depth: 0.9,
      grain: 0.8,
      top: lit(palette, '#b9714f', 0.4),
      foot: lit(palette, '#cf946c', 0.62),
    });
  const dune = { shape: 'dune' as const, grain: 0.5 };
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'dune-1',
    base: h + 0.035,
    rise: 0.06,
    peaks: 1.1,
    depth: 0.8,
    top: lit(palette, '#e6b878', 0.4),
    foot: lit(palette, '#d39f66', 0.32),
  });
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'dune-2',
    base: h + 0.075,
    rise: 0.06,
    peaks: 0.8,
    depth: 0.65,
    top: lit(palette, '#efc684', 0.2),
    foot: lit(palette, '#cb9158', 0.16),
  });
  paintRidge(canvas, plan, palette, {
    ...dune,
    name: 'ground',
    base: h + 0.12,
    rise: 0.05,
    peaks: 0.6,
    depth: 0.5,
    near: 0,
    top: lit(palette, '#f2cd8c', 0.06),
    foot: lit(palette, '#c88d52', 0),
  });
  const random = rng(plan.seed, 'cacti');
  const { width, height } = vectorSize(canvas);
  let svg = '';
  for (const [u, y, size] of [
    [0.3, 0.075, 80],
    [0.62, 0.08, 64],
    [0.86, 0.12, 150],
    [0.09, 0.17, 250],
  ] as const)
    svg += cactus(random, palette, {
      x: width * (plan.mirror ? 1 - u : u) + between(random, -30, 30),
      y: height * (h + y),
      size: size * between(random, 0.85, 1.15),
      haze: 0.26 - size / 1000,
      right: plan.light.x > 0.5,
    });
  paintVector(canvas, svg, 0.45);
  paintRocks(canvas, plan, palette, '#b98257', 12);
}

function snowfield(canvas: Canvas, plan: Plan, sky: Palette): void {
  // Snow throws light back, so the ground is never as dark as other ground at the same hour.
  const palette = { ...sky, ground: mixRgb(sky.ground, [1, 1, 1], sky.dark ? 0.28 : 0.15) };
  peaks(canvas, plan, palette, 0.27, true);
  const h = plan.horizon;
  const bank = { shape: 'hill' as const, grain: 0.32 };
  paintRidge(canvas, plan, palette, {
    ...bank,
    name: 'bank-far',
    base: h + 0.02,
    rise: 0.06,
    peaks: 0.9,
    depth: 0.75,
    top: lit(palette, '#dbe6f1', 0.3),
    foot: lit(palette, '#c5d5e8', 0.25),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'firs-far',
      y: h + 0.025,
      size: 90,
      count: 20,
      haze: 0.45,
      depth: 0.7,
      kind: 'conifer',
    });
  paintRidge(canvas, plan, palette, {
    ...bank,
    name: 'bank-mid',
    base: h + 0.06,
    rise: 0.05,
    peaks: 0.7,
    depth: 0.6,
    top: lit(palette, '#eaf1f8', 0.14),
    foot: lit(palette, '#c3d4e8', 0.1),
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'firs-mid',
      y: h + 0.08,
      size: 230,
      count: 7,
      haze: 0.2,
      depth: 0.5,
      kind: 'conifer',
      clear: 0.5,
    });
  const ground = {
    top: mixRgb(lit(palette, '#f4f8fc', 0.05), palette.light, 0.08),
    foot: lit(palette, '#b9cce4', 0),
  };
  paintRidge(canvas, plan, palette, {
    ...bank,
    ...ground,
    name: 'ground',
    base: h + 0.1,
    rise: 0.035,
    peaks: 0.5,
    depth: 0.45,
    near: 0,
  });
  if (plan.elements.includes('trees'))
    paintGrove(canvas, plan, palette, {
      name: 'firs-near',
      y: h + 0.2,
      size: 620,
      count: 2,
      haze: 0.03,
      depth: 0.3,
      kind: 'conifer',
      clear: 0.86,
    });
  if (plan.time === 'night') return;
  paintRocks(canvas, plan, { ...palette, ground: mixRgb(palette.ground, rgb('#ffffff'), 0.5) }, '#dfe8f2', 9);
}
