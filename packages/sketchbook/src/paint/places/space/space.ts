import type { Canvas } from '../../../core/canvas.js';
import { clamp, gradientTable, mix, smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { choose } from '../../built/shapes.js';
import { paintStars } from '../../sky.js';

const NEBULAE: [string[], ...string[][]] = [
  ['#05060f', '#0c1030', '#2a1c5c', '#7a3a9c', '#e06a9a', '#ffd0a8'],
  ['#04070e', '#081a2f', '#0e4258', '#1f8a8c', '#8ee0c0', '#fff0c4'],
  ['#060510', '#150f34', '#2b2f7c', '#4c6cc8', '#a0c0f4', '#ffe6f4'],
  ['#0a0508', '#2a0e1c', '#6a1f3a', '#c2503f', '#f5a04f', '#fff0c0'],
  ['#03080c', '#0a1f24', '#1c4a3f', '#5f8f4a', '#d9c46a', '#fff4d0'],
  ['#080612', '#1f1040', '#4a1f7a', '#3f6fd0', '#6fd8e0', '#f4fbff'],
];

const VIEWS = ['band', 'galaxy', 'pillars', 'giant', 'cluster'] as const;

/** Deep space: a nebula or a galaxy, stars and planets; on the moon the earth is in the sky. */
export function paintSpace(canvas: Canvas, plan: Plan): void {
  const { width, height, unit } = canvas;
  const random = rng(plan.seed, 'space');
  const noise = noiseOf(plan.seed, 'nebula');
  const table = gradientTable(pick(random, NEBULAE));
  const view = plan.place === 'moon' ? 'moon' : choose(plan.variant, VIEWS);
  const slant = between(random, -0.7, 0.7);
  const heart = {
    x: between(random, 0.36, 0.64) * (width / unit),
    y: between(random, 0.32, 0.46) * (height / unit),
    turn: between(random, -0.6, 0.6),
    flat: between(random, 1.5, 2.6),
    arms: pick(random, [2, 2, 3]),
  };
  const strength = view === 'moon' ? 0.5 : 1;
  const field = new Field(Math.ceil(width / 4), Math.ceil(height / 4), (u, v) => {
    const [x, y] = [(u * width) / unit, (v * height) / unit];
    const warp = fbm(noise, x * 1.4, y * 1.4, 3) * 0.6;
    const dust = fbm(noise, x * 1.7 + warp, y * 1.7 - warp, 5);
    if (view === 'galaxy') {
      const [dx, dy] = [x - heart.x, y - heart.y];
      const [rx, ry] = [
        dx * Math.cos(heart.turn) + dy * Math.sin(heart.turn),
        (dy * Math.cos(heart.turn) - dx * Math.sin(heart.turn)) * heart.flat,
      ];
      const away = Math.hypot(rx, ry);
      const arm =
        0.5 + 0.5 * Math.cos(heart.arms * (Math.atan2(ry, rx) - 3.1 * Math.log(away + 0.03)) + dust * 1.4);
      return (
        Math.exp(-away * away * 30) * 0.95 +
        Math.exp(-away * 3.4) * (0.12 + 0.72 * arm ** 1.6) * (0.75 + dust * 0.6) +
        0.04 +
        dust * 0.05
      );
    }
    if (view === 'pillars') {
      const column = fbm(noise, x * 1.9 + 30, y * 0.55 + warp, 4);
      return (
        clamp(0.34 + v * 0.3 + column * 0.75 - Math.abs(dust) * 0.25) *
        (0.55 + 0.45 * Math.exp(-(((v - 0.5) / 0.4) ** 2)))
      );
    }
    if (view === 'cluster')
      return (
        0.08 +
        Math.exp(-(((x - heart.x) ** 2 + (y - heart.y) ** 2) * 4.5)) * (0.5 + dust * 0.7) +
        Math.max(0, dust) * 0.22
      );
    const band = Math.exp(-(((v - 0.42 + (u - 0.5) * slant) / 0.3) ** 2));
    return (band * (0.45 + 0.85 * dust) + 0.05) * strength;
  });
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    for (let x = 0; x < width; x++) {
      const stop = Math.floor(clamp(field.at(x / width, y / height)) * 255) * 3;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) canvas.rgb[o + c] = table[stop + c] ?? 0;
    }
  }
  if (!plan.elements.includes('clear')) paintStars(canvas, plan, 520, 1);
  planets(canvas, plan, view, random);
}

