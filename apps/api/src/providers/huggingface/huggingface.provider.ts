import { type JsonObject, PROVIDERS, type RemoteJob } from '@easel/shared';
import { sniffImage } from '../../lib/http/download.js';
import type { Look } from '../../lib/http/poll.js';
import { type Pace, realPace } from '../../lib/http/retry.js';
import {
  type ImageProvider,
  type ProviderConnection,
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderRequest,
} from '../provider.js';
import { answerInvalid, encryptedUnless } from '../support/pictures.js';
import { createProviderCaller, MAX_ANSWER_BYTES, slowAnswer } from '../support/provider-caller.js';
import { readJson } from '../support/read-json.js';
import { textAt } from '../support/refusal.js';
import { MAX_LOOK_BYTES, PATIENT_LOOK, QUEUE_PACE, waitForJob } from '../support/remote-job.js';
import { judge } from './huggingface.errors.js';
import { checkAccount, hubUrl, listModels } from './huggingface.hub.js';
import { type FoundPicture, readJob, readPicture, readState, throwIfFailed } from './huggingface.parse.js';
import { buildCall, type SellerCall, seedOf, toDrawing } from './huggingface.request.js';
import { findRoute, type Route, type Seller, SELLERS } from './huggingface.routes.js';

/**
 * Draws through Hugging Face's router, with whoever serves the model now: some answer with the picture, some have a
 * queue. One picture per request. The hub, for routes, models and the account, is at huggingface.co; with an address of
 * one's own it is at the same origin.
 */
