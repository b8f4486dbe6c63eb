import type { Canvas } from '../../core/canvas.js';

/** Which pane every pixel belongs to, and how many panes there are. */
export interface Panes {
  owner: Int32Array;
  count: number;
}

/**
 * Cuts every flat area into panes around the seeds within it; areas without a seed become one pane. The seeds are moved to
 * the middle of their panes `rounds` times, so that panes grow alike.
 */
export function panesOf(
  canvas: Canvas,
  labels: Uint16Array,
  seeds: readonly (readonly [number, number])[],
  rounds: number,
): Panes {
  const { width, height } = canvas;
  const pixel = (x: number, y: number) =>
    Math.min(height - 1, Math.max(0, Math.floor(y))) * width +
    Math.min(width - 1, Math.max(0, Math.floor(x)));
  let spots = [...new Set(seeds.map(([x, y]) => pixel(x, y)))];
  const owner = new Int32Array(width * height);
  const queue = new Int32Array(width * height * 2);
  flood(canvas, labels, spots, owner, queue);
  for (let round = 0; round < rounds; round++) {
    const sums = new Float64Array(spots.length * 3);
    for (let i = 0; i < owner.length; i++) {
      const o = (owner[i] ?? 0) * 3;
      sums[o] = (sums[o] ?? 0) + (i % width);
      sums[o + 1] = (sums[o + 1] ?? 0) + Math.floor(i / width);
      sums[o + 2] = (sums[o + 2] ?? 0) + 1;
    }
    canvas.check();
    spots = spots.map((spot, k) => {
      const count = sums[k * 3 + 2] ?? 0;
      if (count === 0) return spot;
      const middle = pixel((sums[k * 3] ?? 0) / count + 0.5, (sums[k * 3 + 1] ?? 0) / count + 0.5);
      return labels[middle] === labels[spot] ? middle : spot;
    });
    spots = [...new Set(spots)];
    flood(canvas, labels, spots, owner, queue);
  }
  return { owner, count: spots.length };
}

/** Spreads every spot over its own area, nearest first; areas no spot reaches get a new one, added to `spots`. */
function flood(
  canvas: Canvas,
  labels: Uint16Array,
  spots: number[],
  owner: Int32Array,
  queue: Int32Array,
): void {
  const { width, height } = canvas;
  owner.fill(-1);
  const size = queue.length;
  let [head, tail, held] = [0, 0, 0];
  const push = (i: number) => {
    if (held >= size) return;
    queue[tail] = i;
    tail = (tail + 1) % size;
    held++;
  };
  const spread = () => {
    for (let steps = 0; held > 0; steps++) {
      if ((steps & 32767) === 0) canvas.check();
      const i = queue[head] ?? 0;
      head = (head + 1) % size;
      held--;
      const x = i % width;
      const y = (i - x) / width;
      const own = owner[i] ?? 0;
      const spot = spots[own] ?? 0;
      const sx = spot % width;
      const sy = (spot - sx) / width;
      for (let side = 0; side < 4; side++) {
        const nx = x + (side === 0 ? -1 : side === 1 ? 1 : 0);
        const ny = y + (side === 2 ? -1 : side === 3 ? 1 : 0);
        if (nx < 0 || ny < 0 || nx >= width || ny >= height) continue;
        const other = ny * width + nx;
        if (labels[other] !== labels[i]) continue;
        const rival = owner[other] ?? -1;
        if (rival === own) continue;
        if (rival >= 0) {
          const held2 = spots[rival] ?? 0;
          const hx = held2 % width;
          const hy = (held2 - hx) / width;
          if ((nx - hx) ** 2 + (ny - hy) ** 2 <= (nx - sx) ** 2 + (ny - sy) ** 2) continue;
        }
        owner[other] = own;
        push(other);
      }
    }
  };
  spots.forEach((spot, k) => {
    owner[spot] = k;
    push(spot);
  });
  spread();
  for (let i = 0; i < owner.length; i++) {
    if ((owner[i] ?? -1) >= 0) continue;
    owner[i] = spots.length;
    spots.push(i);
    push(i);
    spread();
  }
}
