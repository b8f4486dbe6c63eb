import type { Canvas } from '../../core/canvas.js';
import { clamp } from '../../core/colour.js';
import { drawSvg } from '../../core/svg.js';
import { vectorSize } from '../vector.js';

/** How a layer is laid: its depth, or its depth at its upper and lower edge, and the rows it may touch (vector units). */
export interface Lay {
  depth: number | readonly [number, number];
  top?: number;
  bottom?: number;
}

/** Paints a vector layer over a band of rows, which costs only those rows. */
export function paintLayer(canvas: Canvas, body: string, lay: Lay): void {
  canvas.check();
  if (!body) return;
  const { width, height } = vectorSize(canvas);
  const scale = canvas.unit / 1000;
  const first = Math.floor(clamp(lay.top ?? 0, 0, height) * scale);
  const last = Math.min(canvas.height, Math.ceil(clamp(lay.bottom ?? height, 0, height) * scale));
  if (last - first < 1) return;
  const { pixels } = drawSvg(
    body,
    [0, first / scale, width, (last - first) / scale],
    canvas.width,
    last - first,
  );
  canvas.check();
  const { rgb, depth, id } = canvas;
  const start = first * canvas.width;
  const [far, near] = typeof lay.depth === 'number' ? [lay.depth, lay.depth] : lay.depth;
  const rows = Math.max(1, last - first - 1);
  for (let p = 0; p < pixels.length; p += 4) {
    const alpha = pixels[p + 3] ?? 0;
    if (alpha === 0) continue;
    const i = start + p / 4;
    const o = i * 3;
    const rest = 1 - alpha / 255;
    rgb[o] = (rgb[o] ?? 0) * rest + (pixels[p] ?? 0) / 255;
    rgb[o + 1] = (rgb[o + 1] ?? 0) * rest + (pixels[p + 1] ?? 0) / 255;
    rgb[o + 2] = (rgb[o + 2] ?? 0) * rest + (pixels[p + 2] ?? 0) / 255;
    if (alpha > 127) {
      depth[i] = far === near ? far : far + ((near - far) * Math.floor(p / 4 / canvas.width)) / rows;
      id[i] = 0;
    }
  }
}
