import { blurPlane } from '../core/blur.js';
import type { Canvas } from '../core/canvas.js';
import { clamp, mix, smoothstep } from '../core/colour.js';
import type { Plan } from '../plan/plan.js';
import type { Palette } from './palette.js';

/** What the lens does to a backdrop before the subjects come: a `close` camera softens it, an `emblem` sets a quiet disc of light behind the middle. */
export function focusBackdrop(canvas: Canvas, plan: Plan, palette: Palette): void {
  if (plan.camera === 'close') soften(canvas);
  if (plan.camera === 'emblem') medallion(canvas, palette);
}

function soften(canvas: Canvas): void {
  const { width, height, unit, rgb, depth } = canvas;
  const step = Math.max(1, Math.round(unit / 340));
  const [w, h] = [Math.ceil(width / step), Math.ceil(height / step)];
  for (let c = 0; c < 3; c++) {
    canvas.check();
    const plane = new Float32Array(w * h);
    for (let y = 0; y < h; y++)
      for (let x = 0; x < w; x++)
        plane[y * w + x] =
          rgb[(Math.min(height - 1, y * step) * width + Math.min(width - 1, x * step)) * 3 + c] ?? 0;
    blurPlane(plane, w, h, Math.max(1, (unit / step) * 0.0075));
    for (let y = 0; y < height; y++) {
      const py = Math.min(h - 1, y / step);
      const [y0, fy] = [Math.floor(py), py % 1];
      const y1 = Math.min(h - 1, y0 + 1);
      for (let x = 0; x < width; x++) {
        const px = Math.min(w - 1, x / step);
        const [x0, fx] = [Math.floor(px), px % 1];
        const x1 = Math.min(w - 1, x0 + 1);
        const upper = mix(plane[y0 * w + x0] ?? 0, plane[y0 * w + x1] ?? 0, fx);
        const lower = mix(plane[y1 * w + x0] ?? 0, plane[y1 * w + x1] ?? 0, fx);
        const i = y * width + x;
        const far = smoothstep(0.1, 0.45, depth[i] ?? 1);
        rgb[i * 3 + c] = mix(rgb[i * 3 + c] ?? 0, mix(upper, lower, fy), far);
      }
    }
  }
}

function medallion(canvas: Canvas, palette: Palette): void {
  const { width, height, unit, rgb } = canvas;
  const [cx, cy, r] = [width / 2, height * 0.48, unit * 0.42];
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const d = Math.hypot(x - cx, y - cy) - r;
      const inside = clamp(0.5 - d);
      const ring = clamp(unit * 0.006 - Math.abs(d) + 0.5);
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const plain = mix(palette.haze[c] ?? 0, rgb[o + c] ?? 0, inside ? 0.72 : 0.4);
        const glow = inside * 0.3 * Math.exp(-(((d + r) / r) ** 2) * 1.6);
        rgb[o + c] = mix(
          plain + (1 - plain) * glow * (palette.light[c] ?? 1),
          palette.light[c] ?? 1,
          ring * 0.8,
        );
      }
    }
  }
}
