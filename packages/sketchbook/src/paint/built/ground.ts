import type { Canvas } from '../../core/canvas.js';
import type { Rgb } from '../../core/colour.js';
import { clamp, mix, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';

/** Made ground in true perspective. `eye` and `top` are fractions of the height, `vanish` of the width, `size` in short sides. */
export interface Ground {
  name: string;
  kind: 'planks' | 'boards' | 'tiles' | 'slabs' | 'cobbles' | 'plain';
  eye: number;
  vanish: number;
  top: number;
  bottom?: number;
  size: number;
  paint: Rgb;
  second: Rgb;
  joint: Rgb;
  haze: Rgb;
  /** Share of haze where the ground begins. */
  mist: number;
  far: number;
  near: number;
  grain: number;
}

/** Evenly spread chance of two whole numbers. */
function chance(a: number, b: number): number {
  let h = Math.imul(a | 0, 0x27d4eb2d) ^ Math.imul(b | 0, 0x165667b1);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 13), 0x297a2d39);
  return ((h ^ (h >>> 16)) >>> 0) / 4294967296;
}

const DEEP = 0.9;

/** Paints planks, tiles or stones that run to the vanishing line. */
export function paintGround(canvas: Canvas, seed: number, ground: Ground): void {
  const { width, height, unit, rgb, depth, id } = canvas;
  const { kind, eye, size } = ground;
  const noise = noiseOf(seed, ground.name);
  const first = Math.max(0, Math.round(ground.top * height));
  const last = Math.min(height, Math.round((ground.bottom ?? 1) * height));
  const wide = width / unit;
  const rows = Math.max(1, last - first);
  const rest = 1 - eye;
  const long = kind === 'planks' ? [9, 1.1] : kind === 'boards' ? [1.1, 9] : [3, 3];
  const field = new Field(Math.ceil(width / 3), Math.max(3, Math.ceil(rows / 2)), (u, v) => {
    const z = rest / Math.max(0.01, ground.top + ((ground.bottom ?? 1) - ground.top) * v - eye);
    const across = (u - ground.vanish) * wide * z;
    return fbm(
      noise,
      (across / size) * (long[0] ?? 3) * 0.33,
      ((z * DEEP) / size) * (long[1] ?? 3) * 0.33,
      3,
    );
  });
  const salt = Math.floor(noise(3.3, 7.7) * 500);
  for (let y = first; y < last; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / rows;
    const z = rest / Math.max(0.004, (y + 0.5) / height - eye);
    const along = z * DEEP;
    const footX = z / unit;
    const footZ = (z * z * DEEP) / rest / height;
    const mist = ground.mist * (1 - v) ** 2;
    const stripe = kind === 'cobbles' ? size * 0.8 : size;
    const row = Math.floor(along / stripe);
    const shade = 1 - 0.16 * v;
    for (let x = 0; x < width; x++) {
      const across = (x / width - ground.vanish) * wide * z;
      const grain = field.at(x / width, v);
      let tone = 1 + grain * ground.grain;
      let join = 0;
      let share = 0;
      if (kind === 'planks') {
        const board = Math.floor(across / size);
        const at = Math.abs(across / size - board - 0.5) * 2;
        const end = along / (size * 7) + chance(board, salt) * 5;
        const piece = Math.floor(end);
        share = chance(board, piece + salt);
        join =
          edge(1 - at, size / 2, footX) + edge(1 - Math.abs(end - piece - 0.5) * 2, size * 3.5, footZ) * 0.8;
      } else if (kind === 'boards') {
        share = chance(row, salt);
        join = edge(1 - Math.abs(along / size - row - 0.5) * 2, size / 2, footZ);
      } else if (kind !== 'plain') {
        const shift = kind === 'tiles' ? 0 : (row % 2) * 0.5;
        const wave = kind === 'cobbles' ? grain * 0.35 : 0;
        const cell = across / size + shift + wave;
        const column = Math.floor(cell);
        const [ax, az] = [
          1 - Math.abs(cell - column - 0.5) * 2,
          1 - Math.abs(along / stripe - row - 0.5) * 2,
        ];
        share = kind === 'tiles' ? (row + column) & 1 : chance(column, row + salt);
        join = Math.max(edge(ax, size / 2, footX), edge(az, stripe / 2, footZ));
        if (kind === 'cobbles')
          tone *= mix(1, 0.86 + 0.24 * Math.min(1, ax * 1.6) * Math.min(1, az * 1.6), 0.9);
      }
      const fine = kind === 'boards' ? footZ : Math.max(footX, footZ * 0.5);
      const visible = smoothstep(0.75, 0.2, fine / size);
      const flat = kind === 'tiles' ? mix(0.5, share, visible) : share;
      join = Math.min(1, join) * visible;
      const i = y * width + x;
      const even = kind === 'tiles' ? flat : (flat - 0.5) * visible + 0.5;
      for (let c = 0; c < 3; c++) {
        let paint = mix(ground.paint[c] ?? 0, ground.second[c] ?? 0, even) * tone * shade;
        paint = mix(paint, ground.joint[c] ?? 0, join * 0.75);
        rgb[i * 3 + c] = clamp(mix(paint, ground.haze[c] ?? 0, mist));
      }
      depth[i] = mix(ground.far, ground.near, Math.sqrt((y + 1 - first) / Math.max(1, height - first)));
      id[i] = 0;
    }
  }
}

/** How much of a joint covers a pixel: `away` is 0 at the joint and 1 in the middle of a piece of half size `half`. */
const edge = (away: number, half: number, foot: number): number =>
  smoothstep(foot * 0.75 + 0.004, 0, away * half - 0.001);

/** Turns the ground below `top` wet: what stands above is mirrored in streaks, more in puddles. */
export function paintWet(canvas: Canvas, seed: number, top: number, strength: number): void {
  const { width, height, unit, rgb } = canvas;
  const noise = noiseOf(seed, 'puddles');
  const first = Math.round(top * height);
  const rows = Math.max(1, height - first);
  const puddles = new Field(Math.ceil(width / 6), Math.max(3, Math.ceil(rows / 4)), (u, v) => {
    const far = 1 / (0.2 + v);
    return fbm(noise, (u - 0.5) * (width / unit) * far * 1.5, far * 4, 3);
  });
  const ripple = new Field(Math.ceil(width / 4), Math.max(3, Math.ceil(rows / 1.5)), (u, v) =>
    noise((u - 0.5) * (width / unit) * 9, (v * 60) / (0.3 + v)),
  );
  const source = rgb.slice(0, first * width * 3);
  for (let y = first; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = (y - first) / rows;
    for (let x = 0; x < width; x++) {
      const u = x / width;
      const pool = smoothstep(-0.1, 0.25, puddles.at(u, v));
      const wave = ripple.at(u, v);
      const sx = clamp(Math.round(x + wave * (0.002 + v * 0.012) * unit), 0, width - 1);
      const sy = clamp(Math.round(first - 1 - (y - first) * 1.25 + wave * unit * 0.012), 0, first - 1);
      const share = strength * (0.34 + 0.5 * pool) * (1 - v * 0.35);
      const o = (y * width + x) * 3;
      const s = (sy * width + sx) * 3;
      for (let c = 0; c < 3; c++)
        rgb[o + c] = clamp(mix((rgb[o + c] ?? 0) * (1 - 0.3 * strength), (source[s + c] ?? 0) * 1.02, share));
    }
  }
}
