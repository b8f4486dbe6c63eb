import type { Canvas } from '../../core/canvas.js';
import { blurPlane } from '../../core/blur.js';
import type { Rgb } from '../../core/colour.js';
import { clamp } from '../../core/colour.js';
import { rng } from '../../core/rng.js';
import type { Ground } from './brush.js';
import { bristles } from './brush.js';
import type { Flow } from './flow.js';
import type { Layer } from './strokes.js';
import { layStrokes } from './strokes.js';

/** A layer in shares of the short side: the same brush on a canvas of any size. */
export interface Pass extends Omit<Layer, 'radius'> {
  readonly size: number;
}

/** A picture being painted again at a working size, stroke by stroke. `scale` is working pixels per canvas pixel. */
export interface Easel {
  readonly ground: Ground;
  readonly scale: number;
}

/**
 * Paints the canvas again with real strokes on a coloured ground, pass after pass from big brushes to small.
 * @param most the largest short side painted at full size; bigger pictures are painted smaller.
 * @param toned changes the colours the strokes take, in place (three floats per pixel).
 */
export function paintAgain(
  canvas: Canvas,
  flow: Flow,
  seed: number,
  {
    tint,
    passes,
    most,
    toned,
  }: {
    tint: Rgb;
    passes: readonly Pass[];
    most: number;
    toned?: (rgb: Float32Array) => void;
  },
): Easel {
  const scale = Math.min(1, most / canvas.unit);
  const [width, height] = [Math.round(canvas.width * scale), Math.round(canvas.height * scale)];
  const size = width * height;
  const planes = [0, 1, 2].map(() => new Float32Array(size));
  const id = new Uint8Array(size);
  shrink(canvas, width, height, planes, id);
  const ground: Ground = {
    width,
    height,
    rgb: new Float32Array(size * 3),
    relief: new Float32Array(size),
    last: new Int32Array(size),
    id,
  };
  for (const [c, value] of tint.entries()) interleave(ground.rgb, c, new Float32Array(size).fill(value));
  const own: Flow = { ...flow, cell: flow.cell * scale };
  const tile = bristles(seed);
  const random = rng(seed, 'strokes');
  const reference = new Float32Array(size * 3);
  let serial = 0;
  for (const pass of passes) {
    const radius = Math.max(1.2, pass.size * canvas.unit * scale);
    for (const [c, plane] of planes.entries()) {
      canvas.check();
      const soft = radius > 1.6 ? plane.slice() : plane;
      if (soft !== plane) blurPlane(soft, width, height, radius * 0.45);
      canvas.check();
      interleave(reference, c, soft);
    }
    canvas.check();
    toned?.(reference);
    serial = layStrokes(
      ground,
      reference,
      own,
      { ...pass, radius },
      { tile, random, serial, check: canvas.check },
    );
  }
  return { ground, scale };
}

/** Lays the painting back over the canvas; `light` gives each pixel its light (1 is none) from the relief around it. */
export function hang(
  canvas: Canvas,
  { ground, scale }: Easel,
  light: (slope: number, thickness: number, x: number, y: number) => number,
): void {
  const { rgb } = canvas;
  const { width, height, relief } = ground;
  for (let y = 0; y < canvas.height; y++) {
    if ((y & 31) === 0) canvas.check();
    const sy = clamp((y + 0.5) * scale - 0.5, 1, height - 2.001);
    const top = sy | 0;
    const fy = sy - top;
    for (let x = 0; x < canvas.width; x++) {
      const sx = clamp((x + 0.5) * scale - 0.5, 1, width - 2.001);
      const left = sx | 0;
      const fx = sx - left;
      const i = top * width + left;
      const [a, b, c, d] = [(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy];
      const thickness = (relief[i] ?? 0) * (a + b) + (relief[i + width] ?? 0) * (c + d);
      const after =
        (relief[i + width + 1] ?? 0) * (a + d) +
        (relief[i + width + 2] ?? 0) * b +
        (relief[i + width * 2 + 1] ?? 0) * c;
      const before =
        (relief[i - width - 1] ?? 0) * (a + d) + (relief[i - width] ?? 0) * b + (relief[i - 1] ?? 0) * c;
      const gain = light(after - before, thickness, x, y);
      const o = (y * canvas.width + x) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const from = i * 3 + channel;
        const below = from + width * 3;
        const value =
          (ground.rgb[from] ?? 0) * a +
          (ground.rgb[from + 3] ?? 0) * b +
          (ground.rgb[below] ?? 0) * c +
          (ground.rgb[below + 3] ?? 0) * d;
        rgb[o + channel] = clamp(gain < 1 ? value * gain : value + (1.04 - value) * (gain - 1));
      }
    }
  }
}

function bilinear(
  plane: Float32Array,
  width: number,
  height: number,
  step: number,
  channel: number,
  x: number,
  y: number,
): number {
  const px = clamp(x, 0, width - 1.001);
  const py = clamp(y, 0, height - 1.001);
  const [left, top] = [px | 0, py | 0];
  const [fx, fy] = [px - left, py - top];
  const i = (top * width + left) * step + channel;
  const down = width * step;
  const upper = (plane[i] ?? 0) * (1 - fx) + (plane[i + step] ?? 0) * fx;
  const lower = (plane[i + down] ?? 0) * (1 - fx) + (plane[i + down + step] ?? 0) * fx;
  return upper + (lower - upper) * fy;
}

function interleave(rgb: Float32Array, channel: number, plane: Float32Array): void {
  for (let i = 0; i < plane.length; i++) rgb[i * 3 + channel] = plane[i] ?? 0;
}

/** The canvas's colours and subjects at the working size. */
function shrink(canvas: Canvas, width: number, height: number, planes: Float32Array[], id: Uint8Array): void {
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const sy = ((y + 0.5) * canvas.height) / height - 0.5;
    for (let x = 0; x < width; x++) {
      const sx = ((x + 0.5) * canvas.width) / width - 0.5;
      const i = y * width + x;
      planes.forEach((plane, c) => {
        plane[i] = bilinear(canvas.rgb, canvas.width, canvas.height, 3, c, sx, sy);
      });
      id[i] =
        canvas.id[
          Math.min(canvas.height - 1, Math.round(sy)) * canvas.width +
            Math.min(canvas.width - 1, Math.round(sx))
        ] ?? 0;
    }
  }
}
