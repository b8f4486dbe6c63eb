import type { Canvas } from '../../core/canvas.js';
import { clamp, gradientTable, mix, rgb, smoothstep } from '../../core/colour.js';
import { fbm, Field, noiseOf } from '../../core/noise.js';
import { between, pick, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import { paintStars } from '../sky.js';

const NEBULAE: [string[], ...string[][]] = [
  ['#05060f', '#0c1030', '#2a1c5c', '#7a3a9c', '#e06a9a', '#ffd0a8'],
  ['#04070e', '#081a2f', '#0e4258', '#1f8a8c', '#8ee0c0', '#fff0c4'],
  ['#060510', '#150f34', '#2b2f7c', '#4c6cc8', '#a0c0f4', '#ffe6f4'],
];

/** Deep space: a nebula, stars and one or two planets. */
export function paintSpace(canvas: Canvas, plan: Plan): void {
  const { width, height, unit } = canvas;
  const random = rng(plan.seed, 'space');
  const noise = noiseOf(plan.seed, 'nebula');
  const table = gradientTable(pick(random, NEBULAE));
  const slant = between(random, -0.7, 0.7);
  const field = new Field(Math.ceil(width / 4), Math.ceil(height / 4), (u, v) => {
    const [x, y] = [(u * width) / unit, (v * height) / unit];
    const band = Math.exp(-(((v - 0.42 + (u - 0.5) * slant) / 0.3) ** 2));
    const warp = fbm(noise, x * 1.4, y * 1.4, 3) * 0.6;
    return band * (0.45 + 0.85 * fbm(noise, x * 1.7 + warp, y * 1.7 - warp, 5)) + 0.05;
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
  const side = plan.mirror ? 0.22 : 0.78;
  planet(
    canvas,
    plan,
    'giant',
    side + between(random, -0.05, 0.05),
    between(random, 0.16, 0.26),
    between(random, 0.12, 0.2),
    random() < 0.7,
  );
  planet(
    canvas,
    plan,
    'moonlet',
    1 - side + between(random, -0.08, 0.08),
    between(random, 0.12, 0.4),
    between(random, 0.03, 0.06),
    false,
  );
}

const GLOBES: [string[], ...string[][]] = [
  ['#5c2a6a', '#a4559c', '#e39aa8', '#f8d8b8'],
  ['#7c3a22', '#c9733f', '#eab47a', '#f7e0b8'],
  ['#1c4a6c', '#3f8fb0', '#9fd3d0', '#eef4e0'],
  ['#3f5a3a', '#7fa05a', '#d0c27c', '#f4ecc8'],
];

function planet(
  canvas: Canvas,
  plan: Plan,
  name: string,
  u: number,
  v: number,
  size: number,
  ring: boolean,
): void {
  const { width, height, unit, rgb: plane } = canvas;
  const random = rng(plan.seed, name);
  const noise = noiseOf(plan.seed, name);
  const table = gradientTable(pick(random, GLOBES));
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
        const band = 0.5 + fbm(noise, (dx + dz * 0.3) * 1.1 + 4, (dy + dx * tilt * 0.4) * 4.4, 4) * 0.7;
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

/** Cratered ground below standing subjects; open space otherwise. */
export function paintSpaceGround(canvas: Canvas, plan: Plan): void {
  if (!plan.subjects.some((subject) => subject.footing === 'ground')) return;
  const { width, height, unit } = canvas;
  const noise = noiseOf(plan.seed, 'moonground');
  const random = rng(plan.seed, 'craters');
  const craters = Array.from({ length: 16 }, () => {
    const v = random() ** 0.7;
    return { x: random(), v, r: (0.018 + 0.07 * v) * between(random, 0.6, 1.2) };
  });
  const soil = pick(random, [rgb('#8f8d99'), rgb('#a8765c'), rgb('#8a7fa3')]);
  const field = new Field(Math.ceil(width / 3), Math.ceil(height / 5), (u, v) => {
    const far = 1 / (0.12 + v);
    return fbm(noise, (u - 0.5) * (width / unit) * (3 + far), far * 3 + v * 6, 4);
  });
  for (let x = 0; x < width; x++) {
    const edge =
      height * (plan.horizon + 0.02 * noise((x / unit) * 1.2, 0.5) + 0.08 * (x / width - 0.5) ** 2);
    for (let y = Math.max(0, Math.floor(edge)); y < height; y++) {
      const v = clamp((y - edge) / (height - edge));
      let tone =
        0.95 -
        v * 0.38 +
        (field.at(x / width, v) - field.at(x / width + (plan.mirror ? 0.01 : -0.01), v)) * 1.3;
      for (const crater of craters) {
        const [dx, dy] = [
          ((x / width - crater.x) * width) / unit / crater.r,
          ((v - crater.v) * (height - edge)) / unit / (crater.r * 0.34),
        ];
        const d = Math.hypot(dx, dy);
        if (d < 1.2) tone += d < 1 ? dy * 0.17 - 0.09 : (1.2 - d) * -dy * 0.7;
      }
      const i = y * width + x;
      const cover = clamp(y - edge + 0.5);
      for (let c = 0; c < 3; c++)
        canvas.rgb[i * 3 + c] = mix(canvas.rgb[i * 3 + c] ?? 0, clamp((soil[c] ?? 0.5) * tone), cover);
      canvas.depth[i] = 0.6 * (1 - v);
    }
  }
}
