import type { JsonObject, ProviderName, RemoteJob } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';
import { answerInvalid } from '../support/pictures.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';

/** Where a job is asked after; checked, so that a key may be sent there. */
export interface FalAddresses {
  statusUrl: string;
  responseUrl: string;
  cancelUrl: string;
}

/**
 * The job behind the answer to a submit. Its addresses are fal's own: an endpoint's sub-path is not part of them, so
 * they are never made up here.
 */
export const readSubmitted = (answer: unknown, positions: readonly number[], base: string): RemoteJob => {
  const id = textAt(answer, 'request_id');
  if (id === '') throw answerInvalid('fal', 'it names no request');
  const data: FalAddresses & JsonObject = {
    statusUrl: ownAddress(textAt(answer, 'status_url'), base),
    responseUrl: ownAddress(textAt(answer, 'response_url'), base),
    cancelUrl: ownAddress(textAt(answer, 'cancel_url'), base),
  };
  return { id, positions: [...positions], data };
};

/** A stored job's addresses, checked once more: the connection may have changed since. */
export const addressesOf = ({ data }: RemoteJob, base: string): FalAddresses => ({
  statusUrl: ownAddress(textAt(data, 'statusUrl'), base),
  responseUrl: ownAddress(textAt(data, 'responseUrl'), base),
  cancelUrl: ownAddress(textAt(data, 'cancelUrl'), base),
});

/** How far a job is. */
export interface FalStatus {
  stage: 'queued' | 'drawing' | 'done';
  queuePosition: number | null;
  /** From the last progress bar in its log, 0 to 1; null when there is none. */
  fraction: number | null;
  /** Changes whenever the job moves on. */
  mark: string;
}

/** `provider`: whom to name when it cannot be read, for those who sell fal's work on. */
export const readStatus = (answer: unknown, provider: ProviderName = 'fal'): FalStatus => {
  const status = textAt(answer, 'status');
  if (status === '') throw answerInvalid(provider, 'it has no status');
  const stage = status === 'IN_QUEUE' ? 'queued' : status === 'IN_PROGRESS' ? 'drawing' : 'done';
  const queuePosition = numberAt(answer, 'queue_position');
  const logs = listAt(answer, 'logs').map((line) => textAt(line, 'message'));
  const bars = logs.flatMap((line) => [...line.matchAll(/(\d{1,3})%\s*\|/g)].map(([, n]) => Number(n)));
  const percent = bars.at(-1);
  const fraction = percent === undefined ? null : Math.min(1, percent / 100);
  return { stage, queuePosition, fraction, mark: [stage, queuePosition, logs.length, logs.at(-1)].join(':') };
};

/** What a finished job brought. */
export interface FalResult {
  images: { url: string; flagged: boolean; width: number | null; height: number | null }[];
  /** Null when it tells none, or one of 64 bits: that does not survive JSON. */
  seed: number | null;
  /** The prompt it was drawn from, if it tells; else ''. */
  prompt: string;
}

export const readResult = (answer: unknown): FalResult => {
  const flags = listAt(answer, 'has_nsfw_concepts');
  const single = at(answer, 'image');
  const list =
    at(answer, 'images') === undefined && single !== undefined ? [single] : listAt(answer, 'images');
  const seed = numberAt(answer, 'seed');
  return {
    images: list.map((image, index) => ({
      url: typeof image === 'string' ? image : textAt(image, 'url'),
      flagged: flags[index] === true,
      width: numberAt(image, 'width'),
      height: numberAt(image, 'height'),
    })),
    seed: seed !== null && Number.isSafeInteger(seed) ? seed : null,
    prompt:
      ['revised_prompt', 'actual_prompt', 'prompt'].map((key) => textAt(answer, key)).find(Boolean) ?? '',
  };
};

/** What fal says it charged, in micro-USD: units in a header, times the price of one. Null when either is unknown. */
export const readCost = (
  headers: Readonly<Record<string, string>>,
  { price }: ProviderRequest['model'],
): number | null => {
  const units = Number.parseFloat(headers['x-fal-billable-units'] ?? '');
  const known = price.perUnit !== null && (price.unit === 'image' || price.unit === 'megapixel');
  return known && units >= 0 && price.perUnit !== null ? Math.round(units * price.perUnit) : null;
};

/** The address as it may be called: on our own origin. Behind an address of one's own, fal's are led the same way. */
const ownAddress = (text: string, base: string): string => {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url?.origin === new URL(base).origin) return url.href;
  if (url?.origin === FAL_QUEUE) return `${base}${url.pathname}${url.search}`;
  throw answerInvalid('fal', 'its job is on another server');
};

const FAL_QUEUE = 'https://queue.fal.run';
