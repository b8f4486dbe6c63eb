import type { Canvas } from '../core/canvas.js';
import { clamp, gradientTable, smoothstep } from '../core/colour.js';
import { fbm, Field, noiseOf } from '../core/noise.js';
import { between, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
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
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const stop = Math.min(255, Math.floor((y / (height * (plan.horizon + 0.03))) * 255)) * 3;
    for (let x = 0; x < width; x++) {
      const o = (y * width + x) * 3;
      const distance = Math.hypot(x - sunX, y - sunY) / unit;
      const shine = glow * (Math.exp(-26 * distance * distance) * 0.5 + Math.exp(-3.6 * distance) * 0.34);
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
  if (has('rainbow')) paintRainbow(canvas, plan);
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

function paintAurora(canvas: Canvas, plan: Plan): void {
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

function paintClouds(canvas: Canvas, plan: Plan, palette: Palette): void {
  const { width, height, unit, rgb } = canvas;
  const noise = noiseOf(plan.seed, 'clouds');
  const random = rng(plan.seed, 'clouds');
  const grim = plan.elements.includes('rain') || plan.elements.includes('storm');
  const low = grim ? -0.3 : between(random, 0.02, 0.16);
  const offset = random() * 50;
  const bottom = Math.min(height, Math.ceil(plan.horizon * height));
  const scale = width / unit;
  const field = new Field(Math.ceil(width / 4), Math.ceil(bottom / 3), (u, v) => {
    const far = 1 / (0.3 + 0.95 * (1 - v));
    const x = (u - 0.5) * scale * far * 1.5 + offset;
    const y = far * 2.6;
    const warp = noise(x * 0.8 + 5, y * 0.8) * 0.35;
    return fbm(noise, x + warp, y + warp * 0.6, 5);
  });
  const [towardX, towardY] = [(plan.light.x < 0.5 ? -1 : 1) * 0.025, -0.03];
  for (let y = 0; y < bottom; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = y / bottom;
    const fade = smoothstep(1, 0.8, v);
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const density = field.at(u, v);
      const cover = smoothstep(low, low + 0.34, density) * fade * 0.94;
      if (cover <= 0.004) continue;
      const shade = clamp(0.62 + (density - field.at(u + towardX, v + towardY)) * 1.7 - cover * 0.16);
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const dark = palette.cloudShade[c] ?? 0;
        const paint = dark + ((palette.cloudLit[c] ?? 1) - dark) * shade;
        rgb[o + c] = (rgb[o + c] ?? 0) * (1 - cover) + paint * cover;
      }
    }
  }
}

function paintRainbow(canvas: Canvas, plan: Plan): void {
  const { width, height, unit, rgb } = canvas;
  const [cx, cy] = [width * (plan.mirror ? 0.46 : 0.54), height * (plan.horizon + 0.06)];
  const outer = Math.min(width * 0.52, height * 0.5);
  const band = unit * 0.05;
  const bands = gradientTable(['#e8403a', '#f59331', '#f7e04b', '#4fbf58', '#3f8be0', '#7d4fc0']);
  for (let y = 0; y < Math.min(height, cy); y++)
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
