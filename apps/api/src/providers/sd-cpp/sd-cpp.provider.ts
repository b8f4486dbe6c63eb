import type { RemoteJob } from '@easel/shared';
import type { Pace } from '../../lib/http/retry.js';
import {
  type CancelOutcome,
  type ImageProvider,
  type ProviderConnection,
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderRequest,
} from '../provider.js';
import {
  createProviderCaller,
  MAX_PICTURE_BYTES,
  type ProviderCall,
  type ProviderCaller,
} from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { numberAt, type Refusal, textAt, type Verdict } from '../support/refusal.js';
import { BRIEFLY, knownNoMore, waitForJob } from '../support/remote-job.js';
import { isOver, type Job, pictureOf, readJob } from './sd-cpp.job.js';
import { loadedFile, requireCapabilities, requireLoaded, toDefinitions } from './sd-cpp.models.js';
import { createBody, createPictures } from './sd-cpp.request.js';

/** stable-diffusion.cpp's own server, by its native jobs: the other two APIs it has cannot be cancelled or found again. */
export const connectSdCpp = (connection: ProviderConnection, { pace }: { pace?: Pace }): ImageProvider => {
  const caller = createProviderCaller({ provider: 'sd-cpp', connection, judge, pace });
  const capabilities = async (signal: AbortSignal) =>
    requireCapabilities(await caller.json({ to: '/sdcpp/v1/capabilities', phase: 'free', signal }));
  return {
    name: 'sd-cpp',
    restartable: true,
    generate: (request, context) => generate(caller, { request, context, pace }, capabilities),
    resume: (job, request, context) => collect(caller, job, { request, context, pace }),
    cancel: (job) => cancel(caller, job),
    check: async (signal) => {
      const models = toDefinitions(await capabilities(signal)).length;
      return { account: null, balance: null, models };
    },
    listModels: async (signal) => toDefinitions(await capabilities(signal)),
    close: () => caller.close(),
  };
};

async function* generate(
  caller: ProviderCaller,
  drawing: Drawing,
  capabilities: (signal: AbortSignal) => Promise<unknown>,
): AsyncGenerator<ProviderImage> {
  const { request, context } = drawing;
  const { signal, onJob } = context;
  const loaded = await capabilities(signal);
  requireLoaded(request.model, loaded);
  const pictures = createPictures(request);
  for (const position of request.positions) {
    const answer = await caller.json({
      method: 'POST',
      to: '/sdcpp/v1/img_gen',
      json: { ...createBody(request, position), ...pictures },
      phase: 'submit',
      signal,
    });
    const job = { id: readJob(answer).id, positions: [position], data: { model: loadedFile(loaded) } };
    await onJob(job);
    yield* collect(caller, job, drawing);
  }
}

/** Waits for a job; its picture is in the last answer. */
async function* collect(
  caller: ProviderCaller,
  { id, positions, data }: RemoteJob,
  { request, context: { signal, stallMs, onProgress }, pace }: Drawing,
): AsyncGenerator<ProviderImage> {
  const [position = 0] = positions;
  const look = async (inner: AbortSignal) => {
    const job = await lookAt(caller, id, { signal: inner });
    if (isOver(job)) return { done: true as const, value: job };
    const waiting = job.before === null ? {} : { queuePosition: job.before };
    onProgress({
      position,
      fraction: null,
      stage: job.status === 'queued' ? 'queued' : 'drawing',
      ...waiting,
    });
    return { done: false as const, progress: `${job.status} ${job.before}` };
  };
  const job = await waitForJob(caller, look, { stallMs, signal, pace });
  const bytes = pictureOf(job, caller.redact);
  const body = createBody(request, position);
  const model = textAt(data, 'model');
  yield {
    position,
    bytes,
    seed: numberAt(body, 'seed'),
    parameters: model === '' ? body : { ...body, model },
    warnings: [],
  };
}

/** Only what waits can be withdrawn; the server says 409 of what it draws, and draws on. */
const cancel = async (caller: ProviderCaller, { id }: RemoteJob): Promise<CancelOutcome> => {
  let refusal: unknown = null;
  try {
    (await caller.call({ method: 'POST', to: `${pathOf(id)}/cancel`, phase: 'after', ...BRIEFLY })).discard();
  } catch (error) {
    refusal = error;
  }
  try {
    const job = await lookAt(caller, id, BRIEFLY);
    if (job.status === 'cancelled') return 'stopped';
    if (isOver(job)) return 'too_late';
    if (refusal === null) return 'asked';
    if (job.status === 'generating') return 'too_late';
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'interrupted') return 'too_late';
    throw error;
  }
  throw refusal;
};

const lookAt = async (
  caller: ProviderCaller,
  id: string,
  limits: Pick<ProviderCall, 'signal' | 'timeouts' | 'maxAttempts'>,
): Promise<Job> => {
  const { body } = await readJson(caller, {
    to: pathOf(id),
    phase: 'after',
    maxBytes: MAX_JOB_BYTES,
    ...limits,
  });
  return readJob(body);
};

const pathOf = (id: string): string => `/sdcpp/v1/jobs/${encodeURIComponent(id)}`;

const judge = (refusal: Refusal, phase: ProviderCall['phase']): Verdict | null => {
  // Some other server, or one from before the native API.
  if (phase !== 'after' && refusal.status === 404) return { code: 'provider_answer_invalid' };
  return knownNoMore(refusal, phase);
};

/** A picture as base64, and what is around it. */
const MAX_JOB_BYTES = Math.ceil(MAX_PICTURE_BYTES * 1.4);

interface Drawing {
  request: ProviderRequest;
  context: ProviderContext;
  pace: Pace | undefined;
}
