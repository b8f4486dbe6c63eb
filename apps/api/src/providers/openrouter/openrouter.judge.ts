import { type Judge, judgeByCode } from '../openai-images/judge.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';

/** OpenRouter's refusals: numbers for codes, and in `metadata` what the maker of the model said. */
export const judgeOpenRouter: Judge = (refusal, phase) => {
  const error = at(refusal.body, 'error');
  const said = textAt(error, 'metadata', 'raw');
  const flagged = listAt(error, 'metadata', 'reasons').length > 0 || at(error, 'metadata', 'flagged_input');
  if (flagged || /\bmoderation_blocked\b|\bcontent_policy_violation\b|\bcontent_filter\b/.test(said))
    return { code: 'content_refused', retry: 'final' };
  // An error inside an answer that began well has its status here only.
  const status = refusal.status === 200 ? numberAt(error, 'code') : refusal.status;
  if (status === 402) return { code: 'provider_quota', retry: 'final' };
  if (status === 429) return { code: 'provider_rate_limited' };
  if (status === 400 && /\bnot a valid model\b/i.test(refusal.message))
    return { code: 'provider_model_unknown' };
  return judgeByCode(refusal, phase);
};
