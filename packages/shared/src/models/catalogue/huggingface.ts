import type { Capabilities } from '../capabilities.js';
import type { ModelDefinition } from '../model-definition.js';
import { TEXT_ONLY } from '../plain-capabilities.js';
import { LICENCES, priceNotFound, range } from './parts.js';

const CAPABILITIES = {
  ...TEXT_ONLY,
  size: { min: 256, max: 1536, step: 16, default: 1024, maxRatio: 4 },
  maxCount: 8,
  progress: 'queue',
  preview: false,
  cancel: 'local',
} satisfies Capabilities;
const STABLE_DIFFUSION = {
  ...CAPABILITIES,
  negativePrompt: true,
  steps: range(1, 50, 1, 28),
  guidance: range(1, 20, 0.1, 4.5),
} satisfies Capabilities;

const COMMON = {
  provider: 'huggingface',
  note: 'Which service draws it, and at what price, is looked up at the hub each time.',
  // Each service behind the router has prices of its own.
  price: priceNotFound('https://huggingface.co/docs/inference-providers/pricing'),
} as const;

/** Models of Hugging Face Inference Providers: an id is a repository of the hub. */
export const HUGGINGFACE_MODELS: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'black-forest-labs/FLUX.1-schnell',
    name: 'FLUX.1 schnell',
    description: 'Fast and faithful to the prompt: four steps are enough.',
    family: 'flux-schnell',
    licence: LICENCES.apache,
    capabilities: { ...CAPABILITIES, steps: range(1, 12, 1, 4) },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/FLUX.1-dev',
    name: 'FLUX.1 dev',
    description: 'Fine detail, hands and lettering; slower than schnell.',
    family: 'flux-dev',
    licence: LICENCES.fluxDev,
    capabilities: { ...CAPABILITIES, steps: range(1, 50, 1, 28), guidance: range(1, 20, 0.1, 3.5) },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/FLUX.1-Krea-dev',
    name: 'FLUX.1 Krea dev',
    description: 'FLUX.1 dev taught to look less polished and more photographed.',
    family: 'flux-krea-dev',
    licence: LICENCES.fluxDev,
    capabilities: { ...CAPABILITIES, steps: range(1, 50, 1, 28), guidance: range(1, 20, 0.1, 4.5) },
  },
  {
    ...COMMON,
    id: 'Qwen/Qwen-Image',
    name: 'Qwen-Image',
    description: 'Long lettering in many scripts.',
    family: 'qwen-image',
    licence: LICENCES.apache,
    capabilities: {
      ...CAPABILITIES,
      negativePrompt: true,
      steps: range(1, 50, 1, 30),
      guidance: range(1, 20, 0.1, 4),
    },
  },
  {
    ...COMMON,
    id: 'stabilityai/stable-diffusion-3.5-large',
    name: 'Stable Diffusion 3.5 Large',
    description: 'The largest Stable Diffusion: varied styles, readable lettering.',
    family: 'sd3.5-large',
    licence: LICENCES.stability,
    capabilities: STABLE_DIFFUSION,
  },
  {
    ...COMMON,
    id: 'stabilityai/stable-diffusion-3-medium',
    name: 'Stable Diffusion 3 Medium',
    description: 'The first of the third generation.',
    family: 'sd3',
    licence: LICENCES.stability,
    capabilities: { ...STABLE_DIFFUSION, guidance: range(1, 20, 0.1, 5) },
  },
  {
    ...COMMON,
    id: 'stabilityai/stable-diffusion-xl-base-1.0',
    name: 'Stable Diffusion XL 1.0',
    description: 'The base of countless styles: pictures of one megapixel with modest means.',
    family: 'sdxl',
    licence: LICENCES.openRailPlus,
    capabilities: { ...STABLE_DIFFUSION, guidance: range(1, 20, 0.1, 7) },
  },
  {
    ...COMMON,
    id: 'ByteDance/SDXL-Lightning',
    name: 'SDXL Lightning',
    description: 'Stable Diffusion XL in four steps.',
    family: 'sdxl-lightning',
    licence: LICENCES.openRailPlus,
    capabilities: { ...CAPABILITIES, steps: range(1, 8, 1, 4) },
  },
  {
    ...COMMON,
    id: 'zai-org/GLM-Image',
    name: 'GLM-Image',
    description: 'Posters and pages with much text.',
    family: 'glm-image',
    licence: 'MIT',
    capabilities: { ...CAPABILITIES, steps: range(1, 100, 1, 50) },
  },
];
