import { createNoise2D } from 'simplex-noise';
import { clamp } from './colour.js';
import { rng } from './rng.js';

/** Smooth noise from -1 to 1. */
export type Noise = (x: number, y: number) => number;

/** The noise of one named stream. */
export const noiseOf = (seed: number, stream: string): Noise => createNoise2D(rng(seed, stream));

/** Sum of octaves, each twice as fine and half as strong; about -1 to 1. */
export function fbm(noise: Noise, x: number, y: number, octaves: number): number {
  let sum = 0;
  let strength = 0.5;
  let scale = 1;
  for (let octave = 0; octave < octaves; octave++) {
    sum += noise(x * scale + octave * 17.3, y * scale - octave * 9.1) * strength;
    scale *= 2.03;
    strength *= 0.5;
  }
  return sum;
}

/** A coarse grid of samples read back smoothly: noise is the dearest step, so fine noise is rarely asked for. */
export class Field {
  readonly #data: Float32Array;

  constructor(
    readonly columns: number,
    readonly rows: number,
    sample: (u: number, v: number) => number,
  ) {
    this.#data = new Float32Array(columns * rows);
    for (let y = 0; y < rows; y++)
      for (let x = 0; x < columns; x++)
        this.#data[y * columns + x] = sample(x / (columns - 1), y / (rows - 1));
  }

  /** The value at fractions of width and height, 0 to 1. */
  at(u: number, v: number): number {
    const x = clamp(u) * (this.columns - 1);
    const y = clamp(v) * (this.rows - 1);
    const left = Math.min(this.columns - 2, x | 0);
    const top = Math.min(this.rows - 2, y | 0);
    const fx = x - left;
    const fy = y - top;
    const i = top * this.columns + left;
    const a = this.#data[i] ?? 0;
    const b = this.#data[i + 1] ?? 0;
    const c = this.#data[i + this.columns] ?? 0;
    const d = this.#data[i + this.columns + 1] ?? 0;
    const upper = a + (b - a) * fx;
    return upper + (c + (d - c) * fx - upper) * fy;
  }
}
