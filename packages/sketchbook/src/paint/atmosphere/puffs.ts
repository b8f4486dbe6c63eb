import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import { fbm, noiseOf } from '../../core/noise.js';
import type { Rng } from '../../core/rng.js';
import { between } from '../../core/rng.js';

/** How billows are painted: colours of the lit and the shaded side, where the light is, how thick. */
export interface PuffPaint {
  lit: Rgb;
  shade: Rgb;
  /** Direction to the light, y downwards. */
  light: { x: number; y: number };
  opacity: number;
}

/** A round billow in pixels. `floor` is the flat underside of its cloud. */
export interface Puff {
  x: number;
  y: number;
  r: number;
  floor?: number;
}

const TILE = 128;

/** Soft noise on a tile, for the edges of billows. */
export function puffTile(seed: number): Float32Array {
  const noise = noiseOf(seed, 'puffs');
  const tile = new Float32Array(TILE * TILE);
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) {
      const [px, py] = [Math.abs(x - TILE / 2) / 13, Math.abs(y - TILE / 2) / 13];
      tile[y * TILE + x] = fbm(noise, px, py, 3);
    }
  return tile;
}

/** Stamps one billow: soft frayed edge, lit towards the light, flat below. */
export function stampPuff(canvas: Canvas, tile: Float32Array, puff: Puff, paint: PuffPaint): void {
  const { width, height, unit, rgb } = canvas;
  const { x: cx, y: cy, r } = puff;
  const floor = puff.floor ?? Number.POSITIVE_INFINITY;
  const reach = r * 1.15;
  const soft = Math.max(1.5, r * 0.16);
  const [left, right] = [Math.max(0, Math.floor(cx - reach)), Math.min(width - 1, Math.ceil(cx + reach))];
  const top = Math.max(0, Math.floor(cy - reach));
  const bottom = Math.min(height - 1, Math.ceil(Math.min(cy + reach, floor + soft)));
  const scale = 190 / unit;
  const { lit, shade, light, opacity } = paint;
  for (let y = top; y <= bottom; y++) {
    const dy = (y - cy) / r;
    const under = floor === Number.POSITIVE_INFINITY ? 1 : smoothstep(floor + soft, floor - soft, y);
    const row = (((y * scale) | 0) & (TILE - 1)) * TILE;
    for (let x = left; x <= right; x++) {
      const dx = (x - cx) / r;
      const d2 = dx * dx + dy * dy;
      if (d2 > 1.32) continue;
      const fray = tile[row + (((x * scale) | 0) & (TILE - 1))] ?? 0;
      const d = Math.sqrt(d2) + fray * 0.2;
      if (d >= 1) continue;
      const t = d <= 0.66 ? 1 : (1 - d) / 0.34;
      const cover = t * t * (3 - 2 * t) * opacity * under;
      if (cover < 0.004) continue;
      let tone = 0.5 + (dx * light.x + dy * light.y) * 0.62 + fray * 0.16;
      tone = tone < 0 ? 0 : tone > 1 ? 1 : tone;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const dark = shade[c] ?? 0;
        const own = dark + ((lit[c] ?? 1) - dark) * tone;
        const under0 = rgb[o + c] ?? 0;
        rgb[o + c] = under0 + (own - under0) * cover;
      }
    }
  }
}

/** The billows of one heap cloud, back ones first: `x` and `floor` its middle and underside, `w` its half width. */
export function heapCloud(random: Rng, x: number, floor: number, w: number, tall: number): Puff[] {
  const puffs: Puff[] = [];
  const count = Math.round(clamp(13 + tall * 10, 14, 26));
  const towers = [between(random, -0.5, 0.1), between(random, 0, 0.55)];
  for (let i = 0; i < count; i++) {
    const t = between(random, -1, 1);
    const tower = Math.max(
      ...towers.map((at, k) => Math.exp(-(((t - at) / (k ? 0.3 : 0.4)) ** 2)) * (k ? 0.7 : 1)),
    );
    const crown = (0.2 + 0.8 * tower) * (1 - t * t * 0.75);
    const rise = random() ** 0.7 * crown * w * tall;
    const r = w * between(random, 0.16, 0.3) * mix(1, 0.6, Math.abs(t)) * (0.75 + 0.4 * tower);
    puffs.push({ x: x + t * w * 0.86, y: floor - rise - r * 0.15, r, floor });
  }
  return puffs.sort((a, b) => a.y - b.y);
}
