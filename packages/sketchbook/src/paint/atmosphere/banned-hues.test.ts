import { expect, test } from '@jest/globals';
import { createCanvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { rgb, toHsl } from '../../core/colour.js';
import { allowedPaint, dropBannedHues } from './banned-hues.js';

const apart = (a: number, b: number) => Math.abs(((a - b + 540) % 360) - 180);

test.each([
  ['#d8322f', ['red'], true],
  ['#3572d4', ['red'], false],
  ['#3572d4', ['blue'], true],
  ['#8c9097', ['blue'], false],
  ['#f0872b', ['red', 'orange'], true],
] as const)('a thing of %s without %j has another paint: %s', (colour, words, other) => {
  const paint = allowedPaint(rgb(colour), words);
  expect(paint !== undefined).toBe(other);
  if (paint) expect(apart(toHsl(rgb(paint))[0], toHsl(rgb(colour))[0])).toBeGreaterThan(25);
});

test('a picture keeps no strong red where red is banned, its skin and its greens stay', () => {
  const colours: Rgb[] = [rgb('#d8322f'), rgb('#e8b88f'), rgb('#3f9f4a')];
  const canvas = createCanvas(8, 8, () => undefined);
  for (let i = 0; i < 64; i++) canvas.rgb.set(colours[i % 3] ?? [0, 0, 0], i * 3);
  dropBannedHues(canvas, ['red']);
  const [red = [0, 0, 0], skin = [0, 0, 0], green] = [0, 1, 2].map(
    (i): Rgb => [canvas.rgb[i * 3] ?? 0, canvas.rgb[i * 3 + 1] ?? 0, canvas.rgb[i * 3 + 2] ?? 0],
  );
  expect((red[0] ?? 0) - Math.max(red[1] ?? 0, red[2] ?? 0)).toBeLessThan(0.25);
  expect(Math.abs((skin[0] ?? 0) - (colours[1]?.[0] ?? 0))).toBeLessThan(0.06);
  expect(green?.map((value) => Math.round(value * 255))).toEqual([63, 159, 74]);
});
