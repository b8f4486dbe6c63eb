import type { Canvas } from '../core/canvas.js';
import type { Rgb } from '../core/colour.js';
import { clamp, mix, smoothstep } from '../core/colour.js';
import { fbm, Field, noiseOf } from '../core/noise.js';
import type { Plan } from '../plan/plan.js';
import type { Palette } from './palette.js';

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
}

/** Paints a ridge, shaded from the light, with thin mist at its foot. */
export function paintRidge(canvas: Canvas, plan: Plan, palette: Palette, ridge: Ridge): void {
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, ridge.name);
  const skyline = skylineOf(canvas, ridge, noise);
  let highest = height;
  for (const y of skyline) if (y < highest) highest = y;
  const first = Math.max(0, Math.floor(highest));
  const tall = Math.max(1, height - first);
  const wide = width / unit;
  const deep = tall / unit;
  const rocky = ridge.shape === 'rock' || ridge.shape === 'mesa';
  const field = new Field(Math.ceil(width / 3), Math.ceil(tall / (rocky ? 2 : 3)) + 2, (u, v) => {
    const y = v * deep;
    if (rocky) return fbm(noise, u * wide * ridge.peaks * 2.2 + y * 3.4, y * 3.6 - u * wide, 4);
    const far = 1 / (0.12 + v);
    return fbm(noise, (u - 0.5) * wide * (5 + far * 1.4), far * 2.4 + y * 7, 4);
  });
  const toward = plan.light.x < 0.5 ? -0.02 : 0.02;
  const reach = ridge.rise * height * 1.25 + 1;
  for (let y = first; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / tall;
    for (let x = 0; x < width; x++) {
      const edge = skyline[x] ?? 0;
      const cover = clamp(y - edge + 0.5);
      if (cover <= 0) continue;
      const u = x / width;
      const grain = field.at(u, v);
      const slope = grain - field.at(u + toward, v - Math.abs(toward) * 0.5);
      const below = clamp((y - edge) / reach);
      const down = clamp((y - edge) / (height - edge + 1));
      const blend = ridge.near === undefined ? below : Math.sqrt(down);
      const light = 1 + (rocky ? slope * 1.25 : slope * 0.28) * ridge.grain + grain * 0.15 * ridge.grain;
      const white = ridge.snow ? smoothstep(0.05, 0.17, 0.5 - below * 1.25 + grain * 0.3 + slope * 0.2) : 0;
      const mist =
        ridge.near === undefined ? smoothstep(0.45, 1.05, below) * 0.5 : smoothstep(0.1, 0, down) * 0.3;
      const i = y * width + x;
      for (let c = 0; c < 3; c++) {
        let paint = mix(ridge.top[c] ?? 0, ridge.foot[c] ?? 0, blend) * light;
        if (white > 0) paint = mix(paint, (ridge.snow?.[c] ?? 1) * (0.9 + slope * 0.75), white);
        paint = mix(paint, palette.haze[c] ?? 0, mist);
        rgb[i * 3 + c] = (rgb[i * 3 + c] ?? 0) * (1 - cover) + clamp(paint) * cover;
      }
      if (cover > 0.5) depth[i] = ridge.near === undefined ? ridge.depth : mix(ridge.depth, ridge.near, down);
    }
  }
}

function skylineOf(canvas: Canvas, ridge: Ridge, noise: (x: number, y: number) => number): Float32Array {
  const line = new Float32Array(canvas.width);
  for (let x = 0; x < canvas.width; x++) {
    const u = (x / canvas.unit) * ridge.peaks;
    line[x] = canvas.height * (ridge.base - ridge.rise * profile(ridge.shape, noise, u));
  }
  return line;
}

function profile(shape: Ridge['shape'], noise: (x: number, y: number) => number, u: number): number {
  if (shape === 'flat') return fbm(noise, u, 0.5, 2) * 0.5;
  if (shape === 'hill') return 0.5 + fbm(noise, u, 0.5, 3) * 0.9;
  if (shape === 'dune')
    return 0.5 + (1 - Math.abs(noise(u * 0.8, 0.3))) * 0.6 - 0.3 + noise(u * 2.1, 5) * 0.1;
  if (shape === 'mesa') {
    const level = fbm(noise, u, 0.5, 3);
    return smoothstep(0.05, 0.13, level) * 0.72 + smoothstep(0.3, 0.36, level) * 0.28 + level * 0.06;
  }
  let height = 0;
  let strength = 0.62;
  let scale = 1;
  for (let octave = 0; octave < 5; octave++) {
    height += (1 - Math.abs(noise(u * scale + octave * 11, octave * 3.7))) * strength;
    scale *= 2.05;
    strength *= 0.46;
  }
  return height - 0.28;
}
