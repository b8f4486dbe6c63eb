import { PROVIDERS, type RemoteJob, type Warning } from '@easel/shared';
import type { Look } from '../../lib/http/poll.js';
import type { Pace } from '../../lib/http/retry.js';
import {
  type ImageProvider,
  type ProviderConnection,
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderRequest,
} from '../provider.js';
import { merge } from '../support/merge.js';
import { answerInvalid, encryptedUnless, inGroups } from '../support/pictures.js';
import { createProviderCaller } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { MAX_LOOK_BYTES, PATIENT_LOOK, QUEUE_PACE, waitForJob } from '../support/remote-job.js';
import { cancelJob } from './fal.cancel.js';
import { judge } from './fal.errors.js';
import { addressesOf, type FalResult, readCost, readResult, readStatus, readSubmitted } from './fal.parse.js';
import { checkAccount, listModels, platformUrl } from './fal.platform.js';
import { buildCall, type FalCall } from './fal.request.js';
import { readWire } from './fal.wire.js';

/**
 * Draws at fal: jobs in a queue, several at once. Its second API, for the account and the list of models, is at
 * api.fal.ai; with an address of one's own it is at /v1 below that.
 */
export const connectFal = (connection: ProviderConnection, { pace }: { pace?: Pace }): ImageProvider => {
  const platform = platformUrl(connection);
  const caller = createProviderCaller({
    provider: 'fal',
    connection,
    headers: connection.apiKey === null ? {} : { authorization: `Key ${connection.apiKey}` },
    trustedOrigins: [platform],
    judge,
    pace,
  });
  const { baseUrl } = caller;

  const submit = async (call: FalCall, positions: number[], context: ProviderContext): Promise<RemoteJob> => {
    const answer = await caller.json({
      method: 'POST',
      to: `/${call.endpoint}`,
      json: call.body,
      // Otherwise fal itself tries up to ten times, while we and the caller know of nothing.
      headers: { 'x-fal-no-retry': '1' },
      phase: 'submit',
      signal: context.signal,
    });
    const job = readSubmitted(answer, positions, baseUrl);
    await context.onJob(job);
    return job;
  };

  async function* collect(
    submitted: Promise<RemoteJob>,
    request: ProviderRequest,
    context: ProviderContext,
  ): AsyncGenerator<ProviderImage, void> {
    const job = await submitted;
    const { responseUrl } = addressesOf(job, baseUrl);
    await finish(job, context);
    const { signal } = context;
    const { body, headers } = await readJson(caller, { ...PATIENT_LOOK, to: responseUrl, signal });
    const cost = readCost(headers, request.model);
    if (cost !== null) context.onCost(cost);
    yield* download(job, readResult(body), { request, context });
  }

  /** Waits for the job's end, good or bad; the result tells which. */
  const finish = async (job: RemoteJob, context: ProviderContext): Promise<void> => {
    const { signal, stallMs } = context;
    const to = withLogs(addressesOf(job, baseUrl).statusUrl);
    const [position = 0] = job.positions;
    const about = { ...PATIENT_LOOK, to, maxBytes: MAX_LOOK_BYTES };
    const look = async (within: AbortSignal): Promise<Look<void>> => {
      const { body } = await readJson(caller, { ...about, signal: within });
      const { stage, queuePosition, fraction, mark } = readStatus(body);
      if (stage === 'done') return { done: true, value: undefined };
      context.onProgress({
        position,
        images: job.positions.length,
        stage,
        fraction,
        ...(stage === 'queued' && queuePosition !== null && { queuePosition }),
      });
      return { done: false, progress: mark };
    };
    await waitForJob(caller, look, { ...QUEUE_PACE, stallMs, signal, pace });
  };

  async function* download(
    job: RemoteJob,
    result: FalResult,
    { request, context }: { request: ProviderRequest; context: ProviderContext },
  ): AsyncGenerator<ProviderImage, void> {
    const call = buildCall(request, job.positions);
    const images = result.images.slice(0, job.positions.length);
    const given = images.flatMap(({ flagged, ...image }, index) => {
      const position = job.positions[index];
      return flagged || position === undefined ? [] : { ...image, position };
    });
    reportWithheld(images.length - given.length, images.length, context);
    if (images.length === 0) throw answerInvalid('fal', 'it holds no picture');
    let failed: { error: unknown } | null = null;
    for (const { url, position, width, height } of given) {
      context.onProgress({ position, fraction: null, stage: 'downloading' });
      try {
        const { bytes } = await caller.picture(url, {
          signal: context.signal,
          allow: encryptedUnless(baseUrl),
        });
        const seed = job.positions.length === 1 ? (result.seed ?? call.seed) : null;
        yield {
          position,
          bytes,
          seed,
          parameters: {
            endpoint: call.endpoint,
            ...call.parameters,
            ...(result.seed !== null && { seed: result.seed }),
          },
          warnings: warningsFor({ width, height, prompt: result.prompt }, call, request),
        };
      } catch (error) {
        context.signal.throwIfAborted();
        // The others are paid for too.
        failed ??= { error };
      }
    }
    if (failed) throw failed.error;
  }

  return {
    name: 'fal',
    restartable: false,
    async *generate(request, context) {
      let before: Promise<unknown> = Promise.resolve();
      const groups = inGroups(request.positions, readWire(request.model).maxPerJob);
      // One submit after the other, so that what is refused once is not sent again; the jobs run side by side.
      const sources = groups.map((positions) => {
        const submitted = before.then(() => submit(buildCall(request, positions), positions, context));
        before = submitted;
        return collect(submitted, request, context);
      });
      yield* merge(sources);
    },
    resume: (job, request, context) => collect(Promise.resolve(job), request, context),
    cancel: (job) => cancelJob(caller, job),
    check: (signal) => checkAccount(caller, platform, signal),
    listModels: (signal) => listModels(caller, platform, signal),
    close: () => caller.close(),
  };
};

const withLogs = (statusUrl: string): string => {
  const url = new URL(statusUrl);
  url.searchParams.set('logs', '1');
  return url.href;
};

const reportWithheld = (withheld: number, of: number, context: ProviderContext): void => {
  if (withheld === 0) return;
  if (withheld < of) return context.onWarning({ code: 'images_withheld', params: { count: withheld } });
  throw new ProviderError('content_refused', {
    params: { provider: PROVIDERS.fal.title, reason: 'its safety filter kept back every picture' },
    accepted: 'yes',
    billed: 'unknown',
  });
};

const warningsFor = (
  { width, height, prompt }: { width: number | null; height: number | null; prompt: string },
  { sized }: FalCall,
  request: ProviderRequest,
): Warning[] => [
  ...(prompt !== '' && prompt.trim() !== request.prompt.trim()
    ? [{ code: 'prompt_rewritten' as const, params: { prompt } }]
    : []),
  ...(sized && width && height && (width !== request.width || height !== request.height)
    ? [{ code: 'size_changed' as const, params: { width, height } }]
    : []),
];
