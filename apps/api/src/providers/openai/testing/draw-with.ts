import type { ModelDefinition } from '@easel/shared';
import { drawOnce } from '../../openai-images/testing/draw-with.js';
import type { ImagesAnswer } from '../../openai-images/testing/images-stand-in.js';
import type { ImageProvider, ProviderRequest } from '../../provider.js';
import { connectionTo, QUICK_PACE } from '../../testing/connection.js';
import { makeRequest } from '../../testing/request.js';
import { readOpenAiModels } from '../openai.models.js';
import { connectOpenAi } from '../openai.provider.js';
import { startOpenAiStandIn } from './openai-stand-in.js';

export const OPENAI_MODEL = readOpenAiModels([{ id: 'gpt-image-2.5-flare' }])[0] as ModelDefinition;

export const connectToOpenAi = (origin: string): ImageProvider =>
  connectOpenAi(connectionTo(`${origin}/v1`), { pace: QUICK_PACE });

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
  const provider = connectToOpenAi(standIn.origin);
  return drawOnce({ standIn, provider, request: makeRequest(OPENAI_MODEL, request), stallMs }, answer);
};
