import type { Rgb } from '../../core/colour.js';
import { between, rng } from '../../core/rng.js';
import type { Plan } from '../../plan/plan.js';
import type { Way } from '../terrain.js';

/** A path that winds from the bottom edge to the skyline and narrows on the way. */
export function windingWay(plan: Plan, paint: Rgb, breadth = 1): Way {
  const random = rng(plan.seed, 'way');
  const side = plan.mirror ? -1 : 1;
  const end = 0.5 + side * between(random, 0.08, 0.26);
  const start = 0.5 - side * between(random, 0.0, 0.22);
  const swing = between(random, 0.1, 0.17) * side;
  const turns = between(random, 1.1, 1.7);
  const square = Math.min(plan.width, plan.height) / plan.width;
  return {
    paint,
    at: (v) => {
      const near = v ** 0.62;
      return {
        middle:
          end +
          (start - end) * near +
          Math.sin(near * Math.PI * turns * 1.4) * swing * (0.35 + near) * (1 - near * 0.5),
        half: (0.007 + 0.115 * v ** 1.25) * breadth * square,
      };
    },
  };
}
