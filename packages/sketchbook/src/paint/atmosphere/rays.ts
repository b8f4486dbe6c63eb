import type { Canvas } from '../../core/canvas.js';
import { smoothstep } from '../../core/colour.js';
import { noiseOf } from '../../core/noise.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';

const ANGLES = 1024;

/** Shafts of light that fan out from the sun or moon; `strength` 0 to 1. */
export function paintShafts(canvas: Canvas, plan: Plan, palette: Palette, strength: number): void {
  const { width, height, unit, rgb } = canvas;
  const noise = noiseOf(plan.seed, 'shafts');
  const beams = Float32Array.from({ length: ANGLES + 1 }, (_, i) => {
    const a = (i / ANGLES) * 9;
    return smoothstep(-0.05, 0.65, noise(a * 1.7, 0.5) * 0.75 + noise(a * 4.1, 7) * 0.35);
  });
  // The source lies above the picture, else the beams would meet in a hard star.
  const [sx, sy] = [plan.light.x * width, -unit * 0.3];
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const dy = Math.max(1, y - sy);
    const fade = smoothstep(height * 1.02, height * 0.15, y) * strength;
    for (let x = 0; x < width; x++) {
      const slope = (x - sx) / dy;
      const t = (slope / (1 + Math.abs(slope)) + 1) * 0.5;
      const beam = (beams[(t * ANGLES) | 0] ?? 0) * fade;
      if (beam < 0.004) continue;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const under = rgb[o + c] ?? 0;
        rgb[o + c] = under + (1 - under) * beam * 0.62 * (palette.light[c] ?? 1);
      }
    }
  }
}
