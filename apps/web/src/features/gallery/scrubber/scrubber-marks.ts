import { type Geometry, topOfDay } from '../timeline/geometry';

/** The months of the grid, in its order, and where each begins. */
export const monthsOf = (geometry: Geometry): Month[] => {
  const months: Month[] = [];
  for (const { segment, top } of geometry.placed) {
    for (const { day, count } of segment.days) {
      const name = day.slice(0, 7);
      const last = months.at(-1);
      if (last?.name === name) last.count += count;
      else months.push({ name, day, count, top });
    }
  }
  return months;
};

/** The same with places that are exact to the day. */
export const placeMonths = (geometry: Geometry, newestFirst: boolean): Month[] =>
  monthsOf(geometry).map((month) => ({ ...month, top: topOfDay(geometry, month.day, newestFirst) }));

/**
 * Years to write beside the scrubber: one for each, but never so near that two would overlap. `height` in pixels.
 */
export const yearMarks = (months: readonly Month[], total: number, height: number): YearMark[] => {
  const marks: YearMark[] = [];
  for (const { name, top } of months) {
    const year = name.slice(0, 4);
    const y = total === 0 ? 0 : (top / total) * height;
    const last = marks.at(-1);
    if (last?.year === year || (last !== undefined && y - last.y < APART)) continue;
    marks.push({ year, y });
  }
  return marks;
};

const APART = 20;

export interface Month {
  /** `2026-01` */
  name: string;
  /** Its first day in the order of the grid. */
  day: string;
  count: number;
  top: number;
}

export interface YearMark {
  year: string;
  y: number;
}
