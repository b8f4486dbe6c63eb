import type { Canvas } from '../core/canvas.js';
import type { Rgb } from '../core/colour.js';
import { clamp, mix, mixRgb, smoothstep } from '../core/colour.js';
import type { Noise } from '../core/noise.js';
import { fbm, Field, noiseOf } from '../core/noise.js';
import type { Plan } from '../plan/plan.js';
import type { Palette } from './palette.js';
import { profile, ridged } from './land/skyline.js';

/** A way over the ground: middle and half width (fractions of width) at `v`, 0 at the skyline and 1 at the bottom. */
export interface Way {
  at: (v: number) => { middle: number; half: number };
  paint: Rgb;
}

/** One band of land from its skyline to the bottom. Heights are fractions of the picture, `haze` 0 to 1. */
export interface Ridge {
  name: string;
  base: number;
  rise: number;
  /** Peaks across the short side. */
  peaks: number;
  shape: 'rock' | 'hill' | 'dune' | 'mesa' | 'flat';
  top: Rgb;
  foot: Rgb;
  /** Colour of snow on high ground, if any. */
  snow?: Rgb;
  depth: number;
  /** Depth at the bottom of the picture, for ground that comes to the viewer. */
  near?: number;
  grain: number;
  /** A second tone in soft patches. */
  patch?: Rgb;
  way?: Way;
  /** Adds to the height of the skyline at a fraction of the width, in fractions of `rise`. */
  lift?: (u: number) => number;
  /** Strength of the mist at the foot; 1 when not given. */
  mist?: number;
}

/** The skyline in pixels from the top, for what has to stand on it. */
export function skylineOf(canvas: Canvas, plan: Plan, ridge: Ridge): Float32Array {
  const noise = noiseOf(plan.seed, ridge.name);
  const line = new Float32Array(canvas.width);
  for (let x = 0; x < canvas.width; x++) {
    const u = (x / canvas.unit) * ridge.peaks;
    const lift = ridge.lift?.(x / canvas.width) ?? 0;
    line[x] = canvas.height * (ridge.base - ridge.rise * (profile(ridge.shape, noise, u) + lift));
  }
  return line;
}

/** Paints a ridge shaded from the light, with thin mist at its foot. */
export function paintRidge(canvas: Canvas, plan: Plan, palette: Palette, ridge: Ridge): void {
  const skyline = skylineOf(canvas, plan, ridge);
  let first = canvas.height;
  for (const y of skyline) if (y < first) first = y;
  first = Math.max(0, Math.floor(first));
  if (first >= canvas.height) return;
  if (ridge.near !== undefined) paintGround(canvas, plan, palette, ridge, skyline, first);
  else paintRange(canvas, plan, palette, ridge, skyline, first);
}

/** Far land: rock in lit and shaded faces, hills and dunes rounded by the slope of their skyline. */
function paintRange(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  ridge: Ridge,
  skyline: Float32Array,
  first: number,
): void {
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, ridge.name);
  const last = Math.min(height, Math.ceil((ridge.base + 0.16) * height));
  const tall = Math.max(1, last - first);
  const rocky = ridge.shape === 'rock' || ridge.shape === 'mesa';
  const field = rangeField(canvas, ridge, noise, tall, rocky);
  const side = plan.light.x < 0.5 ? -1 : 1;
  const step = (side * (rocky ? 0.006 : 0.03) * unit) / width;
  const slopes = rocky ? undefined : slopesOf(skyline, unit, side);
  const reach = Math.max(0.02, ridge.rise) * height * 1.15;
  const bright = mixRgb(ridge.top, palette.light, 0.16);
  const mistiness = ridge.mist ?? 1;
  for (let y = first; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = Math.min(1, (y - first) / tall);
    for (let x = 0; x < width; x++) {
      const edge = skyline[x] ?? 0;
      const cover = clamp(y - edge + 0.5);
      if (cover <= 0) continue;
      const u = x / width;
      const grain = field.at(u, v);
      const slope = grain - field.at(u + step, v - Math.abs(step) * 0.4);
      const below = clamp((y - edge) / reach);
      const face = rocky
        ? clamp(slope * 11, -1, 1) * (1 - below * 0.55)
        : (slopes?.[x] ?? 0) * (1 - below) * 0.55 + slope * 0.9;
      const crest = rocky ? 0 : 0.5 * smoothstep(0.2, 0, below);
      const warm = clamp(0.28 + face * 0.7 + crest);
      const shade = 1 + (face * (rocky ? 0.26 : 0.13) + grain * 0.05) * ridge.grain;
      let white = 0;
      if (ridge.snow) {
        const altitude = (ridge.base * height - y) / (ridge.rise * height);
        white = smoothstep(0.5, 0.62, altitude + (grain - 0.5) * 0.5 + face * 0.12);
      }
      const mist = smoothstep(0.4, 1.02, below) * 0.58 * mistiness;
      const i = y * width + x;
      for (let c = 0; c < 3; c++) {
        const top = mix(ridge.top[c] ?? 0, bright[c] ?? 0, warm);
        let paint = mix(top, ridge.foot[c] ?? 0, below) * shade;
        if (white > 0) {
          const cold = mix(ridge.snow?.[c] ?? 1, palette.cloudShade[c] ?? 0, 0.5);
          paint = mix(paint, mix(cold, ridge.snow?.[c] ?? 1, clamp(0.55 + face * 0.9)), white);
        }
        paint = mix(paint, palette.haze[c] ?? 0, mist);
        rgb[i * 3 + c] = (rgb[i * 3 + c] ?? 0) * (1 - cover) + clamp(paint) * cover;
      }
      if (cover > 0.5) depth[i] = ridge.depth;
    }
  }
}

