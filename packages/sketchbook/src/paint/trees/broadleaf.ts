import type { Rng } from '../../core/rng.js';
import { between, pick } from '../../core/rng.js';
import type { Season } from '../../lexicon/vocabulary.js';
import type { Palette } from '../palette.js';
import { litHex } from '../palette.js';
import type { Spot } from './spot.js';
import { n } from '../vector.js';
import type { Cluster } from './foliage.js';
import { bark, foliage, leafTones } from './foliage.js';
import { dab, fill, limb } from './shapes.js';

export const BROADLEAVES = ['oak', 'round', 'birch', 'poplar', 'willow', 'acacia', 'bush'] as const;
export type Broadleaf = (typeof BROADLEAVES)[number];

/** The habit of a species in shares of its height: crown middle, half width and half height, bole. */
interface Habit {
  middle: number;
  wide: number;
  tall: number;
  bole: number;
  clusters: number;
  /** Radius of a mass of leaves. */
  mass: number;
  bark: 'brown' | 'grey' | 'red';
}

const HABITS: Record<Broadleaf, Habit> = {
  oak: { middle: 0.63, wide: 0.44, tall: 0.3, bole: 0.05, clusters: 15, mass: 0.15, bark: 'brown' },
  round: { middle: 0.62, wide: 0.3, tall: 0.32, bole: 0.034, clusters: 12, mass: 0.14, bark: 'grey' },
  birch: { middle: 0.62, wide: 0.2, tall: 0.36, bole: 0.02, clusters: 12, mass: 0.1, bark: 'grey' },
  poplar: { middle: 0.53, wide: 0.085, tall: 0.43, bole: 0.026, clusters: 13, mass: 0.1, bark: 'grey' },
  willow: { middle: 0.64, wide: 0.36, tall: 0.2, bole: 0.05, clusters: 9, mass: 0.15, bark: 'brown' },
  acacia: { middle: 0.8, wide: 0.46, tall: 0.09, bole: 0.028, clusters: 10, mass: 0.14, bark: 'red' },
  bush: { middle: 0.42, wide: 0.5, tall: 0.3, bole: 0.02, clusters: 8, mass: 0.26, bark: 'brown' },
};

/** A broadleaf in leaf, in bloom, or bare with snow on it in winter. `spot.size` is its height. */
export function broadleaf(
  random: Rng,
  palette: Palette,
  spot: Spot,
  species: Broadleaf,
  season: Season,
  blossom: boolean,
): string {
  if (season === 'winter') return bareTree(random, palette, spot, species);
  const { size, haze } = spot;
  const habit = HABITS[species];
  const side = spot.right ? 1 : -1;
  const lean = between(random, -0.04, 0.04) * size;
  const small = size < 90;
  const clusters = massesOf(random, habit, spot, lean, small);
  const leaf = {
    tones: leafTones(random, season, blossom && species !== 'poplar' && species !== 'acacia'),
    haze,
    side,
    dab: Math.max(2.6, size * (small ? 0.034 : size < 260 ? 0.021 : 0.0155)),
    fullness: small ? 0.5 : 1,
  };
  const wood = species === 'bush' ? '' : trunk(random, palette, spot, species, lean, clusters);
  const crown = foliage(random, palette, clusters, leaf);
  const strands = species === 'willow' ? curtain(random, palette, clusters, spot, leaf.tones) : '';
  return wood + crown + strands;
}

function massesOf(random: Rng, habit: Habit, spot: Spot, lean: number, small: boolean): Cluster[] {
  const { x, y, size } = spot;
  const count = Math.max(3, Math.round(habit.clusters * (small ? 0.55 : 1)));
  const clusters: Cluster[] = [];
  for (let i = 0; i < count; i++) {
    const angle = i * 2.39996 + random() * 0.7;
    const reach = Math.sqrt((i + 0.4) / count) * 0.86;
    const up = Math.sin(angle) * reach;
    const narrow = 1 - Math.max(0, up) * 0.35;
    const r = habit.mass * size * between(random, 0.8, 1.2) * (small ? 1.3 : 1) * (1 - reach * 0.18);
    clusters.push({
      x: x + lean * (0.6 + up * 0.4) + Math.cos(angle) * reach * habit.wide * narrow * size,
      y: y - (habit.middle + up * habit.tall) * size,
      r,
      flat: habit.tall < 0.12 ? 0.5 : 0.8,
    });
  }
  return clusters.sort((a, b) => a.y - b.y + (b.r - a.r) * 0.3);
}

