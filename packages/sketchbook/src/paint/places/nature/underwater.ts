import type { Canvas } from '../../../core/canvas.js';
import type { Rgb } from '../../../core/colour.js';
import { clamp, gradientTable, hex, mixRgb, rgb, smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick, rng } from '../../../core/rng.js';
import { boulder } from '../../land/rocks.js';
import { variantOf } from '../../land/season.js';
import type { Palette } from '../../palette.js';
import { dab, fill, limb, lump } from '../../trees/shapes.js';
import type { Plan } from '../../../plan/plan.js';
import { n, paintVector, vectorSize } from '../../vector.js';

const WATER: Rgb = rgb('#0f6b98');

/** The sea from inside: light from above in shafts, rocks and coral, sand with caustics, weed and bubbles. */
export function paintUnderwater(canvas: Canvas, plan: Plan, palette: Palette): void {
  const night = plan.time === 'night';
  waterColumn(canvas, plan, night);
  const { width, height } = vectorSize(canvas);
  for (const [index, haze] of [0.72, 0.45].entries())
    paintVector(canvas, reef(plan, `reef-${index}`, width, height, haze, index), 0.85 - index * 0.15);
  sand(canvas, plan, night);
  paintVector(canvas, stones(plan, palette, width, height) + garden(plan, width, height), 0.3);
}

function waterColumn(canvas: Canvas, plan: Plan, night: boolean): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'rays');
  const table = gradientTable(
    night
      ? ['#1d5a8c', '#123f70', '#0a274f', '#061a38']
      : ['#a6ecf0', '#4fc3dc', '#1f8fbd', '#125c8c', '#0c4470'],
  );
  const source = plan.light.x;
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();
    const v = y / height;
    const stop = Math.min(255, Math.floor(v * 255)) * 3;
    for (let x = 0; x < width; x++) {
      const angle = ((x / width - source) * width) / unit / (v + 0.35);
      const ray = Math.max(0, fbm(noise, angle * 5, 0.3, 3) + 0.08) * (1 - smoothstep(0.1, 0.95, v)) * 0.5;
      const glow = Math.exp(-3.2 * Math.hypot(x / width - source, v * 0.8)) * 0.4;
      const o = (y * width + x) * 3;
      for (let c = 0; c < 3; c++) {
        const base = table[stop + c] ?? 0;
        canvas.rgb[o + c] = clamp(base + (1 - base) * (ray + glow) * (night ? 0.5 : 1) * (c === 0 ? 0.8 : 1));
      }
    }
  }
}

function reef(plan: Plan, name: string, width: number, height: number, haze: number, index: number): string {
  const random = rng(plan.seed, name);
  const night = plan.time === 'night' ? 0.5 : 1;
  const tint = (paint: string, share: number) => {
    const own = mixRgb(rgb(paint), WATER, share);
    return hex([own[0] * night, own[1] * night, own[2] * night]);
  };
  const [body, top] = [tint('#2b4a63', haze), tint('#7fb8b0', haze)];
  const kelp = variantOf(plan, 3) === 1;
  const base = height * (plan.horizon + 0.06);
  let svg = '';
  for (let i = 0; i < 8; i++) {
    const edge = random() < 0.5 ? random() * 0.32 : 1 - random() * 0.32;
    const [x, w, tall] = [
      width * edge,
      between(random, 60, 170),
      between(random, 80, 330) * (1 - index * 0.2) * (0.5 + Math.abs(edge - 0.5)),
    ];
    const side = plan.light.x > 0.5 ? 1 : -1;
    svg += fill(lump(random, x, base - tall * 0.42, w, tall * 0.62, 11), body);
    svg += fill(lump(random, x + side * w * 0.16, base - tall * 0.62, w * 0.62, tall * 0.36, 9), top, 0.34);
    if (kelp || random() < 0.3)
      for (let k = 0; k < 3; k++)
        svg += frond(random, x + between(random, -1, 1) * w, base, height * between(random, 0.3, 0.62), body);
  }
  return svg;
}

/** A tall blade of kelp with leaves along it. */
function frond(random: Rng, x: number, y: number, tall: number, paint: string): string {
  let d = limb(x, y, 4, x + 16, y - tall, 1.5, between(random, -30, 30));
  for (let t = 0.08; t < 1; t += 0.055) {
    const side = Math.round(t * 100) % 2 ? 1 : -1;
    d += dab(x + 16 * t + side * 17, y - tall * t, 20 * (1.15 - t * 0.6), side > 0 ? -0.6 : -2.5, 0.3);
  }
  return fill(d, paint);
}

