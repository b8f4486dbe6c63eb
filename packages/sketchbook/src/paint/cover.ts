import type { Canvas } from '../core/canvas.js';
import { between, pick, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import type { Palette } from './palette.js';
import { litHex } from './palette.js';
import type { Spot } from './plants.js';
import { conifer, flower, leafTree, tuft } from './plants.js';
import { n, paintVector, vectorSize } from './vector.js';

interface Grove {
  name: string;
  y: number;
  size: number;
  count: number;
  haze: number;
  depth: number;
  kind: 'conifer' | 'leaf' | 'mixed';
  /** Share of the middle of the picture kept free, 0 to 1. */
  clear?: number;
}

/** A row of trees at one distance; `y` in fractions of the height, `size` in vector units. */
export function paintGrove(canvas: Canvas, plan: Plan, palette: Palette, grove: Grove): void {
  const random = rng(plan.seed, grove.name);
  const { width, height } = vectorSize(canvas);
  const snow = plan.place === 'snow';
  const season =
    plan.season === 'autumn' ? 'autumn' : plan.elements.includes('petals') ? 'blossom' : 'summer';
  const trees: { y: number; svg: string }[] = [];
  for (let i = 0; i < grove.count; i++) {
    const clear = grove.clear ?? 0;
    let u = ((i + random()) / grove.count) * 1.1 - 0.05;
    if (clear > 0) u = u < 0.5 ? u * (1 - clear) - 0.04 : 1 - (1 - u) * (1 - clear) + 0.04;
    const y = (grove.y + between(random, -0.006, 0.012)) * height;
    const spot: Spot = {
      x: u * width,
      y,
      size: grove.size * between(random, 0.72, 1.2),
      haze: grove.haze,
      right: plan.light.x > 0.5,
    };
    const needle =
      grove.kind === 'conifer' || snow || (grove.kind === 'mixed' && random() < 0.45 && season !== 'blossom');
    trees.push({
      y,
      svg: needle ? conifer(random, palette, spot, snow) : leafTree(random, palette, spot, season),
    });
  }
  trees.sort((a, b) => a.y - b.y);
  paintVector(canvas, trees.map((tree) => tree.svg).join(''), grove.depth);
}

const PETALS: [string, ...string[]] = ['#f7f4ee', '#f3c53c', '#e8605a', '#b58ae0', '#f29cc0', '#6f9fe8'];

/** Grass strokes and flowers over open ground, larger towards the viewer. */
export function paintMeadowCover(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  paints: [string, string, ...string[]],
): void {
  const random = rng(plan.seed, 'cover');
  const { width, height } = vectorSize(canvas);
  const top = plan.horizon + 0.06;
  let svg = '';
  const grass = plan.elements.includes('grass') ? 520 : 0;
  for (let i = 0; i < grass; i++) {
    const v = i / grass;
    const y = (top + (1.02 - top) * v ** 1.25) * height;
    const size = 5 + 24 * v;
    svg += tuft(
      random,
      litHex(palette, pick(random, paints), 0.3 * (1 - v) ** 2),
      random() * width,
      y,
      size,
      3,
    );
  }
  const bouquet = [pick(random, PETALS), pick(random, PETALS), pick(random, PETALS)] as const;
  const flowers = plan.elements.includes('flowers') ? (plan.variant < 0.5 ? 70 : 120) : 0;
  const stem = litHex(palette, '#4c7a3c', 0);
  for (let i = 0; i < flowers; i++) {
    const v = random() ** 0.8;
    const y = (top + 0.03 + (0.99 - top) * v) * height;
    svg += flower(
      litHex(palette, pick(random, [...bouquet]), 0.25 * (1 - v)),
      stem,
      random() * width,
      y,
      3 + 9 * v * between(random, 0.8, 1.2),
    );
  }
  paintVector(canvas, svg, 0.3);
}

/** Dark tall grass along the bottom edge, which frames the picture. */
export function paintFrameGrass(canvas: Canvas, plan: Plan, palette: Palette, paint: string): void {
  if (!plan.elements.includes('grass')) return;
  const random = rng(plan.seed, 'frame');
  const { width, height } = vectorSize(canvas);
  let svg = '';
  for (let x = -20; x < width + 20; x += 11) {
    const edge = Math.abs(x / width - 0.5) * 2;
    svg += tuft(
      random,
      litHex(palette, random() < 0.3 ? '#3d5f2c' : paint, 0),
      x,
      height + 8,
      26 + 52 * edge ** 2 * between(random, 0.6, 1.2) + 14 * random(),
      4,
    );
  }
  paintVector(canvas, svg, 0);
}

/** Sparse soft shapes for other grounds: rocks, or ripples of sand or snow. */
export function paintRocks(canvas: Canvas, plan: Plan, palette: Palette, paint: string, count: number): void {
  const random = rng(plan.seed, 'rocks');
  const { width, height } = vectorSize(canvas);
  let svg = '';
  for (let i = 0; i < count; i++) {
    const v = random();
    const y = (plan.horizon + 0.06 + (0.94 - plan.horizon) * v) * height;
    const size = (6 + 22 * v) * between(random, 0.6, 1.3);
    const x = random() * width;
    const light = plan.light.x > 0.5 ? 1 : -1;
    svg += `<ellipse cx="${n(x - light * size * 0.3)}" cy="${n(y + size * 0.05)}" rx="${n(size * 1.3)}" ry="${n(size * 0.22)}" fill="#1c1830" opacity=".18"/><path d="M${n(x - size)} ${n(y)}Q${n(x - size * 0.9)} ${n(y - size * 0.7)} ${n(x - size * 0.1)} ${n(y - size * 0.8)}Q${n(x + size)} ${n(y - size * 0.7)} ${n(x + size)} ${n(y)}Z" fill="${litHex(palette, paint, 0.2 * (1 - v))}"/><path d="M${n(x + light * size * 0.1)} ${n(y - size * 0.74)}Q${n(x + light * size * 0.85)} ${n(y - size * 0.6)} ${n(x + light * size * 0.85)} ${n(y - size * 0.15)}Q${n(x + light * size * 0.5)} ${n(y - size * 0.5)} ${n(x + light * size * 0.1)} ${n(y - size * 0.74)}Z" fill="#fff" opacity=".22"/>`;
  }
  paintVector(canvas, svg, 0.3);
}
