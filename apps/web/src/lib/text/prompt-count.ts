import { normalizePrompt, PROMPT_MAX, promptLength } from '@easel/shared';

/** How long a prompt is as the server counts it, and how much too long. */
export const promptCount = (prompt: string) => {
  const length = promptLength(normalizePrompt(prompt));
  return { length, over: Math.max(0, length - PROMPT_MAX) };
};
