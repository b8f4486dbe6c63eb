import type { Canvas } from '../core/canvas.js';
import { drawSvg } from '../core/svg.js';

/** Size of the picture in vector units: 1000 is the short side. */
export const vectorSize = (canvas: Canvas): { width: number; height: number } => ({
  width: (canvas.width / canvas.unit) * 1000,
  height: (canvas.height / canvas.unit) * 1000,
});

/** A part of the canvas in pixels. */
export interface Region {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Paints a vector layer at one depth, over the whole canvas or only a region of it (cheaper for small things). */
export function paintVector(
  canvas: Canvas,
  body: string,
  depth: number,
  opacity = 1,
  region: Region = { left: 0, top: 0, width: canvas.width, height: canvas.height },
): void {
  canvas.check();
  if (!body) return;
  const area = clip(region, canvas);
  if (area.width < 1 || area.height < 1) return;
  const unit = 1000 / canvas.unit;
  const view = [area.left * unit, area.top * unit, area.width * unit, area.height * unit] as const;
  const { pixels } = drawSvg(body, view, area.width, area.height);
  canvas.check();
  const { rgb } = canvas;
  const scale = opacity / 255;
  for (let y = 0, p = 0; y < area.height; y++)
    for (let i = (area.top + y) * canvas.width + area.left, x = 0; x < area.width; x++, i++, p += 4) {
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

function clip({ left, top, width, height }: Region, canvas: Canvas): Region {
  const [x, y] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  return {
    left: x,
    top: y,
    width: Math.min(canvas.width, Math.ceil(left + width)) - x,
    height: Math.min(canvas.height, Math.ceil(top + height)) - y,
  };
}

/** A number short enough for SVG text. */
export const n = (value: number): string => value.toFixed(1);
