import type { Rgb } from '../../core/colour.js';
import { toOklab } from '../../core/colour.js';
import type { Canvas } from '../../core/canvas.js';

/** A picture in OKLab, one plane for each of lightness, green-red and blue-yellow. */
export interface LabPlanes {
  readonly l: Float32Array;
  readonly a: Float32Array;
  readonly b: Float32Array;
}

const STEPS = 32;
let table: Float32Array | undefined;

/** OKLab on a lattice of 33 x 33 x 33 sRGB colours: a look-up is ten times as fast as the cube roots. */
function lattice(): Float32Array {
  if (table) return table;
  const side = STEPS + 1;
  const made = new Float32Array(side ** 3 * 3);
  for (let r = 0, o = 0; r < side; r++)
    for (let g = 0; g < side; g++)
      for (let b = 0; b < side; b++, o += 3) made.set(toOklab([r / STEPS, g / STEPS, b / STEPS]), o);
  table = made;
  return made;
}

/** The OKLab planes of the canvas, interpolated within a lattice (error about 0.002). */
export function labPlanes(canvas: Canvas): LabPlanes {
  const { width, height, rgb } = canvas;
  const size = width * height;
  const planes = { l: new Float32Array(size), a: new Float32Array(size), b: new Float32Array(size) };
  const from = lattice();
  const [stepR, stepG, stepB] = [(STEPS + 1) * (STEPS + 1) * 3, (STEPS + 1) * 3, 3];
  for (let i = 0; i < size; i++) {
    if (i % (width * 32) === 0) canvas.check();
    const r = (rgb[i * 3] ?? 0) * STEPS;
    const g = (rgb[i * 3 + 1] ?? 0) * STEPS;
    const b = (rgb[i * 3 + 2] ?? 0) * STEPS;
    const [ir, ig, ib] = [
      Math.min(STEPS - 1, Math.max(0, r | 0)),
      Math.min(STEPS - 1, Math.max(0, g | 0)),
      Math.min(STEPS - 1, Math.max(0, b | 0)),
    ];
    const [fr, fg, fb] = [r - ir, g - ig, b - ib];
    const o = ir * stepR + ig * stepG + ib * stepB;
    // Along the three edges of the cube from its near corner; close enough within so small a cube.
    for (let c = 0; c < 3; c++) {
      const base = from[o + c] ?? 0;
      const value =
        base +
        ((from[o + stepR + c] ?? 0) - base) * fr +
        ((from[o + stepG + c] ?? 0) - base) * fg +
        ((from[o + stepB + c] ?? 0) - base) * fb;
      (c === 0 ? planes.l : c === 1 ? planes.a : planes.b)[i] = value;
    }
  }
  return planes;
}

/** Squared distance of two OKLab colours. */
export const labDistance = (a: Rgb, b: Rgb): number =>
  (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2;
