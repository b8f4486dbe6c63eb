import type { ModelDefinition } from '@easel/shared';
import type { Pace } from '../../lib/http/retry.js';
import { drawImages } from '../openai-images/draw-images.js';
import type { ConnectionReport, ImageProvider, ProviderConnection } from '../provider.js';
import { createProviderCaller, type ProviderCaller } from '../support/provider-caller.js';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';
import { judgeOpenRouter } from './openrouter.judge.js';
import { readOpenRouterModel } from './openrouter.models.js';
import { perCallOf, toOpenRouterCall } from './openrouter.request.js';

/**
 * OpenRouter's image API: one shape of request for everybody's models, and the cost in every answer. There is no job to
 * find again or to cancel; hanging up is all that can be done.
 */
export const connectOpenRouter = (
  connection: ProviderConnection,
  { pace }: { pace?: Pace },
): ImageProvider => {
  const caller = createProviderCaller({
    provider: 'openrouter',
    connection,
    headers: connection.apiKey === null ? {} : { authorization: `Bearer ${connection.apiKey}` },
    judge: judgeOpenRouter,
    pace,
  });
  return {
    name: 'openrouter',
    restartable: false,
    generate: (request, context) =>
      drawImages(request, context, {
        provider: 'openrouter',
        caller,
        judge: judgeOpenRouter,
        perCall: perCallOf(request),
        prepare: (positions) => toOpenRouterCall(request, positions),
        costOf,
      }),
    check: async (signal) => toReport(await caller.json({ to: '/key', phase: 'free', signal })),
    listModels: (signal) => fetchModels(caller, signal),
    close: () => caller.close(),
  };
};

/** Prices are only told one model at a time; a model whose price cannot be read is offered without. */
const fetchModels = async (caller: ProviderCaller, signal: AbortSignal): Promise<ModelDefinition[]> => {
  const entries = listAt(await caller.json({ to: '/images/models', phase: 'free', signal }), 'data');
  const models: (ModelDefinition | null)[] = entries.map(() => null);
  const left = entries.entries();
  const work = async () => {
    for (const [index, entry] of left) {
      const id = textAt(entry, 'id');
      const to = `/images/models/${id.split('/').map(encodeURIComponent).join('/')}/endpoints`;
      const endpoints = await caller.json({ to, phase: 'free', signal }).catch(() => null);
      signal.throwIfAborted();
      models[index] = readOpenRouterModel(entry, listAt(endpoints, 'endpoints'));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return models.filter((model) => model !== null);
};

/** With a key of one's own at the maker's, that bill comes on top of what OpenRouter takes. */
const costOf = (usage: unknown): number | null => {
  const cost = numberAt(usage, 'cost');
  const elsewhere =
    at(usage, 'is_byok') === true ? (numberAt(usage, 'cost_details', 'upstream_inference_cost') ?? 0) : 0;
  return cost === null ? null : Math.round((cost + elsewhere) * 1_000_000);
};

const toReport = (answer: unknown): ConnectionReport => {
  const label = textAt(answer, 'data', 'label');
  const left = numberAt(answer, 'data', 'limit_remaining');
  const free = at(answer, 'data', 'is_free_tier') === true;
  return {
    // A key nobody named is labelled with parts of itself.
    account: label === '' || label.startsWith('sk-') ? null : label,
    balance: left !== null ? `$${left.toFixed(2)} left for this key` : free ? 'free tier' : null,
    models: null,
  };
};

const AT_ONCE = 6;
