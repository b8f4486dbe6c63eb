import { type JsonObject, type ProviderName, PROVIDERS, type Warning } from '@easel/shared';
import { sniffImage } from '../../lib/http/download.js';
import type { HttpResponse } from '../../lib/http/http-client.js';
import { readSse } from '../../lib/http/sse.js';
import { ProviderError, type ProviderRequest } from '../provider.js';
import { answerInvalid, pictureFromBase64 } from '../support/pictures.js';
import { MAX_ANSWER_BYTES, type ProviderCaller } from '../support/provider-caller.js';
import { at, listAt, readRefusal, textAt } from '../support/refusal.js';
import type { Judge } from './judge.js';

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
export async function* readDrawn(response: HttpResponse, reading: Reading): AsyncGenerator<Drawn> {
  const { caller, signal, stallMs, onUsage } = reading;
  try {
    if (/^text\/event-stream\b/i.test(response.headers['content-type'] ?? '')) {
      yield* readStream(response, reading);
      return;
    }
    const answer = await response.json();
    if (at(answer, 'error')) throw failedMidway(JSON.stringify(answer), reading);
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

async function* readStream(response: HttpResponse, reading: Reading): AsyncGenerator<Drawn> {
  const { provider, signal, onPreview, onUsage } = reading;
  const limits = { maxEventLength: MAX_EVENT_LENGTH, maxBytes: MAX_ANSWER_BYTES };
  for await (const { event, data } of readSse(response.body, { ...limits, signal })) {
    if (data === '[DONE]') return;
    const said = parse(provider, data);
    const type = textAt(said, 'type') || event;
    if (type === 'error' || event === 'error' || at(said, 'error')) throw failedMidway(data, reading);
    if (type.endsWith('.partial_image')) {
      const preview = Buffer.from(textAt(said, 'b64_json'), 'base64');
      if (sniffImage(preview) !== null) onPreview(preview);
    } else if (type.endsWith('.completed')) {
      onUsage(at(said, 'usage'));
      yield { item: said, about: said };
    }
  }
}

const parse = (provider: ProviderName, data: string): unknown => {
  try {
    return JSON.parse(data);
  } catch {
    throw answerInvalid(provider, 'an event is not JSON');
  }
};

/** The error inside an answer whose status was good: the work had begun. */
const failedMidway = (text: string, { provider, caller, judge }: Reading): ProviderError => {
  const refusal = readRefusal({ status: 200, headers: {} }, text, caller.redact);
  return new ProviderError(judge(refusal, 'after')?.code ?? 'provider_failed', {
    params: { provider: PROVIDERS[provider].title, reason: refusal.message || 'no reason was given' },
    accepted: 'yes',
    billed: 'unknown',
  });
};

/** A picture of 64 MiB as base64, and what is said of it. */
const MAX_EVENT_LENGTH = 88 * 1024 * 1024;
const TOLD = ['size', 'quality', 'background', 'output_format'] as const;

interface Reading {
  provider: ProviderName;
  caller: ProviderCaller;
  judge: Judge;
  signal: AbortSignal;
  stallMs: number;
  onPreview(preview: Uint8Array): void;
  onUsage(usage: unknown): void;
}

interface Fetching {
  provider: ProviderName;
  caller: ProviderCaller;
  signal: AbortSignal;
  onDownload(): void;
}