function trunk(
  random: Rng,
  palette: Palette,
  spot: Spot,
  species: Broadleaf,
  lean: number,
  clusters: readonly Cluster[],
): string {
  const { x, y, size, haze } = spot;
  const habit = HABITS[species];
  const [dark, light] =
    species === 'birch'
      ? [litHex(palette, '#b9b4ae', haze), litHex(palette, '#f4f0e8', haze)]
      : bark(random, palette, haze, habit.bark);
  const w = habit.bole * size;
  const fork = species === 'birch' || species === 'poplar' ? 0.7 : habit.middle - habit.tall * 0.55;
  const top = { x: x + lean, y: y - fork * size };
  const bend = between(random, -0.03, 0.03) * size;
  let body = limb(x, y, w, top.x, top.y, w * 0.6, bend);
  body += `M${n(x - w * 1.7)} ${n(y + w * 0.15)}Q${n(x - w * 0.8)} ${n(y - w * 0.5)} ${n(x - w * 0.7)} ${n(y - w * 2.4)}L${n(x + w * 0.7)} ${n(y - w * 2.4)}Q${n(x + w * 0.8)} ${n(y - w * 0.5)} ${n(x + w * 1.8)} ${n(y + w * 0.2)}Z`;
  if (size >= 90)
    for (const cluster of clusters.filter((_, i) => i % 2 === 0))
      body += limb(top.x, top.y + w, w * 0.5, cluster.x, cluster.y, w * 0.14, between(random, -1, 1) * w);
  const side = spot.right ? 1 : -1;
  const glow = limb(x + side * w * 0.45, y, w * 0.34, top.x + side * w * 0.28, top.y, w * 0.2, bend);
  let svg = fill(body, dark) + fill(glow, light, 0.75);
  if (species === 'birch' && size >= 60) {
    let marks = '';
    for (let i = 0; i < 11; i++) {
      const t = random() * 0.85;
      const cx = x + lean * t + between(random, -0.5, 0.5) * w;
      marks += dab(
        cx,
        y - t * fork * size,
        w * between(random, 0.35, 0.8),
        between(random, -0.15, 0.15),
        0.25,
      );
    }
    svg += fill(marks, litHex(palette, '#4a4444', haze), 0.8);
  }
  return svg;
}

/** The hanging twigs of a willow. */
function curtain(
  random: Rng,
  palette: Palette,
  clusters: readonly Cluster[],
  spot: Spot,
  tones: readonly string[],
): string {
  const layers = ['', '', ''];
  const strands = spot.size < 90 ? 14 : 130;
  for (let i = 0; i < strands; i++) {
    const cluster = clusters[i % clusters.length];
    if (!cluster) break;
    const px = cluster.x + between(random, -1, 1) * cluster.r;
    const py = cluster.y + between(random, -0.2, 0.5) * cluster.r;
    const tall = Math.min(spot.size * between(random, 0.14, 0.34), spot.y - py - spot.size * 0.1);
    const sway = (px - spot.x) * 0.12;
    layers[i % 3] += limb(
      px,
      py,
      spot.size * 0.006,
      px + sway,
      py + Math.max(4, tall),
      spot.size * 0.002,
      sway * 0.4,
    );
  }
  return layers.map((d, i) => fill(d, litHex(palette, tones[i + 1] ?? '#579148', spot.haze), 0.9)).join('');
}

/** A bare tree with snow along its limbs. */
function bareTree(random: Rng, palette: Palette, spot: Spot, species: Broadleaf): string {
  const { x, y, size, haze } = spot;
  const habit = HABITS[species];
  const [dark, light] = bark(random, palette, haze, pick(random, ['brown', 'grey']));
  const small = size < 90;
  let wood = '';
  let snow = '';
  const grow = (px: number, py: number, angle: number, length: number, w: number, level: number): void => {
    const [ex, ey] = [px + Math.cos(angle) * length, py + Math.sin(angle) * length];
    wood += limb(px, py, w, ex, ey, w * 0.62, between(random, -0.1, 0.1) * length);
    if (level > 0 && !small && Math.abs(Math.cos(angle)) > 0.25)
      snow += limb(px, py - w * 0.8, w * 0.42, ex, ey - w * 0.6, w * 0.24, 0);
    if (level >= (small ? 3 : 5)) return;
    const twigs = level === 0 ? 4 : level < 3 ? 3 : 2;
    for (let i = 0; i < twigs; i++) {
      const spread = (i - (twigs - 1) / 2) * (0.5 + habit.wide) + between(random, -0.2, 0.2);
      const from = level === 0 && i === 0 ? 0.8 : 1;
      grow(
        px + (ex - px) * from,
        py + (ey - py) * from,
        angle + spread,
        length * between(random, 0.56, 0.76),
        w * 0.6,
        level + 1,
      );
    }
  };
  const bole = species === 'bush' ? 0.14 : 0.3;
  grow(x, y, -Math.PI / 2 + between(random, -0.06, 0.06), size * bole, habit.bole * size * 0.8, 0);
  const glow = limb(
    x + (spot.right ? 1 : -1) * size * 0.01,
    y,
    size * 0.006,
    x,
    y - size * bole,
    size * 0.004,
    0,
  );
  return fill(wood, dark) + fill(glow, light, 0.6) + fill(snow, litHex(palette, '#f2f7fc', haze), 0.95);
}
