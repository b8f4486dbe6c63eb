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

/** A pace whose pauses are short. What is longer than any pause is a deadline, and stays as it is. */
export const QUICK_PACE = {
  now: () => Date.now(),
  random: () => 0.5,
  sleep: async (ms: number, signal?: AbortSignal): Promise<void> => {
    signal?.throwIfAborted();
    await delay(ms > LONGEST_PAUSE_MS ? ms : ms / 25, undefined, { signal }).catch(() =>
      signal?.throwIfAborted(),
    );
  },
};

/** Of the retry rule; polls pause less. */
const LONGEST_PAUSE_MS = 30_000;
