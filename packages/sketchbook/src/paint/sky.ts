import type { Canvas } from '../core/canvas.js';
import { clamp, gradientTable, smoothstep } from '../core/colour.js';
import { fbm, Field, noiseOf } from '../core/noise.js';
import { rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import { paintAurora, paintRainbow } from './atmosphere/air.js';
import { paintClouds } from './atmosphere/clouds.js';
import type { Palette } from './palette.js';

/** The sky over the whole canvas: gradient, glow, sun or moon, stars, aurora, clouds, rainbow. */
export function paintSky(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height, unit, rgb } = canvas;
  const table = gradientTable(palette.sky);
  const has = (element: Plan['elements'][number]) => plan.elements.includes(element);
  const disc = has('sun') || has('moon');
  const moon = plan.time === 'night';
  const [sunX, sunY] = [plan.light.x * width, plan.light.y * height];
  const radius = (moon ? 0.05 : 0.042) * unit;
  const glow = disc ? (moon ? 0.45 : 0.8) : 0.25;
  const shines = new Field(Math.ceil(width / 8) + 2, Math.ceil(height / 8) + 2, (u, v) => {
    const distance = Math.hypot(u * width - sunX, v * height - sunY) / unit;
    return glow * (Math.exp(-26 * distance * distance) * 0.5 + Math.exp(-3.6 * distance) * 0.34);
  });
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const stop = Math.min(255, Math.floor((y / (height * (plan.horizon + 0.03))) * 255)) * 3;
    for (let x = 0; x < width; x++) {
      const o = (y * width + x) * 3;
      const shine = shines.at(x / width, y / height);
      for (let c = 0; c < 3; c++) {
        const base = table[stop + c] ?? 0;
        rgb[o + c] = base + (1 - base) * shine * (palette.light[c] ?? 1);
      }
    }
  }
  if (has('stars')) paintStars(canvas, plan, 260, plan.horizon);
  if (has('aurora')) paintAurora(canvas, plan);
  if (disc) paintDisc(canvas, plan, palette, sunX, sunY, radius, moon);
  if (has('clouds') && !has('aurora')) paintClouds(canvas, plan, palette);
  // Over open water it comes later: its mirror image would make it a ring.
  if (has('rainbow') && plan.place !== 'sea') paintRainbow(canvas, plan);
}

function paintDisc(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  cx: number,
  cy: number,
  radius: number,
  moon: boolean,
): void {
  const grain = noiseOf(plan.seed, 'moon');
  for (let y = Math.max(0, Math.floor(cy - radius - 2)); y < Math.min(canvas.height, cy + radius + 2); y++)
    for (let x = Math.max(0, Math.floor(cx - radius - 2)); x < Math.min(canvas.width, cx + radius + 2); x++) {
      const distance = Math.hypot(x - cx, y - cy);
      const cover = clamp(radius - distance + 0.5);
      const spot = moon
        ? 0.86 + 0.14 * smoothstep(-0.25, 0.25, fbm(grain, (x - cx) / radius, (y - cy) / radius, 3))
        : 1;
      const o = (y * canvas.width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const paint = Math.min(1, (palette.light[c] ?? 1) * 0.35 + 0.66) * spot;
        canvas.rgb[o + c] = (canvas.rgb[o + c] ?? 0) * (1 - cover) + paint * cover;
      }
    }
}

/** Stars down to a fraction of the height; brighter ones get a soft cross. */
export function paintStars(canvas: Canvas, plan: Plan, count: number, down: number): void {
  const random = rng(plan.seed, 'stars');
  const { width, height, unit, rgb } = canvas;
  const dot = (x: number, y: number, strength: number) => {
    if (x < 0 || y < 0 || x >= width || y >= height) return;
    const o = (y * width + x) * 3;
    for (let c = 0; c < 3; c++) rgb[o + c] = Math.min(1, (rgb[o + c] ?? 0) + strength);
  };
  for (let i = 0; i < count; i++) {
    const [x, y] = [Math.floor(random() * width), Math.floor(random() ** 1.3 * height * down)];
    const strength = random() ** 3;
    const reach = Math.max(1, Math.round((0.0012 + strength * 0.0035) * unit));
    for (let dy = -reach; dy <= reach; dy++)
      for (let dx = -reach; dx <= reach; dx++) {
        const core = Math.exp((-3 * (dx * dx + dy * dy)) / (reach * reach));
        const ray =
          strength > 0.5
            ? Math.exp(-Math.min(Math.abs(dx), Math.abs(dy)) * 2.5) *
              (1 - Math.max(Math.abs(dx), Math.abs(dy)) / (reach + 1))
            : 0;
        dot(x + dx, y + dy, (0.3 + strength * 0.7) * Math.max(core, ray * 0.7));
      }
  }
}
