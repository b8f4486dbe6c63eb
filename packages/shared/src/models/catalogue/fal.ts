import type { Capabilities } from '../capabilities.js';
import type { ModelDefinition } from '../model-definition.js';
import { GPT_IMAGE_ANY_SIZE, TEXT_ONLY } from '../plain-capabilities.js';
import { FAL_STABLE_DIFFUSION } from './stable-diffusion/fal.js';
import { billedBy, LICENCES, perImage, perMegapixel, priceNotFound, range } from './parts.js';

const CAPABILITIES = {
  ...TEXT_ONLY,
  size: { min: 256, max: 1536, step: 8, default: 1024, maxRatio: 4 },
  maxCount: 8,
  progress: 'queue',
  preview: false,
  cancel: 'asked',
} satisfies Capabilities;
const FOUR_MEGAPIXELS = { ...CAPABILITIES.size, max: 2048, maxPixels: 4_194_304 };
// It draws nothing smaller than 2560 x 1440.
const SEEDREAM_SIZE = {
  min: 1440,
  max: 4096,
  step: 8,
  default: 2048,
  maxRatio: 2.4,
  minPixels: 3_686_400,
  maxPixels: 16_777_216,
};

const page = (id: string): string => `https://fal.ai/models/${id}`;
const COMMON = { provider: 'fal', licence: null, note: null } as const;

