import { PROMPT_MAX, type PromptWords } from '@easel/shared';
import { parsePrompt } from '@easel/sketchbook';

/** The words of a prompt that the built-in illustrator understands; those beyond the longest prompt are not looked at. */
export const understoodWords = (prompt: string): PromptWords => ({
  words: parsePrompt(prompt.slice(0, PROMPT_MAX)).spans.flatMap(({ start, end, kind }) =>
    kind === 'ignored' || kind === 'unknown'
      ? []
      : [{ start, end, kind: kind === 'subject' ? 'thing' : kind }],
  ),
});
