import type { Described } from './described.js';

/**
 * The text that AUTOMATIC1111 writes into PNG files and that other programs read: the prompt, a line with the negative
 * prompt, a line `Steps: 20, Seed: 1, ...`. Names of parameters are theirs where they have one.
 */
export const parametersText = (image: Described): string => {
  const given = Object.entries(image.parameters)
    .filter(([name]) => !ELSEWHERE.has(name))
    .map(([name, value]) => [NAMES.get(name) ?? name, value] as const);
  const fields = [
    ...given.filter(([name]) => FIRST.has(name)),
    ['Seed', image.seed] as const,
    ['Size', `${image.width}x${image.height}`] as const,
    ['Model', image.model] as const,
    ...given.filter(([name]) => !FIRST.has(name)),
    ['Version', 'Easel'] as const,
  ];
  const line = fields
    .filter(([, value]) => isTold(value))
    .map(([name, value]) => `${name}: ${quote(value)}`)
    .join(', ');
  return [
    image.prompt,
    ...(image.negativePrompt === '' ? [] : [`Negative prompt: ${image.negativePrompt}`]),
    line,
  ].join('\n');
};

/** Their names for what providers call by several. */
const NAMES = new Map([
  ['steps', 'Steps'],
  ['num_inference_steps', 'Steps'],
  ['sampler', 'Sampler'],
  ['sampler_name', 'Sampler'],
  ['scheduler', 'Schedule type'],
  ['guidance', 'CFG scale'],
  ['guidance_scale', 'CFG scale'],
  ['cfg', 'CFG scale'],
  ['cfg_scale', 'CFG scale'],
  ['strength', 'Denoising strength'],
  ['denoising_strength', 'Denoising strength'],
]);
const FIRST = new Set(NAMES.values());

/** What stands in the text anyway. */
const ELSEWHERE = new Set([
  'prompt',
  'negativePrompt',
  'negative_prompt',
  'seed',
  'width',
  'height',
  'model',
]);

/** Reports of what was drawn and other lists are left to the XMP: readers of this line split it at commas. */
const isTold = (value: unknown): boolean =>
  (typeof value === 'string' && value !== '') || typeof value === 'number' || typeof value === 'boolean';

/** As they do: in quotes when it could be taken for the next field. */
const quote = (value: unknown): string => {
  const text = String(value);
  return /[,:\n]/.test(text) ? JSON.stringify(text) : text;
};
