import type { TallyDelta } from './tally-of.js';

/**
 * One delta for each row, those that cancel each other out left away. Always in the same order: transactions that
 * lock the same rows in the same order wait for each other instead of blocking each other.
 */
export const addDeltas = (deltas: Iterable<TallyDelta>): TallyDelta[] => {
  const sums = new Map<string, TallyDelta>();
  for (const delta of deltas) {
    const key = `${delta.dimension}\n${delta.value}\n${delta.day}`;
    const sum = sums.get(key);
    if (!sum) sums.set(key, { ...delta });
    else {
      sum.count += delta.count;
      sum.ratioSum += delta.ratioSum;
      sum.bytes += delta.bytes;
    }
  }
  return [...sums]
    .filter(([, { count, ratioSum, bytes }]) => count !== 0 || ratioSum !== 0 || bytes !== 0)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, sum]) => sum);
};

/** The same deltas the other way round: what an image no longer counts in. */
export const negate = (deltas: readonly TallyDelta[]): TallyDelta[] =>
  deltas.map((delta) => ({
    ...delta,
    count: -delta.count,
    ratioSum: -delta.ratioSum,
    bytes: -delta.bytes,
  }));
