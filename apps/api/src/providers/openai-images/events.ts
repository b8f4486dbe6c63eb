import type { ProviderName } from '@easel/shared';
import { sniffImage } from '../../lib/http/download.js';
import type { HttpResponse } from '../../lib/http/http-client.js';
import { HttpFailure } from '../../lib/http/http-failure.js';
import { readSse } from '../../lib/http/sse.js';
import { answerInvalid } from '../support/pictures.js';
import { MAX_ANSWER_BYTES, type ProviderCaller } from '../support/provider-caller.js';
import { at, textAt } from '../support/refusal.js';
import { failureMidway, type Judge } from './judge.js';

/**
 * Reads a stream of the family and gives out what its `completed` events hold; unfinished pictures go to `onPreview`.
 * Signs of life between events do not count as progress.
 * @throws ProviderError, HttpFailure or the signal's reason.
 */
export async function* readEvents(
  response: HttpResponse,
  { provider, caller, judge, signal, stallMs, onPreview }: Reading,
): AsyncGenerator<unknown> {
  const clock = createStallClock(stallMs);
  try {
    const either = AbortSignal.any([signal, clock.signal]);
    clock.start();
    for await (const { event, data } of readSse(response.body, { ...LIMITS, signal: either })) {
      clock.stop();
      if (data === '[DONE]') return;
      const said = parse(provider, data);
      const type = textAt(said, 'type') || event;
      if (type === 'error' || event === 'error' || at(said, 'error'))
        throw failureMidway(data, { provider, caller, judge });
      if (type.endsWith('.partial_image')) {
        const preview = Buffer.from(textAt(said, 'b64_json'), 'base64');
        if (sniffImage(preview) !== null) onPreview(preview);
      } else if (type.endsWith('.completed')) {
        yield said;
      }
      clock.start();
    }
  } finally {
    clock.stop();
    response.discard();
  }
}

const createStallClock = (stallMs: number) => {
  const stalled = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const give = () =>
    stalled.abort(new HttpFailure('timeout', `The stream told nothing for ${stallMs} ms`, { sent: 'yes' }));
  return {
    signal: stalled.signal,
    start: () => {
      timer = setTimeout(give, stallMs);
    },
    stop: () => clearTimeout(timer),
  };
};

const parse = (provider: ProviderName, data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch {
    throw answerInvalid(provider, 'an event is not JSON');
  }
};

/** An event may hold a picture of 64 MiB as base64, and what is said of it. */
const LIMITS = { maxEventLength: 88 * 1024 * 1024, maxBytes: MAX_ANSWER_BYTES };

/** What reading an answer needs to know. */
export interface Reading {
  provider: ProviderName;
  caller: ProviderCaller;
  judge: Judge;
  signal: AbortSignal;
  stallMs: number;
  onPreview(preview: Uint8Array): void;
}
