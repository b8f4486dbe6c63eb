import { describe, expect, test } from '@jest/globals';
import type { SketchbookStyle } from '../../api.js';
import type { Canvas } from '../../core/canvas.js';
import { createCanvas } from '../../core/canvas.js';
import { toOklab } from '../../core/colour.js';
import { paletteOf } from '../../paint/palette.js';
import { parsePrompt } from '../../parse/parse-prompt.js';
import { makePlan } from '../../plan/make-plan.js';
import { applyStyle } from '../apply-style.js';

const STYLES: SketchbookStyle[] = [
  'storybook',
  'gouache',
  'oil',
  'watercolour',
  'comic',
  'poster',
  'risograph',
];
const HOURS = { day: [1, 1, 1], night: [0.3, 0.36, 0.52] } as const;
type Hour = keyof typeof HOURS;

/** A sky, a ground with a ridge, and an orange and a blue disc, lit for the hour. */
function painted(hour: Hour, width = 160, height = 160): Canvas & { checks: () => number } {
  let checks = 0;
  const canvas = createCanvas(width, height, () => checks++);
  const paint = (i: number, colour: readonly number[], depth: number, id: number) => {
    for (let c = 0; c < 3; c++) canvas.rgb[i * 3 + c] = (colour[c] ?? 0) * HOURS[hour][c as 0 | 1 | 2];
    canvas.depth[i] = depth;
    canvas.id[i] = id;
  };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [i, u, v] = [y * width + x, x / width, y / height];
      if (v < 0.55 + 0.05 * Math.sin(u * 9)) paint(i, [0.4 + v * 0.5, 0.6 + v * 0.4, 0.95], 1, 0);
      else paint(i, [0.3 + v * 0.1, 0.55, 0.2], 1.1 - v, 0);
      if (Math.hypot(u - 0.34, v - 0.6) < 0.16) paint(i, [0.95, 0.5, 0.12], 0.2, 1);
      if (Math.hypot(u - 0.7, v - 0.62) < 0.13) paint(i, [0.2, 0.25, 0.7], 0.18, 2);
    }
  return { ...canvas, checks: () => checks };
}

const finished = new Map<string, ReturnType<typeof painted>>();

/** The first picture of a style and hour is kept for the next test. */
function once(style: SketchbookStyle, hour: Hour) {
  const made = finished.get(style + hour) ?? styled(style, hour);
  finished.set(style + hour, made);
  return made;
}

function styled(style: SketchbookStyle, hour: Hour, seed = 7, width = 160, height = 160) {
  const canvas = painted(hour, width, height);
  const prompt = hour === 'night' ? 'a cat at night' : 'a cat in a meadow';
  const plan = makePlan(parsePrompt(prompt, ''), { width, height, seed });
  applyStyle(canvas, style, { seed, plan, palette: paletteOf(plan) });
  return canvas;
}

function lightOf({ rgb }: Canvas): { mean: number; spread: number } {
  let [sum, squares] = [0, 0];
  for (let o = 0; o < rgb.length; o += 3) {
    const light = (rgb[o] ?? 0) * 0.3 + (rgb[o + 1] ?? 0) * 0.59 + (rgb[o + 2] ?? 0) * 0.11;
    sum += light;
    squares += light * light;
  }
  const mean = (sum * 3) / rgb.length;
  return { mean, spread: Math.sqrt((squares * 3) / rgb.length - mean * mean) };
}

/** Mean OKLab colour of the ring between two distances from the orange disc's middle, as shares of the short side. */
function ring({ rgb, width, height }: Canvas, from: number, to: number): [number, number, number] {
  const total = [0, 0, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const away = Math.hypot(x / width - 0.34, y / height - 0.6);
      if (away < from || away >= to) continue;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) total[c] = (total[c] ?? 0) + (rgb[o + c] ?? 0);
      total[3] = (total[3] ?? 0) + 1;
    }
  const [r = 0, g = 0, b = 0, count = 1] = total;
  return [...toOklab([r / count, g / count, b / count])];
}

describe.each(STYLES)('%s', (style) => {
  test.each(['day', 'night'] as const)('keeps light and contrast by %s, within 0 and 1', (hour) => {
    const before = lightOf(painted(hour));
    const canvas = once(style, hour);
    const after = lightOf(canvas);
    expect(canvas.rgb.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(after.mean).toBeGreaterThan(Math.max(0.1, before.mean - 0.15));
    expect(after.mean).toBeLessThan(hour === 'night' ? 0.68 : 0.86);
    expect(after.spread).toBeGreaterThan(before.spread * 0.75);
    expect(after.spread).toBeLessThan(0.42);
  });

  test.each(['day', 'night'] as const)('keeps the subject apart from what is around it by %s', (hour) => {
    const canvas = once(style, hour);
    const [inner, outer] = [ring(canvas, 0, 0.13), ring(canvas, 0.18, 0.21)];
    expect(Math.hypot(...inner.map((value, c) => value - (outer[c] ?? 0)))).toBeGreaterThan(0.07);
    // Orange stays warmer than the green and blue around it.
    expect(inner[1]).toBeGreaterThan(outer[1] + 0.02);
  });

  test('draws the same again, and with another seed another texture but the same picture', () => {
    const [first, again, other] = [7, 7, 8].map((seed) => styled(style, 'day', seed, 88, 88));
    if (!first || !again || !other) throw new Error('three pictures');
    expect(Buffer.from(again.rgb.buffer).equals(Buffer.from(first.rgb.buffer))).toBe(true);
    let changed = 0;
    for (let o = 0; o < first.rgb.length; o++)
      if (Math.abs((first.rgb[o] ?? 0) - (other.rgb[o] ?? 0)) > 1 / 255) changed++;
    expect(changed / first.rgb.length).toBeGreaterThan(0.004);
    expect(Math.abs(lightOf(first).mean - lightOf(other).mean)).toBeLessThan(0.06);
  });

  test('asks often whether to go on, and stops when told', () => {
    expect(once(style, 'day').checks()).toBeGreaterThan(12);
    const canvas = painted('day');
    const plan = makePlan(parsePrompt('a cat', ''), { width: 160, height: 160, seed: 7 });
    let left = 8;
    const check = () => {
      if (--left === 0) throw new Error('stop');
    };
    expect(() =>
      applyStyle({ ...canvas, check }, style, { seed: 7, plan, palette: paletteOf(plan) }),
    ).toThrow('stop');
  });

  test.each([
    [104, 48],
    [48, 88],
  ])('fills %i x %i', (width, height) => {
    const { mean, spread } = lightOf(styled(style, 'day', 3, width, height));
    expect(mean).toBeGreaterThan(0.3);
    expect(spread).toBeGreaterThan(0.06);
  });
});