function sand(canvas: Canvas, plan: Plan, night: boolean): void {
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'sand');
  const field = new Field(Math.ceil(width / 3), Math.ceil(height / 8), (u, v) => {
    const far = 1 / (0.2 + v);
    const [x, y] = [(u - 0.5) * (width / unit) * (2 + far) * 2, far * 3 + v * 5];
    return 1 - Math.abs(fbm(noise, x + noise(x, y) * 0.4, y, 2)) * 2.6;
  });
  for (let x = 0; x < width; x++) {
    const edge = height * (plan.horizon + 0.02 + 0.025 * noise((x / unit) * 1.4, 3));
    for (let y = Math.floor(edge); y < height; y++) {
      const v = clamp((y - edge) / (height - edge));
      const caustic = smoothstep(0.45, 1, field.at(x / width, v)) * 0.2;
      const tone = night ? 0.42 : 1;
      const colour = mixRgb(
        mixRgb([0.86 * tone, 0.78 * tone, 0.58 * tone], WATER, 0.62 - 0.42 * v),
        [1, 1, 0.9],
        caustic * tone,
      );
      const cover = clamp(y - edge + 0.5);
      const i = y * width + x;
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = (canvas.rgb[i * 3 + c] ?? 0) * (1 - cover) + (colour[c] ?? 0) * cover;
      canvas.depth[i] = 0.5 * (1 - v);
    }
  }
}

function stones(plan: Plan, palette: Palette, width: number, height: number): string {
  const random = rng(plan.seed, 'sea-stones');
  const sea = {
    ...palette,
    ground: [0.62, 0.86, 0.95] as const,
    haze: WATER,
    light: [0.7, 0.95, 1] as const,
  };
  let svg = '';
  for (let i = 0; i < 7; i++) {
    const v = i / 7;
    const u = i % 2 ? random() * 0.25 : 1 - random() * 0.25;
    const y = height * (plan.horizon + 0.05 + (0.93 - plan.horizon) * v);
    svg += boulder(random, sea, '#8b8478', {
      x: u * width,
      y,
      size: between(random, 18, 62) * (0.4 + v),
      haze: 0.42 * (1 - v),
      right: plan.light.x > 0.5,
    });
  }
  return svg;
}

function garden(plan: Plan, width: number, height: number): string {
  const random = rng(plan.seed, 'garden');
  let svg = '';
  const place = () => (random() < 0.5 ? random() * 0.3 : 1 - random() * 0.3) * width;
  for (let i = 0; i < 16; i++) {
    const [x, y, tall] = [
      place(),
      height * between(random, plan.horizon + 0.05, 0.98),
      between(random, 110, 280),
    ];
    const paint = hex(mixRgb(rgb(pick(random, ['#2f8f5c', '#4aa864', '#1f7a62'])), WATER, 0.25));
    const bend = between(random, -26, 26);
    svg += `<path d="M${n(x - 7)} ${n(y)}C${n(x - 24 + bend)} ${n(y - tall * 0.35)} ${n(x + 26 + bend)} ${n(y - tall * 0.6)} ${n(x + bend)} ${n(y - tall)}C${n(x + 36 + bend)} ${n(y - tall * 0.6)} ${n(x - 10 + bend)} ${n(y - tall * 0.35)} ${n(x + 7)} ${n(y)}Z" fill="${paint}"/>`;
  }
  for (let i = 0; i < 9; i++) {
    const [x, y, size] = [
      place(),
      height * between(random, plan.horizon + 0.08, 0.98),
      between(random, 46, 100),
    ];
    const paint = hex(mixRgb(rgb(pick(random, ['#e8607a', '#f28a4f', '#c35bb0', '#f2b84f'])), WATER, 0.18));
    if (i % 3 === 1) {
      svg += fill(lump(random, x, y - size * 0.36, size * 0.52, size * 0.4, 10), paint);
      for (let k = 0; k < 16; k++)
        svg += fill(
          dab(
            x + between(random, -0.4, 0.4) * size,
            y - size * between(random, 0.1, 0.66),
            size * 0.07,
            random() * 3,
            0.5,
          ),
          '#fff3e6',
          0.35,
        );
      continue;
    }
    for (let arm = -3; arm <= 3; arm++) {
      const lean = arm * size * 0.2;
      svg += `<path d="M${n(x)} ${n(y)}Q${n(x + lean * 0.4)} ${n(y - size * 0.6)} ${n(x + lean)} ${n(y - size * (1 - Math.abs(arm) * 0.12))}" stroke="${paint}" stroke-width="${n(size * 0.13)}" stroke-linecap="round" fill="none"/>`;
    }
  }
  for (let i = 0; i < 34; i++) {
    const [x, y, r] = [random() * width, random() * height * 0.85, between(random, 2.5, 9)];
    svg += `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="#e8fbff" fill-opacity=".14" stroke="#e8fbff" stroke-opacity=".55" stroke-width="1.4"/><circle cx="${n(x - r * 0.3)}" cy="${n(y - r * 0.35)}" r="${n(r * 0.22)}" fill="#fff" opacity=".8"/>`;
  }
  return svg;
}
