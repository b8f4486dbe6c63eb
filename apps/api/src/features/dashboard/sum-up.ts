import type { UsageBucket } from '../usage/index.js';

/** What a group of attempts comes to. */
export interface Sums {
  images: number;
  succeeded: number;
  failed: number;
  cancelled: number;
  /** Of those that succeeded; null when none did. */
  medianMs: number | null;
  /** What is known of their cost, in micro-USD. */
  cost: number;
  unknownCosts: number;
}

/** Sums of a group whose buckets come in the order of their durations. */
export const sumUp = (buckets: readonly UsageBucket[]): Sums => {
  const sums: Sums = { ...NOTHING };
  for (const { outcome, attempts, images, cost, unknownCosts } of buckets) {
    sums[outcome] += attempts;
    sums.images += images;
    sums.cost += cost;
    sums.unknownCosts += unknownCosts;
  }
  return { ...sums, medianMs: medianOf(buckets.filter(({ outcome }) => outcome === 'succeeded')) };
};

// Of a day or a model nobody drew with.
const NOTHING: Sums = {
  images: 0,
  succeeded: 0,
  failed: 0,
  cancelled: 0,
  medianMs: null,
  cost: 0,
  unknownCosts: 0,
};

/** The mean of the bucket the middle falls into; of an even number, of both buckets around it. */
const medianOf = (buckets: readonly UsageBucket[]): number | null => {
  const total = buckets.reduce((sum, { attempts }) => sum + attempts, 0);
  if (total === 0) return null;
  const at = (rank: number): number => {
    let passed = 0;
    for (const { attempts, durationMs } of buckets) {
      passed += attempts;
      if (rank < passed) return durationMs / attempts;
    }
    return 0;
  };
  return Math.round((at(Math.floor((total - 1) / 2)) + at(Math.floor(total / 2))) / 2);
};