export const connectHuggingFace = (
  connection: ProviderConnection,
  { pace = realPace }: { pace?: Pace },
): ImageProvider => {
  const hub = hubUrl(connection, PROVIDERS.huggingface.baseUrl);
  const caller = createProviderCaller({
    provider: 'huggingface',
    connection,
    headers: connection.apiKey === null ? {} : { authorization: `Bearer ${connection.apiKey}` },
    trustedOrigins: [hub],
    judge,
    pace,
  });

  /** Asks for a picture; while the model is loaded, which takes nothing, again and again for as long as a job may stall. */
  const submit = async (
    { path, body, headers }: SellerCall,
    position: number,
    { signal, stallMs, onProgress }: ProviderContext,
  ): Promise<Uint8Array> => {
    const timeouts = slowAnswer({ stallMs, images: 1 });
    for (let waitedMs = 0; ; ) {
      try {
        const call = { method: 'POST', to: path, json: body, timeouts, maxBytes: MAX_ANSWER_BYTES } as const;
        const response = await caller.call({ ...call, ...(headers && { headers }), phase: 'submit', signal });
        return await response.bytes();
      } catch (error) {
        const loading = error instanceof ProviderError && error.code === 'provider_model_loading';
        if (!loading || waitedMs + LOADING_PAUSE_MS > stallMs) {
          throw caller.failure(error, { phase: 'submit', signal, stallMs, timeouts });
        }
        onProgress({ position, fraction: null, stage: 'loading' });
        await pace.sleep(LOADING_PAUSE_MS, signal);
        waitedMs += LOADING_PAUSE_MS;
      }
    }
  };

  async function* draw(
    route: Route,
    position: number,
    { request, context }: Work,
  ): AsyncGenerator<ProviderImage, void> {
    const drawing = toDrawing(request, position);
    context.onProgress({ position, fraction: null, stage: 'drawing' });
    const bytes = await submit(buildCall(route, drawing), position, context);
    const about = describeImage(route, request, position);
    if (sniffImage(bytes) !== null) {
      yield { ...about, bytes };
      return;
    }
    const answer = parse(bytes);
    const found = readPicture(answer);
    if (found) {
      yield await download(found, about, context);
      return;
    }
    const job = readJob(answer, route.seller, position);
    if (!job) throw answerInvalid('huggingface', 'it holds no picture');
    await context.onJob({ ...job, data: { ...job.data, model: route.model } });
    yield* collect(job, { seller: route.seller, about, context });
  }

  /** Waits for a job, and fetches its picture. */
  async function* collect(
    { data }: RemoteJob,
    { seller, about, context }: { seller: Seller; about: AboutImage; context: ProviderContext },
  ): AsyncGenerator<ProviderImage, void> {
    const { signal, stallMs } = context;
    const { position } = about;
    const status = { ...PATIENT_LOOK, to: textAt(data, 'statusPath'), maxBytes: MAX_LOOK_BYTES };
    const look = async (within: AbortSignal): Promise<Look<unknown>> => {
      const { body } = await readJson(caller, { ...status, signal: within });
      const { done, mark, stage, fraction, queuePosition } = readState(body, seller);
      if (done) return { done, value: body };
      context.onProgress({
        position,
        stage,
        fraction,
        ...(stage === 'queued' && queuePosition !== null && { queuePosition }),
      });
      return { done, progress: mark };
    };
    const last = await waitForJob(caller, look, { ...QUEUE_PACE, stallMs, signal, pace });
    throwIfFailed(last, seller);
    const result =
      seller === 'fal-ai'
        ? (await readJson(caller, { ...PATIENT_LOOK, to: textAt(data, 'resultPath'), signal })).body
        : last;
    const found = readPicture(result);
    if (!found) throw answerInvalid('huggingface', 'it holds no picture');
    yield await download(found, about, context);
  }

  const download = async (
    { bytes, url, seed }: FoundPicture,
    about: AboutImage,
    { signal, onProgress }: ProviderContext,
  ): Promise<ProviderImage> => {
    const told = seed === null ? about : { ...about, seed, parameters: { ...about.parameters, seed } };
    if (bytes !== null) return { ...told, bytes };
    onProgress({ position: about.position, fraction: null, stage: 'downloading' });
    return {
      ...told,
      bytes: (await caller.picture(url ?? '', { signal, allow: encryptedUnless(caller.baseUrl) })).bytes,
    };
  };

  return {
    name: 'huggingface',
    restartable: false,
    async *generate(request, context) {
      const route = await findRoute(caller, hub, { request, signal: context.signal });
      for (const position of request.positions) yield* draw(route, position, { request, context });
    },
    async *resume(job, request, context) {
      const { seller, model } = readStored(job);
      const task = request.images.length > 0 ? 'image-to-image' : 'text-to-image';
      const route: Route = { seller, model, repository: request.model.id, task, adapter: null };
      const about = describeImage(route, request, job.positions[0] ?? 0);
      yield* collect(job, { seller, about, context });
    },
    check: (signal) => checkAccount(caller, hub, signal),
    listModels: (signal) => listModels(caller, hub, signal),
    close: () => caller.close(),
  };
};

/** All that is known of an image before its bytes are there. */
const describeImage = ({ seller, model }: Route, request: ProviderRequest, position: number): AboutImage => {
  const { parameters } = toDrawing(request, position);
  const seed = request.model.capabilities.seed ? seedOf(request, position) : null;
  return { position, seed, parameters: { provider: seller, model, ...parameters }, warnings: [] };
};

/** Who draws a stored job; its paths are below theirs, or it is none of ours. */
const readStored = ({ data }: RemoteJob): { seller: Seller; model: string } => {
  const seller = SELLERS.find((name) => name === textAt(data, 'seller'));
  const paths = [textAt(data, 'statusPath'), textAt(data, 'resultPath')];
  if (!seller || !paths.every((path) => path.startsWith(`/${seller}/`))) {
    throw answerInvalid('huggingface', 'the stored job cannot be read');
  }
  return { seller, model: textAt(data, 'model') };
};

const parse = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    throw answerInvalid('huggingface', 'it is neither a picture nor JSON');
  }
};

/** A model takes minutes to load; whoever asks more often only gets the same answer. */
const LOADING_PAUSE_MS = 5000;

type AboutImage = Omit<ProviderImage, 'bytes'> & { parameters: JsonObject };

interface Work {
  request: ProviderRequest;
  context: ProviderContext;
}
