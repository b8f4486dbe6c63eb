import { v7 } from 'uuid';

/** Gives UUIDv7s of chosen instants: those of one instant rise in the order they were asked for. */
export const createIds = (): ((ms: number) => string) => {
  let sequence = 0;
  return (msecs) => v7({ msecs, seq: (sequence += 1) });
};
