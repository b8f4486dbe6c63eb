import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { lightnessOf } from '../edges.js';

/**
 * A brush-pen drawing, 0 (paper) to 1 (ink): firm outlines that swell and thin around subjects and where depth jumps,
 * finer lines within from dark details.
 * @param weight width of a subject's outline as a share of the short side.
 */
export function contours(canvas: Canvas, seed: number, weight: number): Float32Array {
  const { width, height, unit, id, depth } = canvas;
  const noise = noiseOf(seed, 'contours');
  const swell = new Field(
    Math.ceil((width / unit) * 48),
    Math.ceil((height / unit) * 48),
    (u, v) => 1 + fbm(noise, (u * width * 7) / unit, (v * height * 7) / unit, 2) * 0.8,
  );
  const specks = specksOf(canvas);
  const body = new Float32Array(id.length);
  for (let i = 0; i < id.length; i++) body[i] = id[i] === 0 ? 0 : 1;
  canvas.check();
  blurPlane(body, width, height, unit / 150);
  canvas.check();
  const full = (weight * unit) / 2;
  const drawing = new Float32Array(width * height).fill(-1);
  for (let y = 0; y < height - 1; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width - 1; x++) {
      const i = y * width + x;
      const [right, below] = [i + 1, i + width];
      const own = depth[i] ?? 1;
      const subject = id[i] !== id[right] || id[i] !== id[below];
      const jump = Math.max(Math.abs(own - (depth[right] ?? 1)), Math.abs(own - (depth[below] ?? 1)));
      if (!subject && jump < 0.035) continue;
      if (specks[i] || specks[right] || specks[below]) continue;
      const near = 1 - Math.min(own, depth[right] ?? 1, depth[below] ?? 1);
      // The side away from the light carries the heavier line.
      const shaded = (id[i] ?? 0) > 0 ? 1.3 : 0.9;
      // Thin parts (whiskers, straws) would drown in a full line.
      const share = subject
        ? shaded * smoothstep(0.04, 0.42, body[i] ?? 0)
        : (0.22 + near * 0.5) * smoothstep(0.03, 0.1, jump);
      drawing[i] = Math.max(0.35, full * share * swell.at(x / width, y / height));
    }
  }
  spread(canvas, drawing);
  const fine = lightnessOf(canvas);
  const wide = fine.slice();
  canvas.check();
  blurPlane(fine, width, height, Math.max(1, unit / 900));
  canvas.check();
  blurPlane(wide, width, height, Math.max(2, unit / 330));
  for (let i = 0; i < drawing.length; i++) {
    if (i % (width * 32) === 0) canvas.check();
    const inner = (id[i] ?? 0) > 0 ? 1 : 0.5 - 0.5 * smoothstep(0.3, 0.85, depth[i] ?? 1);
    const detail = smoothstep(0.03, 0.065, ((wide[i] ?? 0) - (fine[i] ?? 0)) * inner);
    drawing[i] = clamp(Math.max((drawing[i] ?? 0) + 0.5, detail));
  }
  return drawing;
}

/** Specks of the backdrop (snowflakes, bubbles, blades of grass): 1 where a patch of even depth is too small to outline. */
function specksOf({ width, height, unit, id, depth, check }: Canvas): Uint8Array {
  const size = width * height;
  const parent = new Int32Array(size);
  for (let i = 0; i < size; i++) parent[i] = i;
  const root = (i: number) => {
    let at = i;
    while (parent[at] !== at) {
      const above = parent[parent[at] ?? 0] ?? 0;
      parent[at] = above;
      at = above;
    }
    return at;
  };
  const join = (i: number, other: number) => {
    if (id[i] !== id[other] || Math.abs((depth[i] ?? 1) - (depth[other] ?? 1)) > 0.02) return;
    const [a, b] = [root(i), root(other)];
    if (a !== b) parent[Math.max(a, b)] = Math.min(a, b);
  };
  for (let i = 1; i < size; i++) {
    if (i % (width * 32) === 0) check();
    if (i % width > 0) join(i, i - 1);
    if (i >= width) join(i, i - width);
  }
  const area = new Uint32Array(size);
  for (let i = 0; i < size; i++) {
    if (i % (width * 32) === 0) check();
    const at = root(i);
    area[at] = (area[at] ?? 0) + 1;
  }
  const least = (unit / 32) ** 2;
  const specks = new Uint8Array(size);
  for (let i = 0; i < size; i++) if (id[i] === 0 && (area[root(i)] ?? 0) < least) specks[i] = 1;
  return specks;
}

/** Grows every seed into a round blot of its own radius: the largest of (radius - distance) over all seeds, in two passes. */
function spread({ width, height, check }: Canvas, plane: Float32Array): void {
  const grow = (i: number, from: number, cost: number) => {
    const value = (plane[from] ?? -1) - cost;
    if (value > (plane[i] ?? -1)) plane[i] = value;
  };
  for (let y = 1; y < height; y++) {
    if ((y & 31) === 0) check();
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      grow(i, i - 1, 1);
      grow(i, i - width, 1);
      grow(i, i - width - 1, Math.SQRT2);
      grow(i, i - width + 1, Math.SQRT2);
    }
  }
  for (let y = height - 2; y >= 0; y--) {
    if ((y & 31) === 0) check();
    for (let x = width - 2; x > 0; x--) {
      const i = y * width + x;
      grow(i, i + 1, 1);
      grow(i, i + width, 1);
      grow(i, i + width + 1, Math.SQRT2);
      grow(i, i + width - 1, Math.SQRT2);
    }
  }
}
