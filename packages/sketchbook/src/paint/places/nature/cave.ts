import type { Canvas } from '../../../core/canvas.js';
import { clamp, gradientTable, hex, mix, mixRgb, rgb as rgbOf, smoothstep } from '../../../core/colour.js';
import { fbm, Field, noiseOf } from '../../../core/noise.js';
import type { Rng } from '../../../core/rng.js';
import { between, pick, rng } from '../../../core/rng.js';
import type { Plan } from '../../../plan/plan.js';
import { paintShafts } from '../../atmosphere/rays.js';
import { variantOf } from '../../land/season.js';
import type { Palette } from '../../palette.js';
import { fill } from '../../trees/shapes.js';
import { n, paintVector, vectorSize } from '../../vector.js';

const VARIANTS = ['mouth', 'crystals', 'shaft', 'pool'] as const;

/** Rock from the wall at the back (0) to the near walls (1), and the light that fills it. */
const STONES = {
  mouth: { rock: ['#b59f8a', '#6a5a58', '#2c2833'], glow: '#ffe9b8' },
  crystals: { rock: ['#7a6bb0', '#453f78', '#1f1d3d'], glow: '#a9e4ff' },
  shaft: { rock: ['#8fa08a', '#4f5f60', '#20292f'], glow: '#fff0c0' },
  pool: { rock: ['#5fa6ae', '#2f5d74', '#182c42'], glow: '#9ff2e6' },
} as const;

const CRYSTALS: [string, ...string[]] = ['#7fe3f5', '#b79bff', '#ff9fd6', '#8ff0c0'];

/** Inside a cave: a mouth with the land outside, crystals, a shaft of light or a pool. Subjects stand below `horizon + 0.08`. */
export function paintCave(canvas: Canvas, plan: Plan, palette: Palette): void {
  const variant = VARIANTS[variantOf(plan, VARIANTS.length)] ?? 'mouth';
  const stone = STONES[variant];
  const random = rng(plan.seed, 'cave');
  const { width, height, unit, rgb, depth } = canvas;
  const noise = noiseOf(plan.seed, 'cave');
  const night = palette.dark ? 0.72 : 1;
  const table = gradientTable([...stone.rock]);
  const glow = mixRgb(
    rgbOf(stone.glow),
    palette.light,
    variant === 'mouth' || variant === 'shaft' ? 0.5 : 0.1,
  );
  const [cx, cy] = [mix(0.5, plan.light.x, 0.3) * width, plan.horizon * height];
  const [rx, ry] = [
    width * between(random, 0.22, 0.3),
    Math.min(height * 0.42, unit * between(random, 0.36, 0.46)),
  ];
  const field = new Field(Math.ceil(width / 4), Math.ceil(height / 4), (u, v) =>
    fbm(noise, (u * width * 2.6) / unit, (v * height * 3.4) / unit, 4),
  );
  const open = variant === 'mouth';
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) canvas.check();

    for (let x = 0; x < width; x++) {
      const [u, v] = [x / width, y / height];
      const grain = field.at(u, v);
      const bank = plan.horizon + 0.02 + grain * 0.02 + Math.abs(u - cx / width) * 0.05;
      const floor = smoothstep(bank, bank + 0.012, v);
      const below = Math.max(0, y - cy) * 0.55;
      const d = Math.hypot((x - cx) / rx, (y < cy ? y - cy : below) / ry) + grain * 0.16;
      // Steps in the rock: each shell is nearer and darker than the one behind it.
      const shells = Math.max(0, d - 0.95) * 2.4 + grain * 0.5;
      const step = Math.floor(shells);
      const inner = smoothstep(0, 0.25, shells - step);
      const deep = clamp((step + 0.55 * inner) / 3.6 + 0.1 - floor * 0.1);
      const i = y * width + x;
      const hole = open ? smoothstep(1.02, 0.98, d) * (1 - floor) : 0;
      if (hole > 0.999) continue;
      const stop = Math.min(255, Math.round(deep * 255)) * 3;
      const face = 1 + (grain - field.at(u + (plan.light.x < 0.5 ? -0.012 : 0.012), v - 0.012)) * 0.6;
      const shine =
        Math.exp(-Math.max(0, d - 0.4) * 1.25) * (open ? 0.5 : 0.62) +
        floor * Math.exp(-Math.abs(u - cx / width) * 3.4) * 0.24;
      for (let c = 0; c < 3; c++) {
        let paint =
          (table[stop + c] ?? 0) *
          face *
          night *
          (1 + floor * 0.22) *
          (1 - 0.3 * floor * smoothstep(bank + 0.05, bank, v));
        paint = clamp(paint + (1 - paint) * shine * 0.8 * (glow[c] ?? 0));
        rgb[i * 3 + c] = mix(paint, rgb[i * 3 + c] ?? 0, hole);
      }
      depth[i] = floor > 0.5 ? 0.6 * (1 - (v - plan.horizon) / (1 - plan.horizon)) : clamp(0.85 - deep * 0.7);
    }
  }
  const { width: w, height: t } = vectorSize(canvas);
  if (variant === 'shaft')
    paintShafts(
      canvas,
      { ...plan, light: { x: cx / width, y: -0.1 } },
      { ...palette, light: glow },
      0.5 * night,
    );
  for (const near of [0, 1, 2])
    paintVector(
      canvas,
      arch(random, w, t, plan, stone.rock, { near, middle: cx / width, night }),
      0.7 - near * 0.2,
    );
  paintVector(canvas, drops(random, w, t, plan, stone.rock), 0.35);
  if (variant === 'crystals' || (variant === 'pool' && random() < 0.7) || plan.mood === 'magical')
    paintCrystals(canvas, plan, random);
}

