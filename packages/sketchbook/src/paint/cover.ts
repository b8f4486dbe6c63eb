import type { Canvas } from '../core/canvas.js';
import { clamp } from '../core/colour.js';
import { noiseOf } from '../core/noise.js';
import { between, pick, rng } from '../core/rng.js';
import type { Plan } from '../plan/plan.js';
import type { Flower } from './land/flowers.js';
import { FLOWERS, flowerOf } from './land/flowers.js';
import { seasonOf } from './land/season.js';
import type { Palette } from './palette.js';
import { litHex } from './palette.js';
import { bladesOf } from './plants.js';
import type { Way } from './terrain.js';
import { fill } from './trees/shapes.js';
import { paintVector, vectorSize } from './vector.js';

export type { Grove } from './land/grove.js';
export { paintGrove } from './land/grove.js';
export { paintRocks } from './land/rocks.js';

/** How far blades lean with the wind, shares of their height. */
const swayOf = (plan: Plan): number =>
  plan.elements.includes('wind') || plan.elements.includes('storm') ? (plan.mirror ? -0.75 : 0.75) : 0;

/** Grass and flowers over open ground in drifts, larger towards the viewer; neither grows on a way. */
export function paintMeadowCover(
  canvas: Canvas,
  plan: Plan,
  palette: Palette,
  paints: readonly [string, string, ...string[]],
  way?: Way,
): void {
  const random = rng(plan.seed, 'cover');
  const drift = noiseOf(plan.seed, 'drifts');
  const { width, height } = vectorSize(canvas);
  const sway = swayOf(plan);
  const top = plan.horizon + 0.075;
  const winter = seasonOf(plan) === 'winter';
  const tall = height * (1.02 - top);
  const bands = 7;
  const wide = Math.min(2.4, width / 1000);
  const free = (u: number, v: number, room: number) => {
    const lane = way?.at(v);
    return !lane || Math.abs(u - lane.middle) > lane.half * room;
  };
  let svg = '';
  const bouquet: [Flower, Flower] = [pick(random, FLOWERS), pick(random, FLOWERS)];
  const flowers = plan.elements.includes('flowers') && !winter;
  const lush = plan.variant < 0.35 ? 1.7 : plan.variant > 0.75 ? 0.7 : 1.1;
  for (let band = 0; band < bands; band++) {
    const v0 = (band / bands) ** 1.5;
    const v1 = ((band + 1) / bands) ** 1.5;
    const haze = 0.3 * (1 - v0) ** 2;
    const layers = new Map<string, string>();
    if (plan.elements.includes('grass')) {
      const count = Math.round((winter ? 16 : 95 - band * 8) * wide);
      for (let i = 0; i < count; i++) {
        const v = between(random, v0, v1);
        const u = random();
        const density = drift(u * wide * 2.2, v * 3) + between(random, -0.5, 0.5);
        if (density < -0.05 || !free(u, v, 0.95)) continue;
        const size = (5 + 24 * v) * between(random, 0.7, 1.35) * (0.85 + 0.5 * clamp(density));
        const paint = pick(random, paints);
        const blades = v > 0.35 ? 4 + Math.floor(random() * 4) : 3;
        layers.set(
          paint,
          (layers.get(paint) ?? '') +
            bladesOf(random, u * width, top * height + v * tall, size, blades, sway),
        );
      }
    }
    for (const [paint, d] of layers) svg += fill(d, litHex(palette, paint, haze), 0.92);
    if (!flowers) continue;
    const count = Math.round((24 - band * 1.6) * wide * lush);
    for (let i = 0; i < count; i++) {
      const v = between(random, v0, v1);
      const u = random();
      const where = drift(u * wide * 1.6 + 9, v * 2.6 + 5);
      if (where + between(random, -0.3, 0.3) < 0 || !free(u, v, 1.15)) continue;
      const kind = where > 0.38 ? bouquet[0] : random() < 0.75 ? bouquet[1] : pick(random, FLOWERS);
      const size = (6.5 + 38 * v ** 1.1) * between(random, 0.75, 1.25);
      svg += flowerOf(
        random,
        palette,
        kind,
        { x: u * width, y: top * height + v * tall, size, haze: haze * 0.6 },
        sway * 0.6,
      );
    }
  }
  paintVector(canvas, svg, 0.3);
}

/** Dark tall grass along the bottom edge, which frames the picture. */
export function paintFrameGrass(canvas: Canvas, plan: Plan, palette: Palette, paint: string): void {
  if (!plan.elements.includes('grass') || seasonOf(plan) === 'winter') return;
  const random = rng(plan.seed, 'frame');
  const { width, height } = vectorSize(canvas);
  const noise = noiseOf(plan.seed, 'frame');
  const sway = swayOf(plan) * 0.8;
  const layers = ['', '', ''];
  for (let x = -20; x < width + 20; x += 13) {
    const edge = Math.abs(x / width - 0.5) * 2;
    const drift = 0.55 + 0.65 * noise(x / 210, 1.5);
    const size = (18 + 64 * edge ** 2.2) * Math.max(0.25, drift) * between(random, 0.75, 1.25);
    const layer = Math.floor(random() * 3);
    layers[layer] += bladesOf(random, x + between(random, -6, 6), height + 8, size, 4, sway);
  }
  const light = seasonOf(plan) === 'autumn' ? '#8a6a34' : '#4f7d3c';
  const paints = [litHex(palette, paint, 0), litHex(palette, light, 0), litHex(palette, paint, 0.12)];
  paintVector(canvas, layers.map((d, i) => fill(d, paints[i] ?? paint)).join(''), 0);
}
