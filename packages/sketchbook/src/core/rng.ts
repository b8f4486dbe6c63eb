/** A stream of numbers from 0 (included) to 1 (excluded). */
export type Rng = () => number;

/**
 * A named random stream of one seed (FNV-1a over the name, then mulberry32).
 * Streams are independent, so drawing more from 'sky' never moves what 'layout' gives.
 */
export function rng(seed: number, stream: string): Rng {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let i = 0; i < stream.length; i++) hash = Math.imul(hash ^ stream.charCodeAt(i), 0x01000193) >>> 0;
  let state = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A number between two bounds. */
export const between = (random: Rng, low: number, high: number): number => low + (high - low) * random();

/** One entry of a non-empty list. */
export function pick<T>(random: Rng, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0];
}
