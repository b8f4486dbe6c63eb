import type { ModelDefinition } from '@easel/shared';
import { drawOnce, usualRequest } from '../../openai-images/testing/draw-with.js';
import type { ImagesAnswer } from '../../openai-images/testing/images-stand-in.js';
import type { ProviderRequest } from '../../provider.js';
import { QUICK_PACE, TEST_KEY } from '../../testing/exercise.js';
import { readOpenAiModels } from '../openai.models.js';
import { connectOpenAi } from '../openai.provider.js';
import { startOpenAiStandIn } from './openai-stand-in.js';

export const OPENAI_MODEL = readOpenAiModels([{ id: 'gpt-image-2.5-flare' }])[0] as ModelDefinition;

/** Draws one picture with a change to the usual request, against an answer of one's own. */
export const drawWith = async ({
  request = {},
  answer,
  stallMs,
}: {
  request?: Partial<ProviderRequest>;
  answer?: ImagesAnswer;
  stallMs?: number;
}) => {
  const standIn = await startOpenAiStandIn();
  const provider = connectOpenAi(
    { apiKey: TEST_KEY, baseUrl: `${standIn.origin}/v1`, allowPrivate: true },
    { pace: QUICK_PACE },
  );
  return drawOnce(
    { standIn, provider, request: { ...usualRequest(OPENAI_MODEL), ...request }, stallMs },
    answer,
  );
};
