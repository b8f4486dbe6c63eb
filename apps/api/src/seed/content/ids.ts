import { randomFillSync } from 'node:crypto';
import { v7 } from 'uuid';

/** Gives UUIDv7s of chosen instants: those of one instant rise in the order they were asked for. */
export const createIds = (): ((ms: number) => string) => {
  let sequence = 0;
  // Chance is cheaper by the pound.
  const pool = new Uint8Array(64 * 1024);
  let used = pool.length;
  return (msecs) => {
    if (used === pool.length) {
      randomFillSync(pool);
      used = 0;
    }
    sequence += 1;
    used += 16;
    return v7({ msecs, seq: sequence, random: pool.subarray(used - 16, used) });
  };
};
