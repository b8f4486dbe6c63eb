import type { Canvas } from '../../core/canvas.js';

/** A map of labels, one per pixel. `group` tells which labels may take each other's pixels. */
export interface LabelMap {
  width: number;
  height: number;
  labels: Uint16Array;
}

/**
 * Rounds the borders of a map: every pixel near one takes the commonest label within `reach` pixels that shares its group;
 * labels of a negative group stay as they are.
 */
export function smoothBorders(
  map: LabelMap,
  group: readonly number[],
  reach: number,
  check: () => void,
): void {
  const { width, height, labels } = map;
  const before = labels.slice();
  const counts = new Uint8Array(group.length);
  for (let y = 0; y < height; y++) {
    if ((y & 31) === 0) check();
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height - 1, y + reach)];
    for (let x = 0; x < width; x++) {
      const i = y * width + x;
      const own = before[i] ?? 0;
      if ((group[own] ?? 0) < 0) continue;
      const [left, right] = [Math.max(0, x - reach), Math.min(width - 1, x + reach)];
      if (
        own === before[top * width + left] &&
        own === before[top * width + right] &&
        own === before[bottom * width + left] &&
        own === before[bottom * width + right] &&
        own === before[y * width + left] &&
        own === before[y * width + right] &&
        own === before[top * width + x] &&
        own === before[bottom * width + x]
      )
        continue;
      let [best, most] = [own, 0];
      for (let py = top; py <= bottom; py++)
        for (let px = left; px <= right; px++) {
          const label = before[py * width + px] ?? 0;
          if (group[label] !== group[own]) continue;
          const count = (counts[label] ?? 0) + 1;
          counts[label] = count;
          if (count > most || (count === most && label === own)) [best, most] = [label, count];
        }
      for (let py = top; py <= bottom; py++)
        for (let px = left; px <= right; px++) counts[before[py * width + px] ?? 0] = 0;
      labels[i] = best;
    }
  }
}

/** Gives islands smaller than `least[label]` pixels to the neighbour they touch most, within their group when they can. */
export function dropIslands(
  map: LabelMap,
  group: readonly number[],
  least: readonly number[],
  check: () => void,
): void {
  const { width, height, labels } = map;
  const done = new Uint8Array(width * height);
  const stack = new Int32Array(width * height);
  for (let start = 0; start < labels.length; start++) {
    if (done[start]) continue;
    if ((start & 16383) === 0) check();
    const own = labels[start] ?? 0;
    let [size, next] = [1, 0];
    stack[0] = start;
    done[start] = 1;
    const touched = new Map<number, number>();
    while (next < size) {
      const i = stack[next++] ?? 0;
      const x = i % width;
      for (let side = 0; side < 4; side++) {
        if ((side === 0 && x === 0) || (side === 1 && x === width - 1)) continue;
        const other = i + (side === 0 ? -1 : side === 1 ? 1 : side === 2 ? -width : width);
        if (other < 0 || other >= labels.length) continue;
        const label = labels[other] ?? 0;
        if (label !== own) touched.set(label, (touched.get(label) ?? 0) + 1);
        else if (!done[other]) {
          done[other] = 1;
          stack[size++] = other;
        }
      }
    }
    if (size >= (least[own] ?? 0) || touched.size === 0) continue;
    let [best, most] = [own, 0];
    for (const [label, count] of touched) {
      const score = count * (group[label] === group[own] ? 100 : 1);
      if (score > most) [best, most] = [label, score];
    }
    for (let k = 0; k < size; k++) labels[stack[k] ?? 0] = best;
  }
}

/** Mixes pixels that touch another label with their neighbours, so that cut edges are not jagged. */
export function softenSeams(canvas: Canvas, labels: Uint16Array | Int32Array): void {
  const { width, height, rgb } = canvas;
  let above = rgb.slice(0, width * 3);
  let row = above.slice();
  for (let y = 1; y < height - 1; y++) {
    if ((y & 31) === 0) canvas.check();
    row = rgb.slice(y * width * 3, (y + 1) * width * 3);
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const own = labels[i];
      if (
        own === labels[i - 1] &&
        own === labels[i + 1] &&
        own === labels[i - width] &&
        own === labels[i + width]
      )
        continue;
      for (let c = 0; c < 3; c++) {
        const o = x * 3 + c;
        const sides =
          (row[o - 3] ?? 0) + (row[o + 3] ?? 0) + (above[o] ?? 0) + (rgb[(i + width) * 3 + c] ?? 0);
        rgb[i * 3 + c] = (row[o] ?? 0) * 0.44 + sides * 0.14;
      }
    }
    above = row;
  }
}
