import type { Rgb } from '../../core/colour.js';
import { rng } from '../../core/rng.js';
import type { LabPlanes } from './lab.js';
import { labDistance } from './lab.js';

/**
 * The `count` OKLab colours that stand best for a picture: k-means over a sample, begun with k-means++.
 * @param weight how much a pixel counts.
 */
export function clusters(
  planes: LabPlanes,
  count: number,
  seed: number,
  weight: (pixel: number) => number,
): Rgb[] {
  const random = rng(seed, 'clusters');
  const samples: { colour: Rgb; weight: number }[] = [];
  const stride = Math.max(1, Math.floor(planes.l.length / 6000));
  for (let i = Math.floor(stride / 2); i < planes.l.length; i += stride)
    samples.push({
      colour: [planes.l[i] ?? 0, (planes.a[i] ?? 0) * CHROMA, (planes.b[i] ?? 0) * CHROMA],
      weight: weight(i),
    });
  const centres = seeds(samples, count, random);
  for (let round = 0; round < 12; round++) {
    const sums = centres.map(() => [0, 0, 0, 0]);
    for (const { colour, weight: own } of samples) {
      const sum = sums[nearest(centres, colour)];
      if (!sum) continue;
      sum[0] = (sum[0] ?? 0) + colour[0] * own;
      sum[1] = (sum[1] ?? 0) + colour[1] * own;
      sum[2] = (sum[2] ?? 0) + colour[2] * own;
      sum[3] = (sum[3] ?? 0) + own;
    }
    sums.forEach(([l = 0, a = 0, b = 0, total = 0], k) => {
      if (total > 0) centres[k] = [l / total, a / total, b / total];
    });
  }
  return centres.map(([l, a, b]) => [l, a / CHROMA, b / CHROMA]);
}

/** Hue counts for more than lightness: a red boat must not share the brown of the hills. */
const CHROMA = 1.7;

/** Index of the OKLab colour nearest to another. */
export function nearest(centres: readonly Rgb[], colour: Rgb): number {
  let [best, at] = [Infinity, 0];
  centres.forEach((centre, k) => {
    const away = labDistance(centre, colour);
    if (away < best) [best, at] = [away, k];
  });
  return at;
}

function seeds(
  samples: readonly { colour: Rgb; weight: number }[],
  count: number,
  random: () => number,
): Rgb[] {
  const first = samples[Math.floor(random() * samples.length)]?.colour ?? [0, 0, 0];
  const centres: Rgb[] = [first];
  const away = samples.map(({ colour }) => labDistance(colour, first));
  while (centres.length < count) {
    let left = random() * samples.reduce((sum, { weight }, i) => sum + (away[i] ?? 0) * weight, 0);
    const chosen = samples.findIndex(({ weight }, i) => (left -= (away[i] ?? 0) * weight) <= 0);
    const centre = samples[chosen < 0 ? samples.length - 1 : chosen]?.colour ?? first;
    centres.push(centre);
    samples.forEach(({ colour }, i) => {
      away[i] = Math.min(away[i] ?? 0, labDistance(colour, centre));
    });
  }
  return centres;
}
