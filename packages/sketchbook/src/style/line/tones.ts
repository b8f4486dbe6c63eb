import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, smoothstep } from '../../core/colour.js';

/** The value below which `share` (0 to 1) of the chosen pixels of a plane from 0 to 1 lie. */
export function quantile(plane: Float32Array, share: number, chosen?: (index: number) => boolean): number {
  const counts = new Uint32Array(256);
  let total = 0;
  for (let i = 0; i < plane.length; i += 3) {
    if (chosen && !chosen(i)) continue;
    const bin = Math.min(255, Math.floor(clamp(plane[i] ?? 0) * 256));
    counts[bin] = (counts[bin] ?? 0) + 1;
    total++;
  }
  let seen = 0;
  for (let bin = 0; bin < 256; bin++) {
    seen += counts[bin] ?? 0;
    if (seen >= total * share) return (bin + 0.5) / 256;
  }
  return 1;
}

/** A copy of a plane blurred at a quarter of the size, for wide soft tones; `radius` in full-size pixels. */
export function softPlane(canvas: Canvas, plane: ArrayLike<number>, radius: number): Float32Array {
  const { width, height } = canvas;
  const [w, h] = [Math.ceil(width / 4), Math.ceil(height / 4)];
  const small = new Float32Array(w * h);
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      let [sum, count] = [0, 0];
      for (let dy = 0; dy < 4 && y * 4 + dy < height; dy++)
        for (let dx = 0; dx < 4 && x * 4 + dx < width; dx++) {
          sum += plane[(y * 4 + dy) * width + x * 4 + dx] ?? 0;
          count++;
        }
      small[y * w + x] = sum / count;
    }
  canvas.check();
  blurPlane(small, w, h, Math.max(1, radius / 4));
  return enlarge(canvas, small, w, h);
}

/** Reads a plane of a quarter of the size back to full size, linearly. */
export function enlarge(canvas: Canvas, small: Float32Array, w: number, h: number): Float32Array {
  const { width, height } = canvas;
  const full = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    const sy = clamp((y - 1.5) / 4, 0, h - 1);
    const top = Math.floor(sy);
    const fy = sy - top;
    const below = Math.min(h - 1, top + 1) * w;
    for (let x = 0; x < width; x++) {
      const sx = clamp((x - 1.5) / 4, 0, w - 1);
      const left = Math.floor(sx);
      const right = Math.min(w - 1, left + 1);
      const fx = sx - left;
      const a = (small[top * w + left] ?? 0) * (1 - fx) + (small[top * w + right] ?? 0) * fx;
      const b = (small[below + left] ?? 0) * (1 - fx) + (small[below + right] ?? 0) * fx;
      full[y * width + x] = a + (b - a) * fy;
    }
  }
  return full;
}

/** One hatching line per whole `phase`, antialiased by `pixel` (the phase one pixel spans); `shade` 0 to 1 sets its width. */
export function hatch(phase: number, shade: number, pixel: number): number {
  if (shade <= 0) return 0;
  const away = Math.abs(phase - Math.round(phase));
  const half = Math.min(0.42, 0.07 + shade * 0.3);
  return clamp((half - away) / pixel + 0.5) * Math.min(1, shade * 6);
}

/** 1 where the lines of a mask stand alone, down to 0 where they crowd into texture (grass, foliage, ripples). */
export function calm(canvas: Canvas, mask: ArrayLike<number>): Float32Array {
  const reach = canvas.unit / 30;
  const plane = softPlane(canvas, mask, reach);
  for (let i = 0; i < plane.length; i++) plane[i] = smoothstep(4.4, 1.9, (plane[i] ?? 0) * 2 * reach);
  return plane;
}

/**
 * Thin contours of what stands out in the sky: clouds, the sun, a rainbow. A plane from 0 to 1, empty below the sky.
 * @param level how much lighter or warmer than the sky around it a thing must be.
 */
export function skyContours(canvas: Canvas, depth: Float32Array, level: number): Float32Array {
  const { width, height, unit, rgb } = canvas;
  const tone = new Float32Array(width * height);
  let [sum, count] = [0, 0];
  for (let i = 0; i < tone.length; i++) {
    const [r, g, b] = [rgb[i * 3] ?? 0, rgb[i * 3 + 1] ?? 0, rgb[i * 3 + 2] ?? 0];
    if ((depth[i] ?? 0) <= 0.97) continue;
    tone[i] = r * 0.45 + g * 0.4 + b * 0.15 + Math.max(0, r - b) * 0.4;
    sum += tone[i] ?? 0;
    count++;
  }
  // Land takes the mean of the sky, so that the horizon itself casts no contour.
  for (let i = 0; i < tone.length; i++) if ((depth[i] ?? 0) <= 0.97) tone[i] = count > 0 ? sum / count : 0;
  canvas.check();
  blurPlane(tone, width, height, unit / 150);
  canvas.check();
  const around = softPlane(canvas, tone, unit / 14);
  for (let i = 0; i < tone.length; i++) tone[i] = (tone[i] ?? 0) - (around[i] ?? 0) - level;
  const half = Math.max(0.55, unit * 0.0007);
  for (let y = 0; y < height - 1; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width - 1; x++) {
      const i = y * width + x;
      const own = tone[i] ?? 0;
      const slope = Math.hypot((tone[i + 1] ?? 0) - own, (tone[i + width] ?? 0) - own);
      const firm = smoothstep(0.6 / unit, 2.4 / unit, slope);
      around[i] = (depth[i] ?? 0) > 0.97 ? clamp(half + 0.5 - Math.abs(own) / (slope + 1e-6)) * firm : 0;
    }
  }
  around.fill(0, (height - 1) * width);
  for (let y = 0; y < height; y++) around[y * width + width - 1] = 0;
  return around;
}
