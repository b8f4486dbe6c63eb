import type { Canvas } from '../../core/canvas.js';

/** A map of labels, one per pixel. `group` tells which labels may take each other's pixels. */
export interface LabelMap {
  width: number;
  height: number;
  labels: Uint16Array;
}

/** Rounds the borders of a map: every pixel takes the commonest label of the nine around it that shares its group. */
export function smoothBorders(map: LabelMap, group: readonly number[], check: () => void): void {
  const { width, height, labels } = map;
  const before = labels.slice();
  const seen = new Uint16Array(9);
  for (let y = 1; y < height - 1; y++) {
    if ((y & 63) === 0) check();
    for (let x = 1; x < width - 1; x++) {
      const i = y * width + x;
      const own = before[i] ?? 0;
      if (own === before[i - 1] && own === before[i + 1] && own === before[i - width] && own === before[i + width])
        continue;
      let at = 0;
      for (let dy = -width; dy <= width; dy += width)
        for (let dx = -1; dx <= 1; dx++) seen[at++] = before[i + dy + dx] ?? 0;
      let [best, most] = [own, 0];
      for (const label of seen) {
        if (group[label] !== group[own]) continue;
        let count = label === own ? 0.5 : 0;
        for (const other of seen) if (other === label) count++;
        if (count > most) [best, most] = [label, count];
      }
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
        const sides = (row[o - 3] ?? 0) + (row[o + 3] ?? 0) + (above[o] ?? 0) + (rgb[(i + width) * 3 + c] ?? 0);
        rgb[i * 3 + c] = (row[o] ?? 0) * 0.44 + sides * 0.14;
      }
    }
    above = row;
  }
}
