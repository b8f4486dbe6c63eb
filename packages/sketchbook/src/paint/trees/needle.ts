import { hex, mixRgb, rgb } from '../../core/colour.js';
import type { Rng } from '../../core/rng.js';
import { between, pick } from '../../core/rng.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import type { Spot } from './spot.js';
import { n } from '../vector.js';
import type { Tones } from './foliage.js';
import { bark, foliage } from './foliage.js';
import { dab, fill, limb } from './shapes.js';

export const NEEDLES = ['spruce', 'fir', 'pine', 'cypress'] as const;
export type Needle = (typeof NEEDLES)[number];

const GREENS: [Tones, ...Tones[]] = [
  ['#1f4438', '#2c5a44', '#3f7350', '#5f915f', '#93b673'],
  ['#23473f', '#315f52', '#477a62', '#699875', '#9bbb8b'],
  ['#2c4a34', '#3f6440', '#57804b', '#7d9f5c', '#aebf7c'],
];

/** A conifer, with snow on its boughs when asked. `spot.size` is its height. */
export function needleTree(
  random: Rng,
  palette: Palette,
  spot: Spot,
  species: Needle,
  snow: boolean,
): string {
  const tones = pick(random, GREENS);
  if (species === 'pine') return pine(random, palette, spot, tones, snow);
  if (species === 'cypress') return cypress(random, palette, spot, tones);
  return spruce(random, palette, spot, tones, snow, species === 'fir' ? 0.2 : 0.26);
}

/** Tiers of drooping boughs, each bough a stroke of the brush. */
function spruce(
  random: Rng,
  palette: Palette,
  spot: Spot,
  tones: Tones,
  snow: boolean,
  breadth: number,
): string {
  const { x, y, size, haze } = spot;
  const small = size < 100;
  const tiers = small ? 6 : size < 300 ? 11 : 16;
  const side = spot.right ? 1 : -1;
  const paint = (i: number) => litHex(palette, tones[i] ?? tones[2], haze);
  const white = litHex(palette, '#f1f6fc', haze * 0.85);
  const cold = hex(mixRgb(rgb(white), palette.cloudShade, 0.42));
  const [dark] = bark(random, palette, haze, 'brown');
  let svg = fill(limb(x, y, size * 0.022, x, y - size * 0.3, size * 0.014, 0), dark);
  const lean = between(random, -0.015, 0.015) * size;
  for (let tier = 0; tier < tiers; tier++) {
    const t = tier / (tiers - 1);
    const ty = y - size * (0.1 + t * 0.83);
    const half = size * (breadth * (1 - t) ** 0.85 + 0.018) * between(random, 0.88, 1.12);
    const drop = size * (0.075 * (1 - t) + 0.02);
    const cx = x + lean * t;
    const layers = ['', '', '', '', ''];
    const boughs = Math.max(3, Math.round((small ? 5 : 9) * (1 - t * 0.55)));
    layers[0] += `M${n(cx)} ${n(ty - drop * 1.3)}L${n(cx + half * 0.85)} ${n(ty + drop * 0.55)}Q${n(cx)} ${n(ty + drop * 1.05)} ${n(cx - half * 0.85)} ${n(ty + drop * 0.55)}Z`;
    for (let i = 0; i < boughs; i++) {
      const s = boughs === 1 ? 0 : (i / (boughs - 1)) * 2 - 1 + between(random, -0.1, 0.1);
      const [ex, ey] = [cx + s * half, ty + drop * (0.42 + 0.5 * (1 - s * s)) * between(random, 0.8, 1.2)];
      const w = size * 0.014 + half * 0.085;
      const light = s * side + between(random, -0.5, 0.4);
      layers[light > 0.35 ? 2 : light > -0.35 ? 1 : 0] += limb(
        cx + s * half * 0.25,
        ty - drop * 0.6,
        w * 1.15,
        ex,
        ey,
        w * 0.2,
        -s * w * 1.2,
      );
      if (light > 0.1 && !snow)
        layers[light > 0.65 ? 4 : 3] += limb(
          cx + s * half * 0.45,
          ty - drop * 0.42,
          w * 0.42,
          ex - s * w * 0.6,
          ey - w * 0.5,
          w * 0.1,
          -s * w,
        );
    }
    svg += layers.map((d, i) => fill(d, paint(i), i > 2 ? 0.85 : 1)).join('');
    if (!snow) continue;
    let lying = '';
    let shaded = '';
    for (let i = 0; i < boughs; i++) {
      const s = ((i + 0.5) / boughs) * 2 - 1 + between(random, -0.12, 0.12);
      const w = half * (0.34 / Math.max(1, boughs * 0.22)) + size * 0.006;
      const px = cx + s * half * 0.66;
      const py = ty - drop * 0.12 + Math.abs(s) * drop * 0.36;
      const mark = dab(px, py, w, s * 0.55, 0.36);
      if (s * side > -0.15) lying += mark;
      else shaded += mark;
    }
    svg += fill(shaded, cold, 0.95) + fill(lying, white, 0.95);
  }
  return svg;
}

