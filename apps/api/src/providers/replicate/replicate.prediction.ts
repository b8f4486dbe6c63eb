import { type ErrorCode, PROVIDERS } from '@easel/shared';
import { ProviderError } from '../provider.js';
import { answerInvalid } from '../support/pictures.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';

/** A prediction as far as we care for it. */
export interface Prediction {
  id: string;
  /** `starting`, `processing`, or one of those that `isOver` knows. */
  status: string;
  /** Addresses of pictures, as https: or data: URLs. */
  output: string[];
  error: string;
  logs: string;
  /** Seconds on the machine, once it is over. */
  predictTime: number | null;
  /** The output was here, and is deleted. */
  removed: boolean;
}

/** @throws ProviderError `provider_answer_invalid` when the answer is no prediction. */
export const readPrediction = (answer: unknown): Prediction => {
  const id = textAt(answer, 'id');
  const status = textAt(answer, 'status');
  if (id === '' || status === '') throw answerInvalid('replicate', 'the answer is no prediction');
  return {
    id,
    status,
    output: [at(answer, 'output'), ...listAt(answer, 'output')].filter(isAddress),
    error: textAt(answer, 'error'),
    logs: textAt(answer, 'logs'),
    predictTime: numberAt(answer, 'metrics', 'predict_time'),
    removed: at(answer, 'data_removed') === true,
  };
};

/** Whether nothing more will come of it. A filled `output` says nothing: it may be there before the end. */
export const isOver = ({ status }: Prediction): boolean =>
  ['succeeded', 'failed', 'canceled', 'aborted'].includes(status);

/** How far the newest progress bar in the logs is, 0 to 1; null when there is none. */
export const fractionOf = (logs: string): number | null => {
  const last = [...logs.matchAll(/(\d{1,3})%\|[^|]*\|/g)].at(-1);
  return last === undefined ? null : Math.min(1, Number(last[1]) / 100);
};

/** Whether a text tells of a filter for content. */
export const tellsOfFilter = (text: string): boolean =>
  /nsfw|flagged|\bE005\b|content[ _-]polic|moderat|safety (?:filter|system|guideline)|inappropriate/i.test(
    text,
  );

/** The error for a prediction that is over and has no pictures; `redact` hides secrets in what it says. */
export const noPictures = (prediction: Prediction, redact: (text: string) => string): ProviderError => {
  const { status, error, logs, removed } = prediction;
  const failed = (code: ErrorCode, reason: string, billed: 'no' | 'unknown' = 'unknown') =>
    new ProviderError(code, {
      params: { provider: PROVIDERS.replicate.title, reason: redact(reason).slice(0, MAX_REASON) },
      accepted: 'yes',
      billed,
    });
  if (removed && status === 'succeeded') return failed('interrupted', 'The pictures were already deleted');
  // It never ran: Replicate bills for running only.
  if (status === 'aborted')
    return failed('provider_failed', 'The prediction was aborted before it began', 'no');
  if (status === 'canceled') return failed('provider_failed', 'The prediction was cancelled at Replicate');
  if (status === 'succeeded') {
    return tellsOfFilter(logs)
      ? failed('content_refused', 'every picture was held back by its filter')
      : answerInvalid('replicate', 'it drew no picture');
  }
  if (tellsOfFilter(error)) return failed('content_refused', error);
  return failed(
    /\bE003\b|high demand/.test(error) ? 'provider_unavailable' : 'provider_failed',
    error || 'no reason',
  );
};

const MAX_REASON = 500;

const isAddress = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:https?:\/\/|data:)/i.test(value);
