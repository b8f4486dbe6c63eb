import { at, listAt, type Refusal, textAt, type Verdict } from '../support/refusal.js';
import type { ProviderCall } from '../support/provider-caller.js';

/**
 * What fal's refusals mean beyond their status.
 * See https://fal.ai/docs/documentation/model-apis/errors and its page on request errors.
 */
export const judge = (refusal: Refusal, phase: ProviderCall['phase']): Verdict | null => {
  const { status, message, body, headers } = refusal;
  const types = listAt(body, 'detail').map((item) => textAt(item, 'type'));
  // An account without credit is locked, which fal calls forbidden.
  if (status === 403 && LOCKED.test(message)) return { code: 'provider_quota', retry: 'final' };
  if ([...types, refusal.code].some((type) => MODERATION.test(type))) {
    return { code: 'content_refused', retry: 'final' };
  }
  if (phase !== 'after') return null;
  if (status === 404) return { code: 'interrupted', retry: 'final' };
  const infrastructure = headers['x-fal-error-type'] ?? textAt(body, 'error_type');
  // Two pages of the documentation name it differently.
  const retryable = headers['x-fal-retryable'] ?? headers['x-fal-needs-retry'];
  const jobFailed = infrastructure !== '' || retryable !== undefined || at(body, 'detail') !== undefined;
  if (!jobFailed || status === 429) return null;
  // The result of a failed job stays what it is, however often it is asked for.
  return {
    retry: 'final',
    // Documented: what ends with a 5xx is not billed.
    ...(status >= 500 && { billed: 'no' }),
    ...(status < 500 && retryable?.toLowerCase() === 'true' && { code: 'provider_unavailable' }),
    ...(CANCELLED.test(infrastructure) && { code: 'provider_failed' }),
  };
};

/** Whether a status that says COMPLETED stands for a job that was cancelled. */
export const wasCancelled = (status: unknown): boolean =>
  CANCELLED.test(textAt(status, 'error_type')) || /cancel/i.test(textAt(status, 'error'));

const LOCKED = /locked|exhausted|balance|top up/i;
const MODERATION = /content_policy|content_filter|moderation|nsfw|safety/i;
const CANCELLED = /^client_(cancelled|disconnected)$/;
