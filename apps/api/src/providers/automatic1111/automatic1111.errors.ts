import { at, type Refusal, textAt, type Verdict } from '../support/refusal.js';

/**
 * What a refusal means here. Nothing ever costs anything. An error of its own program ({error, detail, errors}) ended a job
 * that was taken; without that shape something before it answered, and nobody knows.
 */
export const judge = ({ status, body }: Refusal): Verdict => {
  const told = textAt(body, 'errors') || textAt(body, 'detail');
  const reason = told === '' ? {} : { reason: told };
  if (status === 404) return { code: 'request_refused', accepted: 'no', billed: 'no', ...reason };
  if (status < 500) return { billed: 'no', ...reason };
  return at(body, 'error') === undefined
    ? { billed: 'no', ...reason }
    : { code: 'provider_failed', accepted: 'yes', billed: 'no', ...reason };
};
