import type { Geometry } from '../timeline/geometry';

/** The day some keys lead to: the next (further down) or previous one, or the first of another month or year. */
export const stepDay = (geometry: Geometry, from: string, unit: DayUnit, by: 1 | -1): string | null => {
  const days = geometry.placed.flatMap(({ segment, layout }) =>
    layout === null || layout.days.length === 0 || layout.days[0]?.day === ''
      ? segment.days.map(({ day }) => day)
      : layout.days.map(({ day }) => day),
  );
  const at = Math.max(0, days.indexOf(from));
  const length = { day: 10, month: 7, year: 4 }[unit];
  const part = (index: number) => days[index]?.slice(0, length);
  const firstOf = (index: number) => days.findIndex((day) => day.slice(0, length) === part(index));
  if (by < 0) {
    const start = firstOf(at);
    // In the middle of a month, back is to its beginning.
    if (start < at) return days[start] ?? null;
    return start === 0 ? null : (days[firstOf(start - 1)] ?? null);
  }
  const next = days.findIndex((_, index) => index > at && part(index) !== part(at));
  return days[next] ?? null;
};

export type DayUnit = 'day' | 'month' | 'year';
