import type { RemoteJob } from '@easel/shared';
import { type CancelOutcome, ProviderError } from '../provider.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { textAt } from '../support/refusal.js';
import { wasCancelled } from './fal.errors.js';
import { addressesOf, readStatus } from './fal.parse.js';

/**
 * Takes a job out of the queue, or asks the one that runs to stop, and looks once at what became of it.
 * See https://fal.ai/docs/inference-api/queue/cancel
 */
export const cancelJob = async (caller: ProviderCaller, job: RemoteJob): Promise<CancelOutcome> => {
  const { cancelUrl, statusUrl } = addressesOf(job, caller.baseUrl);
  const call = { phase: 'after', timeouts: TIMEOUTS, maxAttempts: 2 } as const;
  const told = await unlessRefused(caller.json({ ...call, method: 'PUT', to: cancelUrl }));
  // What is finished or not known any more is refused, or said so.
  if (told === null || TOO_LATE.has(textAt(told, 'status'))) return 'too_late';
  if (textAt(told, 'status') === 'OK') return 'stopped';
  const look = await unlessRefused(readJson(caller, { ...call, to: statusUrl }));
  if (look === null) return 'stopped';
  if (readStatus(look.body).stage !== 'done') return 'asked';
  return wasCancelled(look.body) ? 'stopped' : 'too_late';
};

/** Null for an answer of 400, 404 or 410. */
const unlessRefused = async <T>(answer: Promise<T>): Promise<T | null> => {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ProviderError && GONE.has(error.params.status)) return null;
    throw error;
  }
};

const TIMEOUTS = { connect: 5000, headers: 10_000, body: 10_000, total: 10_000 };
const TOO_LATE = new Set(['ALREADY_COMPLETED', 'NOT_FOUND']);
const GONE = new Set<unknown>([400, 404, 410]);
