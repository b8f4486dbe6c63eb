import { HttpFailure } from './http-failure.js';
import { type Pace, realPace } from './retry.js';

/** What one look at a job found. */
export type Look<T> =
  | { done: true; value: T }
  /** `progress` may be anything that changes when the job moves on; `waitMs` replaces the next pause. */
  | { done: false; progress?: string | number | null; waitMs?: number | null };

export interface PollOptions {
  /** The first pause; 500 unless given. */
  intervalMs?: number;
  /** Each further pause is this many times as long; 1.5 unless given. */
  growth?: number;
  /** 5000 unless given. */
  maxIntervalMs?: number;
  /** Gives up after so long without progress. */
  stallMs: number;
  signal?: AbortSignal;
  pace?: Pace;
}

/**
 * Looks at a job again and again until it is done. An abort ends it at once, even inside a look; the look's own
 * signal tells it of that and of the deadline. What a look throws ends the poll.
 * @throws the signal's reason, or an HttpFailure 'timeout' if nothing moved for `stallMs`.
 * @example
 * await poll((signal) => look(jobId, signal), { stallMs: 120_000, signal });
 */
export async function poll<T>(
  look: (signal: AbortSignal) => Promise<Look<T>>,
  options: PollOptions,
): Promise<T> {
  const { intervalMs = 500, growth = 1.5, maxIntervalMs = 5000, stallMs, signal, pace = realPace } = options;
  signal?.throwIfAborted();
  let pauseMs = intervalMs;
  let progress: string | number | null = null;
  let deadline = pace.now() + stallMs;
  for (;;) {
    const found = await within(deadline - pace.now(), look, options);
    if (found.done) return found.value;
    if (found.progress != null && found.progress !== progress) {
      progress = found.progress;
      deadline = pace.now() + stallMs;
    }
    const leftMs = deadline - pace.now();
    if (leftMs <= 0) throw stalled(stallMs);
    await pace.sleep(Math.min(found.waitMs ?? pauseMs, leftMs), signal);
    pauseMs = Math.min(maxIntervalMs, pauseMs * growth);
  }
}

/** Runs one look, and stops waiting for it at the deadline or on abort. */
async function within<T>(
  ms: number,
  look: (signal: AbortSignal) => Promise<T>,
  { signal, stallMs, pace = realPace }: PollOptions,
): Promise<T> {
  const inner = new AbortController();
  const timer = new AbortController();
  const onAbort = () => inner.abort(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  const ended = new Promise<never>((_resolve, reject) => {
    inner.signal.addEventListener('abort', () => reject(inner.signal.reason), { once: true });
  });
  // The last look, at the deadline itself, has a moment too.
  pace.sleep(Math.max(ms, lastLookMs), timer.signal).then(
    () => inner.abort(stalled(stallMs)),
    () => undefined,
  );
  try {
    return await Promise.race([look(inner.signal), ended]);
  } finally {
    timer.abort();
    signal?.removeEventListener('abort', onAbort);
  }
}

function stalled(stallMs: number): HttpFailure {
  return new HttpFailure('timeout', `The job made no progress for ${stallMs} ms`, { sent: 'yes' });
}

const lastLookMs = 1000;
