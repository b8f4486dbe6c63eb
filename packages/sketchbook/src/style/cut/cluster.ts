import type { Rng } from '../../core/rng.js';

/** The centre nearest to a point, by squared distance; three floats per centre. */
export function nearest(centres: Float32Array, a: number, b: number, c: number): number {
  let best = 0;
  let least = Infinity;
  for (let k = 0, o = 0; o < centres.length; k++, o += 3) {
    const da = a - (centres[o] ?? 0);
    const db = b - (centres[o + 1] ?? 0);
    const dc = c - (centres[o + 2] ?? 0);
    const distance = da * da + db * db + dc * dc;
    if (distance < least) {
      least = distance;
      best = k;
    }
  }
  return best;
}

/**
 * Groups points (three floats each) around at most `count` centres: k-means from starts drawn far apart.
 * @returns three floats per centre; fewer centres when there are fewer points.
 */
export function cluster(points: Float32Array, count: number, random: Rng, rounds = 8): Float32Array {
  const total = points.length / 3;
  if (total === 0) return new Float32Array(0);
  const away = new Float32Array(total).fill(Infinity);
  const picked: number[] = [Math.floor(random() * total)];
  while (picked.length < Math.min(count, total)) {
    const last = (picked.at(-1) ?? 0) * 3;
    let sum = 0;
    for (let i = 0; i < total; i++) {
      const da = (points[i * 3] ?? 0) - (points[last] ?? 0);
      const db = (points[i * 3 + 1] ?? 0) - (points[last + 1] ?? 0);
      const dc = (points[i * 3 + 2] ?? 0) - (points[last + 2] ?? 0);
      away[i] = Math.min(away[i] ?? 0, da * da + db * db + dc * dc);
      sum += away[i] ?? 0;
    }
    if (sum < 1e-9) break;
    let left = random() * sum;
    let next = 0;
    while (next < total - 1 && (left -= away[next] ?? 0) > 0) next++;
    picked.push(next);
  }
  const centres = new Float32Array(picked.length * 3);
  picked.forEach((point, k) => centres.set(points.subarray(point * 3, point * 3 + 3), k * 3));
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(picked.length * 4);
    for (let i = 0; i < points.length; i += 3) {
      const [a, b, c] = [points[i] ?? 0, points[i + 1] ?? 0, points[i + 2] ?? 0];
      const o = nearest(centres, a, b, c) * 4;
      sums[o] = (sums[o] ?? 0) + a;
      sums[o + 1] = (sums[o + 1] ?? 0) + b;
      sums[o + 2] = (sums[o + 2] ?? 0) + c;
      sums[o + 3] = (sums[o + 3] ?? 0) + 1;
    }
    for (let k = 0; k < picked.length; k++) {
      const members = sums[k * 4 + 3] ?? 0;
      if (members > 0) for (let c = 0; c < 3; c++) centres[k * 3 + c] = (sums[k * 4 + c] ?? 0) / members;
    }
  }
  return centres;
}

/** Joins centres nearer to each other than `apart`, keeping the earlier one. */
export function joinClose(centres: Float32Array, apart: number): Float32Array {
  const kept: number[] = [];
  for (let o = 0; o < centres.length; o += 3) {
    const own = [centres[o] ?? 0, centres[o + 1] ?? 0, centres[o + 2] ?? 0] as const;
    let far = true;
    for (let k = 0; k < kept.length && far; k += 3)
      far =
        Math.hypot(own[0] - (kept[k] ?? 0), own[1] - (kept[k + 1] ?? 0), own[2] - (kept[k + 2] ?? 0)) >=
        apart;
    if (far) kept.push(...own);
  }
  return Float32Array.from(kept);
}
