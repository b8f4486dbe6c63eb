import { judge as judgeFal } from '../fal/fal.errors.js';
import type { ProviderCall } from '../support/provider-caller.js';
import { numberAt, type Refusal, type Verdict } from '../support/refusal.js';

/** What the router's refusals, and those it hands on, mean beyond their status. */
export const judge = (refusal: Refusal, phase: ProviderCall['phase']): Verdict | null => {
  const { status, message } = refusal;
  if (phase === 'submit' && status === 503 && isLoading(refusal)) {
    // It has taken nothing: whoever wants the picture asks again. The waiting is ours, for it can be long.
    return { code: 'provider_model_loading', accepted: 'no', billed: 'no', retry: 'final' };
  }
  if (status === 402 || NO_CREDIT.test(message) || NO_CREDIT.test(refusal.code)) {
    return { code: 'provider_quota', retry: 'final' };
  }
  return judgeFal(refusal, phase);
};

const isLoading = ({ body, message }: Refusal): boolean =>
  numberAt(body, 'estimated_time') !== null || /\bloading\b/i.test(message);

const NO_CREDIT = /monthly (included )?credits|not.enough.balance/i;
