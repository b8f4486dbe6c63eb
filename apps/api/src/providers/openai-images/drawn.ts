import type { JsonObject, ProviderName, Warning } from '@easel/shared';
import type { HttpResponse } from '../../lib/http/http-client.js';
import type { ProviderRequest } from '../provider.js';
import { answerInvalid, pictureFromBase64 } from '../support/pictures.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { at, listAt, textAt } from '../support/refusal.js';
import { readEvents, type Reading } from './events.js';
import { failureMidway } from './judge.js';

/** One picture of an answer or of a stream, as it came. */
export interface Drawn {
  /** Holds `b64_json` or `url`, perhaps `revised_prompt`. */
  item: unknown;
  /** Holds what was used: size, quality and the like. */
  about: unknown;
}

/**
 * Reads an answer of the family, whole or streamed: a call for a stream may well be answered in one piece.
 * @throws ProviderError, or the signal's reason.
 */
export async function* readDrawn(response: HttpResponse, reading: DrawnReading): AsyncGenerator<Drawn> {
  const { caller, signal, stallMs, onUsage } = reading;
  try {
    if (/^text\/event-stream\b/i.test(response.headers['content-type'] ?? '')) {
      for await (const event of readEvents(response, reading)) {
        onUsage(at(event, 'usage'));
        yield { item: event, about: event };
      }
      return;
    }
    const answer = await response.json();
    if (at(answer, 'error')) throw failureMidway(JSON.stringify(answer), reading);
    onUsage(at(answer, 'usage'));
    for (const item of listAt(answer, 'data')) yield { item, about: answer };
  } catch (error) {
    throw caller.failure(error, { phase: 'after', signal, stallMs });
  }
}

/** The bytes of a picture, wherever they are. @throws ProviderError, or the signal's reason. */
export const pictureOf = async (
  { item }: Drawn,
  { provider, caller, signal, onDownload }: Fetching,
): Promise<Uint8Array> => {
  const packed = textAt(item, 'b64_json');
  if (packed !== '') return pictureFromBase64(provider, packed);
  const url = textAt(item, 'url');
  // A server may give a path of its own.
  const whole = URL.canParse(url, caller.baseUrl) ? new URL(url, caller.baseUrl).href : '';
  if (url === '' || whole === '') throw answerInvalid(provider, 'it holds no picture');
  onDownload();
  return (await caller.picture(whole, { signal })).bytes;
};

/** What an answer tells of how a picture was made. */
export const drawnParameters = ({ item, about }: Drawn): JsonObject =>
  Object.fromEntries(
    [
      ...TOLD.map((name) => [name, textAt(about, name)] as const),
      ['revised_prompt', textAt(item, 'revised_prompt')] as const,
    ].filter(([, value]) => value !== ''),
  );

/** What a person should know of a picture beyond it. */
export const drawnWarnings = (
  { item, about }: Drawn,
  { prompt, width, height }: ProviderRequest,
): Warning[] => {
  const warnings: Warning[] = [];
  const rewritten = textAt(item, 'revised_prompt');
  if (rewritten !== '' && rewritten !== prompt)
    warnings.push({ code: 'prompt_rewritten', params: { prompt: rewritten } });
  const [, w, h] = /^(\d{1,5})x(\d{1,5})$/.exec(textAt(about, 'size')) ?? [];
  if (w !== undefined && (Number(w) !== width || Number(h) !== height))
    warnings.push({ code: 'size_changed', params: { width: Number(w), height: Number(h) } });
  return warnings;
};

const TOLD = ['size', 'quality', 'background', 'output_format'] as const;

interface DrawnReading extends Reading {
  onUsage(usage: unknown): void;
}

interface Fetching {
  provider: ProviderName;
  caller: ProviderCaller;
  signal: AbortSignal;
  onDownload(): void;
}
