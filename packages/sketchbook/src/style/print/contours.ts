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
      if (lonely(canvas, own <= Math.min(depth[right] ?? 1, depth[below] ?? 1) ? i : depth[right] === own ? below : right)) continue;
      const near = 1 - Math.min(own, depth[right] ?? 1, depth[below] ?? 1);
      // The side away from the light carries the heavier line.
      const shaded = (id[i] ?? 0) > 0 ? 1.3 : 0.9;
      const share = subject ? shaded : (0.22 + near * 0.5) * smoothstep(0.03, 0.1, jump);
      drawing[i] = Math.max(0.35, full * share * swell.at(x / width, y / height));
    }
  }
  spread(canvas, drawing);
  const [fine, wide] = [lightnessOf(canvas), lightnessOf(canvas)];
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

/** Whether a pixel belongs to a speck (a snowflake, a bubble): nothing like it on a ring around it. */
function lonely({ width, height, unit, id, depth }: Canvas, i: number): boolean {
  const reach = Math.max(2, Math.round(unit / 60));
  const slant = Math.round(reach * 0.7);
  const [x, y] = [i % width, Math.floor(i / width)];
  for (let k = 0; k < 8; k++) {
    const far = k & 1 ? slant : reach;
    const px = x + (k > 4 ? -far : k === 0 || k === 4 ? 0 : far);
    const py = y + (k === 2 || k === 6 ? 0 : k > 2 && k < 6 ? far : -far);
    if (px < 0 || py < 0 || px >= width || py >= height) return false;
    const other = py * width + px;
    if (id[other] === id[i] && Math.abs((depth[other] ?? 1) - (depth[i] ?? 1)) < 0.03) return false;
  }
  return true;
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
