import type { JsonObject, ProviderName } from '@easel/shared';
import type { ProviderContext, ProviderImage, ProviderRequest } from '../provider.js';
import { answerInvalid, inGroups } from '../support/pictures.js';
import { MAX_ANSWER_BYTES, type ProviderCaller, slowAnswer } from '../support/provider-caller.js';
import { type Drawn, drawnParameters, drawnWarnings, pictureOf, readDrawn } from './drawn.js';
import type { Judge } from './judge.js';

/** One of the providers that answer as OpenAI's image API does, as one request needs it. */
export interface ImagesFamily {
  provider: ProviderName;
  caller: ProviderCaller;
  judge: Judge;
  /** How many pictures one call may ask for. */
  perCall: number;
  prepare(positions: readonly number[]): ImagesCall | Promise<ImagesCall>;
  /** What a call cost by its `usage`, in micro-USD; null when that cannot be known. */
  costOf(usage: unknown): number | null;
}

/** One call, ready to be sent. */
export interface ImagesCall {
  to: string;
  /** JSON, or a form where pictures go along. */
  body: { json: JsonObject } | { body: FormData };
  /** What is told of every picture of the call. */
  parameters: JsonObject;
  /** Of the call's only picture; null where none was sent. */
  seed: number | null;
}

/**
 * Draws a request in as few calls as may be, one after the other. Pictures that arrived are given out even when others of
 * the same answer cannot be used.
 */
export async function* drawImages(
  request: ProviderRequest,
  context: ProviderContext,
  family: ImagesFamily,
): AsyncGenerator<ProviderImage> {
  for (const positions of inGroups(request.positions, family.perCall)) {
    context.signal.throwIfAborted();
    const call = await family.prepare(positions);
    yield* toImages(send(call, positions, context, family), { call, positions, request, context, family });
  }
}

async function* send(
  { to, body }: ImagesCall,
  positions: readonly number[],
  { signal, stallMs, onProgress, onCost }: ProviderContext,
  { provider, caller, judge, costOf }: ImagesFamily,
): AsyncGenerator<Drawn> {
  const [position = 0] = positions;
  const drawing = { position, images: positions.length, fraction: null, stage: 'drawing' };
  onProgress(drawing);
  const response = await caller.call({
    method: 'POST',
    to,
    ...body,
    phase: 'submit',
    signal,
    timeouts: slowAnswer({ stallMs, images: positions.length }),
    maxBytes: MAX_ANSWER_BYTES,
  });
  yield* readDrawn(response, {
    provider,
    caller,
    judge,
    signal,
    stallMs,
    onPreview: (preview) => onProgress({ ...drawing, preview }),
    onUsage: (usage) => {
      const cost = costOf(usage);
      if (cost !== null) onCost(cost);
    },
  });
}

async function* toImages(
  drawn: AsyncIterable<Drawn>,
  { call, positions, request, context, family }: Drawing,
): AsyncGenerator<ProviderImage> {
  const { provider, caller } = family;
  const { signal, onProgress } = context;
  let given = 0;
  let failure: unknown = null;
  for await (const one of drawn) {
    const position = positions[given];
    if (position === undefined) break;
    const bytes = await pictureOf(one, {
      provider,
      caller,
      signal,
      onDownload: () => onProgress({ position, fraction: null, stage: 'downloading' }),
    }).catch((error: unknown) => {
      signal.throwIfAborted();
      failure ??= error;
      return null;
    });
    if (bytes === null) continue;
    given += 1;
    yield {
      position,
      bytes,
      seed: call.seed,
      parameters: { ...call.parameters, ...drawnParameters(one) },
      warnings: drawnWarnings(one, request),
    };
    // The stream may go on with previews that are late.
    if (given === positions.length) break;
  }
  if (given === 0) throw failure ?? answerInvalid(provider, 'it holds no picture');
}

interface Drawing {
  call: ImagesCall;
  positions: readonly number[];
  request: ProviderRequest;
  context: ProviderContext;
  family: ImagesFamily;
}
