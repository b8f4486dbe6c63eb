import type { Canvas } from '../../../core/canvas.js';
import { gradientTable, rgb } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import type { Rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import type { Harmony } from './harmony.js';

/** What a composition is made with; width and height in vector units. */
export interface Sheet {
  canvas: Canvas;
  plan: Plan;
  harmony: Harmony;
  random: Rng;
  width: number;
  height: number;
}

/** Covers the canvas with the ground, a little cloudy, running to a second colour from top to bottom. */
export function layGround({ canvas, plan, harmony }: Sheet, to = harmony.ground, depth = 0.96): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'paper');
  const table = gradientTable([harmony.ground, to]);
  const cloud = new Field(Math.ceil(width / 10) + 2, Math.ceil(height / 10) + 2, (u, v) =>
    fbm(noise, (u * width * 1.7) / unit, (v * height * 1.7) / unit, 4),
  );
  for (let y = 0; y < height; y++) {
    if ((y & 63) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const grain = cloud.at(x / width, y / height);
      const stop = Math.max(0, Math.min(255, Math.round((y / height + grain * 0.35) * 255))) * 3;
      const i = y * width + x;
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = Math.min(1, (table[stop + c] ?? 0) * (1 + grain * 0.05));
      canvas.depth[i] = depth;
    }
  }
}

/** Fills every pixel from a painter of u and v that gives a colour stop from 0 to 1, a tone and a depth. */
export function fillFrom(
  canvas: Canvas,
  stops: readonly string[],
  at: (u: number, v: number) => readonly [stop: number, tone: number, depth: number],
): void {
  const { width, height } = canvas;
  const table = gradientTable(stops, 1024);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const [stop, tone, depth] = at((x + 0.5) / width, (y + 0.5) / height);
      const index = Math.max(0, Math.min(1023, Math.floor(stop * 1023))) * 3;
      const i = y * width + x;
      for (let c = 0; c < 3; c++) canvas.rgb[i * 3 + c] = Math.min(1, (table[index + c] ?? 0) * tone);
      canvas.depth[i] = depth;
    }
  }
}

/** Lays a flat paint over a pixel. */
export function lay(
  canvas: Canvas,
  i: number,
  paint: readonly [number, number, number],
  cover: number,
): void {
  for (let c = 0; c < 3; c++)
    canvas.rgb[i * 3 + c] = (canvas.rgb[i * 3 + c] ?? 0) * (1 - cover) + (paint[c] ?? 0) * cover;
}

export const paintOf = (colour: string): readonly [number, number, number] => rgb(colour);
