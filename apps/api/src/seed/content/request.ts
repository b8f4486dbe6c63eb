import type { AttemptRecord, GenerationRecord, ModelDefinition, UsageRecord } from '@easel/shared';
import { costOf, type Size } from './models.js';
import type { Random } from './random.js';

/** A finished generation with its one attempt and what it used: drawn at once, or failed. */
export const makeRequest = (random: Random, start: RequestStart): MadeRequest => {
  const { ownerId, projectId, prompt, model, size, count, startsAt, failed, newId } = start;
  const durationMs = 800 + Math.floor(random.next() ** 3 * 24_000) + count;
  const estimate = costOf(model, size, count);
  const cost = failed ? 0 : estimate;
  const createdAt = new Date(startsAt).toISOString();
  const id = newId(startsAt);
  const outcome = failed ? 'failed' : 'succeeded';
  const generation: GenerationRecord = {
    id,
    ownerId,
    projectId,
    batchId: null,
    prompt,
    negativePrompt: '',
    model: `${model.provider}/${model.id}`,
    requested: { ...size, style: null, steps: null, guidance: null, seed: null, fallback: true, extra: {} },
    count,
    status: outcome,
    progress: failed ? 0 : 1,
    stage: null,
    error: failed ? FAILURE : null,
    warnings: [],
    retryOf: null,
    seed: random.below(2 ** 32),
    costEstimate: estimate,
    cost,
    workerId: null,
    leaseUntil: null,
    cancelRequestedAt: null,
    createdAt,
    startedAt: createdAt,
    finishedAt: new Date(startsAt + durationMs).toISOString(),
  };
  const by = { generationId: id, provider: model.provider, model: model.id, cost, durationMs };
  return {
    generation,
    attempt: {
      ...by,
      id: newId(startsAt),
      number: 1,
      remoteId: null,
      jobs: [],
      outcome,
      errorCode: failed ? FAILURE.code : null,
      errorDetail: null,
      cancelled: null,
      accepted: failed ? 'no' : 'yes',
      startedAt: createdAt,
    },
    usage: {
      ...by,
      id: newId(startsAt),
      ownerId,
      images: failed ? 0 : count,
      costSource: cost === null ? 'unknown' : 'price',
      outcome,
      createdAt,
    },
    endsAt: startsAt + durationMs,
  };
};

const FAILURE = {
  code: 'provider_unavailable',
  params: {},
  message: 'The provider cannot be reached at the moment. Try again later.',
  billed: 'no',
} as const;

/** What a request is made of; times in milliseconds since 1970. */
export interface RequestStart {
  ownerId: string;
  projectId: string | null;
  prompt: string;
  model: ModelDefinition;
  size: Size;
  count: number;
  startsAt: number;
  failed: boolean;
  newId(ms: number): string;
}

export interface MadeRequest {
  generation: GenerationRecord;
  attempt: AttemptRecord;
  usage: UsageRecord;
  /** Milliseconds since 1970. */
  endsAt: number;
}
