import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';

/** Depth and subject of every pixel without flakes, sparks and blades; `specks` marks what was taken away. */
export interface Shapes {
  depth: Float32Array;
  id: Uint8Array;
  specks: Uint8Array;
}

/** Largest (`sign` 1) or smallest (`sign` -1) value within `reach` pixels each way, in place. */
function spread(canvas: Canvas, plane: Float32Array, reach: number, sign: 1 | -1): void {
  const { width, height } = canvas;
  const line = new Float32Array(Math.max(width, height));
  const run = (start: number, step: number, length: number) => {
    for (let i = 0; i < length; i++) {
      let best = -Infinity;
      const last = Math.min(length - 1, i + reach);
      for (let k = Math.max(0, i - reach); k <= last; k++) {
        const value = (plane[start + k * step] ?? 0) * sign;
        if (value > best) best = value;
      }
      line[i] = best * sign;
    }
    for (let i = 0; i < length; i++) plane[start + i * step] = line[i] ?? 0;
  };
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    run(y * width, 1, width);
  }
  for (let x = 0; x < width; x++) {
    if ((x & 31) === 0) canvas.check();
    run(x, width, height);
  }
}

/** The shapes of a picture: whatever is nearer than all around it but thinner than about 1 % of the short side goes. */
export function shapesOf(canvas: Canvas): Shapes {
  const { width, height, unit } = canvas;
  const reach = Math.max(1, Math.round(unit / 230));
  const depth = canvas.depth.slice();
  spread(canvas, depth, reach, 1);
  spread(canvas, depth, reach, -1);
  const id = canvas.id.slice();
  const specks = new Uint8Array(width * height);
  const away = 2 * reach + 1;
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if ((canvas.id[i] ?? 0) > 0) {
        depth[i] = canvas.depth[i] ?? 0;
        continue;
      }
      if ((depth[i] ?? 0) - (canvas.depth[i] ?? 0) < 0.03) continue;
      specks[i] = 1;
      const left = canvas.id[i - Math.min(x, away)] ?? 0;
      const right = canvas.id[i + Math.min(width - 1 - x, away)] ?? 0;
      const above = canvas.id[i - Math.min(y, away) * width] ?? 0;
      const below = canvas.id[i + Math.min(height - 1 - y, away) * width] ?? 0;
      // A flake before a subject lies between two sides of it; beside a subject it does not.
      if (left > 0 && left === right) id[i] = left;
      else if (above > 0 && above === below) id[i] = above;
    }
  }
  return { depth, id, specks };
}

/** Masks of the pixels just inside an outline: of subjects, and of what stands out of the backdrop by `jump` in depth. */
export function outlineMasks(
  canvas: Canvas,
  shapes: Shapes,
  jump: number,
): { subjects: Uint8Array; ridges: Uint8Array } {
  const { width, height } = canvas;
  const { depth, id } = shapes;
  const subjects = new Uint8Array(width * height);
  const ridges = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const right = x < width - 1 ? i + 1 : i;
      const down = y < height - 1 ? i + width : i;
      const own = depth[i] ?? 1;
      if (id[i] !== id[right] || id[i] !== id[down]) subjects[i] = 1;
      else if (
        id[i] === 0 &&
        (Math.abs(own - (depth[right] ?? 1)) > jump || Math.abs(own - (depth[down] ?? 1)) > jump)
      )
        ridges[i] = 1;
    }
  }
  return { subjects, ridges };
}

/**
 * Distance in pixels from every pixel to the mask, no more than `limit`, a little smoothed so that lines drawn from it
 * have clean edges. Two chamfer sweeps.
 */
export function distanceTo(canvas: Canvas, mask: Uint8Array, limit: number, smooth = true): Float32Array {
  const { width, height } = canvas;
  const plane = new Float32Array(width * height);
  for (let i = 0; i < plane.length; i++) plane[i] = mask[i] ? 0 : limit;
  const diagonal = Math.SQRT2;
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      let best = plane[i] ?? limit;
      if (best === 0) continue;
      if (x > 0) best = Math.min(best, (plane[i - 1] ?? limit) + 1);
      if (y > 0) {
        best = Math.min(best, (plane[i - width] ?? limit) + 1);
        if (x > 0) best = Math.min(best, (plane[i - width - 1] ?? limit) + diagonal);
        if (x < width - 1) best = Math.min(best, (plane[i - width + 1] ?? limit) + diagonal);
      }
      plane[i] = best;
    }
  }
  for (let y = height - 1; y >= 0; y--) {
    if ((y & 63) === 0) canvas.check();
    for (let x = width - 1; x >= 0; x--) {
      const i = y * width + x;
      let best = plane[i] ?? limit;
      if (best === 0) continue;
      if (x < width - 1) best = Math.min(best, (plane[i + 1] ?? limit) + 1);
      if (y < height - 1) {
        best = Math.min(best, (plane[i + width] ?? limit) + 1);
        if (x < width - 1) best = Math.min(best, (plane[i + width + 1] ?? limit) + diagonal);
        if (x > 0) best = Math.min(best, (plane[i + width - 1] ?? limit) + diagonal);
      }
      plane[i] = best;
    }
  }
  if (smooth) blurPlane(plane, width, height, Math.max(1, canvas.unit / 900));
  return plane;
}

/**
 * Inner drawing from 0 to 1 by extended difference of Gaussians: dark lines and dark patches of a lightness plane.
 * @param fine width of the finest line in pixels; `sharpness` about 20 to 60; `level` how dark a place must be.
 */
export function innerDrawing(
  canvas: Canvas,
  light: Float32Array,
  fine: number,
  sharpness: number,
  level: number,
): Float32Array {
  const { width, height } = canvas;
  const narrow = light.slice();
  const wide = light.slice();
  canvas.check();
  if (fine >= 0.7) blurPlane(narrow, width, height, fine * 0.6);
  canvas.check();
  blurPlane(wide, width, height, Math.max(1, fine * 1.9));
  canvas.check();
  const strength = 14;
  for (let i = 0; i < narrow.length; i++) {
    const value = (1 + strength) * (narrow[i] ?? 0) - strength * (wide[i] ?? 0);
    narrow[i] = value >= level ? 0 : Math.min(1, Math.tanh((level - value) * sharpness * 0.1) * 1.15);
  }
  return narrow;
}
