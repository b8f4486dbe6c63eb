import type { Rng } from '../../core/rng.js';
import { between, pick } from '../../core/rng.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import { dab, fill, limb } from '../trees/shapes.js';
import { n } from '../vector.js';

export const FLOWERS = ['daisy', 'poppy', 'tulip', 'bell', 'spike', 'button', 'cosmos'] as const;
export type Flower = (typeof FLOWERS)[number];

const PAINTS: Record<Flower, readonly [string, ...string[]]> = {
  daisy: ['#fdfaf2', '#f6f1ff'],
  poppy: ['#e8503f', '#f0704a', '#e9806f'],
  tulip: ['#f2a03d', '#ee6f7c', '#f7d35a', '#c98be0'],
  bell: ['#6f86e0', '#8fa3f0', '#8f78d8'],
  spike: ['#a488e0', '#8f74cf', '#c7a2ea'],
  button: ['#f7cf47', '#f9de74'],
  cosmos: ['#f3a3c4', '#e77fae', '#fbd0e0'],
};

/** One flower in its own shape; below 8 units it is a dab of colour. `size` is its height. */
export function flowerOf(
  random: Rng,
  palette: Palette,
  kind: Flower,
  spot: { x: number; y: number; size: number; haze: number },
  sway: number,
): string {
  const { x, y, size, haze } = spot;
  const paint = litHex(palette, pick(random, PAINTS[kind]), haze);
  const tip = { x: x + between(random, -0.12, 0.12) * size + sway * size, y: y - size };
  if (size < 9)
    return `<ellipse cx="${n(tip.x)}" cy="${n(y - size * 0.5)}" rx="${n(size * 0.3)}" ry="${n(size * 0.24)}" fill="${paint}"/>`;
  const green = litHex(palette, pick(random, ['#4f8a45', '#3f7a42', '#6a9a4f']), haze);
  const stem =
    limb(x, y, size * 0.03, tip.x, tip.y, size * 0.02, (tip.x - x) * 0.4) +
    dab(x + size * 0.1, y - size * 0.28, size * 0.17, -0.7, 0.3) +
    dab(x - size * 0.09, y - size * 0.2, size * 0.14, -2.3, 0.3);
  const heart = litHex(palette, kind === 'poppy' ? '#3d3038' : '#f5c542', haze);
  const dark = litHex(palette, kind === 'tulip' ? '#c4554f' : '#5f58b0', haze);
  const r = size * (kind === 'poppy' ? 0.24 : 0.2);
  const tilt = between(random, 0.5, 0.85);
  let head = '';
  if (kind === 'daisy' || kind === 'cosmos' || kind === 'button') {
    const petals = kind === 'daisy' ? 9 : kind === 'cosmos' ? 7 : 5;
    let d = '';
    for (let i = 0; i < petals; i++) {
      const a = (i / petals) * Math.PI * 2 + random() * 0.2;
      d += dab(
        tip.x + Math.cos(a) * r * 0.6,
        tip.y + Math.sin(a) * r * 0.6 * tilt,
        r * 0.5,
        Math.atan2(Math.sin(a) * tilt, Math.cos(a)),
        kind === 'daisy' ? 0.42 : 0.72,
      );
    }
    head =
      fill(d, paint) +
      `<ellipse cx="${n(tip.x)}" cy="${n(tip.y)}" rx="${n(r * 0.3)}" ry="${n(r * 0.3 * tilt)}" fill="${heart}"/>`;
  } else if (kind === 'poppy') {
    let d = '';
    for (const a of [-2.5, -0.6, -1.6])
      d += dab(tip.x + Math.cos(a) * r * 0.45, tip.y + Math.sin(a) * r * 0.4, r * 0.72, a + 1.57, 0.75);
    head =
      fill(d, paint) +
      `<ellipse cx="${n(tip.x)}" cy="${n(tip.y)}" rx="${n(r * 0.3)}" ry="${n(r * 0.22)}" fill="${heart}"/>`;
  } else if (kind === 'tulip') {
    head =
      fill(
        `${dab(tip.x - r * 0.32, tip.y, r * 0.75, 1.35, 0.5)}${dab(tip.x + r * 0.32, tip.y, r * 0.75, 1.8, 0.5)}`,
        dark,
      ) + fill(dab(tip.x, tip.y + r * 0.05, r * 0.8, 1.57, 0.52), paint);
  } else {
    let d = '';
    const blooms = kind === 'spike' ? 11 : 5;
    for (let i = 0; i < blooms; i++) {
      const t = i / blooms;
      const out = (i % 2 ? 1 : -1) * size * (kind === 'spike' ? 0.06 * (1 - t * 0.6) : 0.11);
      d += dab(
        tip.x + (x - tip.x) * (0.5 - t * 0.5) + out,
        tip.y + size * 0.46 * (1 - t) - size * 0.02,
        size * (kind === 'spike' ? 0.055 : 0.085),
        1.2 + between(random, -0.4, 0.4),
        0.6,
      );
    }
    head = fill(d, paint);
  }
  return fill(stem, green) + head;
}
