import { Resvg } from '@resvg/resvg-js';
import type { Canvas } from '../core/canvas.js';

/** Premultiplied RGBA bytes. */
export interface Bitmap {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** Draws an SVG body over `viewBox` into a bitmap of the given size. */
export function rasterize(body: string, viewBox: string, width: number, height: number): Bitmap {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="${viewBox}" preserveAspectRatio="none">${body}</svg>`;
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { width: image.width, height: image.height, pixels: image.pixels };
}

/** Size of the picture in vector units: 1000 is the short side. */
export const vectorSize = (canvas: Canvas): { width: number; height: number } => ({
  width: (canvas.width / canvas.unit) * 1000,
  height: (canvas.height / canvas.unit) * 1000,
});

/** Paints a vector layer over the whole canvas at one depth. */
export function paintVector(canvas: Canvas, body: string, depth: number, opacity = 1): void {
  canvas.check();
  if (!body) return;
  const size = vectorSize(canvas);
  const { pixels } = rasterize(body, `0 0 ${size.width} ${size.height}`, canvas.width, canvas.height);
  canvas.check();
  const { rgb } = canvas;
  const scale = opacity / 255;
  for (let i = 0, p = 0; p < pixels.length; i++, p += 4) {
    const alpha = (pixels[p + 3] ?? 0) * scale;
    if (alpha === 0) continue;
    const rest = 1 - alpha;
    const o = i * 3;
    rgb[o] = (rgb[o] ?? 0) * rest + (pixels[p] ?? 0) * scale;
    rgb[o + 1] = (rgb[o + 1] ?? 0) * rest + (pixels[p + 1] ?? 0) * scale;
    rgb[o + 2] = (rgb[o + 2] ?? 0) * rest + (pixels[p + 2] ?? 0) * scale;
    if (alpha > 0.5) {
      canvas.depth[i] = depth;
      canvas.id[i] = 0;
    }
  }
}

/** A number short enough for SVG text. */
export const n = (value: number): string => value.toFixed(1);
