import { describe, expect, test } from '@jest/globals';
import type { GalleryTile } from '@easel/shared';
import { anchorAt, isSettled, yOfAnchor } from './anchor';
import { byMonth, isSparse } from './by-month';
import { dayAt, placeSegments, segmentsBetween, topOfDay } from './geometry';
import { joinDays, oldestFirst } from './join-days';
import { localDay, startOfDay } from './local-day';
import { estimateHeight, layOut } from './segment-layout';

const MEASURE = { width: 1200, targetHeight: 200, headers: 'day' } as const;

const dayName = (back: number) => localDay(new Date(2026, 5, 30 - back, 12));
const timeline = (counts: number[]) => ({
  days: counts.map((_, back) => dayName(back)),
  counts,
  ratios: counts.map((count) => count * 1.2),
});
const tilesOf = (day: string, count: number, ratio = 1.2): GalleryTile[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${day}-${String(count - index).padStart(5, '0')}`,
    width: 1000 * ratio,
    height: 1000,
    thumbhash: '',
    favorite: false,
    name: '',
    createdAt: new Date(new Date(startOfDay(day)).getTime() + (count - index) * 1000).toISOString(),
  }));

describe('joinDays', () => {
  test('joins days to pieces of some 300 and loses none', () => {
    const days = timeline(Array.from({ length: 400 }, (_, index) => 1 + ((index * 37) % 90)));
    const segments = joinDays(days);
    expect(segments.flatMap((segment) => segment.days.map(({ day }) => day))).toEqual(days.days);
    expect(segments.reduce((sum, { count }) => sum + count, 0)).toBe(
      days.counts.reduce((sum, count) => sum + count),
    );
    for (const { count } of segments.slice(1)) expect(count).toBeGreaterThanOrEqual(300);
    for (const { count } of segments) expect(count).toBeLessThanOrEqual(450);
  });

  test('a huge day is a piece of its own', () => {
    expect(joinDays(timeline([20, 5000, 20])).map(({ count }) => count)).toEqual([20, 5000, 20]);
  });

  test('pieces leave no gap and no overlap in time, and are open at the ends', () => {
    const segments = joinDays(timeline(Array.from({ length: 30 }, () => 100)));
    expect(segments[0]?.to).toBeUndefined();
    expect(segments.at(-1)?.from).toBeUndefined();
    for (const [index, { from }] of segments.entries()) {
      if (index < segments.length - 1) expect(segments[index + 1]?.to).toBe(from);
    }
  });

  test('a new day leaves every other piece as it was', () => {
    const before = joinDays(timeline(Array.from({ length: 30 }, () => 100)));
    const grown = timeline(Array.from({ length: 30 }, () => 100));
    grown.days.unshift('2026-07-01');
    grown.counts.unshift(3);
    grown.ratios.unshift(3);
    expect(joinDays(grown).slice(-9)).toEqual(before.slice(-9));
  });

  test('known cuts stay although pictures were deleted before them', () => {
    const counts = Array.from({ length: 12 }, () => 100);
    const before = joinDays(timeline(counts));
    const after = joinDays(timeline(counts.with(11, 40)), new Set(before.map(({ id }) => id)));
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  test('oldest first is the same turned round', () => {
    const segments = oldestFirst(joinDays(timeline([10, 200, 200, 10])));
    const days = segments.flatMap((segment) => segment.days.map(({ day }) => day));
    expect(days).toEqual(days.toSorted());
  });
});

describe('days with few pictures', () => {
  test('become months, in the time line as in the layout', () => {
    const few = timeline(Array.from({ length: 90 }, () => 2));
    expect(isSparse(few)).toBe(true);
    expect(isSparse(timeline(Array.from({ length: 90 }, () => 20)))).toBe(false);
    const months = byMonth(few);
    expect(months.days).toEqual(['2026-06-01', '2026-05-01', '2026-04-01']);
    expect(months.counts).toEqual([60, 62, 58]);
    const tiles = few.days.flatMap((day) => tilesOf(day, 2));
    const { days } = layOut(tiles, { ...MEASURE, headers: 'month' });
    expect(days.map(({ day, count }) => [day, count])).toEqual([
      ['2026-06-01', 60],
      ['2026-05-01', 62],
      ['2026-04-01', 58],
    ]);
  });
});

describe('layOut', () => {
  test('each day of the viewer has one header, then its rows', () => {
    const tiles = [...tilesOf('2026-06-30', 10), ...tilesOf('2026-06-29', 3)];
    const { days, rows } = layOut(tiles, MEASURE);
    expect(days.map(({ day, start, count }) => [day, start, count])).toEqual([
      ['2026-06-30', 0, 10],
      ['2026-06-29', 10, 3],
    ]);
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(13);
    expect(rows.every((row, index) => index === 0 || row.top >= (rows[index - 1]?.top ?? 0))).toBe(true);
  });

  test('the estimate is near to what it becomes', () => {
    const mixed = [1, 1.78, 0.56, 1.5, 0.75, 1];
    for (const [count, tolerance] of [
      [60, 0.2],
      [300, 0.08],
      [3000, 0.04],
    ] as const) {
      const tiles = tilesOf('2026-06-30', count).map((tile, index) => ({
        ...tile,
        width: 1000 * (mixed[index % mixed.length] ?? 1),
      }));
      const exact = layOut(tiles, MEASURE).height;
      const ratio = tiles.reduce((sum, { width, height }) => sum + width / height, 0);
      const estimate = estimateHeight({ days: [{ day: '2026-06-30', count, ratio }] }, MEASURE);
      expect(Math.abs(estimate - exact) / exact).toBeLessThan(tolerance);
    }
  });
});

describe('the anchor', () => {
  const segments = joinDays(timeline(Array.from({ length: 40 }, () => 100)));
  const loaded = new Map<string, GalleryTile[]>();
  const place = (known = loaded) =>
    placeSegments(segments, (id) => known.get(id), MEASURE, new Map<string, number>());
  const load = (at: number, count = 100) =>
    (segments[at]?.days ?? []).flatMap(({ day }) => tilesOf(day, count));

  test('keeps what is looked at in its place when a piece above it is loaded', () => {
    const known = new Map([[segments[5]?.id ?? '', load(5)]]);
    const before = place(known);
    const y = (before.placed[5]?.top ?? 0) + 700;
    const anchor = anchorAt(before, y);
    known.set(segments[2]?.id ?? '', load(2, 140));
    const after = place(known);
    expect(after.placed[5]?.top).not.toBe(before.placed[5]?.top);
    const moved = yOfAnchor(after, anchor ?? never(), true) ?? 0;
    expect(moved - (after.placed[5]?.top ?? 0)).toBeCloseTo(700);
  });

  test('holds on to the place in an unloaded piece until it is loaded', () => {
    const before = place(new Map());
    const y = (before.placed[5]?.top ?? 0) + 700;
    const anchor = anchorAt(before, y) ?? never();
    expect(anchor.tileId).toBeNull();
    expect(yOfAnchor(before, anchor, true)).toBeCloseTo(y);
    expect(isSettled(before, anchor, true)).toBe(false);
    expect(isSettled(place(new Map([[segments[5]?.id ?? '', load(5)]])), anchor, true)).toBe(true);
  });

  test('at the very top there is none: what is new is seen', () => {
    expect(anchorAt(place(), 0)).toBeNull();
  });

  test('a day is found by its estimate and then exactly, one without pictures by the next older', () => {
    const before = place(new Map());
    const [day = ''] = segments[5]?.days.slice(1).map((part) => part.day) ?? [];
    const y = topOfDay(before, day, true);
    expect(dayAt(before, y + 1)).toBe(day);
    expect(segmentsBetween(before, y, y + 10)[0]?.segment.id).toBe(segments[5]?.id);
    expect(topOfDay(before, '2030-01-01', true)).toBe(0);
    expect(topOfDay(before, '1999-01-01', true)).toBe(before.height);
  });
});

const never = (): never => {
  throw new Error('there should have been an anchor');
};
