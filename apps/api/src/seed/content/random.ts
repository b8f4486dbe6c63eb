/** Chance that can be had again: the same seed gives the same numbers. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** True in `share` of all cases, 0 to 1. */
  chance(share: number): boolean;
  /** Hexadecimal digits. */
  hex(length: number): string;
}

/** mulberry32 by Tommy Ettinger, public domain: small, fast, good enough to make up pictures. */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const word = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const next = (): number => word() / 2 ** 32;
  return {
    next,
    below: (end) => Math.floor(next() * end),
    chance: (share) => next() < share,
    hex: (length) => {
      let digits = '';
      while (digits.length < length) digits += word().toString(16).padStart(8, '0');
      return digits.slice(0, length);
    },
  };
};

/**
 * Picks among values as language does (Zipf): the second half as often as the first, the third a third as often.
 * @param exponent above 1 the first ones are more frequent still, below 1 less; 0 = all alike.
 */
export const createPicker = <T>(values: readonly [T, ...T[]], exponent = 1): ((random: Random) => T) => {
  let sum = 0;
  const upTo = values.map((_, index) => (sum += 1 / (index + 1) ** exponent));
  return (random) => values[firstAbove(upTo, random.next() * sum)] ?? values[0];
};

/** The place of the first number above `wanted` in a rising list; the last place when there is none. */
export const firstAbove = (rising: readonly number[], wanted: number): number => {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) > wanted) high = middle;
    else low = middle + 1;
  }
  return low;
};
