import type { Canvas } from '../../core/canvas.js';
import { blurPlane } from '../../core/blur.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { lightnessOf } from '../edges.js';
import { paperTile } from '../finish.js';
import type { StyleScene } from '../style.js';
import { distanceTo, innerDrawing, outlineMasks, shapesOf } from './outline.js';
import { calm, hatch, quantile, skyContours, softPlane } from './tones.js';

const PAPER = [0.968, 0.948, 0.9] as const;
const INK = [0.085, 0.08, 0.1] as const;
const BOARD = [0.075, 0.078, 0.1] as const;
const CHALK = [0.965, 0.955, 0.92] as const;

/**
 * Pen and ink: pressed outlines, hatching on and under subjects, solid blacks, an almost empty sky. By night the same
 * drawing is scratched white out of a black board.
 */
export function ink(canvas: Canvas, { seed, palette }: StyleScene): void {
  const { width, height, unit } = canvas;
  const shapes = shapesOf(canvas);
  const { id, depth } = shapes;
  const light = lightnessOf(canvas);
  const night = palette.dark || quantile(light, 0.6) < 0.2;
  const masks = outlineMasks(canvas, shapes, 0.035);
  const limit = unit / 20;
  const subject = distanceTo(canvas, masks.subjects, limit);
  const ridge = distanceTo(canvas, masks.ridges, limit);
  const open = calm(canvas, masks.ridges);
  const contours = skyContours(canvas, depth, 0.04);
  const fine = Math.max(0.8, unit / 620);
  const low = quantile(light, 0.02);
  const high = Math.max(low + 0.25, quantile(light, night ? 0.995 : 0.985));
  // Drawn lightness: subjects are judged against their own range, so a dark animal still has a bright side.
  const inSubject = (i: number) => (id[i] ?? 0) > 0;
  const subjectLow = quantile(light, 0.04, inSubject);
  const subjectHigh = Math.max(subjectLow + 0.2, quantile(light, 0.95, inSubject));
  const tone = light.slice();
  for (let i = 0; i < tone.length; i++)
    tone[i] = inSubject(i)
      ? clamp(((light[i] ?? 0) - subjectLow) / (subjectHigh - subjectLow))
      : clamp(((light[i] ?? 0) - low) / (high - low));
  const drawing = innerDrawing(canvas, tone, fine, 30, 0.18);
  blurPlane(tone, width, height, unit / 300);
  canvas.check();
  const wide = softPlane(canvas, tone, unit / 24);
  const black = Math.min(0.3, quantile(tone, 0.08));
  const noise = noiseOf(seed, 'pen');
  const press = new Field(Math.ceil(width / 8), Math.ceil(height / 8), (u, v) =>
    fbm(noise, (u * width * 14) / unit, (v * height * 14) / unit, 2),
  );
  // Sky contours keep clear of what stands before the sky.
  const clear = (i: number) =>
    smoothstep(unit / 70, unit / 36, Math.min(subject[i] ?? limit, ridge[i] ?? limit));
  const tile = paperTile(seed);
  const pitch = Math.max(3.6, unit / 118);
  const [thick, thin] = [Math.max(0.9, unit * 0.0026), Math.max(0.55, unit * 0.0013)];
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const pressure = press.at(x / width, y / height);
      const far = depth[i] ?? 1;
      const own = inSubject(i);
      const shade = 1 - (tone[i] ?? 1);
      // The pen presses harder on the side away from the light.
      const half = thick * clamp(1 + pressure * 0.7 + (shade - 0.4) * 0.5, 0.45, 1.9);
      const outline = clamp(half - (subject[i] ?? limit) + 0.5);
      const ridgeHalf = thin * clamp(1.25 + pressure * 1.1 - far * 0.75, 0.3, 1.9);
      const contour = Math.max(
        clamp(ridgeHalf - (ridge[i] ?? limit) + 0.5) *
          (far > 0.97 ? 0.55 : 1) *
          (0.35 + 0.65 * (open[i] ?? 1)),
        (contours[i] ?? 0) * clamp(0.5 + pressure * 1.2) * clear(i),
      );
      const inner = own
        ? (drawing[i] ?? 0)
        : far > 0.97
          ? 0
          : smoothstep(0.3, 1, drawing[i] ?? 0) * (0.9 - far * 0.75) * (0.4 + 0.6 * (open[i] ?? 1));
      const bend = pressure * 0.55;
      const one = (x + y) / (pitch * Math.SQRT2) + bend;
      const two = (x - y) / (pitch * Math.SQRT2) - bend;
      const near = clamp(1 - (subject[i] ?? limit) / limit);
      const cast = own ? 0 : clamp(((wide[i] ?? 0) - (tone[i] ?? 0)) * 3 - 0.12) * smoothstep(0, 0.5, near);
      let cover = Math.max(outline, contour, inner);
      const fade = 0.9 + (tile[(y & 255) * 256 + (x & 255)] ?? 0) * 0.2;
      if (night) {
        // Scratched light: hatching where the scene is bright, none where it is dark.
        const glow = own ? 1 - shade : clamp((1 - shade) * 1.16 - 0.2);
        const scratch = Math.max(
          hatch(one, (glow - 0.3) * 1.3, 0.7 / pitch),
          hatch(two, (glow - 0.62) * 1.6, 0.7 / pitch),
        );
        const solid = smoothstep(0.76, 0.86, glow);
        cover = Math.max(outline, contour * 0.8, Math.max(scratch * fade, solid) * (1 - inner));
      } else {
        const dark = own
          ? shade
          : Math.max(cast, far > 0.97 ? 0 : clamp(1 - (wide[i] ?? 1)) * 0.7 * (1 - far));
        const lines = Math.max(
          hatch(one, (dark - 0.42) * 1.25, 0.7 / pitch),
          hatch(two, (dark - 0.68) * 1.4, 0.7 / pitch),
        );
        const solid =
          own || far < 0.9 ? smoothstep(black + 0.015, black - 0.015, tone[i] ?? 1) * (own ? 1 : 0.92) : 0;
        cover = Math.max(cover, lines * fade, solid);
      }
      const grain = tile[(y & 255) * 256 + (x & 255)] ?? 0;
      const [base, mark] = night ? [BOARD, CHALK] : [PAPER, INK];
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = clamp(mix((base[c] ?? 0) * (1 + grain * 0.014), mark[c] ?? 0, clamp(cover)));
    }
  }
}
