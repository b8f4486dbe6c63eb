import type { Capabilities } from '../../capabilities.js';
import type { ModelDefinition } from '../../model-definition.js';
import { TEXT_ONLY } from '../../plain-capabilities.js';
import { billedBy, LICENCES, perImage, priceNotFound, range } from '../parts.js';

const CAPABILITIES = {
  ...TEXT_ONLY,
  negativePrompt: true,
  size: { min: 256, max: 1536, step: 8, default: 1024, maxRatio: 4 },
  maxCount: 8,
  steps: range(1, 50, 1, 28),
  guidance: range(1, 20, 0.1, 5),
  progress: 'queue',
  preview: false,
  cancel: 'asked',
} satisfies Capabilities;

const page = (id: string): string => `https://fal.ai/models/${id}`;
const COMMON = { provider: 'fal', note: null } as const;

/** The Stable Diffusions that fal serves. */
export const FAL_STABLE_DIFFUSION: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'fal-ai/stable-diffusion-v35-large',
    name: 'Stable Diffusion 3.5 Large',
    description: 'The largest Stable Diffusion: varied styles, readable lettering.',
    family: 'sd3.5-large',
    licence: LICENCES.stability,
    price: priceNotFound(page('fal-ai/stable-diffusion-v35-large')),
    capabilities: { ...CAPABILITIES, guidance: range(1, 20, 0.1, 3.5) },
  },
  {
    ...COMMON,
    id: 'fal-ai/stable-diffusion-v35-large/turbo',
    name: 'Stable Diffusion 3.5 Large Turbo',
    description: 'Stable Diffusion 3.5 Large in few steps.',
    family: 'sd3.5-large-turbo',
    licence: LICENCES.stability,
    price: priceNotFound(page('fal-ai/stable-diffusion-v35-large/turbo')),
    capabilities: { ...CAPABILITIES, steps: null, guidance: null },
  },
  {
    ...COMMON,
    id: 'fal-ai/stable-diffusion-v35-medium',
    name: 'Stable Diffusion 3.5 Medium',
    description: 'The smaller Stable Diffusion 3.5.',
    family: 'sd3.5-medium',
    licence: LICENCES.stability,
    price: priceNotFound(page('fal-ai/stable-diffusion-v35-medium')),
    capabilities: { ...CAPABILITIES, steps: range(1, 50, 1, 40), guidance: range(1, 20, 0.1, 4.5) },
  },
  {
    ...COMMON,
    id: 'fal-ai/stable-diffusion-v3-medium',
    name: 'Stable Diffusion 3 Medium',
    description: 'The first of the third generation.',
    family: 'sd3',
    licence: LICENCES.stability,
    price: perImage(35_000, `${page('fal-ai/stable-diffusion-v3-medium')}, as quoted by a public price list`),
    capabilities: CAPABILITIES,
  },
  {
    ...COMMON,
    id: 'fal-ai/fast-sdxl',
    name: 'Stable Diffusion XL 1.0',
    description: 'The base of countless styles: pictures of one megapixel with modest means.',
    family: 'sdxl',
    licence: LICENCES.openRailPlus,
    price: billedBy('second', 'https://docs.fal.ai/fast-sdxl: a usual picture', 2500),
    capabilities: {
      ...CAPABILITIES,
      steps: range(1, 50, 1, 25),
      guidance: range(1, 20, 0.1, 7.5),
      imageInputs: 1,
      mask: true,
      strength: range(0.05, 1, 0.05, 0.95),
    },
    wire: { editEndpoint: 'fal-ai/fast-sdxl/image-to-image', maskEndpoint: 'fal-ai/fast-sdxl/inpainting' },
  },
  {
    ...COMMON,
    id: 'fal-ai/fast-lightning-sdxl',
    name: 'SDXL Lightning',
    description: 'Stable Diffusion XL in four steps.',
    family: 'sdxl-lightning',
    licence: LICENCES.openRailPlus,
    price: billedBy('second', `${page('fal-ai/fast-lightning-sdxl')} names no price for a picture`),
    capabilities: {
      ...CAPABILITIES,
      negativePrompt: false,
      steps: null,
      guidance: null,
      advanced: [
        {
          name: 'num_inference_steps',
          type: 'choice',
          description: 'How many steps it is drawn in.',
          default: '4',
          values: ['1', '2', '4', '8'],
        },
      ],
    },
  },
  {
    ...COMMON,
    id: 'fal-ai/stable-diffusion-v15',
    name: 'Stable Diffusion 1.5',
    description: 'The classic: small, fast, and the base of thousands of styles.',
    family: 'sd1.5',
    licence: LICENCES.openRail,
    price: priceNotFound(page('fal-ai/stable-diffusion-v15')),
    capabilities: {
      ...CAPABILITIES,
      size: { min: 256, max: 1024, step: 8, default: 512, maxRatio: 3 },
      steps: range(1, 50, 1, 25),
      guidance: range(1, 20, 0.1, 7.5),
    },
  },
];
