import type { DashboardTrends } from '@easel/shared';

/** One bar of a chart: a day, or several days in a row. */
export interface Bar {
  /** Its first and last UTC day, `2026-01-31`. */
  from: string;
  to: string;
  images: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Micro-USD, as far as known. */
  cost: number;
  unknownCosts: number;
}

/** Days as bars: up to 31 one each, beyond that weeks counted back from today, so that a bar stays wide enough to hit. */
export const joinDays = (days: DashboardTrends['days']): Bar[] => {
  const width = days.length > 31 ? 7 : 1;
  const first = days.length % width;
  const starts = [...(first > 0 ? [0] : []), ...range(first, days.length, width)];
  return starts.map((start, index) => join(days.slice(start, starts[index + 1] ?? days.length)));
};

const join = (days: DashboardTrends['days']): Bar => ({
  from: days[0]?.day ?? '',
  to: days.at(-1)?.day ?? '',
  images: sum(days, 'images'),
  succeeded: sum(days, 'succeeded'),
  failed: sum(days, 'failed'),
  cancelled: sum(days, 'cancelled'),
  cost: days.reduce((all, { cost }) => all + (cost ?? 0), 0),
  unknownCosts: sum(days, 'unknownCosts'),
});

const sum = (
  days: DashboardTrends['days'],
  name: 'images' | 'succeeded' | 'failed' | 'cancelled' | 'unknownCosts',
): number => days.reduce((all, day) => all + day[name], 0);

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, index) => from + index * step);
