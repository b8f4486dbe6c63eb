import type { Canvas } from '../../core/canvas.js';
import { blurPlane } from '../../core/blur.js';
import { clamp } from '../../core/colour.js';
import { Field, noiseOf } from '../../core/noise.js';
import type { Rng } from '../../core/rng.js';

/** Which way a brush would follow the form: unit tangents on a coarse grid of `cell` pixels. */
export interface Flow {
  readonly columns: number;
  readonly rows: number;
  readonly cell: number;
  readonly x: Float32Array;
  readonly y: Float32Array;
}

/**
 * Tangents of the edges, from the smoothed structure tensor of colour and subject (Brox et al., 2006). Calm places take
 * the direction of edges further away, and empty ones run nearly level with a slow sway.
 */
export function flowOf(canvas: Canvas, seed: number): Flow {
  const { width, height, unit } = canvas;
  const cell = Math.max(1, unit / 256);
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const planes = shrink(canvas, cell, columns, rows);
  const size = columns * rows;
  // The tensor as a doubled angle: directions that differ by half a turn are the same and must add up, not cancel.
  const [even, odd] = [new Float32Array(size), new Float32Array(size)];
  for (let y = 1; y < rows - 1; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 1; x < columns - 1; x++) {
      const i = y * columns + x;
      for (const plane of planes) {
        const dx = (plane[i + 1] ?? 0) - (plane[i - 1] ?? 0);
        const dy = (plane[i + columns] ?? 0) - (plane[i - columns] ?? 0);
        even[i] = (even[i] ?? 0) + dy * dy - dx * dx;
        odd[i] = (odd[i] ?? 0) - 2 * dx * dy;
      }
    }
  }
  blurPlane(even, columns, rows, 2);
  blurPlane(odd, columns, rows, 2);
  const [wideEven, wideOdd] = [even.slice(), odd.slice()];
  blurPlane(wideEven, columns, rows, 10);
  blurPlane(wideOdd, columns, rows, 10);
  canvas.check();
  const noise = noiseOf(seed, 'flow');
  const [flowX, flowY] = [new Float32Array(size), new Float32Array(size)];
  for (let y = 0; y < rows; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < columns; x++) {
      const i = y * columns + x;
      const sway = noise((x * cell * 2.2) / unit, (y * cell * 3.4) / unit) * 1.1;
      const c = (even[i] ?? 0) + (wideEven[i] ?? 0) * 0.25 + Math.cos(sway) * 0.0006;
      const s = (odd[i] ?? 0) + (wideOdd[i] ?? 0) * 0.25 + Math.sin(sway) * 0.0006;
      const angle = Math.atan2(s, c) / 2;
      flowX[i] = Math.cos(angle);
      flowY[i] = Math.sin(angle);
    }
  }
  return { columns, rows, cell, x: flowX, y: flowY };
}

/** Index of the flow cell under a pixel. */
export const flowAt = (flow: Flow, x: number, y: number): number =>
  (clamp(y / flow.cell, 0, flow.rows - 1) | 0) * flow.columns +
  (clamp(x / flow.cell, 0, flow.columns - 1) | 0);

/**
 * Fine noise dragged along the flow (line integral convolution), about -1 to 1: the marks of a brush's hairs.
 * @param breadth of a mark, in shares of the short side.
 * @param reach half its length, likewise.
 */
export function hairs(
  canvas: Canvas,
  flow: Flow,
  random: Rng,
  { breadth, reach }: { breadth: number; reach: number },
): Field {
  const { width, height, unit } = canvas;
  const grain = Math.max(1, unit * breadth);
  const [columns, rows] = [Math.ceil(width / grain), Math.ceil(height / grain)];
  const tile = Float32Array.from({ length: 16384 }, () => random() * 2 - 1);
  const steps = Math.max(3, Math.round((reach * unit) / grain));
  const gain = 0.95 * Math.sqrt(2 * steps + 1);
  let row = -1;
  return new Field(columns, rows, (u, v) => {
    if (v !== row) {
      row = v;
      canvas.check();
    }
    let sum = tile[(((v * rows) & 127) << 7) | ((u * columns) & 127)] ?? 0;
    for (let side = -1; side <= 1; side += 2) {
      let [x, y] = [u * columns, v * rows];
      let [alongX, alongY] = [0, 0];
      for (let step = 0; step < steps; step++) {
        const i = flowAt(flow, x * grain, y * grain);
        let [dx, dy] = [flow.x[i] ?? 1, flow.y[i] ?? 0];
        const turn = step === 0 ? side : dx * alongX + dy * alongY;
        if (turn < 0) [dx, dy] = [-dx, -dy];
        [alongX, alongY] = [dx, dy];
        x += dx;
        y += dy;
        sum += tile[((y & 127) << 7) | (x & 127)] ?? 0;
      }
    }
    return (sum / (2 * steps + 1)) * gain;
  });
}

/** Red, green, blue and subject, averaged over each cell. */
function shrink(canvas: Canvas, cell: number, columns: number, rows: number): Float32Array[] {
  const { width, height, rgb, id } = canvas;
  const planes = [0, 1, 2, 3].map(() => new Float32Array(columns * rows));
  const [red, green, blue, subject] = planes;
  const counts = new Float32Array(columns * rows);
  if (!red || !green || !blue || !subject) return planes;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const row = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++) {
      const i = row + ((x / cell) | 0);
      const o = (y * width + x) * 3;
      red[i] = (red[i] ?? 0) + (rgb[o] ?? 0);
      green[i] = (green[i] ?? 0) + (rgb[o + 1] ?? 0);
      blue[i] = (blue[i] ?? 0) + (rgb[o + 2] ?? 0);
      subject[i] = (subject[i] ?? 0) + (((id[y * width + x] ?? 0) * 73) % 5) * 0.2;
      counts[i] = (counts[i] ?? 0) + 1;
    }
  }
  for (const plane of planes)
    for (let i = 0; i < plane.length; i++) plane[i] = (plane[i] ?? 0) / Math.max(1, counts[i] ?? 1);
  return planes;
}
