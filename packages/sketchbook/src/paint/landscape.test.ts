import { describe, expect, test } from '@jest/globals';
import { createCanvas } from '../core/canvas.js';
import type { Element, Place, Time } from '../lexicon/vocabulary.js';
import { MOODS, TIMES } from '../lexicon/vocabulary.js';
import type { BareWishes } from '../plan/bare-plan.js';
import { barePlan } from '../plan/bare-plan.js';
import { paintBackdrop, paintForeground, paintLandscape } from './landscape.js';
import { paletteOf } from './palette.js';
import { paintWeather } from './weather.js';

const OPEN: readonly Place[] = [
  'meadow',
  'forest',
  'mountains',
  'sea',
  'beach',
  'river',
  'desert',
  'underwater',
  'clouds',
  'snow',
  'cliff',
  'cave',
];

function paint(
  place: Place,
  time: Time,
  seed: number,
  wishes: BareWishes = {},
  size = [64, 64],
): Float32Array {
  const [width = 64, height = 64] = size;
  const plan = barePlan(place, time, seed, width, height, wishes);
  const canvas = createCanvas(plan.width, plan.height, () => undefined);
  const palette = paletteOf(plan);
  paintBackdrop(canvas, plan, palette);
  paintLandscape(canvas, plan, palette);
  paintForeground(canvas, plan, palette);
  paintWeather(canvas, plan, palette);
  return canvas.rgb;
}

const mean = (plane: Float32Array): number => plane.reduce((sum, value) => sum + value, 0) / plane.length;
const spread = (plane: Float32Array): number => {
  const middle = mean(plane);
  return Math.sqrt(plane.reduce((sum, value) => sum + (value - middle) ** 2, 0) / plane.length);
};
const apart = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, i) => sum + Math.abs(value - (b[i] ?? 0)), 0) / a.length;

describe.each(OPEN)('%s', (place) => {
  test.each(TIMES)('has light and contrast at %s', (time) => {
    const rgb = paint(place, time, 3);
    expect(rgb.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(mean(rgb)).toBeGreaterThan(time === 'night' ? 0.1 : 0.3);
    expect(mean(rgb)).toBeLessThan(0.9);
    expect(spread(rgb)).toBeGreaterThan(0.05);
  });

  test('is the same for the same seed and another picture for another', () => {
    const first = paint(place, 'day', 1);
    expect(apart(first, paint(place, 'day', 1))).toBe(0);
    expect(apart(first, paint(place, 'day', 2))).toBeGreaterThan(0.03);
  });

  test('paints tall and wide pictures', () => {
    for (const size of [
      [120, 40],
      [40, 120],
    ])
      expect(spread(paint(place, 'day', 5, {}, size))).toBeGreaterThan(0.04);
  });
});

test.each<[Place, Element]>([
  ['meadow', 'trees'],
  ['meadow', 'flowers'],
  ['meadow', 'grass'],
  ['forest', 'trees'],
  ['mountains', 'mountains'],
  ['sea', 'sun'],
  ['snow', 'snowfall'],
  ['river', 'trees'],
])('%s without %s is another picture', (place, element) => {
  const whole = paint(place, 'day', 4, { add: [element] });
  expect(apart(whole, paint(place, 'day', 4, { add: [element], drop: [element] }))).toBeGreaterThan(0.0005);
});

test('seasons, colours and moods move the palette', () => {
  const plain = paint('meadow', 'day', 4);
  for (const season of ['spring', 'autumn', 'winter'] as const)
    expect(apart(plain, paint('meadow', 'day', 4, { season }))).toBeGreaterThan(0.01);
  for (const mood of MOODS) expect(apart(plain, paint('meadow', 'day', 4, { mood }))).toBeGreaterThan(0.004);
  const blue = paint('sea', 'sunset', 4, { colours: ['blue'] });
  const none = paint('sea', 'sunset', 4, { without: ['blue'] });
  const blueness = (plane: Float32Array) =>
    plane.reduce((sum, v, i) => sum + (i % 3 === 2 ? v : i % 3 === 0 ? -v : 0), 0);
  expect(blueness(blue)).toBeGreaterThan(blueness(none));
});

test.each<Place>(['meadow', 'forest', 'mountains', 'river', 'cliff'])(
  '%s without grass is earth',
  (place) => {
    const greenness = (rgb: Float32Array) => {
      let sum = 0;
      for (let o = Math.floor(rgb.length * 0.0285) * 30; o < rgb.length; o += 3)
        sum += (rgb[o + 1] ?? 0) - (rgb[o] ?? 0);
      return sum;
    };
    expect(greenness(paint(place, 'day', 4))).toBeGreaterThan(0);
    expect(greenness(paint(place, 'day', 4, { drop: ['grass', 'flowers'] }))).toBeLessThan(0);
  },
);
