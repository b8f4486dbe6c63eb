import { blurPlane } from '../core/blur.js';
import type { Canvas } from '../core/canvas.js';
import { clamp } from '../core/colour.js';
import { rng } from '../core/rng.js';

/** Lets bright places (over 0.72) glow, worked out at a quarter of the size. */
export function bloom(canvas: Canvas, strength: number): void {
  const { width, height, rgb } = canvas;
  const [w, h] = [Math.ceil(width / 4), Math.ceil(height / 4)];
  const planes = [0, 1, 2].map(() => new Float32Array(w * h));
  for (let y = 0; y < h; y++)
    for (let x = 0; x < w; x++) {
      const o = (Math.min(height - 1, y * 4 + 1) * width + Math.min(width - 1, x * 4 + 1)) * 3;
      const light = Math.max(rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0);
      const share = clamp((light - 0.72) / 0.28);
      planes.forEach((plane, c) => {
        plane[y * w + x] = (rgb[o + c] ?? 0) * share;
      });
    }
  for (const [c, plane] of planes.entries()) {
    blurPlane(plane, w, h, canvas.unit / 130);
    for (let y = 0; y < height; y++) {
      if ((y & 63) === 0) canvas.check();
      const top = Math.min(h - 1, Math.floor(y / 4)) * w;
      const below = Math.min(h - 1, Math.floor(y / 4) + 1) * w;
      const fy = (y % 4) / 4;
      for (let x = 0; x < width; x++) {
        const sx = Math.floor(x / 4);
        const nx = Math.min(w - 1, sx + 1);
        const fx = (x % 4) / 4;
        const a = (plane[top + sx] ?? 0) * (1 - fx) + (plane[top + nx] ?? 0) * fx;
        const b = (plane[below + sx] ?? 0) * (1 - fx) + (plane[below + nx] ?? 0) * fx;
        const glow = (a + (b - a) * fy) * strength;
        const o = (y * width + x) * 3 + c;
        rgb[o] = (rgb[o] ?? 0) + (1 - (rgb[o] ?? 0)) * glow;
      }
    }
  }
}

/** Repeatable paper: fine fibre noise from -1 to 1 on a tile of 256 x 256. */
export function paperTile(seed: number): Float32Array {
  const random = rng(seed, 'paper');
  const fine = Float32Array.from({ length: 65536 }, () => random() * 2 - 1);
  const tile = new Float32Array(65536);
  for (let y = 0; y < 256; y++)
    for (let x = 0; x < 256; x++) {
      const at = (dx: number, dy: number) => fine[((y + dy) & 255) * 256 + ((x + dx) & 255)] ?? 0;
      tile[y * 256 + x] = at(0, 0) * 0.4 + (at(1, 0) + at(0, 1) + at(1, 1) + at(-1, 0) + at(0, -1)) * 0.22;
    }
  return tile;
}

/** Grain, vignette and a little more colour. Shares: 0.02 is plus or minus 2 %. */
export function finish(
  canvas: Canvas,
  seed: number,
  grain: number,
  vignette: number,
  saturation: number,
): void {
  const { width, height, rgb } = canvas;
  const tile = paperTile(seed);
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    const dy = y / height - 0.5;
    for (let x = 0; x < width; x++) {
      const dx = x / width - 0.5;
      const edge = dx * dx + dy * dy;
      const light =
        (1 - vignette * Math.max(0, edge - 0.08) * 2.2) *
        (1 + grain * (tile[(y & 255) * 256 + (x & 255)] ?? 0));
      const o = (y * width + x) * 3;
      const grey = (rgb[o] ?? 0) * 0.3 + (rgb[o + 1] ?? 0) * 0.59 + (rgb[o + 2] ?? 0) * 0.11;
      for (let c = 0; c < 3; c++)
        rgb[o + c] = clamp((grey + ((rgb[o + c] ?? 0) - grey) * saturation) * light);
    }
  }
}
