import {
  applyTemplates,
  normalizePrompt,
  PROMPT_MAX,
  type PromptTemplate,
  promptLength,
  type PromptPair,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Asked } from './fit-parameters.js';

/** What is drawn from, and what it was made of. */
export interface PromptWords extends PromptPair {
  /** What was typed and the templates put around it; empty without templates. */
  typed: Pick<Asked, 'prompt' | 'typedNegativePrompt' | 'templates'>;
}

/**
 * Puts templates around what was typed.
 * @throws AppError `prompt_empty`, `prompt_too_long`: also when only the templates make it too long
 */
export const composeWords = (
  request: { prompt: string; negativePrompt?: string | undefined },
  templates: readonly PromptTemplate[],
): PromptWords => {
  const prompt = checkPrompt(request.prompt);
  if (prompt === '') throw new AppError('prompt_empty');
  const negativePrompt = checkPrompt(request.negativePrompt ?? '');
  if (templates.length === 0) return { prompt, negativePrompt, typed: {} };
  const whole = applyTemplates({ prompt, negativePrompt }, templates);
  return {
    prompt: checkPrompt(whole.prompt),
    negativePrompt: checkPrompt(whole.negativePrompt),
    typed: {
      prompt,
      templates: templates.map(({ id }) => id),
      ...(negativePrompt === '' ? {} : { typedNegativePrompt: negativePrompt }),
    },
  };
};

/** @throws AppError `prompt_too_long` */
const checkPrompt = (text: string): string => {
  const prompt = normalizePrompt(text);
  const actual = promptLength(prompt);
  if (actual > PROMPT_MAX) throw new AppError('prompt_too_long', { max: PROMPT_MAX, actual });
  return prompt;
};
