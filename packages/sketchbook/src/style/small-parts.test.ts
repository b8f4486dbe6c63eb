import { expect, test } from '@jest/globals';
import type { Canvas } from '../core/canvas.js';
import { createCanvas } from '../core/canvas.js';
import { paletteOf } from '../paint/palette.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import { makePlan } from '../plan/make-plan.js';
import { applyStyle } from './apply-style.js';
import { lightnessOf } from './edges.js';
import { darkMarks } from './marks.js';

const SIDE = 256;
const EYES = [120, 136] as const;

/** A pale face of 56 pixels with two eyes of 3 pixels, before a wall with a window. */
function face(): Canvas {
  const canvas = createCanvas(SIDE, SIDE, () => undefined);
  for (let y = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++) {
      const i = y * SIDE + x;
      const inside = Math.hypot(x - 128, y - 128) < 28;
      const eye = EYES.some((ex) => Math.hypot(x - ex, y - 122) < 2.2);
      const pane = x > 30 && x < 70 && y > 60 && y < 110;
      const colour = eye
        ? [0.12, 0.08, 0.08]
        : inside
          ? [0.93, 0.74, 0.6]
          : pane
            ? [0.25, 0.33, 0.45]
            : [0.8, 0.72, 0.6];
      canvas.rgb.set(colour, i * 3);
      canvas.depth[i] = inside ? 0.2 : 0.6;
      canvas.id[i] = inside ? 1 : 0;
    }
  return canvas;
}

function styled(style: 'poster' | 'paper-cut' | 'blueprint'): Float32Array {
  const canvas = face();
  const plan = makePlan(parsePrompt('a girl in the city', ''), { width: SIDE, height: SIDE, seed: 4 });
  applyStyle(canvas, style, { seed: 4, plan, palette: paletteOf(plan) });
  return lightnessOf(canvas);
}

const at = (plane: ArrayLike<number>, x: number, y: number): number => plane[y * SIDE + x] ?? 0;

test.each(['poster', 'paper-cut'] as const)('eyes stay dark in a %s', (style) => {
  const light = styled(style);
  for (const x of EYES) expect(at(light, 128, 140) - at(light, x, 122)).toBeGreaterThan(0.25);
});

test('a blueprint draws the eyes of a face and the windows of a wall', () => {
  const light = styled('blueprint');
  const brightest = (left: number, right: number, y: number) =>
    Math.max(...Array.from({ length: right - left }, (_, k) => at(light, left + k, y)));
  for (const x of EYES) expect(brightest(x - 4, x + 5, 122)).toBeGreaterThan(0.45);
  // A row of the grid is never as bright as the frame of a window.
  expect(brightest(26, 35, 83)).toBeGreaterThan(brightest(46, 56, 83) + 0.04);
});

test('marks are small dark parts of subjects, not their outlines nor the backdrop', () => {
  const marks = darkMarks(face());
  for (const x of EYES) expect(at(marks, x, 122)).toBeGreaterThan(200);
  expect([at(marks, 128, 140), at(marks, 50, 85), at(marks, 128, 101)]).toEqual([0, 0, 0]);
});
