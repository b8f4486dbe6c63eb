import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';

/** A lamp: its place and reach in vector units, its colour and strength. */
export interface Lamp {
  x: number;
  y: number;
  reach: number;
  colour: Rgb;
  strength: number;
}

export const WARM: Rgb = [1, 0.8, 0.48];

/** What `relight` does: the light everywhere, lamps that add to it, and hand-laid unevenness from 0 to 0.3. */
export interface Lighting {
  ambient: Rgb;
  lamps: readonly Lamp[];
  wash: number;
  /** Pixels farther than this keep their own light: the view through a window. */
  inside?: number;
}

const STEP = 8;

/** Multiplies the painted scene by its light, worked out on a coarse grid. */
export function relight(canvas: Canvas, seed: number, lighting: Lighting): void {
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(seed, 'wash');
  const [wide, tall] = [width / unit, height / unit];
  const [columns, rows] = [Math.ceil(width / STEP) + 1, Math.ceil(height / STEP) + 1];
  const grid = [0, 1, 2].map(
    (c) =>
      new Field(columns, rows, (u, v) => {
        const [x, y] = [u * wide * 1000, v * tall * 1000];
        let light = lighting.ambient[c] ?? 1;
        for (const lamp of lighting.lamps) {
          const away = Math.hypot(x - lamp.x, y - lamp.y) / lamp.reach;
          if (away < 2.6) light += Math.exp(-away * away * 1.4) * lamp.strength * (lamp.colour[c] ?? 1);
        }
        // Many lamps together must not burn the paint out.
        return light > 1.5 ? 1.5 + (1 - Math.exp(1.5 - light)) * 0.5 : light;
      }),
  );
  const cloud =
    lighting.wash > 0
      ? new Field(columns, rows, (u, v) => fbm(noise, u * wide * 3.2, v * tall * 3.2, 3))
      : undefined;
  const limit = lighting.inside ?? 0.93;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      if ((depth[i] ?? 1) > limit) continue;
      const [u, v] = [x / width, y / height];
      const tone = 1 + (cloud ? cloud.at(u, v) * lighting.wash : 0);
      for (let c = 0; c < 3; c++)
        rgb[i * 3 + c] = clamp((rgb[i * 3 + c] ?? 0) * tone * (grid[c]?.at(u, v) ?? 1));
    }
  }
}

/** Lets lamps shine over what is painted: soft halos that lighten like light in hazy air. */
export function shine(canvas: Canvas, lamps: readonly Lamp[]): void {
  const { width, height, unit, rgb } = canvas;
  const scale = unit / 1000;
  for (const lamp of lamps) {
    canvas.check();
    const [cx, cy, reach] = [lamp.x * scale, lamp.y * scale, lamp.reach * scale];
    for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++)
      for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
        const away = ((x - cx) ** 2 + (y - cy) ** 2) / (reach * reach);
        if (away >= 1) continue;
        const glow = (1 - away) ** 3 * lamp.strength;
        const o = (y * width + x) * 3;
        for (let c = 0; c < 3; c++)
          rgb[o + c] = (rgb[o + c] ?? 0) + (1 - (rgb[o + c] ?? 0)) * glow * (lamp.colour[c] ?? 1);
      }
  }
}
