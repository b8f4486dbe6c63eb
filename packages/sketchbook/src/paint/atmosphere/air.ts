import type { Canvas } from '../../core/canvas.js';
import { gradientTable, smoothstep } from '../../core/colour.js';
import { noiseOf } from '../../core/noise.js';
import { rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';

/** Curtains of northern light. */
export function paintAurora(canvas: Canvas, plan: Plan): void {
  const noise = noiseOf(plan.seed, 'aurora');
  const random = rng(plan.seed, 'aurora');
  const { width, height, rgb } = canvas;
  const phase = random() * 10;
  for (let band = 0; band < 3; band++) {
    const hue = [
      [0.2, 0.95, 0.6],
      [0.25, 0.7, 0.95],
      [0.7, 0.35, 0.95],
    ][band] ?? [0.3, 0.9, 0.6];
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const base = plan.horizon * height * (0.62 + 0.16 * noise(u * 1.3 + phase, band * 3) - band * 0.1);
      const tall = height * (0.2 + 0.12 * noise(u * 2.1, band * 7 + phase));
      const rays = (0.62 + 0.38 * noise(u * 22, band * 5)) * (0.75 + 0.25 * noise(u * 3 + 4, band));
      for (let y = Math.max(0, Math.floor(base - tall)); y < Math.min(height, base + tall * 0.12); y++) {
        const rise = (base - y) / tall;
        const strength = (rise < 0 ? smoothstep(-0.12, 0, rise) : Math.max(0, 1 - rise) ** 1.6) * rays * 1.05;
        if (strength <= 0) continue;
        const o = (y * width + x) * 3;
        for (let c = 0; c < 3; c++)
          rgb[o + c] = (rgb[o + c] ?? 0) + (1 - (rgb[o + c] ?? 0)) * strength * (hue[c] ?? 0);
      }
    }
  }
}

/** A bow opposite the light. */
export function paintRainbow(canvas: Canvas, plan: Plan, foot = plan.horizon + 0.06): void {
  const { width, height, unit, rgb } = canvas;
  const [cx, cy] = [width * (plan.light.x < 0.5 ? 0.62 : 0.38), height * (plan.horizon + 0.06)];
  const outer = Math.min(width * 0.52, height * 0.5);
  const band = unit * 0.05;
  const bands = gradientTable(['#e8403a', '#f59331', '#f7e04b', '#4fbf58', '#3f8be0', '#7d4fc0']);
  for (let y = 0; y < Math.min(height, cy, foot * height); y++)
    for (let x = 0; x < width; x++) {
      const t = (outer - Math.hypot(x - cx, (y - cy) * 1.05)) / band;
      if (t <= 0 || t >= 1) continue;
      const cover = 0.55 * smoothstep(0, 0.16, t) * smoothstep(1, 0.84, t);
      const o = (y * width + x) * 3;
      const stop = Math.floor(t * 255) * 3;
      for (let c = 0; c < 3; c++)
        rgb[o + c] = (rgb[o + c] ?? 0) * (1 - cover) + (bands[stop + c] ?? 0) * cover;
    }
}
