import type { GalleryTimeline } from '@easel/shared';

/** Whether days have so few pictures that a line for each would leave most of the page empty. */
export const isSparse = ({ days, counts }: Days): boolean =>
  days.length > 2 && counts.reduce((sum, count) => sum + count, 0) < SPARSE * days.length;

/** The same time line with a month where its days were; a month has the name of its first day. */
export const byMonth = ({ days, counts, ratios }: Days): Days => {
  const months: Days = { days: [], counts: [], ratios: [] };
  for (const [index, day] of days.entries()) {
    const month = monthOf(day);
    if (months.days.at(-1) !== month) {
      months.days.push(month);
      months.counts.push(0);
      months.ratios.push(0);
    }
    const last = months.days.length - 1;
    months.counts[last] = (months.counts[last] ?? 0) + (counts[index] ?? 0);
    months.ratios[last] = (months.ratios[last] ?? 0) + (ratios[index] ?? 0);
  }
  return months;
};

/** The first day of the month of a day. */
export const monthOf = (day: string): string => `${day.slice(0, 7)}-01`;

/** Pictures a day. */
const SPARSE = 5;

type Days = Pick<GalleryTimeline, 'days' | 'counts' | 'ratios'>;