function planets(canvas: Canvas, plan: Plan, view: (typeof VIEWS)[number] | 'moon', random: Rng): void {
  const side = plan.mirror ? 0.22 : 0.78;
  const near = side + between(random, -0.05, 0.05);
  if (plan.elements.includes('mars')) return;
  if (view === 'moon') {
    planet(canvas, plan, 'earth', {
      u: near,
      v: between(random, 0.17, 0.24),
      size: between(random, 0.1, 0.14),
      ring: false,
      stops: ['#123a7a', '#1f5fb0', '#3f8f6a', '#8fb070', '#f4f8fc', '#ffffff'],
    });
    return;
  }
  if (view === 'giant') {
    planet(canvas, plan, 'colossus', {
      u: plan.mirror ? 0.02 : 0.98,
      v: between(random, 0.34, 0.5),
      size: between(random, 0.4, 0.52),
      ring: random() < 0.5,
    });
    planet(canvas, plan, 'companion', {
      u: plan.mirror ? 0.7 : 0.3,
      v: between(random, 0.12, 0.24),
      size: between(random, 0.035, 0.06),
      ring: false,
    });
    return;
  }
  if (view === 'galaxy') {
    planet(canvas, plan, 'companion', {
      u: near,
      v: between(random, 0.7, 0.84),
      size: between(random, 0.05, 0.09),
      ring: random() < 0.4,
    });
    return;
  }
  planet(canvas, plan, 'giant', {
    u: near,
    v: between(random, 0.16, 0.26),
    size: between(random, 0.1, 0.19),
    ring: random() < 0.6,
  });
  planet(canvas, plan, 'moonlet', {
    u: 1 - side + between(random, -0.08, 0.08),
    v: between(random, 0.12, 0.4),
    size: between(random, 0.03, 0.06),
    ring: false,
  });
  if (view === 'cluster')
    planet(canvas, plan, 'third', {
      u: between(random, 0.1, 0.9),
      v: between(random, 0.72, 0.88),
      size: between(random, 0.03, 0.07),
      ring: random() < 0.5,
    });
}

/** A globe: its middle as fractions of the picture, its radius in short sides. */
interface Globe {
  u: number;
  v: number;
  size: number;
  ring: boolean;
  stops?: string[];
}

const GLOBES: [string[], ...string[][]] = [
  ['#5c2a6a', '#a4559c', '#e39aa8', '#f8d8b8'],
  ['#7c3a22', '#c9733f', '#eab47a', '#f7e0b8'],
  ['#1c4a6c', '#3f8fb0', '#9fd3d0', '#eef4e0'],
  ['#3f5a3a', '#7fa05a', '#d0c27c', '#f4ecc8'],
];

function planet(canvas: Canvas, plan: Plan, name: string, { u, v, size, ring, stops }: Globe): void {
  const { width, height, unit, rgb: plane } = canvas;
  const random = rng(plan.seed, name);
  const noise = noiseOf(plan.seed, name);
  const table = gradientTable(stops ?? pick(random, GLOBES));
  const [cx, cy, radius] = [u * width, v * height, size * unit];
  const [lightX, lightY] = [plan.mirror ? 0.6 : -0.6, -0.5];
  const tilt = between(random, -0.5, 0.5);
  const reach = ring ? radius * 2.2 : radius + 1;
  const put = (i: number, c: number, paint: number, cover: number) => {
    plane[i * 3 + c] = mix(plane[i * 3 + c] ?? 0, paint, cover);
  };
  for (let y = Math.max(0, Math.floor(cy - reach)); y < Math.min(height, cy + reach); y++)
    for (let x = Math.max(0, Math.floor(cx - reach)); x < Math.min(width, cx + reach); x++) {
      const [dx, dy] = [(x - cx) / radius, (y - cy) / radius];
      const distance = Math.hypot(dx, dy);
      const i = y * width + x;
      const cover = clamp((1 - distance) * radius + 0.5);
      if (cover > 0) {
        const dz = Math.sqrt(Math.max(0, 1 - dx * dx - dy * dy));
        const light = clamp(0.1 + 1.05 * (dx * lightX + dy * lightY + dz * 0.62), 0.05, 1.1);
        const band =
          0.5 +
          fbm(
            noise,
            (dx + dz * 0.3) * (stops ? 0.75 : 1.1) + 4,
            (dy + dx * tilt * 0.4) * (stops ? 0.9 : 4.4),
            4,
          ) *
            0.7;
        const stop = Math.floor(clamp(band) * 255) * 3;
        const rim = smoothstep(0.75, 1, distance) * 0.25 * light;
        for (let c = 0; c < 3; c++) put(i, c, clamp((table[stop + c] ?? 0) * light + rim), cover);
        canvas.depth[i] = 0.95;
      }
      if (!ring) continue;
      const [rx, ry] = [
        dx * Math.cos(tilt) + dy * Math.sin(tilt),
        (dy * Math.cos(tilt) - dx * Math.sin(tilt)) * 3.6,
      ];
      const away = Math.hypot(rx, ry);
      const band =
        smoothstep(1.3, 1.38, away) * smoothstep(2.1, 1.95, away) * (0.55 + 0.3 * noise(away * 9, 0));
      if (band > 0 && (ry > 0 || distance > 1))
        for (let c = 0; c < 3; c++) put(i, c, (table[200 * 3 + c] ?? 1) * 0.9, band * 0.7);
    }
}
