import { type Look, poll, type PollOptions } from '../../lib/http/poll.js';
import type { ProviderCall, ProviderCaller } from './provider-caller.js';
import type { Refusal, Verdict } from './refusal.js';

/**
 * Looks at a job that was taken until it is over.
 * @throws what a look throws, as the caller's errors; `timed_out` when it made no progress for `stallMs`.
 */
export const waitForJob = async <T>(
  caller: ProviderCaller,
  look: (signal: AbortSignal) => Promise<Look<T>>,
  options: PollOptions & { signal: AbortSignal },
): Promise<T> => {
  const { signal, stallMs } = options;
  try {
    return await poll(look, options);
  } catch (error) {
    throw caller.failure(error, { phase: 'after', signal, stallMs });
  }
};

/** A queue of others: soon at first, then every few seconds. */
export const QUEUE_PACE = { intervalMs: 400, growth: 1.3, maxIntervalMs: 3000 };

/** What draws on elsewhere is not given up for a bad moment: some 15 seconds of them. */
export const PATIENT_LOOK = { phase: 'after', maxAttempts: 6 } as const;

/** The longest answer that tells of a job, in bytes: it may hold a long log, but no picture. */
export const MAX_LOOK_BYTES = 8 * 1024 * 1024;

/** Limits for stopping a job: somebody waits for the word. */
export const BRIEFLY = { timeouts: { headers: 10_000, total: 10_000 }, maxAttempts: 2 };

/** What it means that a job which was taken is not there. */
export const knownNoMore = ({ status }: Refusal, phase: ProviderCall['phase']): Verdict | null =>
  phase === 'after' && (status === 404 || status === 410) ? { code: 'interrupted', retry: 'final' } : null;
