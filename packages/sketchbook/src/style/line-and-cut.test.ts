import { describe, expect, test } from '@jest/globals';
import type { Canvas } from '../core/canvas.js';
import { createCanvas } from '../core/canvas.js';
import { paletteOf } from '../paint/palette.js';
import { makePlan } from '../plan/make-plan.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import { applyStyle } from './apply-style.js';

const STYLES = ['ink', 'paper-cut', 'low-poly', 'stained-glass', 'pixel-art', 'neon', 'blueprint'] as const;
type Name = (typeof STYLES)[number];

/** A red and a pale disc over green ground under a sky that darkens upwards, with some texture. */
function scene(width: number, height: number, dark: boolean): { canvas: Canvas; checks: () => number } {
  let checks = 0;
  const canvas = createCanvas(width, height, () => checks++);
  const dim = dark ? 0.3 : 1;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const v = y / height;
      const ground = v > 0.55;
      const ripple = Math.sin(x * 0.7) * Math.cos(y * 0.9) * 0.02;
      let colour = ground
        ? [0.35 * dim, (0.62 - v * 0.2) * dim, 0.25 * dim]
        : [(0.35 + v * 0.6) * dim, (0.55 + v * 0.6) * dim, 0.95 * dim];
      if (ground) canvas.depth[i] = (1 - v) * 1.6;
      for (const [id, cx, paint] of [
        [1, 0.32, [0.86, 0.2, 0.14]],
        [2, 0.7, [0.92, 0.88, 0.7]],
      ] as const) {
        const away = Math.hypot(x - cx * width, y - 0.62 * height) / Math.min(width, height);
        if (away > 0.17) continue;
        const shade = (dark ? 0.8 : 1) * (away < 0.035 ? 0.15 : 1.05 - (away / 0.17) * 0.35);
        colour = paint.map((value) => value * shade);
        canvas.depth[i] = 0.2;
        canvas.id[i] = id;
      }
      canvas.rgb.set(
        colour.map((value) => Math.min(1, Math.max(0, value + ripple))),
        i * 3,
      );
    }
  return { canvas, checks: () => checks };
}

function styled(
  style: Name,
  options: { seed?: number; dark?: boolean; width?: number; height?: number } = {},
) {
  const { seed = 7, dark = false, width = 104, height = 104 } = options;
  const { canvas, checks } = scene(width, height, dark);
  const plan = makePlan(parsePrompt(dark ? 'a meadow at night' : 'a meadow', ''), { width, height, seed });
  applyStyle(canvas, style, { seed, plan, palette: paletteOf(plan) });
  return { canvas, checks: checks() };
}

const lightness = ({ rgb }: Canvas) =>
  Array.from(
    { length: rgb.length / 3 },
    (_, i) => (rgb[i * 3] ?? 0) * 0.3 + (rgb[i * 3 + 1] ?? 0) * 0.59 + (rgb[i * 3 + 2] ?? 0) * 0.11,
  );
/** The colour plane as bytes: comparing floats one by one is slow. */
const bytes = ({ rgb }: Canvas) => Buffer.from(rgb.buffer);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values: readonly number[]) => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - middle) ** 2)));
};

/** How far apart the two sides of the red disc's outline are: the greatest difference along rays through the outline. */
function outlineContrast({ width, height, rgb }: Canvas): number {
  const unit = Math.min(width, height);
  let sum = 0;
  for (let ray = 0; ray < 24; ray++) {
    const angle = (ray / 24) * Math.PI * 2;
    const seen: number[][] = [];
    for (let r = 0.13; r <= 0.21; r += 0.004) {
      const x = Math.round(0.32 * width + Math.cos(angle) * r * unit);
      const y = Math.round(0.62 * height + Math.sin(angle) * r * unit);
      seen.push(Array.from(rgb.subarray((y * width + x) * 3, (y * width + x) * 3 + 3)));
    }
    sum += Math.max(
      ...[0, 1, 2].map(
        (c) => Math.max(...seen.map((p) => p[c] ?? 0)) - Math.min(...seen.map((p) => p[c] ?? 0)),
      ),
    );
  }
  return sum / 24;
}

/** Lowest and highest mean lightness a style may have, by day and by night. */
const BOUNDS: Record<Name, readonly [number, number]> = {
  ink: [0.07, 0.93],
  'paper-cut': [0.15, 0.8],
  'low-poly': [0.14, 0.8],
  'stained-glass': [0.15, 0.7],
  'pixel-art': [0.14, 0.8],
  neon: [0.06, 0.4],
  blueprint: [0.15, 0.45],
};

describe.each(STYLES)('%s', (style) => {
  const first = styled(style);

  test.each([false, true])('keeps light and contrast sane (night: %s)', (dark) => {
    const { canvas } = dark ? styled(style, { dark }) : first;
    const values = lightness(canvas);
    const [low, high] = BOUNDS[style];
    expect(mean(values)).toBeGreaterThan(low);
    expect(mean(values)).toBeLessThan(high);
    expect(deviation(values)).toBeGreaterThan(0.05);
    expect(canvas.rgb.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(outlineContrast(canvas)).toBeGreaterThan(0.25);
  });

  test('is the same for the same seed, and differs in texture alone for another', () => {
    expect(bytes(styled(style).canvas).equals(bytes(first.canvas))).toBe(true);
    const other = styled(style, { seed: 8 }).canvas;
    const change = first.canvas.rgb.reduce((sum, value, i) => sum + Math.abs(value - (other.rgb[i] ?? 0)), 0);
    if (style !== 'pixel-art') expect(change).toBeGreaterThan(1);
    expect(Math.abs(mean(lightness(other)) - mean(lightness(first.canvas)))).toBeLessThan(0.04);
  });

  test('asks often whether it is still wanted', () => expect(first.checks).toBeGreaterThan(8));

  test('takes tall shapes', () => {
    const { canvas } = styled(style, { width: 64, height: 136 });
    expect(canvas.rgb.every((value) => value >= 0 && value <= 1)).toBe(true);
    expect(deviation(lightness(canvas))).toBeGreaterThan(0.04);
  });
});

test('pixel art is made of whole cells in few colours', () => {
  const { canvas } = styled('pixel-art', { width: 160, height: 160 });
  const colours = new Set<string>();
  for (let y = 0; y < 160; y += 2)
    for (let x = 0; x < 160; x += 2) {
      const cell = [0, 1, 160, 161].map((step) =>
        canvas.rgb.slice((y * 160 + x + step) * 3, (y * 160 + x + step) * 3 + 3).join(),
      );
      expect(new Set(cell).size).toBe(1);
      colours.add(cell[0] ?? '');
    }
  expect(colours.size).toBeLessThanOrEqual(38);
  expect(colours.size).toBeGreaterThan(12);
});
