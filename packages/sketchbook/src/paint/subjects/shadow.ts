import { blurPlane } from '../../core/blur.js';
import type { Canvas } from '../../core/canvas.js';
import { clamp } from '../../core/colour.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import type { Sprite } from './sprite.js';

/** Height of a cast shadow as a share of the subject's, and how far it leans away from the light. */
const FLAT = 0.2;

/** Darkens the ground below a sprite: its flattened outline leaning away from the light, and a pool under its feet. */
export function layShadow(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  sprite: Sprite,
  left: number,
  top: number,
  feet: number,
): void {
  const { width, height, pad } = sprite;
  const side = plan.light.x * canvas.width > left + width / 2 ? -1 : 1;
  const lean = (plan.time === 'day' ? 0.35 : 0.75) * side;
  const tall = height - 2 * pad;
  const reach = Math.ceil(Math.abs(lean) * tall);
  const blur = Math.max(2, Math.round(tall * 0.018));
  const [w, h] = [width + reach * 2, Math.ceil(tall * (FLAT + 0.16)) + blur * 4];
  const base = Math.floor(h - tall * 0.1 - blur);
  const plane = new Float32Array(w * h);
  for (let y = pad; y < height - pad; y += 2)
    for (let x = 0; x < width; x += 1) {
      const alpha = (sprite.pixels[(y * width + x) * 4 + 3] ?? 0) / 255;
      if (alpha < 0.3) continue;
      const rise = height - pad - y;
      const sx = Math.round(x + reach + rise * lean);
      const sy = Math.round(base - rise * FLAT);
      if (sx >= 0 && sx < w && sy >= 0)
        plane[sy * w + sx] = Math.max(plane[sy * w + sx] ?? 0, 0.4 * (1 - (rise / tall) * 0.55));
    }
  pool(sprite, plane, w, reach, base, tall);
  blurPlane(plane, w, h, blur);
  const strength = plan.place === 'space' ? 1.1 : palette.dark ? 1 : 0.95;
  const shade = plan.place === 'snow' ? [0.45, 0.58, 0.8] : [0.1, 0.08, 0.2];
  for (let y = 0; y < h; y++) {
    const py = feet + y - base;
    if (py < 0 || py >= canvas.height || py < top) continue;
    for (let x = 0; x < w; x++) {
      const px = left + x - reach;
      if (px < 0 || px >= canvas.width) continue;
      const cover = clamp((plane[y * w + x] ?? 0) * strength, 0, 0.72);
      if (cover < 0.004) continue;
      const i = py * canvas.width + px;
      if ((canvas.depth[i] ?? 1) > 0.7) continue;
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = (canvas.rgb[i * 3 + c] ?? 0) * (1 - cover + cover * (shade[c] ?? 0));
    }
  }
}

/** The dark pool where the lowest tenth of the subject meets the ground. */
function pool(
  sprite: Sprite,
  plane: Float32Array,
  w: number,
  reach: number,
  base: number,
  tall: number,
): void {
  const { width, height, pad, pixels } = sprite;
  let [from, to] = [width, 0];
  for (let y = Math.floor(height - pad - tall * 0.09); y < height - pad; y++)
    for (let x = 0; x < width; x++)
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) > 120) {
        from = Math.min(from, x);
        to = Math.max(to, x);
      }
  if (to <= from) return;
  const [cx, rx, ry] = [
    (from + to) / 2 + reach,
    ((to - from) / 2) * 1.1 + tall * 0.02,
    Math.max(2, tall * 0.035),
  ];
  for (let y = Math.floor(base - ry); y <= base + ry; y++)
    for (let x = Math.floor(cx - rx); x <= cx + rx; x++) {
      const d = ((x - cx) / rx) ** 2 + ((y - base) / ry) ** 2;
      if (d < 1 && x >= 0 && x < w && y >= 0)
        plane[y * w + x] = Math.max(plane[y * w + x] ?? 0, 0.85 * (1 - d * 0.7));
    }
}
