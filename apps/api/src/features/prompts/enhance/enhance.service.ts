import { randomInt } from 'node:crypto';
import {
  type EnhancerList,
  type EnhanceRequest,
  type EnhanceResponse,
  normalizePrompt,
  PROMPT_MAX,
  promptLength,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { ModelEnhancer } from './enhance-by-model.js';
import { enhanceOffline } from './enhance-offline.js';

/** Makes prompts richer: from lists that come with Easel, or by a language model. */
export const createEnhanceService = ({ byModel }: { byModel: ModelEnhancer }) => ({
  enhancers: async (ownerId: string): Promise<EnhancerList> => ({ model: await byModel.name(ownerId) }),
  enhance: async (
    ownerId: string,
    { prompt: typed, by = 'offline', categories, seed = randomInt(2 ** 32) }: EnhanceRequest,
  ): Promise<EnhanceResponse> => {
    const prompt = normalizePrompt(typed);
    const actual = promptLength(prompt);
    if (prompt === '') throw new AppError('prompt_empty');
    if (actual > PROMPT_MAX) throw new AppError('prompt_too_long', { max: PROMPT_MAX, actual });
    if (by === 'model') return byModel.enhance(ownerId, prompt, categories ?? []);
    return { ...enhanceOffline(prompt, { categories, seed }), by, model: null };
  },
});

export type EnhanceService = ReturnType<typeof createEnhanceService>;
