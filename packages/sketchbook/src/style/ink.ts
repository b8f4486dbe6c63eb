import type { Canvas } from '../core/canvas.js';
import type { StyleScene } from './style.js';
import { clamp, smoothstep } from '../core/colour.js';
import { blurPlane } from '../core/blur.js';
import { lightnessOf, lines } from './edges.js';
import { paperTile } from './finish.js';

const PAPER = [0.972, 0.958, 0.922] as const;
const INK = [0.1, 0.1, 0.14] as const;

/** Pen and ink: firm outlines, hatching where it is dark, a pale grey wash, an almost empty sky. */
export function ink(canvas: Canvas, { seed }: StyleScene): void {
  const { width, height, unit, depth, id } = canvas;
  const drawing = lines(canvas, 0.45);
  const light = lightnessOf(canvas);
  blurPlane(light, width, height, unit / 220);
  const tile = paperTile(seed);
  const pitch = Math.max(3.4, unit / 150);
  const [low, high] = range(light);
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const dark = 1 - clamp(((light[i] ?? 0) - low) / (high - low));
      const far = depth[i] ?? 1;
      const share = (id[i] ?? 0) > 0 ? 0.9 : far > 0.97 ? 0.5 : 0.85 - far * 0.3;
      const wobble = Math.sin(y * 0.021 + x * 0.008) * 0.9 + (tile[(y & 255) * 256 + (x & 255)] ?? 0) * 0.3;
      const one = hatch((x + y) / pitch + wobble * 0.25, (dark - 0.42) * 1.25);
      const two = hatch((x - y) / pitch + wobble * 0.25, (dark - 0.66) * 1.3);
      const wash = smoothstep(0.1, 0.95, dark) * 0.3;
      const grain = tile[(y & 255) * 256 + (x & 255)] ?? 0;
      const cover = clamp(
        Math.max(drawing[i] ?? 0, Math.max(one, two) * share * (0.82 + grain * 0.25)) +
          wash * share * (0.9 + grain * 0.2),
      );
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = clamp(
          (PAPER[c] ?? 1) * (1 - cover) * (1 + grain * 0.012) + (INK[c] ?? 0) * cover,
        );
    }
  }
}

/** One hatching line per unit of `phase`, as wide as the shade asks. */
function hatch(phase: number, shade: number): number {
  if (shade <= 0) return 0;
  const away = Math.abs((((phase % 1) + 1) % 1) - 0.5) * 2;
  return smoothstep(1 - Math.min(0.62, shade + 0.14), 1.02, away);
}

function range(plane: Float32Array): [number, number] {
  const counts = new Uint32Array(64);
  for (let i = 0; i < plane.length; i += 7) {
    const bin = Math.min(63, Math.floor((plane[i] ?? 0) * 64));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const total = counts.reduce((sum, count) => sum + count, 0);
  let [seen, low, high] = [0, 0, 1];
  for (let bin = 0; bin < 64; bin++) {
    const before = seen;
    seen += counts[bin] ?? 0;
    if (before < total * 0.03 && seen >= total * 0.03) low = bin / 64;
    if (before < total * 0.93 && seen >= total * 0.93) high = (bin + 1) / 64;
  }
  return [low, Math.max(low + 0.2, high)];
}
