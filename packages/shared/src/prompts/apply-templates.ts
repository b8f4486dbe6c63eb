/** Where a prompt goes in the text of a template. */
export const PROMPT_SLOT = '{prompt}';

/**
 * Puts templates around a prompt, the first one innermost. A negative text with a slot frames the negative prompt, one
 * without is added to it. Every other character stays as it is, also `$` and braces.
 * @example applyTemplates({ prompt: 'a fox', negativePrompt: '' }, [{ text: '{prompt}, in ink', negativeText: 'blur' }])
 * // { prompt: 'a fox, in ink', negativePrompt: 'blur' }
 */
export const applyTemplates = (typed: PromptPair, templates: readonly TemplateTexts[]): PromptPair =>
  templates.reduce<PromptPair>(
    ({ prompt, negativePrompt }, { text, negativeText }) => ({
      prompt: fill(text, prompt),
      negativePrompt: addNegative(negativePrompt, negativeText),
    }),
    { prompt: typed.prompt, negativePrompt: typed.negativePrompt },
  );

// Cut and joined: `replace` would give `$&` and the like in a prompt a meaning.
const fill = (text: string, prompt: string): string => text.split(PROMPT_SLOT).join(prompt);

const addNegative = (negativePrompt: string, text: string): string => {
  if (negativePrompt.trim() !== '' && text.includes(PROMPT_SLOT)) return fill(text, negativePrompt);
  const own = fill(text, '').replace(DANGLING_COMMAS, '');
  return [negativePrompt, own].filter((part) => part.trim() !== '').join(', ');
};

/** What is left at the ends of a text whose slot was filled with nothing. */
const DANGLING_COMMAS = /^[\s,]+|[\s,]+$/g;

/** A prompt with what must not be in the picture. */
export interface PromptPair {
  prompt: string;
  negativePrompt: string;
}

interface TemplateTexts {
  text: string;
  negativeText: string;
}
