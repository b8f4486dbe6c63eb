import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import { lightnessOf } from '../edges.js';
import { kuwahara } from '../kuwahara.js';
import type { StyleScene } from '../style.js';
import { contours } from './contours.js';
import { dot, screenAt } from './halftone.js';
import { spreadLevels } from './levels.js';

const INK = [0.07, 0.06, 0.11] as const;
const TONES = 4;

/** A comic panel: brush-pen outlines, few clean tones, dots where one tone passes into the next, hatched darks, a white gutter. */
export function comic(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit, rgb, id } = canvas;
  const drawing = contours(canvas, seed, 1 / 150);
  kuwahara(canvas, unit / 210);
  spreadLevels(canvas, palette.dark ? 0.4 : 0.56, 0.55);
  const shade = lightnessOf(canvas);
  canvas.check();
  blurPlane(shade, width, height, unit / 90);
  canvas.check();
  const screen = screenAt(45, Math.max(3.6, unit / 110));
  const pitch = Math.max(3, unit / 130);
  const gutter = unit * 0.028;
  const frame = Math.max(1.2, unit * 0.006);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const o = i * 3;
      const [r, g, b] = [rgb[o] ?? 0, rgb[o + 1] ?? 0, rgb[o + 2] ?? 0];
      const light = r * 0.3 + g * 0.59 + b * 0.11;
      const place = clamp(light * TONES, 0, TONES - 0.001);
      const below = Math.floor(place);
      const part = place - below;
      const upper =
        (id[i] ?? 0) > 0
          ? smoothstep(0.46, 0.54, part)
          : 1 - dot(screen, x, y, 1 - clamp((part - 0.26) / 0.48));
      const tone = (below + upper) / TONES;
      const gain = (0.14 + tone * 0.86) / (light + 0.06);
      const hatch = strokeOf(
        (x + y * 0.8) / pitch + Math.sin(y / pitch / 5) * 0.2,
        (0.21 - Math.max(light, shade[i] ?? 1)) * 5,
      );
      const inward = Math.min(x, y, width - 1 - x, height - 1 - y) - gutter;
      const line = Math.max(drawing[i] ?? 0, hatch, smoothstep(frame + 0.7, frame - 0.7, inward));
      const inside = smoothstep(-0.7, 0.7, inward);
      const grey = light * 0.3;
      for (let c = 0; c < 3; c++) {
        const colour = clamp(((rgb[o + c] ?? 0) * 1.3 - grey) * gain);
        rgb[o + c] = clamp(mix(0.995, mix(colour, INK[c] ?? 0, line), inside));
      }
    }
  }
}

/** One hatching line per unit of `phase`, as wide as the shade asks. */
function strokeOf(phase: number, shade: number): number {
  if (shade <= 0) return 0;
  const away = Math.abs(phase - Math.round(phase)) * 2;
  return smoothstep(Math.min(0.75, shade) + 0.12, Math.min(0.75, shade) - 0.12, away);
}
