import { PROVIDERS } from '@easel/shared';
import { ProviderError } from '../provider.js';
import { answerInvalid, pictureFromBase64 } from '../support/pictures.js';
import { listAt, numberAt, textAt } from '../support/refusal.js';

/** A job as far as we care for it. */
export interface Job {
  id: string;
  status: 'queued' | 'generating' | 'completed' | 'failed' | 'cancelled';
  /** How many jobs are drawn before this one; null when it is not queued. */
  before: number | null;
  /** Its one picture as base64, once it is completed. */
  picture: string;
  /** Why it failed, in the server's words. */
  reason: string;
}

/** @throws ProviderError `provider_answer_invalid` when the answer is no job. */
export const readJob = (answer: unknown): Job => {
  const id = textAt(answer, 'id');
  const status = STATUSES.find((known) => known === textAt(answer, 'status'));
  if (id === '' || status === undefined) throw answerInvalid('sd-cpp', 'the answer is no job');
  return {
    id,
    status,
    // Counted from 1 among those that wait; while anything waits, one more is being drawn.
    before: status === 'queued' ? numberAt(answer, 'queue_position') : null,
    picture: textAt(listAt(answer, 'result', 'images')[0], 'b64_json'),
    reason: textAt(answer, 'error', 'message') || textAt(answer, 'error', 'code'),
  };
};

/** Whether nothing more will come of it. */
export const isOver = ({ status }: Job): boolean => status !== 'queued' && status !== 'generating';

/**
 * The picture of a job that is over.
 * @throws ProviderError when there is none.
 */
export const pictureOf = (job: Job, redact: (text: string) => string): Uint8Array => {
  if (job.status === 'completed') return pictureFromBase64('sd-cpp', job.picture);
  const reason = job.status === 'cancelled' ? 'The job was cancelled there' : job.reason || 'no reason';
  throw new ProviderError('provider_failed', {
    params: { provider: PROVIDERS['sd-cpp'].title, reason: redact(reason).slice(0, MAX_REASON) },
    accepted: 'yes',
    billed: 'no',
  });
};

const STATUSES = ['queued', 'generating', 'completed', 'failed', 'cancelled'] as const;
const MAX_REASON = 500;
