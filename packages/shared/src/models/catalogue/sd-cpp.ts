import type { Capabilities } from '../capabilities.js';
import type { ModelDefinition } from '../model-definition.js';
import { localCapabilities, localModel, OPEN_WEIGHTS } from './open-weights.js';
import { FREE, LICENCES, range } from './parts.js';

/** The server has a queue but tells no percent, and only what waits can be taken back. */
const capabilities = (known: Parameters<typeof localCapabilities>[0]): Capabilities => ({
  ...localCapabilities(known),
  progress: 'queue',
  preview: false,
  cancel: 'queued',
});

const NOTE = 'One server process holds one model: start it with these weights.';
const COMMON = { provider: 'sd-cpp', note: NOTE, price: FREE, licence: LICENCES.apache } as const;

/** Parts of file names by which the loaded model is known. */
const FILES: Readonly<Record<string, readonly string[]>> = {
  'flux-schnell': ['flux1-schnell', 'flux-schnell', 'flux.1-schnell'],
  'flux-dev': ['flux1-dev', 'flux-dev', 'flux.1-dev'],
  'sd3.5-large': ['sd3.5_large', 'sd3.5-large', 'stable-diffusion-3.5-large'],
  'sd3.5-medium': ['sd3.5_medium', 'sd3.5-medium', 'stable-diffusion-3.5-medium'],
  sd3: ['sd3_medium', 'sd3-medium'],
  sdxl: ['sd_xl_base', 'sdxl_base', 'sdxl-base'],
  'sd2.1': ['v2-1', 'sd2.1', 'sd21'],
  'sd1.5': ['v1-5', 'sd1.5', 'sd15'],
  openjourney: ['openjourney', 'mdjrny'],
  'analog-diffusion': ['analog-diffusion'],
};

const CLASSICS: readonly ModelDefinition[] = OPEN_WEIGHTS.filter(({ family }) => family in FILES).map(
  (weights) => ({
    ...localModel('sd-cpp', weights),
    note: weights.architecture === 'flux' || weights.note === null ? NOTE : `${weights.note} ${NOTE}`,
    capabilities: capabilities(weights),
    wire: { files: FILES[weights.family] },
  }),
);

const SIZE = { min: 256, max: 2048, step: 16, default: 1024, maxRatio: 4 };

/** The classics of all local servers, and two newer ones that it runs on small machines. */
export const SD_CPP_MODELS: readonly ModelDefinition[] = [
  ...CLASSICS,
  {
    ...COMMON,
    id: 'z-image-turbo',
    name: 'Z-Image Turbo',
    description: 'Photographs and lettering in eight steps.',
    family: 'z-image-turbo',
    capabilities: capabilities({
      negativePrompt: false,
      size: SIZE,
      steps: range(1, 20, 1, 8),
      guidance: range(1, 5, 0.1, 1),
    }),
    wire: { files: ['z_image_turbo', 'z-image-turbo'] },
  },
  {
    ...COMMON,
    id: 'qwen-image',
    name: 'Qwen-Image',
    description: 'Long lettering in many scripts.',
    family: 'qwen-image',
    capabilities: capabilities({
      negativePrompt: true,
      size: SIZE,
      steps: range(1, 100, 1, 20),
      guidance: range(1, 10, 0.1, 2.5),
    }),
    wire: { files: ['qwen-image', 'qwen_image'] },
  },
];