function rangeField(canvas: Canvas, ridge: Ridge, noise: Noise, tall: number, rocky: boolean): Field {
  const { width, height, unit } = canvas;
  const wide = width / unit;
  const deep = tall / unit;
  const fall = ridge.rise > 0 ? (0.55 * unit) / (ridge.rise * height) : 1;
  if (rocky)
    return new Field(Math.ceil(width / 2), Math.ceil(tall / 3) + 2, (u, v) =>
      ridged(noise, u * wide * ridge.peaks, v * deep * fall, 4),
    );
  return new Field(Math.ceil(width / 6) + 2, Math.ceil(tall / 4) + 2, (u, v) =>
    fbm(noise, u * wide * ridge.peaks * 2.5 + v * 2, v * deep * 9, 3),
  );
}

/** How much each column of a skyline looks towards the light, -1 to 1, smoothed. */
function slopesOf(skyline: Float32Array, unit: number, side: number): Float32Array {
  const reach = Math.max(2, Math.round(unit * 0.05));
  return skyline.map((_, x) => {
    const left = skyline[Math.max(0, x - reach)] ?? 0;
    const right = skyline[Math.min(skyline.length - 1, x + reach)] ?? 0;
    return clamp(((right - left) / reach) * side * 2.4, -1, 1);
  });
}

/** Ground that comes to the viewer: flat strokes that grow, patches of a second tone, a way, mist far away. */
function paintGround(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  ridge: Ridge,
  skyline: Float32Array,
  first: number,
): void {
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, ridge.name);
  const tall = Math.max(1, height - first);
  const wide = width / unit;
  const deep = tall / unit;
  // Only the height is foreshortened: scaling the width too would draw rays from the vanishing point.
  const strokes = new Field(Math.ceil(width / 4) + 2, Math.ceil(tall / 3) + 2, (u, v) => {
    const far = Math.log(0.05 + v * deep) * 2.2;
    return fbm(noise, u * wide * 5 + far, far * 3.4, 4);
  });
  const patches = new Field(64, 48, (u, v) => {
    const far = Math.log(0.07 + v * deep) * 1.3;
    return fbm(noise, u * wide * 1.1 + 40, far + 7, 2);
  });
  const sun = (plan.light.x - 0.5) * 0.9 + 0.5;
  const nearest = ridge.near ?? 0;
  const bright = mixRgb(ridge.top, palette.light, 0.3);
  const mistiness = ridge.mist ?? 1;
  for (let y = first; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / tall;
    const way = ridge.way?.at(v);
    for (let x = 0; x < width; x++) {
      const edge = skyline[x] ?? 0;
      const cover = clamp(y - edge + 0.5);
      if (cover <= 0) continue;
      const u = x / width;
      const grain = strokes.at(u, v);
      const patch = patches.at(u, v);
      const down = clamp((y - edge) / (height - edge + 1));
      const blend = down ** 0.75;
      const tone = ridge.patch ? smoothstep(0.0, 0.42, patch + grain * 0.22) * 0.55 : 0;
      const glow = 0.4 * Math.exp(-((u - sun) ** 2) * 3.2) * (1 - blend);
      const shade = 1 + (grain * 0.16 - smoothstep(0.05, 0.5, -patch) * 0.12) * ridge.grain;
      const mist = smoothstep(0.12, 0, down) * 0.34 * mistiness;
      let trod = 0;
      if (way) {
        const off = Math.abs(u - way.middle + grain * way.half * 0.35) / way.half;
        trod = smoothstep(1.08, 0.82, off) * 0.9;
      }
      const i = y * width + x;
      for (let c = 0; c < 3; c++) {
        let paint = mix(mix(ridge.top[c] ?? 0, bright[c] ?? 0, glow), ridge.foot[c] ?? 0, blend);
        if (tone > 0) paint = mix(paint, (ridge.patch?.[c] ?? 0) * (1 - blend * 0.22), tone);
        if (trod > 0) paint = mix(paint, (ridge.way?.paint[c] ?? 0) * (1.04 - blend * 0.14), trod);
        paint = mix(paint * shade, palette.haze[c] ?? 0, mist);
        rgb[i * 3 + c] = (rgb[i * 3 + c] ?? 0) * (1 - cover) + clamp(paint) * cover;
      }
      if (cover > 0.5) depth[i] = mix(ridge.depth, nearest, down);
    }
  }
}
