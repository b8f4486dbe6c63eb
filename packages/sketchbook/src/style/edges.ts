import type { Canvas } from '../core/canvas.js';
import { clamp, smoothstep } from '../core/colour.js';
import { blurPlane } from '../core/blur.js';

/** Lightness of every pixel. */
export function lightnessOf(canvas: Canvas): Float32Array {
  const plane = new Float32Array(canvas.width * canvas.height);
  for (let i = 0; i < plane.length; i++)
    plane[i] =
      (canvas.rgb[i * 3] ?? 0) * 0.3 +
      (canvas.rgb[i * 3 + 1] ?? 0) * 0.59 +
      (canvas.rgb[i * 3 + 2] ?? 0) * 0.11;
  return plane;
}

/**
 * Line strength from 0 to 1: outlines where depth or subject jumps, inner drawing from lightness, faint far away.
 * @param inner how strongly lightness edges of the backdrop count, 0 to 1; subjects always count fully.
 */
export function lines(canvas: Canvas, inner: number): Float32Array {
  const { width, height, depth, id } = canvas;
  const light = lightnessOf(canvas);
  const wide = light.slice();
  blurPlane(light, width, height, canvas.unit / 900);
  canvas.check();
  blurPlane(wide, width, height, canvas.unit / 300);
  canvas.check();
  const plane = new Float32Array(width * height);
  const step = Math.max(1, Math.round(canvas.unit / 800));
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const right = y * width + Math.min(width - 1, x + step);
      const down = Math.min(height - 1, y + step) * width + x;
      const own = depth[i] ?? 1;
      const jump = Math.max(Math.abs(own - (depth[right] ?? 1)), Math.abs(own - (depth[down] ?? 1)));
      const other = id[i] !== id[right] || id[i] !== id[down] ? 1 : 0;
      const near = 1 - Math.min(own, depth[right] ?? 1, depth[down] ?? 1) * 0.65;
      const outline = Math.max(other, smoothstep(0.03, 0.1, jump) * near);
      const subject = (id[i] ?? 0) > 0;
      const share = subject ? 1 : own > 0.97 ? inner * 0.3 : inner * (1 - own * 0.5);
      const drawing = smoothstep(0.012, 0.075, (wide[i] ?? 0) - (light[i] ?? 0)) * share;
      plane[i] = clamp(Math.max(outline, drawing));
    }
  }
  canvas.check();
  blurPlane(plane, width, height, canvas.unit / 1400);
  canvas.check();
  for (let i = 0; i < plane.length; i++) plane[i] = clamp((plane[i] ?? 0) * 1.9);
  return plane;
}
