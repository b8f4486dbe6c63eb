import { expect, test } from '@jest/globals';
import { drawSvg } from '../../core/svg.js';
import { artOf } from '../art-of.js';
import { plainLook } from '../look.js';

test.each(
  ['fireworks', 'sparkler', 'shooting-star'].flatMap((light) =>
    (['noto', 'clay'] as const).map((set) => [light, set] as const),
  ),
)('%s have no frame in the %s art', (light, set) => {
  const { body, box } = artOf(light, plainLook(0.4), set);
  const [left, top, right, bottom] = box;
  const { pixels } = drawSvg(body, [left, top, right - left, bottom - top], 64, 64);
  const alpha = (x: number, y: number) => pixels[(y * 64 + x) * 4 + 3] ?? 0;
  expect(Math.max(alpha(1, 1), alpha(1, 62), alpha(62, 62))).toBeLessThan(20);
  expect(pixels.filter((value, i) => i % 4 === 3 && value > 200).length).toBeGreaterThan(150);
});
