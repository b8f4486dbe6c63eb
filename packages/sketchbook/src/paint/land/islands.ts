import type { Canvas } from '../../core/canvas.js';
import { between, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { palm } from '../plants.js';
import { fill, lump } from '../trees/shapes.js';
import { n, paintVector, vectorSize } from '../vector.js';
import { treeOf } from './grove.js';
import { boulder } from './rocks.js';

/** Two to four islands on the horizon, the nearest at one side; with palms when `tropical`. */
export function paintIslands(canvas: Canvas, plan: Plan, palette: Palette, tropical: boolean): void {
  const random = rng(plan.seed, 'islands');
  const { width, height } = vectorSize(canvas);
  const count = 2 + Math.floor(random() * 3);
  const right = plan.light.x > 0.5;
  let svg = '';
  for (let i = 0; i < count; i++) {
    const near = i / count;
    const haze = 0.56 - near * 0.34;
    const x =
      width *
      ((plan.mirror ? 0.86 : 0.14) + (plan.mirror ? -1 : 1) * (count - 1 - i) * between(random, 0.2, 0.3));
    const y = height * plan.horizon + 2 + near * 8;
    const half = between(random, 60, 120) * (0.7 + near * 0.9);
    const tall = half * between(random, 0.22, 0.5);
    svg += fill(
      `M${n(x - half)} ${n(y)}Q${n(x - half * 0.5)} ${n(y - tall)} ${n(x - half * 0.05)} ${n(y - tall)}T${n(x + half)} ${n(y)}Z`,
      litHex(palette, tropical ? '#e8d3a0' : '#a39c92', haze),
    );
    svg += fill(
      lump(random, x - half * 0.08, y - tall * 0.55, half * 0.66, tall * 0.62, 11),
      litHex(palette, '#6f9f68', haze),
    );
    if (!plan.elements.includes('trees')) continue;
    for (let k = 0; k < 4; k++) {
      const spot = {
        x: x + between(random, -0.5, 0.4) * half,
        y: y - tall * 0.72,
        size: half * between(random, 0.4, 0.75),
        haze,
      };
      svg += tropical
        ? palm(random, palette, { ...spot, right })
        : treeOf(
            plan,
            palette,
            random() < 0.5 ? 'pine' : 'round',
            { ...spot, size: spot.size * 0.7 },
            random,
          );
    }
  }
  paintVector(canvas, svg, 0.85);
}

/** Boulders in the water at both sides, with foam around their feet. */
export function paintSeaRocks(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'sea-rocks');
  const { width, height } = vectorSize(canvas);
  const rocks: { y: number; svg: string }[] = [];
  for (let i = 0; i < 11; i++) {
    const v = random();
    const u = (i % 3 === 0) === plan.mirror ? random() * 0.22 : 1 - random() * 0.22;
    const [x, y, size] = [
      u * width,
      height * (plan.horizon + 0.04 + (0.94 - plan.horizon) * v),
      (14 + 90 * v) * between(random, 0.5, 1.1),
    ];
    const foam = `<ellipse cx="${n(x)}" cy="${n(y + size * 0.06)}" rx="${n(size * 1.35)}" ry="${n(size * 0.16)}" fill="${litHex(palette, '#ffffff', 0.2)}" opacity=".75"/>`;
    rocks.push({
      y,
      svg:
        foam +
        boulder(random, palette, '#7d7a7c', { x, y, size, haze: 0.3 * (1 - v), right: plan.light.x > 0.5 }),
    });
  }
  rocks.sort((a, b) => a.y - b.y);
  paintVector(canvas, rocks.map(({ svg }) => svg).join(''), 0.35);
}

/** A few gull-white glints of sails far away. */
export function paintSails(canvas: Canvas, plan: Plan, palette: Palette): void {
  const random = rng(plan.seed, 'sails');
  if (random() < 0.5) return;
  const { width, height } = vectorSize(canvas);
  const white = litHex(palette, '#fffaf0', 0.25);
  let d = '';
  for (let i = 0; i < 2; i++) {
    const u = random() < 0.5 ? between(random, 0.06, 0.3) : between(random, 0.7, 0.94);
    const [x, y, s] = [u * width, height * (plan.horizon + 0.008), between(random, 10, 18)];
    d += `M${n(x)} ${n(y)}V${n(y - s * 1.6)}Q${n(x + s)} ${n(y - s * 0.6)} ${n(x + s * 0.9)} ${n(y)}ZM${n(x - 2)} ${n(y)}V${n(y - s * 1.3)}L${n(x - s * 0.6)} ${n(y)}Z`;
  }
  paintVector(canvas, fill(d, white), 0.8);
}
