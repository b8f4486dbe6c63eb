import type { Capabilities } from '../capabilities.js';
import type { ModelDefinition } from '../model-definition.js';
import { GPT_IMAGE_THREE_SIZES, onlySizes, SILENT, TEXT_ONLY, USUAL_RATIOS } from '../plain-capabilities.js';
import { billedBy, ONE_MEGAPIXEL, perImage, perMegapixel, priceNotFound } from './parts.js';

const CAPABILITIES = {
  ...TEXT_ONLY,
  ...ONE_MEGAPIXEL,
  ...SILENT,
  maxCount: 4,
} satisfies Capabilities;

const GEMINI = {
  ...CAPABILITIES,
  seed: false,
  aspectRatios: ['1:1', '4:3', '3:2', '16:9', '21:9', '3:4', '2:3', '9:16'],
  size: onlySizes(
    [
      [1024, 1024],
      [1184, 864],
      [1248, 832],
      [1344, 768],
      [1536, 672],
      [864, 1184],
      [832, 1248],
      [768, 1344],
    ],
    { default: 1024, maxRatio: 2.4 },
  ),
} satisfies Capabilities;
const GPT_IMAGE = {
  ...CAPABILITIES,
  seed: false,
  preview: true,
  maxCount: 8,
  ...GPT_IMAGE_THREE_SIZES,
} satisfies Capabilities;
const SEEDREAM = {
  ...CAPABILITIES,
  aspectRatios: USUAL_RATIOS,
  size: onlySizes(
    [
      [2048, 2048],
      [2304, 1728],
      [2496, 1664],
      [2560, 1440],
      [1728, 2304],
      [1664, 2496],
      [1440, 2560],
    ],
    { default: 2048, maxRatio: 1.8 },
  ),
  imageInputs: 14,
} satisfies Capabilities;

const page = (id: string): string => `https://openrouter.ai/${id}`;
const GOOGLE = 'https://ai.google.dev/gemini-api/docs/pricing: a usual picture of 1K';
const COMMON = { provider: 'openrouter', licence: null, note: null } as const;

/** Some of OpenRouter's models; its own list, with prices and what each can do, completes and corrects them. */
export const OPENROUTER_MODELS: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'bytedance-seed/seedream-4.5',
    name: 'Seedream 4.5',
    description: 'Large pictures with sharp lettering; combines several pictures.',
    family: 'seedream-4.5',
    price: perImage(40_000, 'https://openrouter.ai/collections/image-models'),
    capabilities: SEEDREAM,
    wire: { size: 'aspect', resolutions: ['2K'] },
  },
  {
    ...COMMON,
    id: 'openai/gpt-image-2',
    name: 'GPT Image 2',
    description: 'Follows long instructions, writes well, edits with many pictures.',
    family: 'gpt-image-2',
    price: billedBy('token', page('openai/gpt-image-2')),
    capabilities: { ...GPT_IMAGE, imageInputs: 16 },
    wire: { size: 'aspect', perCall: 8, stream: true },
  },
  {
    ...COMMON,
    id: 'openai/gpt-5-image',
    name: 'GPT-5 Image',
    description: 'Thinks about the prompt before it draws.',
    family: 'gpt-5-image',
    price: billedBy('token', page('openai/gpt-5-image')),
    capabilities: { ...GPT_IMAGE, preview: false, imageInputs: 4 },
  },
  {
    ...COMMON,
    id: 'openai/gpt-5-image-mini',
    name: 'GPT-5 Image mini',
    description: 'The smaller one that thinks before it draws.',
    family: 'gpt-5-image-mini',
    price: billedBy('token', page('openai/gpt-5-image-mini')),
    capabilities: { ...GPT_IMAGE, preview: false, imageInputs: 4 },
  },
  {
    ...COMMON,
    id: 'google/gemini-2.5-flash-image',
    name: 'Nano Banana',
    description: 'Google Gemini 2.5 Flash Image: quick, edits in words.',
    family: 'gemini-2.5-flash-image',
    price: billedBy('token', GOOGLE, 39_000),
    capabilities: { ...GEMINI, imageInputs: 3 },
  },
  {
    ...COMMON,
    id: 'google/gemini-3-pro-image-preview',
    name: 'Nano Banana Pro',
    description: 'Google Gemini 3 Pro Image: complex scenes, lettering, edits in words.',
    family: 'gemini-3-pro-image',
    price: billedBy('token', GOOGLE, 134_000),
    capabilities: { ...GEMINI, imageInputs: 14 },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/flux.2-pro',
    name: 'FLUX.2 pro',
    description: 'Production quality; combines several pictures.',
    family: 'flux-2-pro',
    // 0.03 USD for the first megapixel, 0.015 for each further.
    price: { ...perMegapixel(30_000, page('black-forest-labs/flux.2-pro')), perUnit: null },
    capabilities: { ...CAPABILITIES, imageInputs: 8 },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/flux.2-flex',
    name: 'FLUX.2 flex',
    description: 'The FLUX.2 for typography and fine control.',
    family: 'flux-2-flex',
    price: priceNotFound(page('black-forest-labs/flux.2-flex')),
    capabilities: { ...CAPABILITIES, imageInputs: 8 },
  },
];