interface Arch {
  /** 0 far to 2 near. */
  near: number;
  /** Middle of the opening, a fraction of the width. */
  middle: number;
  night: number;
}

/** One plane of rock with a lumpy opening that shows what lies behind; its rim catches the light from within. */
function arch(
  random: Rng,
  w: number,
  t: number,
  plan: Plan,
  rock: readonly string[],
  { near, middle, night }: Arch,
): string {
  const tones = gradientTable([...rock], 8);
  const shade = (i: number, c: number, level: number) => clamp((tones[i * 3 + c] ?? 0) * level * night);
  const tone = (i: number, level: number): string =>
    hex([shade(i, 0, level), shade(i, 1, level), shade(i, 2, level)]);
  const cx = w * mix(middle, 0.5, near / 2);
  const floor = t * (plan.horizon + 0.04 + near * 0.1);
  const rx = w * (0.3 + near * 0.1);
  const ry = Math.min(floor * 0.94, t * (0.5 + near * 0.13));
  const edge = (grow: number): string => {
    let d = '';
    const steps = 15;
    for (let i = 0; i <= steps; i++) {
      const a = Math.PI * (1 + i / steps);
      const [ux, uy] = [
        cx + Math.cos(a) * (rx + grow) * (rough[i] ?? 1),
        floor + Math.sin(a) * (ry + grow) * (rough[i] ?? 1),
      ];
      const b = a - Math.PI / steps / 2;
      const bulge = 0.93;
      d +=
        i === 0
          ? `${n(ux)} ${n(uy)}`
          : `Q${n(cx + Math.cos(b) * (rx + grow) * bulge * (rough[i] ?? 1))} ${n(floor + Math.sin(b) * (ry + grow) * bulge * (rough[i] ?? 1))} ${n(ux)} ${n(uy)}`;
    }
    return d;
  };
  const rough = Array.from({ length: 16 }, () => between(random, 0.9, 1.08));
  const foot = rx + w * 0.06;
  const walls = (grow: number) =>
    `M${n(cx - foot)} ${n(floor + t * 0.03)}L${edge(grow)}L${n(cx + foot)} ${n(floor + t * 0.03)}Q${n(cx + foot + w * 0.2)} ${n(floor + t * 0.05)} ${n(w + 20)} ${n(floor + t * 0.09)}L${n(w + 20)} -20L-20 -20L-20 ${n(floor + t * 0.09)}Q${n(cx - foot - w * 0.2)} ${n(floor + t * 0.05)} ${n(cx - foot)} ${n(floor + t * 0.03)}Z`;
  return fill(walls(0), tone(2 + near, 1.25), 0.9) + fill(walls(12 + near * 5), tone(3 + near * 2, 1), 0.82);
}

