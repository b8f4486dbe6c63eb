import type { Pace } from '../../lib/http/retry.js';
import { drawImages } from '../openai-images/draw-images.js';
import { type Judge, judgeByCode } from '../openai-images/judge.js';
import type { ImageProvider, ProviderConnection } from '../provider.js';
import { createProviderCaller } from '../support/provider-caller.js';
import { listAt } from '../support/refusal.js';
import { readCompatibleModels } from './openai-compatible.models.js';
import { perCallOf, toCompatibleCall } from './openai-compatible.request.js';

/**
 * A server that answers as OpenAI's image API does: LocalAI, vLLM, stable-diffusion.cpp and the like. It tells no progress,
 * knows no jobs, and cannot be told to stop.
 */
export const connectOpenAiCompatible = (
  connection: ProviderConnection,
  { pace }: { pace?: Pace },
): ImageProvider => {
  const { apiKey, baseUrl } = connection;
  const caller = createProviderCaller({
    provider: 'openai-compatible',
    connection: { ...connection, baseUrl: baseUrl === null ? null : withVersion(baseUrl) },
    headers: apiKey === null ? {} : { authorization: `Bearer ${apiKey}` },
    judge,
    pace,
  });
  const fetchModels = async (signal: AbortSignal) =>
    readCompatibleModels(listAt(await caller.json({ to: '/models', phase: 'free', signal }), 'data'));
  return {
    name: 'openai-compatible',
    restartable: false,
    generate: (request, context) =>
      drawImages(request, context, {
        provider: 'openai-compatible',
        caller,
        judge,
        perCall: perCallOf(request),
        prepare: (positions) => toCompatibleCall(request, positions),
        costOf: () => null,
      }),
    check: async (signal) => ({ account: null, balance: null, models: (await fetchModels(signal)).length }),
    listModels: fetchModels,
    close: () => caller.close(),
  };
};

/**
 * The base address with the version that all paths are under; people give it with or without.
 * @example withVersion('http://localhost:8080') // 'http://localhost:8080/v1'
 */
export const withVersion = (baseUrl: string): string => {
  const base = baseUrl.replace(/\/+$/, '');
  return /\/v\d+$/.test(base) ? base : `${base}/v1`;
};

const judge: Judge = (refusal, phase) => {
  const { status, message } = refusal;
  const known = judgeByCode(refusal, phase);
  if (known) return known;
  if (status === 503 && /\bload/i.test(message))
    return { code: 'provider_model_loading', accepted: 'no', retry: 'refused' };
  // The path is missing, not the model: the server has no such endpoint, or the address is another server's.
  if (status === 404 && !/\bmodel\b/i.test(message)) return { code: 'request_refused' };
  return null;
};
