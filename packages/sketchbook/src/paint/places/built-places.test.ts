import { describe, expect, it } from '@jest/globals';
import { plainLook } from '../../art/look.js';
import type { Canvas } from '../../core/canvas.js';
import { createCanvas } from '../../core/canvas.js';
import { TABLE } from '../../lexicon/stances.js';
import type { Place } from '../../lexicon/vocabulary.js';
import { TIMES } from '../../lexicon/vocabulary.js';
import type { Footing, Plan } from '../../plan/plan.js';
import { paintBackdrop, paintLandscape } from '../landscape.js';
import { paletteOf } from '../palette.js';

const PLACES: readonly Place[] = [
  'city',
  'village',
  'room',
  'cafe',
  'space',
  'moon',
  'harbour',
  'stage',
  'studio',
  'abstract',
];

function planOf(place: Place, change: Partial<Plan> = {}): Plan {
  return {
    width: 128,
    height: 128,
    seed: 1,
    art: 'noto',
    place,
    time: 'day',
    camera: 'medium',
    elements: ['buildings', 'clouds', 'trees'],
    colours: [],
    without: [],
    horizon: 0.66,
    mirror: false,
    light: { x: 0.25, y: 0.17 },
    variant: 0.1,
    subjects: [],
    worn: [],
    ...change,
  };
}

function paint(plan: Plan): Canvas {
  const canvas = createCanvas(plan.width, plan.height, () => undefined);
  const palette = paletteOf(plan);
  paintBackdrop(canvas, plan, palette);
  paintLandscape(canvas, plan, palette);
  return canvas;
}

const lightness = ({ rgb }: Canvas): number[] =>
  Array.from(
    { length: rgb.length / 3 },
    (_, i) => (rgb[i * 3] ?? 0) * 0.3 + (rgb[i * 3 + 1] ?? 0) * 0.59 + (rgb[i * 3 + 2] ?? 0) * 0.11,
  );
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const difference = (a: Canvas, b: Canvas): number =>
  mean(Array.from(a.rgb, (value, i) => Math.abs(value - (b.rgb[i] ?? 0))));

const standing = (footing: Footing): Plan['subjects'] => [
  {
    concept: 'red-apple',
    of: 0,
    look: plainLook(),
    x: 0.5,
    y: 0.8,
    size: 0.3,
    flip: false,
    tilt: 0,
    depth: 0.2,
    footing,
  },
];

describe.each(PLACES)('the backdrop %s', (place) => {
  it.each(TIMES)('has light and contrast at %s', (time) => {
    for (const variant of [0.1, 0.7]) {
      const canvas = paint(planOf(place, { time, variant, seed: 3 }));
      const light = lightness(canvas);
      expect(light.every(Number.isFinite)).toBe(true);
      const middle = mean(light);
      expect(middle).toBeGreaterThan(0.03);
      expect(middle).toBeLessThan(0.95);
      expect(Math.sqrt(mean(light.map((value) => (value - middle) ** 2)))).toBeGreaterThan(0.025);
      expect(Math.max(...canvas.depth)).toBeLessThanOrEqual(1);
      expect(Math.min(...canvas.depth)).toBeGreaterThanOrEqual(0);
    }
  });

  it('is the same for the same plan and another for another', () => {
    const plan = planOf(place, { seed: 5, variant: 0.3 });
    expect(difference(paint(plan), paint(plan))).toBe(0);
    expect(
      difference(paint(plan), paint(planOf(place, { seed: 6, variant: 0.8, mirror: true }))),
    ).toBeGreaterThan(0.02);
  });
});

it.each([
  [256, 96],
  [96, 256],
])('paints every place at %i x %i', (width, height) => {
  for (const place of PLACES)
    expect(mean(lightness(paint(planOf(place, { width, height }))))).toBeGreaterThan(0.03);
});

it.each(['room', 'cafe', 'studio'] as const)(
  'sets a table in the %s only for what stands on one',
  (place) => {
    const near = ({ depth, width, height }: Canvas) =>
      depth[Math.round(height * (TABLE.front - 0.04)) * width + Math.round(width * 0.5)] ?? 1;
    const edge = ({ depth, width, height }: Canvas) =>
      depth[Math.round(height * (TABLE.back + 0.03)) * width + Math.round(width * 0.5)] ?? 1;
    const bare = paint(planOf(place));
    const laid = paint(planOf(place, { subjects: standing('table') }));
    expect(edge(laid)).toBeLessThan(0.36);
    expect(edge(bare)).toBeGreaterThan(0.36);
    expect(near(laid)).toBeLessThan(0.2);
    expect(difference(bare, paint(planOf(place, { subjects: standing('air') })))).toBe(0);
  },
);
