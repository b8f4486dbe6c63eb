import type { Canvas } from '../../core/canvas.js';
import { between, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { bladesOf } from '../plants.js';
import { dab, fill, limb } from '../trees/shapes.js';
import { paintVector, vectorSize } from '../vector.js';
import { seasonOf } from './season.js';

/** Reeds with cattails in clumps along a bank, at the sides; `line` is a fraction of the height. */
export function paintReeds(canvas: Canvas, plan: Plan, palette: Palette, line: number): void {
  const random = rng(plan.seed, 'reeds');
  const { width, height } = vectorSize(canvas);
  const dry = seasonOf(plan) === 'autumn' || seasonOf(plan) === 'winter';
  const sway = plan.elements.includes('wind') ? 0.5 : 0.06;
  let blades = '';
  let stems = '';
  let tails = '';
  for (let clump = 0; clump < 5; clump++) {
    const u = clump % 2 ? random() * 0.22 : 1 - random() * 0.22;
    const y = height * (line + between(random, -0.015, 0.04));
    for (let i = 0; i < 9; i++) {
      const x = u * width + between(random, -34, 34);
      const tall = between(random, 48, 104);
      blades += bladesOf(random, x, y, tall, 2, sway);
      if (random() < 0.35) {
        const tip = { x: x + tall * sway * 0.8, y: y - tall * 1.12 };
        stems += limb(x, y, 1.2, tip.x, tip.y, 0.9, 0);
        tails += dab(tip.x, tip.y + 11, 11, 1.5, 0.22);
      }
    }
  }
  const green = litHex(palette, dry ? '#b79a5c' : '#4f8650', 0.04);
  const brown = litHex(palette, '#6d4a2e', 0);
  paintVector(canvas, fill(stems, green) + fill(blades, green) + fill(tails, brown), 0.32);
}
