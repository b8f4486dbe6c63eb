import type { JsonObject, RemoteJob } from '@easel/shared';
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
import { inGroups } from '../support/pictures.js';
import { createProviderCaller, type ProviderCall, type ProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { type Refusal, textAt, type Verdict } from '../support/refusal.js';
import { BRIEFLY, knownNoMore, waitForJob } from '../support/remote-job.js';
import { listReplicateModels } from './replicate.models.js';
import {
  fractionOf,
  isOver,
  noPictures,
  type Prediction,
  readPrediction,
  tellsOfFilter,
} from './replicate.prediction.js';
import { createInput, createPictureInput, seedOf } from './replicate.request.js';
import { addressForInput } from './replicate.upload.js';
import { readWire } from './replicate.wire.js';

/** Replicate: predictions of official models and of versions, polled until they are over. */
export const connectReplicate = (
  connection: ProviderConnection,
  { pace }: { pace?: Pace },
): ImageProvider => {
  const caller = createProviderCaller({
    provider: 'replicate',
    connection,
    headers: { authorization: `Bearer ${connection.apiKey ?? ''}` },
    judge,
    pace,
  });
  return {
    name: 'replicate',
    restartable: false,
    generate: (request, context) => generate(caller, { request, context, pace }),
    resume: (job, request, context) => collect(caller, job, { request, context, pace }),
    cancel: (job) => cancel(caller, job),
    check: async (signal) => {
      const account = await caller.json({ to: '/account', phase: 'free', signal });
      return { account: textAt(account, 'username') || null, balance: null, models: null };
    },
    listModels: (signal) => listReplicateModels(caller, signal),
    close: () => caller.close(),
  };
};

async function* generate(caller: ProviderCaller, drawing: Drawing): AsyncGenerator<ProviderImage> {
  const { request, context } = drawing;
  const { signal, onJob } = context;
  const wire = readWire(request.model);
  const atOnce = wire.input.count === null ? 1 : request.model.capabilities.maxCount;
  const pictures = await createPictureInput(request, wire, (picture, name) =>
    addressForInput(caller, picture, { name, signal }),
  );
  for (const positions of inGroups(request.positions, atOnce)) {
    const input = { ...createInput(request, positions, wire), ...pictures };
    const answer = await caller.json({
      method: 'POST',
      ...(wire.version === null
        ? { to: `/models/${request.model.id}/predictions`, json: { input } }
        : { to: '/predictions', json: { version: wire.version, input } }),
      phase: 'submit',
      signal,
    });
    const job = { id: readPrediction(answer).id, positions, data: {} };
    await onJob(job);
    yield* collect(caller, job, drawing);
  }
}

/** Waits for a prediction and fetches its pictures. */
async function* collect(
  caller: ProviderCaller,
  job: RemoteJob,
  { request, context, pace }: Drawing,
): AsyncGenerator<ProviderImage> {
  const { signal, onProgress, onWarning } = context;
  const { positions } = job;
  const [position = 0] = positions;
  const prediction = await wait(caller, job, { context, pace });
  const { status, output, predictTime, logs } = prediction;
  if (status !== 'succeeded' || output.length === 0) throw noPictures(prediction, caller.redact);
  const withheld = positions.length - output.length;
  if (withheld > 0 && tellsOfFilter(logs))
    onWarning({ code: 'images_withheld', params: { count: withheld } });
  const wire = readWire(request.model);
  const parameters: JsonObject = {
    ...createInput(request, positions, wire),
    ...(wire.version === null ? {} : { version: wire.version }),
    ...(predictTime === null ? {} : { predictTime }),
  };
  onProgress({ position, images: positions.length, fraction: null, stage: 'downloading' });
  // Which seed a later image of one prediction had, nobody says.
  const seed = positions.length === 1 && wire.input.seed !== null ? seedOf(request, positions, wire) : null;
  for (const [index, url] of output.slice(0, positions.length).entries()) {
    const { bytes } = await caller.picture(url, {
      signal,
      allow: (at) => mayServePictures(at, caller.baseUrl),
    });
    yield { position: positions[index] ?? position, bytes, seed, parameters, warnings: [] };
  }
}

const wait = (
  caller: ProviderCaller,
  { id, positions }: RemoteJob,
  { context: { signal, stallMs, onProgress }, pace }: Pick<Drawing, 'context' | 'pace'>,
): Promise<Prediction> => {
  const [position = 0] = positions;
  const look = async (inner: AbortSignal) => {
    const prediction = await lookAt(caller, id, { signal: inner });
    if (isOver(prediction)) return { done: true as const, value: prediction };
    const { status, logs } = prediction;
    const stage = status === 'starting' ? 'queued' : 'drawing';
    onProgress({ position, images: positions.length, fraction: fractionOf(logs), stage });
    return { done: false as const, progress: `${status} ${logs.length}` };
  };
  return waitForJob(caller, look, { stallMs, signal, pace });
};

const cancel = async (caller: ProviderCaller, { id }: RemoteJob): Promise<CancelOutcome> => {
  // Refused when it is over already; the look below says so.
  const told = await caller
    .call({ method: 'POST', to: `${pathOf(id)}/cancel`, phase: 'after', ...BRIEFLY })
    .then(
      (response) => {
        response.discard();
        return true;
      },
      () => false,
    );
  try {
    const prediction = await lookAt(caller, id, BRIEFLY);
    if (prediction.status === 'canceled' || prediction.status === 'aborted') return 'stopped';
    return isOver(prediction) ? 'too_late' : 'asked';
  } catch (error) {
    if (error instanceof ProviderError && error.code === 'interrupted') return 'too_late';
    if (told) return 'asked';
    throw error;
  }
};

const lookAt = async (
  caller: ProviderCaller,
  id: string,
  limits: Pick<ProviderCall, 'signal' | 'timeouts' | 'maxAttempts'>,
): Promise<Prediction> => {
  const { body } = await readJson(caller, { to: pathOf(id), phase: 'after', ...limits });
  return readPrediction(body);
};

const pathOf = (id: string): string => `/predictions/${encodeURIComponent(id)}`;

const mayServePictures = ({ protocol, hostname, origin }: URL, baseUrl: string): boolean =>
  origin === new URL(baseUrl).origin ||
  (protocol === 'https:' && /(?:^|\.)replicate\.delivery$/.test(hostname));

const judge = (refusal: Refusal, phase: ProviderCall['phase']): Verdict | null => {
  const { status, message } = refusal;
  if (status === 422 && /version/i.test(message) && /invalid|not permitted|does not exist/i.test(message))
    return { code: 'provider_model_unknown' };
  return knownNoMore(refusal, phase);
};

interface Drawing {
  request: ProviderRequest;
  context: ProviderContext;
  pace: Pace | undefined;
}
