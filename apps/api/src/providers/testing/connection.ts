import { setTimeout as delay } from 'node:timers/promises';
import type { ProviderConnection } from '../provider.js';

/** The key every test connects with; it may appear in no message. */
export const TEST_KEY = 'made-up-key-0123456789abcdef';

/** A connection to a stand-in. */
export const connectionTo = (baseUrl: string, apiKey: string | null = TEST_KEY): ProviderConnection => ({
  apiKey,
  baseUrl,
  allowPrivate: true,
});

/**
 * A pace whose pauses are short, so that a Retry-After of minutes would still be noticed as given up. Long ones stay
 * longer than short ones: a poll's deadline is a pause too, and no look may meet it by chance.
 */
export const QUICK_PACE = {
  now: () => Date.now(),
  random: () => 0.5,
  sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    await delay(Math.min(ms / 25, 2400), undefined, { signal }).catch(() => signal?.throwIfAborted());
  },
};
