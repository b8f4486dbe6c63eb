import { expect, test } from '@jest/globals';
import { joinDays } from './join-days';

const day = (index: number) => ({
  day: new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
  images: 1,
  succeeded: 2,
  failed: index % 2,
  cancelled: 0,
  medianMs: null,
  cost: index === 0 ? null : 10,
  unknownCosts: index === 0 ? 1 : 0,
});

test('a month is shown day by day', () => {
  const bars = joinDays(Array.from({ length: 30 }, (_, index) => day(index)));
  expect(bars).toHaveLength(30);
  expect(bars[0]).toMatchObject({ from: '2026-01-01', to: '2026-01-01', cost: 0, unknownCosts: 1 });
});

test('longer periods are shown in weeks that end today, and nothing is lost', () => {
  const bars = joinDays(Array.from({ length: 90 }, (_, index) => day(index)));
  expect(bars).toHaveLength(13);
  expect(bars[0]).toMatchObject({ from: '2026-01-01', to: '2026-01-06', images: 6 });
  expect(bars.at(-1)).toMatchObject({ to: '2026-03-31', images: 7, succeeded: 14 });
  expect(bars.reduce((all, { images }) => all + images, 0)).toBe(90);
});
