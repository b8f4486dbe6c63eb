import type { Frame, Placed } from './layout.js';
import { areaOf } from './areas.js';

/** Pairs of subjects of which the first is left of the second. */
export type Order = readonly (readonly [left: number, right: number])[];

const EDGE = 0.03;

/** Which column each ordered subject is in, from the left; a ring of wishes is cut where it was said last. */
export function columnsOf(order: Order): ReadonlyMap<number, number> {
  const columns = new Map<number, number>();
  const sound: [number, number][] = [];
  const reaches = (from: number, goal: number): boolean =>
    from === goal || sound.some(([left, right]) => left === from && reaches(right, goal));
  for (const [left, right] of order) {
    if (reaches(right, left)) continue;
    sound.push([left, right]);
  }
  const depthOf = (one: number): number =>
    Math.max(0, ...sound.filter(([, right]) => right === one).map(([left]) => depthOf(left) + 1));
  for (const one of new Set(sound.flat())) columns.set(one, depthOf(one));
  return columns;
}

/** Moves those that stand, float and fly apart into columns, where what was asked for does not hold yet. */
export function inColumns(placed: readonly Placed[], order: Order, frame: Frame): Placed[] {
  const columns = columnsOf(order);
  const boxes = placed.map((one) => ({ one, box: areaOf(one, frame), column: columns.get(one.cluster.of) }));
  const held = order.every(([left, right]) =>
    boxes.every(
      (a) =>
        a.one.cluster.of !== left ||
        boxes.every((b) => b.one.cluster.of !== right || middleOf(a.box) + 0.04 < middleOf(b.box)),
    ),
  );
  if (held) return [...placed];
  const spans = [...new Set(columns.values())]
    .sort((a, b) => a - b)
    .map((column) => {
      const inside = boxes.filter((entry) => entry.column === column).map(({ box }) => box);
      const left = Math.min(...inside.map((box) => box.left));
      return { column, left, wide: Math.max(...inside.map((box) => box.right)) - left };
    })
    .filter(({ wide }) => wide > 0);
  const total = spans.reduce((sum, { wide }) => sum + wide, 0);
  const room = 1 - 2 * EDGE - 0.04 * (spans.length - 1);
  const shrink = Math.min(1, room / total);
  const gap = (1 - 2 * EDGE - total * shrink) / (spans.length + (shrink < 1 ? -1 : 1));
  let at = shrink < 1 ? EDGE : EDGE + gap;
  const windows = new Map(
    spans.map(({ column, left, wide }) => {
      const start = at;
      at += wide * shrink + gap;
      return [column, { left, start }];
    }),
  );
  return boxes.map(({ one, box, column }) => {
    const window = column === undefined ? undefined : windows.get(column);
    if (!window) return one;
    const left = window.start + (box.left - window.left) * shrink;
    return { ...one, x: left + (one.x - box.left) * shrink, size: one.size * shrink };
  });
}

const middleOf = ({ left, right }: { left: number; right: number }): number => (left + right) / 2;
