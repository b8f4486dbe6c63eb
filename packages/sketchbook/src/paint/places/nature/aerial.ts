import type { Canvas } from '../../../core/canvas.js';
import { mixRgb, smoothstep } from '../../../core/colour.js';
import { noiseOf } from '../../../core/noise.js';
import { between, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { puffTile, stampPuff } from '../../atmosphere/puffs.js';
import { variantOf } from '../../land/season.js';
import type { Palette } from '../../palette.js';
import { paintPeaks } from './peaks.js';

const VARIANTS = ['sea', 'towers', 'summits', 'canyon'] as const;

/** A sea of clouds from above, in rows of billows that grow towards the viewer. Subjects stand on the billows below `horizon + 0.09`. */
export function paintAerial(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'sea';
  const random = rng(plan.seed, 'aerial');
  const noise = noiseOf(plan.seed, 'aerial');
  const tile = puffTile(plan.seed);
  const { width, height, unit, rgb, depth } = canvas;
  const h = plan.horizon;
  if (variant === 'summits' || plan.elements.includes('mountains'))
    paintPeaks(
      canvas,
      { ...plan, elements: [...plan.elements, 'mountains'] },
      palette,
      0.16,
      true,
      variant === 'summits',
    );
  const white = mixRgb(palette.cloudLit, palette.haze, 0.1);
  for (let y = Math.floor((h - 0.015) * height); y < height; y++) {
    const v = (y / height - h + 0.015) / (1.015 - h);
    const cover = smoothstep(0, 0.05, v);
    const tone = mixRgb(mixRgb(palette.haze, palette.cloudShade, 0.3 * v), white, 0.25);
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      for (let c = 0; c < 3; c++)
        rgb[i * 3 + c] = (rgb[i * 3 + c] ?? 0) * (1 - cover) + (tone[c] ?? 0) * cover;
      depth[i] = 0.9 * (1 - v);
    }
  }
  const rows = 9;
  const wide = width / unit;
  for (let row = 0; row < rows; row++) {
    canvas.check();
    const t = row / (rows - 1);
    const base = (h + 0.012 + (1.02 - h) * t ** 1.45) * height;
    const r0 = unit * (0.016 + 0.13 * t ** 1.1);
    const haze = 0.62 * (1 - t) ** 1.3;
    const step = r0 * 0.95;
    const side = (plan.light.x - 0.5) * 1.6;
    const paint = {
      lit: mixRgb(mixRgb(white, palette.light, 0.14), palette.haze, haze),
      shade: mixRgb(palette.cloudShade, palette.haze, haze),
      light: { x: side, y: -0.85 },
      opacity: 0.96,
    };
    for (let x = -r0 + random() * step; x < width + r0; x += step * between(random, 0.7, 1.3)) {
      const u = x / width;
      const swell = noise(u * wide * (2.6 - t * 1.3) + row * 3.1, row * 1.7);
      const edge = Math.abs(u - 0.5) * 2;
      const heap =
        variant === 'towers' && t < 0.75
          ? Math.max(0, noise(u * wide * 1.5 + 7, row * 0.35)) * 1.7 * unit * 0.1 * edge
          : 0;
      const valley = variant === 'canyon' ? (edge - 0.35) * unit * 0.07 * (0.4 + t) : 0;
      const top = base - swell * r0 * 1.15 - heap - valley;
      const r = r0 * between(random, 0.6, 1.15) * (1 + swell * 0.3);
      for (let k = heap > r0 ? 2 : 0; k >= 0; k--)
        stampPuff(
          canvas,
          tile,
          {
            x: x + between(random, -0.5, 0.5) * r0 * k,
            y: top + (heap / 3) * (2 - k) * (k > 0 ? 1 : 0),
            r: r * (1 + k * 0.1),
          },
          paint,
        );
    }
  }
}
