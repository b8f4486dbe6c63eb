import type { ProviderExercise } from './exercise.js';

/** What comes of the scenarios at most providers; who differs, and what is everybody's own, an exercise says itself. */
export const USUAL_OUTCOMES = {
  success: { images: 1, submits: 1 },
  several: { images: 3, submits: 3 },
  bad_key: { error: 'provider_key_refused', accepted: 'no', submits: 1 },
  quota: { error: 'provider_quota', accepted: 'no', submits: 1 },
  rate_limited_once: { images: 1, submits: 2 },
  rate_limited: { error: 'provider_rate_limited', accepted: 'no', submits: 1 },
  error_before: { error: 'provider_unavailable', accepted: 'unknown', submits: 1 },
  error_after: { error: 'provider_failed', accepted: 'yes', submits: 1 },
  reset_mid_body: { error: 'provider_unreachable', accepted: 'yes', submits: 1 },
  garbage: { error: 'provider_answer_invalid', accepted: 'yes', submits: 1 },
  huge: { error: 'provider_answer_invalid', accepted: 'yes', submits: 1 },
  never_ending: { error: 'timed_out', accepted: 'yes', submits: 1 },
} satisfies Partial<ProviderExercise['expected']>;
