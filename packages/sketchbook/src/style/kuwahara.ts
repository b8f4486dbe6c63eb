import type { Canvas } from '../core/canvas.js';

/** Mean of the calmest of four corner windows for every pixel: brush-like patches with firm edges. `radius` in pixels. */
export function kuwahara(canvas: Canvas, radius: number): void {
  const { width, height, rgb } = canvas;
  const reach = Math.max(1, Math.round(radius));
  const [w, h] = [width + 1, height + 1];
  // Sums over everything above and left of a pixel make each window four look-ups, whatever its size.
  const sums = [0, 1, 2, 3].map(() => new Float64Array(w * h));
  const [red, green, blue, square] = sums;
  if (!red || !green || !blue || !square) return;
  for (let y = 1; y < h; y++) {
    if ((y & 63) === 0) canvas.check();
    let [r, g, b, s] = [0, 0, 0, 0];
    for (let x = 1; x < w; x++) {
      const o = ((y - 1) * width + x - 1) * 3;
      const [pr, pg, pb] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
      r += pr;
      g += pg;
      b += pb;
      s += pr * pr + pg * pg + pb * pb;
      const i = y * w + x;
      red[i] = (red[i - w] ?? 0) + r;
      green[i] = (green[i - w] ?? 0) + g;
      blue[i] = (blue[i - w] ?? 0) + b;
      square[i] = (square[i - w] ?? 0) + s;
    }
  }
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const y0 = Math.max(0, y - reach);
    const y2 = Math.min(height, y + reach + 1);
    for (let x = 0; x < width; x++) {
      const x0 = Math.max(0, x - reach);
      const x2 = Math.min(width, x + reach + 1);
      let best = Infinity;
      let [br, bg, bb] = [0, 0, 0];
      for (let corner = 0; corner < 4; corner++) {
        const left = corner & 1 ? x : x0;
        const right = corner & 1 ? x2 : x + 1;
        const top = (corner & 2 ? y : y0) * w;
        const bottom = (corner & 2 ? y2 : y + 1) * w;
        const count = ((right - left) * (bottom - top)) / w;
        const [a, b, c, d] = [top + left, top + right, bottom + left, bottom + right];
        const mr = ((red[d] ?? 0) - (red[b] ?? 0) - (red[c] ?? 0) + (red[a] ?? 0)) / count;
        const mg = ((green[d] ?? 0) - (green[b] ?? 0) - (green[c] ?? 0) + (green[a] ?? 0)) / count;
        const mb = ((blue[d] ?? 0) - (blue[b] ?? 0) - (blue[c] ?? 0) + (blue[a] ?? 0)) / count;
        const spread =
          ((square[d] ?? 0) - (square[b] ?? 0) - (square[c] ?? 0) + (square[a] ?? 0)) / count -
          mr * mr -
          mg * mg -
          mb * mb;
        if (spread < best) {
          best = spread;
          [br, bg, bb] = [mr, mg, mb];
        }
      }
      const o = (y * width + x) * 3;
      rgb[o] = br;
      rgb[o + 1] = bg;
      rgb[o + 2] = bb;
    }
  }
}
