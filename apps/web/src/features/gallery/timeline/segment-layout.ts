import type { GalleryTile } from '@easel/shared';
import { justifyRows } from '../../../lib/justify-rows';
import { monthOf } from './by-month';
import { localDay } from './local-day';
import type { Segment } from './join-days';

/** Where each picture of a piece lies: the viewer's days one below the other, justified rows in each. */
export const layOut = (tiles: readonly GalleryTile[], measure: Measure): SegmentLayout => {
  const { width, targetHeight, headers } = measure;
  const days: DayBlock[] = [];
  const rows: GridRow[] = [];
  let top = 0;
  for (let start = 0; start < tiles.length; ) {
    const day = groupOf(tiles[start], headers);
    let end = headers === null ? tiles.length : start + 1;
    while (end < tiles.length && groupOf(tiles[end], headers) === day) end += 1;
    days.push({ day, top, start, count: end - start });
    if (headers !== null) top += HEADER;
    const ratios = tiles.slice(start, end).map((tile) => tile.width / tile.height);
    for (const row of justifyRows(ratios, { width, gap: GAP, targetHeight })) {
      rows.push({ ...row, start: start + row.start, top, day: days.length - 1 });
      top += row.height + GAP;
    }
    start = end;
  }
  return { tiles, days, rows, height: top };
};

/**
 * How high a piece that is not loaded will be. A row is closed by the first picture that fills it, on average half a
 * picture too wide, and is then made lower to fit; the last row of a day keeps its height.
 */
export const estimateHeight = (segment: Pick<Segment, 'days'>, measure: Measure): number =>
  segment.days.reduce((sum, day) => sum + estimateDay(day, measure), 0);

export const estimateDay = (
  { count, ratio }: { count: number; ratio: number },
  { width, targetHeight, headers }: Measure,
): number => {
  if (count === 0) return 0;
  const mean = ratio / count;
  const perRow = width / targetHeight + mean / 2;
  const full = Math.floor(ratio / perRow);
  const rest = ratio - full * perRow > mean / 2 || full === 0 ? targetHeight + GAP : 0;
  return (headers === null ? 0 : HEADER) + full * (width / perRow + GAP) + rest;
};

/** The row that holds a picture of the piece; -1 when there is none. */
export const rowAt = ({ rows }: SegmentLayout, index: number): number =>
  lastWhere(rows, ({ start }) => start <= index);

/** The last of sorted things for which something still holds; -1 when it holds for none. */
export const lastWhere = <T>(sorted: readonly T[], holds: (item: T) => boolean): number => {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = sorted[middle];
    if (item !== undefined && holds(item)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
};

/** Space between pictures, and the line above those of a day, in pixels. */
export const GAP = 6;
export const HEADER = 52;

const groupOf = (tile: GalleryTile | undefined, headers: Measure['headers']): string => {
  if (headers === null || tile === undefined) return '';
  const day = localDay(tile.createdAt);
  return headers === 'month' ? monthOf(day) : day;
};

/** What decides where things lie, in pixels. */
export interface Measure {
  width: number;
  targetHeight: number;
  /** What has a line of its own; null: nothing. */
  headers: 'day' | 'month' | null;
}

export interface DayBlock {
  /** The day, or the first one of the month where months have the lines. */
  day: string;
  /** Where its header begins, from the top of the piece. */
  top: number;
  start: number;
  count: number;
}

export interface GridRow {
  start: number;
  count: number;
  top: number;
  height: number;
  widths: number[];
  /** Which of the piece's days. */
  day: number;
}

export interface SegmentLayout {
  tiles: readonly GalleryTile[];
  days: DayBlock[];
  rows: GridRow[];
  height: number;
}
