import { firstAbove, type Random } from './random.js';

/**
 * When things were made: `at(0)` is the first instant, `at(1)` the last, and what lies between rises with it. Some days
 * are full, one in eight is empty, later ones have more; everything happens from 7:00 to 23:00 UTC.
 * @param before milliseconds since 1970; the last day is the one before this one's.
 */
export const createMoments = (
  random: Random,
  { days, before }: { days: number; before: number },
): { at(share: number): number } => {
  const midnight = Math.floor(before / DAY_MS) * DAY_MS;
  let sum = 0;
  const upTo = Array.from({ length: days }, (_, day) => {
    const weight = random.chance(1 / 8) ? 0 : (0.4 + day / days) * (0.1 + random.next() ** 2);
    return (sum += weight);
  });
  return {
    at: (share) => {
      const wanted = Math.min(share, LAST) * sum;
      const day = firstAbove(upTo, wanted);
      const begins = upTo[day - 1] ?? 0;
      const part = (wanted - begins) / Math.max((upTo[day] ?? 0) - begins, Number.EPSILON);
      return Math.floor(
        midnight - (days - day) * DAY_MS + (7 + 16 * Math.min(Math.max(part, 0), 1)) * HOUR_MS,
      );
    },
  };
};

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const LAST = 1 - 1e-9;
