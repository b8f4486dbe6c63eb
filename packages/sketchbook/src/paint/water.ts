import type { Canvas } from '../core/canvas.js';
import type { Rgb } from '../core/colour.js';
import { clamp, mix, smoothstep } from '../core/colour.js';
import { fbm, Field, noiseOf } from '../core/noise.js';
import type { Plan } from '../plan/plan.js';
import type { Palette } from './palette.js';

/** Water from `top` to `bottom` (fractions of the height): the scene above mirrored, ripples, glitter below the light. */
export function paintWater(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  top: number,
  bottom: number,
  deep: Rgb,
): void {
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, 'water');
  const first = Math.round(top * height);
  const last = Math.min(height, Math.round(bottom * height));
  const wide = width / unit;
  const ripples = new Field(Math.ceil(width / 3), Math.max(3, Math.ceil((last - first) / 1.5)), (u, v) => {
    const far = 1 / (0.06 + v);
    return fbm(noise, (u - 0.5) * wide * (2.2 + far * 0.55), far * 2.2 + v * 26, 3);
  });
  const glitter =
    plan.elements.includes('sun') || plan.elements.includes('moon') ? (plan.time === 'day' ? 0.35 : 0.8) : 0;
  for (let y = first; y < last; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / Math.max(1, height - first);
    const field = (y - first) / Math.max(1, last - first);
    const near = 0.15 + v;
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const wave = ripples.at(u, field);
      const sx = clamp(Math.round(x + wave * near * unit * 0.03), 0, width - 1);
      const sy = clamp(
        Math.round(first - 2 - (y - first) * 0.82 - Math.abs(wave) * near * unit * 0.05),
        0,
        first - 1,
      );
      const from = (sy * width + sx) * 3;
      const own = 0.2 + 0.42 * smoothstep(0, 0.9, v);
      const streak = smoothstep(0.16, 0.42, wave) * 0.1 - smoothstep(0.1, 0.5, -wave) * 0.09;
      const path = Math.exp(-(((u - plan.light.x) / (0.035 + v * 0.09)) ** 2));
      const spark = glitter * path * smoothstep(0.05, 0.34, wave + 0.08 * (1 - v));
      const i = y * width + x;
      for (let c = 0; c < 3; c++) {
        const mirrored = (rgb[from + c] ?? 0) * 0.94;
        const paint = mix(mirrored, deep[c] ?? 0, own) + streak;
        rgb[i * 3 + c] = clamp(paint + (1 - paint) * spark * (palette.light[c] ?? 1));
      }
      depth[i] = mix(0.8, 0.02, Math.sqrt(v));
      canvas.id[i] = 0;
    }
  }
}
