import { PROVIDERS, type RemoteJob } from '@easel/shared';
import { readStatus } from '../fal/fal.parse.js';
import { ProviderError } from '../provider.js';
import { answerInvalid, pictureFromBase64 } from '../support/pictures.js';
import { at, numberAt, textAt } from '../support/refusal.js';
import { FAL_QUERY } from './huggingface.request.js';
import type { Seller } from './huggingface.routes.js';

/** A picture in an answer, or where it lies. */
export interface FoundPicture {
  bytes: Uint8Array | null;
  url: string | null;
  /** Null when it tells none, or one of 64 bits: that does not survive JSON. */
  seed: number | null;
}

/**
 * The first picture of an answer, whoever drew it; null when there is none (yet).
 * @throws ProviderError `content_refused` when a filter blacked it out
 */
export const readPicture = (answer: unknown): FoundPicture | null => {
  const base64 = [textAt(answer, 'data', 0, 'b64_json'), textAt(answer, 'images', 0, 'image')].find(Boolean);
  const url = [
    textAt(answer, 'images', 0, 'url'),
    textAt(answer, 'data', 0, 'url'),
    textAt(answer, 'output', 0),
    textAt(answer, 'output'),
    textAt(answer, 'data', 'outputs', 0),
  ].find(Boolean);
  if (base64 === undefined && url === undefined) return null;
  const flags = [at(answer, 'has_nsfw_concepts', 0), at(answer, 'data', 'has_nsfw_contents', 0)];
  if (flags.includes(true)) throw failed('content_refused', 'its safety filter kept back the picture');
  const seed = numberAt(answer, 'seed');
  return {
    bytes: base64 === undefined ? null : pictureFromBase64('huggingface', base64),
    url: base64 === undefined ? (url ?? null) : null,
    seed: seed !== null && Number.isSafeInteger(seed) ? seed : null,
  };
};

/** The job behind an answer, for those that queue; null when there is none. Only paths are taken from it. */
export const readJob = (answer: unknown, seller: Seller, position: number): RemoteJob | null => {
  const [id, url] = JOB_FIELDS[seller]?.(answer) ?? ['', ''];
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  if (id === '' || path === '') return null;
  const resultPath = `/${seller}${path}`;
  const statusPath = seller === 'fal-ai' ? `${resultPath}/status${FAL_QUERY}` : resultPath;
  const data = {
    seller,
    statusPath,
    resultPath: seller === 'fal-ai' ? `${resultPath}${FAL_QUERY}` : resultPath,
  };
  return { id, positions: [position], data };
};

/** How far a job is. */
export interface JobState {
  done: boolean;
  stage: 'queued' | 'drawing';
  queuePosition: number | null;
  fraction: number | null;
  mark: string;
}

/** A job that failed is done too: see `throwIfFailed`. */
export const readState = (answer: unknown, seller: Seller): JobState => {
  if (seller === 'fal-ai') {
    const { stage, ...rest } = readStatus(answer, 'huggingface');
    return { ...rest, done: stage === 'done', stage: stage === 'queued' ? 'queued' : 'drawing' };
  }
  const status = statusOf(answer);
  if (status === '') throw answerInvalid('huggingface', 'it has no status');
  const queued = status === 'created' || status === 'starting';
  return {
    done: DONE.has(status) || FAILED.has(status),
    stage: queued ? 'queued' : 'drawing',
    queuePosition: null,
    fraction: null,
    mark: status,
  };
};

/** Throws what a job that is done died of; fal's jobs tell that with their result. */
export const throwIfFailed = (answer: unknown, seller: Seller): void => {
  const status = statusOf(answer);
  if (seller === 'fal-ai' || !FAILED.has(status)) return;
  const reason = textAt(answer, 'data', 'error') || textAt(answer, 'error') || `the job ${status}`;
  throw failed(MODERATION.test(reason) ? 'content_refused' : 'provider_unavailable', reason);
};

const statusOf = (answer: unknown): string => textAt(answer, 'data', 'status') || textAt(answer, 'status');

const failed = (code: 'content_refused' | 'provider_unavailable', reason: string): ProviderError =>
  new ProviderError(code, {
    params: { provider: PROVIDERS.huggingface.title, reason },
    accepted: 'yes',
    billed: 'unknown',
  });

const JOB_FIELDS: Readonly<Partial<Record<Seller, (answer: unknown) => [id: string, url: string]>>> = {
  'fal-ai': (answer) => [textAt(answer, 'request_id'), textAt(answer, 'response_url')],
  replicate: (answer) => [textAt(answer, 'id'), textAt(answer, 'urls', 'get')],
  wavespeed: (answer) => [textAt(answer, 'data', 'id'), textAt(answer, 'data', 'urls', 'get')],
};
const DONE = new Set(['succeeded', 'successful', 'completed']);
const FAILED = new Set(['failed', 'canceled', 'cancelled', 'aborted']);
const MODERATION = /nsfw|sensitive|safety|moderat|content policy/i;