/** A tall bare bole with flat clouds of needles. */
function pine(random: Rng, palette: Palette, spot: Spot, tones: Tones, snow: boolean): string {
  const { x, y, size, haze } = spot;
  const side = spot.right ? 1 : -1;
  const lean = between(random, -0.08, 0.08) * size;
  const w = size * 0.022;
  const [dark, light] = bark(random, palette, haze, 'red');
  const top = { x: x + lean, y: y - size * 0.9 };
  const bend = lean * 0.4;
  let wood = limb(x, y, w * 1.25, top.x, top.y, w * 0.4, bend);
  const count = size < 90 ? 5 : 9;
  const clusters = Array.from({ length: count }, (_, i) => {
    const t = i / (count - 1);
    const out = (i % 2 ? 1 : -1) * between(random, 0.05, 0.2) * (1.1 - t * 0.8) * size;
    return {
      x: x + lean * (0.55 + t * 0.45) + out,
      y: y - size * (0.5 + t * 0.43),
      r: size * between(random, 0.09, 0.13) * (1.15 - t * 0.35),
      flat: 0.5,
    };
  });
  for (const cluster of clusters)
    wood += limb(x + lean * 0.7, cluster.y + size * 0.05, w * 0.4, cluster.x, cluster.y, w * 0.15, 0);
  const glow = limb(x + side * w * 0.45, y, w * 0.4, top.x + side * w * 0.1, top.y, w * 0.15, bend);
  const leaf = {
    tones,
    haze,
    side,
    dab: Math.max(2.4, size * (size < 90 ? 0.03 : 0.016)),
    fullness: size < 90 ? 0.5 : 0.9,
  };
  const white = litHex(palette, '#f1f6fc', haze);
  const caps = snow
    ? fill(clusters.map((c) => dab(c.x, c.y - c.r * 0.34, c.r * 0.82, 0, 0.28)).join(''), white, 0.95)
    : '';
  return fill(wood, dark) + fill(glow, light, 0.8) + foliage(random, palette, clusters, leaf) + caps;
}

/** A flame of dark green. */
function cypress(random: Rng, palette: Palette, spot: Spot, tones: Tones): string {
  const { x, y, size, haze } = spot;
  const side = spot.right ? 1 : -1;
  const [dark] = bark(random, palette, haze, 'brown');
  const clusters = Array.from({ length: 12 }, (_, i) => {
    const t = i / 11;
    const r = size * 0.085 * Math.sin(Math.PI * (0.2 + 0.78 * t) ** 0.8) + size * 0.012;
    return { x: x + between(random, -0.012, 0.012) * size, y: y - size * (0.08 + 0.88 * t), r, flat: 1.25 };
  });
  const leaf = { tones, haze, side, dab: Math.max(2.2, size * 0.018), fullness: size < 90 ? 0.45 : 0.8 };
  return (
    fill(limb(x, y, size * 0.02, x, y - size * 0.15, size * 0.015, 0), dark) +
    foliage(random, palette, clusters.reverse(), leaf)
  );
}
