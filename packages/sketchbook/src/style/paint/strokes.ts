import { clamp } from '../../core/colour.js';
import type { Rng } from '../../core/rng.js';
import type { Brush, Ground, Stroke } from './brush.js';
import { layStroke } from './brush.js';
import type { Flow } from './flow.js';
import { flowAt } from './flow.js';

const { abs, floor, ceil, max } = Math;

/** How one layer of strokes is laid over the ones below. Lengths count brush radii; shares run from 0 to 1. */
export interface Layer extends Brush {
  /** Distance between the places where a stroke may begin, in radii. */
  readonly spacing: number;
  /** Difference from the picture (sum over the channels) above which a place is painted again. */
  readonly tolerance: number;
  /** Longest stroke, in radii. */
  readonly reach: number;
  /** How much the colour of one stroke may leave the picture's. */
  readonly jitter: number;
}

const MOST_POINTS = 24;

/**
 * Paints one layer in the manner of Hertzmann (1998): a stroke begins wherever the ground still differs from the
 * reference, takes its colour there and follows the form until another colour would serve better.
 * @returns the serial of the last stroke.
 */
export function layStrokes(
  ground: Ground,
  reference: Float32Array,
  flow: Flow,
  layer: Layer,
  { tile, random, serial, check }: { tile: Float32Array; random: Rng; serial: number; check: () => void },
): number {
  const starts = startsOf(ground, reference, layer, random, check);
  const stroke: Stroke = {
    points: new Float32Array(MOST_POINTS * 2),
    count: 0,
    colour: new Float32Array(3),
    serial,
    subject: 0,
  };
  for (let k = 0; k < starts.length; k++) {
    if ((k & 31) === 0) check();
    const start = starts[k] ?? 0;
    stroke.serial++;
    trace(ground, reference, flow, layer, start, stroke, random() < 0.5 ? 1 : -1);
    const light = (random() - 0.5) * layer.jitter;
    const warm = (random() - 0.5) * layer.jitter * 0.6;
    for (let c = 0; c < 3; c++)
      stroke.colour[c] = clamp(
        (reference[start * 3 + c] ?? 0) * (1 + light) + light * 0.12 + (1 - c) * warm * 0.35,
      );
    layStroke(ground, stroke, layer, tile);
  }
  return stroke.serial;
}

/** Pixels where a stroke should begin, shuffled: the worst one of each cell that is far enough from the picture. */
function startsOf(
  { width, height, rgb }: Ground,
  reference: Float32Array,
  layer: Layer,
  random: Rng,
  check: () => void,
): Uint32Array {
  const pitch = max(1.5, layer.radius * layer.spacing);
  const [columns, rows] = [ceil(width / pitch), ceil(height / pitch)];
  const starts = new Uint32Array(columns * rows);
  const stride = max(1, floor(pitch / 4));
  let count = 0;
  for (let row = 0; row < rows; row++) {
    check();
    for (let column = 0; column < columns; column++) {
      const x1 = Math.min(width, ceil((column + 1) * pitch));
      const y1 = Math.min(height, ceil((row + 1) * pitch));
      let [sum, seen, worst, at] = [0, 0, -1, 0];
      const shake = floor(random() * stride);
      for (let y = floor(row * pitch) + shake; y < y1; y += stride)
        for (let x = floor(column * pitch) + shake; x < x1; x += stride) {
          const i = y * width + x;
          const difference = distance(rgb, i * 3, reference, i * 3);
          sum += difference;
          seen++;
          if (difference + random() * 0.03 > worst) {
            worst = difference;
            at = i;
          }
        }
      if (seen > 0 && sum / seen > layer.tolerance) starts[count++] = at;
    }
  }
  for (let k = count - 1; k > 0; k--) {
    const other = floor(random() * (k + 1));
    const kept = starts[k] ?? 0;
    starts[k] = starts[other] ?? 0;
    starts[other] = kept;
  }
  return starts.subarray(0, count);
}

/** Walks from the start along the flow and writes the points of the stroke. */
function trace(
  { width, height, rgb, id }: Ground,
  reference: Float32Array,
  flow: Flow,
  layer: Layer,
  start: number,
  stroke: Stroke,
  side: number,
): void {
  let [x, y] = [start % width, floor(start / width)];
  let [alongX, alongY] = [0, 0];
  stroke.subject = id[start] ?? 0;
  stroke.points[0] = x;
  stroke.points[1] = y;
  stroke.count = 1;
  const step = max(1.5, layer.radius * 0.9);
  const most = Math.min(MOST_POINTS, max(2, Math.round(layer.reach / 0.9)));
  while (stroke.count < most) {
    const cell = flowAt(flow, x, y);
    let [dx, dy] = [flow.x[cell] ?? 1, flow.y[cell] ?? 0];
    const turn = stroke.count === 1 ? side : dx * alongX + dy * alongY;
    if (turn < 0) [dx, dy] = [-dx, -dy];
    if (stroke.count > 1) {
      // A brush is stiff: it turns only part of the way towards the form at each step.
      [dx, dy] = [dx * 0.65 + alongX * 0.35, dy * 0.65 + alongY * 0.35];
      const length = Math.hypot(dx, dy) || 1;
      [dx, dy] = [dx / length, dy / length];
    }
    [alongX, alongY] = [dx, dy];
    x += dx * step;
    y += dy * step;
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const i = floor(y) * width + floor(x);
    if (stroke.count > 2 || layer.keepInside) {
      if (id[i] !== stroke.subject) return;
      const own = distance(reference, i * 3, reference, start * 3);
      if (own > 0.06 && own > distance(reference, i * 3, rgb, i * 3)) return;
    }
    stroke.points[stroke.count * 2] = x;
    stroke.points[stroke.count * 2 + 1] = y;
    stroke.count++;
  }
}

function distance(a: Float32Array, i: number, b: Float32Array, k: number): number {
  return (
    abs((a[i] ?? 0) - (b[k] ?? 0)) +
    abs((a[i + 1] ?? 0) - (b[k + 1] ?? 0)) +
    abs((a[i + 2] ?? 0) - (b[k + 2] ?? 0))
  );
}
