import { setTimeout as delay } from 'node:timers/promises';

/** Waits until it is so, at most some four seconds. */
export const until = async (is: () => boolean): Promise<void> => {
  for (let tries = 0; tries < 400; tries += 1) {
    if (is()) return;
    await delay(10);
  }
  throw new Error('it did not happen');
};