/** Models of fal's queue: an id is an endpoint. */
export const FAL_MODELS: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'fal-ai/flux/schnell',
    name: 'FLUX.1 schnell',
    description: 'Fast and faithful to the prompt: four steps are enough.',
    family: 'flux-schnell',
    licence: LICENCES.apache,
    price: perMegapixel(3000, 'https://fal.ai/pricing, as quoted by comparisons of May 2026'),
    capabilities: { ...CAPABILITIES, steps: range(1, 12, 1, 4), guidance: range(1, 20, 0.1, 3.5) },
  },
  {
    ...COMMON,
    id: 'fal-ai/flux/dev',
    name: 'FLUX.1 dev',
    description: 'Fine detail, hands and lettering; slower than schnell.',
    family: 'flux-dev',
    licence: LICENCES.fluxDev,
    price: perMegapixel(25_000, 'https://fal.ai/pricing, as quoted by comparisons of May 2026'),
    capabilities: {
      ...CAPABILITIES,
      steps: range(1, 50, 1, 28),
      guidance: range(1, 20, 0.1, 3.5),
      imageInputs: 1,
      strength: range(0.01, 1, 0.01, 0.95),
    },
    wire: { editEndpoint: 'fal-ai/flux/dev/image-to-image' },
  },
  {
    ...COMMON,
    id: 'fal-ai/flux-2-pro',
    name: 'FLUX.2 pro',
    description: 'Production quality; combines several pictures.',
    family: 'flux-2-pro',
    // 0.03 USD for the first megapixel, 0.015 for each further.
    price: { ...perMegapixel(30_000, page('fal-ai/flux-2-pro')), perUnit: null },
    capabilities: { ...CAPABILITIES, size: FOUR_MEGAPIXELS, imageInputs: 4 },
    wire: { editEndpoint: 'fal-ai/flux-2-pro/edit', images: 'image_urls', count: null },
  },
  {
    ...COMMON,
    id: 'fal-ai/flux-2/turbo',
    name: 'FLUX.2 turbo',
    description: 'FLUX.2 in few steps.',
    family: 'flux-2-turbo',
    price: priceNotFound(page('fal-ai/flux-2/turbo')),
    capabilities: CAPABILITIES,
  },
  {
    ...COMMON,
    id: 'fal-ai/flux-2/klein/9b',
    name: 'FLUX.2 klein 9B',
    description: 'The small FLUX.2: quick and cheap.',
    family: 'flux-2-klein-9b',
    price: priceNotFound(page('fal-ai/flux-2/klein/9b')),
    capabilities: CAPABILITIES,
  },
  {
    ...COMMON,
    id: 'fal-ai/z-image/turbo',
    name: 'Z-Image Turbo',
    description: 'Photographs and lettering in eight steps.',
    family: 'z-image-turbo',
    licence: LICENCES.apache,
    price: perMegapixel(5000, page('fal-ai/z-image/turbo')),
    capabilities: { ...CAPABILITIES, size: FOUR_MEGAPIXELS, steps: range(1, 8, 1, 8) },
  },
  {
    ...COMMON,
    id: 'fal-ai/qwen-image-2512',
    name: 'Qwen-Image 2512',
    description: 'Long lettering in many scripts; the edition of December 2025.',
    family: 'qwen-image-2512',
    licence: LICENCES.apache,
    price: priceNotFound(page('fal-ai/qwen-image-2512')),
    capabilities: { ...CAPABILITIES, negativePrompt: true, steps: range(1, 50, 1, 28) },
  },
  {
    ...COMMON,
    id: 'fal-ai/hidream-i1-full',
    name: 'HiDream I1',
    description: 'Open weights of 17 billion parameters with a broad range of styles.',
    family: 'hidream-i1-full',
    licence: 'MIT',
    price: priceNotFound(page('fal-ai/hidream-i1-full')),
    capabilities: {
      ...CAPABILITIES,
      negativePrompt: true,
      steps: range(1, 50, 1, 50),
      guidance: range(1, 20, 0.1, 5),
    },
  },
  {
    ...COMMON,
    id: 'fal-ai/bytedance/seedream/v4.5/text-to-image',
    name: 'Seedream 4.5',
    description: 'Large pictures with sharp lettering; combines several pictures.',
    family: 'seedream-4.5',
    price: perImage(40_000, 'https://fal.ai/models/fal-ai/bytedance/seedream/v4.5/edit'),
    capabilities: { ...CAPABILITIES, size: SEEDREAM_SIZE, imageInputs: 10 },
    wire: {
      editEndpoint: 'fal-ai/bytedance/seedream/v4.5/edit',
      editSize: 'pixels',
      images: 'image_urls',
    },
  },
  {
    ...COMMON,
    id: 'fal-ai/bytedance/seedream/v5/lite/text-to-image',
    name: 'Seedream 5 lite',
    description: 'The light model of the fifth Seedream.',
    family: 'seedream-5-lite',
    price: priceNotFound(page('fal-ai/bytedance/seedream/v5/lite/text-to-image')),
    capabilities: { ...CAPABILITIES, size: SEEDREAM_SIZE },
  },
  {
    ...COMMON,
    id: 'fal-ai/nano-banana-pro',
    name: 'Nano Banana Pro',
    description: 'Google Gemini 3 Pro Image: complex scenes, lettering, edits in words.',
    family: 'gemini-3-pro-image',
    price: priceNotFound(page('fal-ai/nano-banana-pro')),
    capabilities: {
      ...CAPABILITIES,
      seed: false,
      aspectRatios: ['1:1', '4:3', '5:4', '3:2', '16:9', '3:4', '4:5', '2:3', '9:16'],
      imageInputs: 14,
    },
    wire: {
      size: 'aspect',
      editEndpoint: 'fal-ai/nano-banana-pro/edit',
      editSize: 'aspect',
      images: 'image_urls',
    },
  },
  {
    ...COMMON,
    id: 'openai/gpt-image-2',
    name: 'GPT Image 2',
    description: 'Follows long instructions, writes well, edits with many pictures.',
    family: 'gpt-image-2',
    price: billedBy('token', page('openai/gpt-image-2')),
    capabilities: {
      ...CAPABILITIES,
      seed: false,
      size: GPT_IMAGE_ANY_SIZE.size,
      imageInputs: 16,
      advanced: [
        {
          name: 'quality',
          type: 'choice',
          description: 'How much work goes into the picture.',
          default: null,
          values: ['low', 'medium', 'high'],
        },
      ],
    },
    wire: { editEndpoint: 'openai/gpt-image-2/edit', images: 'image_urls' },
  },
  ...FAL_STABLE_DIFFUSION,
];
