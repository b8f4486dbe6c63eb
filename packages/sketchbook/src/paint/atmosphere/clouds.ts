import type { Canvas } from '../../core/canvas.js';
import { clamp, mix, mixRgb, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import type { Rng } from '../../core/rng.js';
import { between, pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { heapCloud, puffTile, stampPuff } from './puffs.js';

type CloudKind = 'fair' | 'heaps' | 'tower' | 'bank' | 'mackerel' | 'streaks' | 'overcast';

const FAIR: [CloudKind, ...CloudKind[]] = ['fair', 'heaps', 'tower', 'bank', 'mackerel', 'streaks'];

/** The clouds of a sky: a kind by seed, or a low dark cover in rain. */
export function paintClouds(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'clouds');
  const chosen = pick(random, FAIR);
  const grim = plan.elements.includes('rain') || plan.elements.includes('storm');
  const kind = grim || (plan.elements.includes('snowfall') && random() < 0.6) ? 'overcast' : chosen;
  if (kind === 'overcast') {
    paintVeil(canvas, plan, palette, { low: -0.42, stretch: 1, cover: 0.9 });
    paintHeaps(canvas, plan, palette, random, [
      [0.2, 0.2, 0.34, 0.5],
      [0.75, 0.14, 0.4, 0.45],
      [0.5, 0.4, 0.3, 0.4],
    ]);
    return;
  }
  if (kind === 'streaks' || kind === 'mackerel') {
    const low = between(random, 0.0, 0.1);
    paintVeil(
      canvas,
      plan,
      palette,
      kind === 'streaks'
        ? { low, stretch: 0.34, cover: 0.72 }
        : { low: low - 0.04, stretch: 1.5, cover: 0.86 },
    );
    if (kind === 'streaks') paintHeaps(canvas, plan, palette, random, spread(random, 2, 0.6, 0.9));
    return;
  }
  if (kind !== 'fair' || random() < 0.5)
    paintVeil(canvas, plan, palette, { low: 0.12, stretch: 0.4, cover: 0.4 });
  if (kind === 'bank') {
    paintHeaps(canvas, plan, palette, random, spread(random, 7, 0.78, 0.98));
    return;
  }
  if (kind === 'tower') {
    const at = plan.light.x < 0.5 ? between(random, 0.68, 0.9) : between(random, 0.1, 0.32);
    paintHeaps(canvas, plan, palette, random, [
      ...spread(random, 4, 0.72, 0.95),
      [at, 0.86, 0.42, 1.25],
      [at + between(random, -0.2, 0.2), 0.92, 0.26, 0.6],
    ]);
    return;
  }
  const count = kind === 'fair' ? 5 : 9;
  paintHeaps(canvas, plan, palette, random, spread(random, count, kind === 'fair' ? 0.2 : 0.16, 0.92));
}

/** One heap: middle and underside (fractions of width and sky), half width in units of the short side, tallness. */
type Heap = readonly [number, number, number, number];

function spread(random: Rng, count: number, top: number, bottom: number): Heap[] {
  return Array.from({ length: count }, (_, i): Heap => {
    const v = mix(top, bottom, (i + random()) / count);
    const x = ((i * 0.618 + between(random, -0.12, 0.12) + 5.3) % 1.1) - 0.05;
    const size = mix(0.27, 0.1, v) * between(random, 0.7, 1.25);
    return [x, v, size, between(random, 0.5, 0.85)];
  }).sort((a, b) => b[1] - a[1]);
}

function paintHeaps(canvas: Canvas, plan: Plan, palette: Palette, random: Rng, heaps: readonly Heap[]): void {
  const tile = puffTile(plan.seed);
  const { width, height, unit } = canvas;
  const sky = plan.horizon * height;
  for (const [at, down, size, tall] of heaps) {
    canvas.check();
    const [x, floor, w] = [at * width, down * sky, size * unit];
    const [lx, ly] = [plan.light.x * width - x, plan.light.y * height - floor];
    const far = Math.hypot(lx, ly) || 1;
    const light = { x: (lx / far) * 0.75, y: Math.min(-0.35, (ly / far) * 0.6 - 0.35) };
    const haze = smoothstep(0.45, 1, down) * 0.5;
    const near = Math.exp(-((far / unit) ** 2) * 4) * 0.3;
    const paint = {
      lit: mixRgb(mixRgb(palette.cloudLit, palette.light, near), palette.haze, haze * 0.8),
      shade: mixRgb(palette.cloudShade, palette.haze, 0.16 + haze),
      light,
      opacity: 0.94,
    };
    for (const puff of heapCloud(random, x, floor, w, tall)) stampPuff(canvas, tile, puff, paint);
  }
}

interface Veil {
  low: number;
  /** Below 1 long wisps, above 1 small flakes. */
  stretch: number;
  cover: number;
}

/** Thin high cloud of drifting noise. */
function paintVeil(canvas: Canvas, plan: Plan, palette: Palette, veil: Veil): void {
  const { width, height, unit, rgb } = canvas;
  const noise = noiseOf(plan.seed, 'veil');
  const random = rng(plan.seed, 'veil');
  const [offset, slant] = [random() * 50, between(random, -0.5, 0.5)];
  const bottom = Math.min(height, Math.ceil(plan.horizon * height));
  if (bottom < 2) return;
  const scale = width / unit;
  const deep = bottom / unit;
  const wisp = veil.stretch < 1;
  const field = new Field(Math.ceil(width / 5) + 2, Math.ceil(bottom / 4) + 2, (u, v) => {
    const low = (v * deep) / (0.55 + 0.45 * (1 - v));
    const x = u * scale * 2.1 * veil.stretch + offset + low * slant;
    const y = low * (wisp ? 4.2 : 4 * veil.stretch);
    const warp = noise(x * 0.8 + 5, y * 0.6) * (wisp ? 0.5 : 0.3);
    return fbm(noise, x + warp, y + warp * 0.8, 4);
  });
  const side = plan.light.x < 0.5 ? -0.02 : 0.02;
  for (let y = 0; y < bottom; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = y / bottom;
    const fade = smoothstep(1, 0.72, v) * veil.cover;
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const density = field.at(u, v);
      const cover = smoothstep(veil.low, veil.low + 0.42, density) * fade;
      if (cover <= 0.004) continue;
      const shade = clamp(0.66 + (density - field.at(u + side, v - 0.035)) * 1.3 - cover * 0.12);
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const dark = palette.cloudShade[c] ?? 0;
        const paint = dark + ((palette.cloudLit[c] ?? 1) - dark) * shade;
        rgb[o + c] = (rgb[o + c] ?? 0) * (1 - cover) + paint * cover;
      }
    }
  }
}