/** Stalactites from above and stalagmites at the sides. */
function drops(random: Rng, w: number, t: number, plan: Plan, rock: readonly string[]): string {
  let svg = '';
  for (const layer of [0, 1]) {
    const paint = hex(mixRgb(rgbOf(rock[1] ?? '#444444'), rgbOf(rock[2] ?? '#222222'), layer ? 1 : 0.4));
    const light = hex(mixRgb(rgbOf(paint), rgbOf(rock[0] ?? '#888888'), 0.4));
    const side = plan.light.x > 0.5 ? 1 : -1;
    for (let x = -20; x < w + 20; x += between(random, 34, 90)) {
      const edge = Math.abs(x / w - 0.5) * 2;
      const long = between(random, 30, 130) * (0.45 + edge * 1.3) * (layer ? 1.15 : 0.9);
      const half = between(random, 12, 30) * (0.6 + edge * 0.7);
      svg += fill(
        `M${n(x - half)} -5C${n(x - half * 0.4)} ${n(long * 0.3)} ${n(x - half * 0.2)} ${n(long * 0.7)} ${n(x)} ${n(long)}C${n(x + half * 0.2)} ${n(long * 0.7)} ${n(x + half * 0.4)} ${n(long * 0.3)} ${n(x + half)} -5Z`,
        paint,
      );
      svg += fill(
        `M${n(x + side * half * 0.2)} -5C${n(x + side * half * 0.2)} ${n(long * 0.3)} ${n(x + side * half * 0.1)} ${n(long * 0.7)} ${n(x)} ${n(long * 0.96)}C${n(x + side * half * 0.2)} ${n(long * 0.6)} ${n(x + side * half * 0.45)} ${n(long * 0.2)} ${n(x + side * half * 0.75)} -5Z`,
        light,
        0.6,
      );
    }
    for (let i = 0; i < 4; i++) {
      const u = random() < 0.5 ? random() * 0.2 : 1 - random() * 0.2;
      const y = t * (plan.horizon + 0.06 + layer * 0.16 + random() * 0.06);
      const [x, tall, half] = [u * w, between(random, 50, 150), between(random, 22, 46)];
      svg += fill(
        `M${n(x - half)} ${n(y)}C${n(x - half * 0.4)} ${n(y - tall * 0.3)} ${n(x - half * 0.25)} ${n(y - tall * 0.8)} ${n(x)} ${n(y - tall)}C${n(x + half * 0.25)} ${n(y - tall * 0.8)} ${n(x + half * 0.4)} ${n(y - tall * 0.3)} ${n(x + half)} ${n(y)}Q${n(x)} ${n(y + half * 0.35)} ${n(x - half)} ${n(y)}Z`,
        paint,
      );
      svg += fill(
        `M${n(x)} ${n(y - tall)}C${n(x + side * half * 0.25)} ${n(y - tall * 0.8)} ${n(x + side * half * 0.4)} ${n(y - tall * 0.3)} ${n(x + side * half)} ${n(y)}L${n(x + side * half * 0.3)} ${n(y + 3)}Z`,
        light,
        0.6,
      );
    }
  }
  return svg;
}

/** Clusters of glowing crystals at both sides. */
function paintCrystals(canvas: Canvas, plan: Plan, random: Rng): void {
  const { width, height } = vectorSize(canvas);
  const paints: [string, string] = [pick(random, CRYSTALS), pick(random, CRYSTALS)];
  let svg =
    '<defs><radialGradient id="cg"><stop offset="0" stop-color="#fff" stop-opacity=".5"/><stop offset="1" stop-color="#fff" stop-opacity="0"/></radialGradient></defs>';
  for (let k = 0; k < 8; k++) {
    const u = k % 2 ? random() * 0.24 : 1 - random() * 0.24;
    const y = height * Math.min(0.99, plan.horizon + between(random, 0.03, 0.34));
    const x = u * width;
    const paint = pick(random, paints);
    const tall = between(random, 60, 150) * (0.5 + (y / height - plan.horizon) * 2.2);
    svg += `<circle cx="${n(x)}" cy="${n(y - tall * 0.4)}" r="${n(tall * 1.1)}" fill="url(#cg)" opacity=".5"/>`;
    for (let i = -2; i <= 2; i++) {
      const long = tall * (1 - Math.abs(i) * 0.2) * between(random, 0.7, 1.15);
      const half = long * between(random, 0.1, 0.15);
      const dark = hex(mixRgb(rgbOf(paint), [0.2, 0.16, 0.45], 0.5));
      const pale = hex(mixRgb(rgbOf(paint), [1, 1, 1], 0.6));
      svg += `<g transform="translate(${n(x + i * half * 1.4)} ${n(y)}) rotate(${n(i * 15 + between(random, -5, 5))})"><path d="M${n(-half)} 4L${n(-half)} ${n(-long * 0.78)}L0 ${n(-long)}L${n(half)} ${n(-long * 0.78)}L${n(half)} 4Z" fill="${paint}"/><path d="M${n(-half)} 4L${n(-half)} ${n(-long * 0.78)}L0 ${n(-long)}L${n(-half * 0.2)} ${n(-long * 0.72)}L${n(-half * 0.2)} 4Z" fill="${dark}"/><path d="M${n(half * 0.45)} 4L${n(half * 0.45)} ${n(-long * 0.74)}L0 ${n(-long)}L${n(half)} ${n(-long * 0.78)}L${n(half)} 4Z" fill="${pale}" opacity=".8"/></g>`;
    }
  }
  paintVector(canvas, svg, 0.3);
}
