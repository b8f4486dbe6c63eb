import { type ProviderName, PROVIDERS } from '@easel/shared';
import { ProviderError } from '../provider.js';
import type { ProviderCall, ProviderCaller } from '../support/provider-caller.js';
import { at, readRefusal, type Refusal, textAt, type Verdict } from '../support/refusal.js';

/** What a refusal means beyond its status; also asked about errors inside a stream, whose status is 200. */
export type Judge = (refusal: Refusal, phase: ProviderCall['phase']) => Verdict | null;

/** The codes of OpenAI's API, which others of its family use too. */
export const judgeByCode: Judge = ({ code, message, body }) => {
  if (MODERATION.test(code) || /\bsafety system\b|\bcontent policy\b/i.test(message)) {
    const stage = textAt(at(body, 'error'), 'moderation_details', 'moderation_stage');
    // What was looked at after it was drawn may be charged for.
    return stage === 'output'
      ? { code: 'content_refused', accepted: 'yes', billed: 'unknown', retry: 'final' }
      : { code: 'content_refused', retry: 'final' };
  }
  // Both come with a status that promises more: 429 and 400.
  if (QUOTA.test(code) || /\bbilling hard limit\b/i.test(message))
    return { code: 'provider_quota', retry: 'final' };
  if (code === 'rate_limit_exceeded') return { code: 'provider_rate_limited' };
  if (code === 'invalid_api_key') return { code: 'provider_key_refused' };
  if (code === 'model_not_found') return { code: 'provider_model_unknown' };
  // The key is good, the organisation behind it may not use the model yet.
  if (/\bmust be verified\b/i.test(message)) return { code: 'request_refused' };
  return null;
};

/** The error inside an answer whose status was good, as its text says: the work had begun. */
export const failureMidway = (
  text: string,
  { provider, caller, judge }: { provider: ProviderName; caller: ProviderCaller; judge: Judge },
): ProviderError => {
  const refusal = readRefusal({ status: 200, headers: {} }, text, caller.redact);
  return new ProviderError(judge(refusal, 'after')?.code ?? 'provider_failed', {
    params: { provider: PROVIDERS[provider].title, reason: refusal.message || 'no reason was given' },
    accepted: 'yes',
    billed: 'unknown',
  });
};

const MODERATION = /^(moderation_blocked|content_policy_violation|content_filter)$/;
const QUOTA = /^(insufficient_quota|billing_hard_limit_reached|billing_not_active)$/;
