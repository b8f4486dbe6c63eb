import type { JustifiedRow } from '../../../lib/justify-rows';

/** Where an arrow key leads in a justified layout; null when the key moves nothing. */
export const nextIndex = (rows: readonly JustifiedRow[], index: number, key: string): number | null => {
  const last = rows.at(-1);
  if (last === undefined) return null;
  const total = last.start + last.count;
  if (key === 'ArrowLeft') return Math.max(0, index - 1);
  if (key === 'ArrowRight') return Math.min(total - 1, index + 1);
  if (key === 'Home') return 0;
  if (key === 'End') return total - 1;
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return null;
  const at = rowOf(rows, index);
  const row = rows[at];
  const target = rows[at + (key === 'ArrowUp' ? -1 : 1)];
  if (row === undefined || target === undefined) return index;
  return target.start + nearest(target, centre(row, index - row.start));
};

/** The row that holds an item. */
export const rowOf = (rows: readonly JustifiedRow[], index: number): number =>
  rows.findIndex(({ start, count }) => index >= start && index < start + count);

const centre = (row: JustifiedRow, position: number): number =>
  row.widths.slice(0, position).reduce((sum, width) => sum + width, 0) + (row.widths[position] ?? 0) / 2;

const nearest = (row: JustifiedRow, x: number): number => {
  const distances = row.widths.map((_, position) => Math.abs(centre(row, position) - x));
  return distances.indexOf(Math.min(...distances));
};
