import type { Canvas } from '../../../core/canvas.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintGrove, paintRocks } from '../../cover.js';
import { paintIslands, paintSeaRocks, paintSails } from '../../land/islands.js';
import { variantOf } from '../../land/season.js';
import { paintRainbow } from '../../atmosphere/air.js';
import type { Palette } from '../../palette.js';
import { lit, litHex } from '../../palette.js';
import { bladesOf, palm } from '../../plants.js';
import { paintRidge } from '../../terrain.js';
import { fill } from '../../trees/shapes.js';
import { paintVector, vectorSize } from '../../vector.js';
import { paintWater } from '../../water.js';
import { paintPeaks } from './peaks.js';

const SEAS = ['open', 'islands', 'rocks', 'lagoon', 'coast'] as const;
const DEPTHS = {
  open: '#2173a0',
  islands: '#2a86a8',
  rocks: '#2c6b8c',
  lagoon: '#26b3b8',
  coast: '#3a88ac',
} as const;

/** Water to the bottom of the picture: open, with islands, with rocks at the sides, a lagoon, or under a coast. Subjects float below `horizon + 0.1`. */
export function paintSea(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = SEAS[variantOf(plan, SEAS.length)] ?? 'open';
  const h = plan.horizon;
  paintPeaks(canvas, plan, palette, 0.13, false);
  if (variant === 'islands' || variant === 'lagoon')
    paintIslands(canvas, plan, palette, variant === 'lagoon');
  if (variant === 'coast') {
    paintRidge(canvas, plan, palette, {
      name: 'coast',
      base: h + 0.012,
      rise: 0.07,
      peaks: 1,
      shape: 'hill',
      depth: 0.85,
      grain: 1,
      mist: 0.6,
      lift: (u) => (plan.mirror ? u : 1 - u) * 1.6 - 0.75,
      top: lit(palette, '#7fae78', 0.4),
      foot: lit(palette, '#8fae8a', 0.46),
    });
    if (plan.elements.includes('trees'))
      paintGrove(canvas, plan, palette, {
        name: 'coast-trees',
        y: h + 0.004,
        size: 44,
        count: 20,
        haze: 0.42,
        depth: 0.84,
        kind: 'mixed',
        groups: 5,
      });
  }
  paintWater(canvas, plan, palette, h, 1, lit(palette, DEPTHS[variant], 0.06));
  if (plan.elements.includes('rainbow')) paintRainbow(canvas, plan, h);
  if (variant === 'open') paintSails(canvas, plan, palette);
  if (variant === 'rocks') paintSeaRocks(canvas, plan, palette);
}

const BEACHES = ['palms', 'rocks', 'dunes', 'cove'] as const;

/** Sea to about `horizon + 0.14`, foam, wet and dry sand. Subjects stand on the sand below `horizon + 0.22`, swim or float above it. */
export function paintBeach(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = BEACHES[variantOf(plan, BEACHES.length)] ?? 'palms';
  const h = plan.horizon;
  paintPeaks(canvas, plan, palette, 0.09, false);
  if (variant === 'cove') paintIslands(canvas, plan, palette, true);
  const shore = h + 0.13;
  const side = plan.mirror ? 1 : -1;
  const tilt = (u: number) => (0.5 - u) * side * (variant === 'cove' ? 1.5 : 0.8);
  paintWater(
    canvas,
    plan,
    palette,
    h,
    shore + 0.09,
    lit(palette, variant === 'rocks' ? '#2f86a8' : '#2cb5bd', 0.05),
  );
  const sand = {
    name: 'shore',
    shape: 'flat' as const,
    peaks: 0.9,
    rise: 0.05,
    depth: 0.4,
    near: 0,
    grain: 0.5,
    lift: tilt,
    mist: 0,
  };
  const bands = [
    [-0.02, '#d7efe9', '#bfe3df'],
    [-0.012, '#ffffff', '#e2f1ee'],
    [0.0, '#c3a477', '#cdb083'],
    [0.024, '#f4e0b2', '#e2c38d'],
  ] as const;
  for (const [down, top, foot] of bands)
    paintRidge(canvas, plan, palette, {
      ...sand,
      base: shore + down,
      top: lit(palette, top, 0),
      foot: lit(palette, foot, 0),
      ...(down > 0.01 ? { patch: lit(palette, '#f9ebc8', 0) } : {}),
    });
  if (variant === 'rocks') paintRocks(canvas, { ...plan, horizon: h + 0.1 }, palette, '#8c8078', 16);
  if (variant === 'dunes') paintDuneGrass(canvas, plan, palette);
  paintShells(canvas, plan, palette);
  if (plan.elements.includes('trees')) paintPalms(canvas, plan, palette, variant === 'dunes' ? 1 : 2);
}

function paintPalms(canvas: Canvas, plan: Plan, palette: Palette, count: number): void {
  const random = rng(plan.seed, 'palms');
  const { width, height } = vectorSize(canvas);
  const side = plan.mirror ? 1 : -1;
  let svg = '';
  for (let i = 0; i < count; i++) {
    const y = height * Math.min(0.92, plan.horizon + 0.22 + i * 0.05);
    const size = Math.min(y * 0.85, between(random, 400, 640));
    svg += palm(random, palette, {
      x: width * (0.5 + side * between(random, 0.4, 0.5)),
      y,
      size,
      haze: 0.03,
      right: side < 0,
    });
  }
  paintVector(canvas, svg, 0.28);
}

function paintDuneGrass(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'dune-grass');
  const { width, height } = vectorSize(canvas);
  let d = '';
  for (let i = 0; i < 26; i++) {
    const u = random() < 0.5 ? random() * 0.28 : 1 - random() * 0.28;
    const y = height * between(random, Math.min(0.9, plan.horizon + 0.2), 1);
    d += bladesOf(random, u * width, y, between(random, 34, 90), 7, plan.mirror ? -0.3 : 0.3);
  }
  paintVector(canvas, fill(d, litHex(palette, '#9aa862', 0)), 0.28);
}

function paintShells(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'shells');
  const { width, height } = vectorSize(canvas);
  let svg = '';
  for (let i = 0; i < 22; i++) {
    const v = random();
    const [x, y, s] = [
      random() * width,
      height * (plan.horizon + 0.2 + (0.78 - plan.horizon) * v),
      1.5 + v * 4.5,
    ];
    svg += `<ellipse cx="${x.toFixed(1)}" cy="${y.toFixed(1)}" rx="${(s * 1.3).toFixed(1)}" ry="${(s * 0.7).toFixed(1)}" fill="${litHex(palette, random() < 0.5 ? '#b99a72' : '#fff3e2', 0)}" opacity=".8"/>`;
  }
  paintVector(canvas, svg, 0.3);
}
