import { isLight } from '../../art/lights/lights.js';
import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, mixRgb, smoothstep } from '../../core/colour.js';
import type { Plan, PlannedSubject } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import type { Sprite } from './sprite.js';

/** Subjects that are part of the landscape and take its light fully. */
const SCENERY = /tree|palm|cactus|house|hut|castle|church|mountain|volcano|rock|tent|plant/;

/** Places with lamps of their own, whatever the hour. */
const INDOORS: readonly Plan['place'][] = ['room', 'cafe', 'studio', 'stage', 'space'];

/** A subject under the light of the scene: tinted, shaded away from the light, rimmed towards it, hazed by distance. */
export function blit(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  subject: PlannedSubject,
  sprite: Sprite,
  left: number,
  top: number,
  cut: number,
  id: number,
): void {
  const { width, height, pixels } = sprite;
  const soft = new Float32Array(width * height);
  for (let i = 0; i < soft.length; i++) soft[i] = (pixels[i * 4 + 3] ?? 0) / 255;
  const radius = Math.max(1, Math.min(width, height) * 0.022);
  blurPlane(soft, width, height, radius);
  const side = plan.light.x > subject.x ? 1 : -1;
  const shift = Math.round(radius * 1.3);
  const air = subject.footing === 'air' ? 0.1 : 0.03;
  const water = plan.place === 'underwater';
  const haze = clamp(
    air + subject.depth * 0.16 + (plan.elements.includes('fog') ? 0.16 : 0) + (water ? 0.14 : 0),
    0,
    0.4,
  );
  const far = water ? [0.1, 0.45, 0.62] : palette.haze;
  const glows = isLight(subject.concept);
  const indoors = INDOORS.includes(plan.place);
  const tint = glows
    ? [1, 1, 1]
    : indoors
      ? [1, 0.98, 0.95]
      : water
        ? [0.86, 0.98, 1.02]
        : SCENERY.test(subject.concept)
          ? mixRgb(palette.subject, palette.ground, 0.5)
          : palette.subject;
  const rim = glows ? 0 : indoors ? 0.22 : palette.dark ? 0.34 : 0.42;
  for (let y = 0; y < height; y++) {
    const py = top + y;
    if (py < 0 || py >= Math.min(cut, canvas.height)) continue;
    for (let x = 0; x < width; x++) {
      const px = left + x;
      if (px < 0 || px >= canvas.width) continue;
      const p = (y * width + x) * 4;
      const alpha = (pixels[p + 3] ?? 0) / 255;
      if (alpha < 0.004) continue;
      const toward = sample(soft, width, height, x + side * shift, y - shift);
      const away = sample(soft, width, height, x - side * shift, y + shift);
      const edge = clamp(1 - toward) * smoothstep(0.3, 1, alpha) * rim;
      const shade = glows
        ? 1
        : 1 -
          clamp(1 - away) * 0.36 -
          (y / height) * 0.1 +
          (1 - y / height) * 0.04 +
          side * (x / width - 0.5) * 0.14;
      const i = py * canvas.width + px;
      for (let c = 0; c < 3; c++) {
        const own = (pixels[p + c] ?? 0) / 255 / alpha;
        let paint = own * (tint[c] ?? 1) * shade;
        paint += (1 - paint) * edge * (palette.light[c] ?? 1);
        paint = mix(paint, far[c] ?? 0, haze);
        canvas.rgb[i * 3 + c] = mix(canvas.rgb[i * 3 + c] ?? 0, clamp(paint), alpha);
      }
      if (alpha > 0.5) {
        canvas.depth[i] = clamp(subject.depth);
        canvas.id[i] = id;
      }
    }
  }
}

const sample = (plane: Float32Array, width: number, height: number, x: number, y: number): number =>
  x < 0 || y < 0 || x >= width || y >= height ? 0 : (plane[y * width + x] ?? 0);
