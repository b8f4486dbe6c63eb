import type { Pace } from '../../lib/http/retry.js';
import { drawImages } from '../openai-images/draw-images.js';
import { judgeByCode } from '../openai-images/judge.js';
import type { ImageProvider, ProviderConnection } from '../provider.js';
import { createProviderCaller } from '../support/provider-caller.js';
import { listAt } from '../support/refusal.js';
import { readOpenAiModels } from './openai.models.js';
import { toOpenAiCall } from './openai.request.js';
import { costOfTokens, readWire } from './openai.wire.js';

/**
 * OpenAI's image API. One blocking call per request: a single picture is streamed with previews, several come together.
 * There is no job to find again or to cancel; hanging up is all that can be done.
 */
export const connectOpenAi = (connection: ProviderConnection, { pace }: { pace?: Pace }): ImageProvider => {
  const caller = createProviderCaller({
    provider: 'openai',
    connection,
    headers: connection.apiKey === null ? {} : { authorization: `Bearer ${connection.apiKey}` },
    judge: judgeByCode,
    pace,
  });
  const fetchModels = async (signal: AbortSignal) =>
    readOpenAiModels(listAt(await caller.json({ to: '/models', phase: 'free', signal }), 'data'));
  return {
    name: 'openai',
    restartable: false,
    generate: (request, context) =>
      drawImages(request, context, {
        provider: 'openai',
        caller,
        judge: judgeByCode,
        perCall: MAX_PER_CALL,
        prepare: (positions) => toOpenAiCall(request, positions),
        costOf: (usage) => costOfTokens(usage, readWire(request.model).tokenPrices),
      }),
    check: async (signal) => ({ account: null, balance: null, models: (await fetchModels(signal)).length }),
    listModels: fetchModels,
    close: () => caller.close(),
  };
};

const MAX_PER_CALL = 10;
