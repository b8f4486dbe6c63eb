import type { Capabilities } from '../capabilities.js';
import type { ModelDefinition } from '../model-definition.js';
import { onlySizes, TEXT_ONLY, USUAL_RATIOS } from '../plain-capabilities.js';
import { LICENCES, ONE_MEGAPIXEL, perImage, priceNotFound, range } from './parts.js';
import { REPLICATE_STABLE_DIFFUSION } from './stable-diffusion/replicate.js';

const CAPABILITIES = {
  ...TEXT_ONLY,
  ...ONE_MEGAPIXEL,
  maxCount: 4,
  progress: 'percent',
  preview: false,
  cancel: 'full',
} satisfies Capabilities;
const FIVE_RATIOS = {
  aspectRatios: ['1:1', '4:3', '16:9', '3:4', '9:16'],
  size: onlySizes(
    [
      [1024, 1024],
      [1280, 896],
      [1408, 768],
      [896, 1280],
      [768, 1408],
    ],
    { step: 8, default: 1024, maxRatio: 2 },
  ),
};
const RECRAFT_SIZES = {
  aspectRatios: USUAL_RATIOS,
  size: onlySizes(
    [
      [1024, 1024],
      [1365, 1024],
      [1536, 1024],
      [1820, 1024],
      [1024, 1365],
      [1024, 1536],
      [1024, 1820],
    ],
    { default: 1024, maxRatio: 2 },
  ),
};

const page = (id: string): string => `https://replicate.com/${id}`;
const quoted = (id: string): string => `${page(id)}, as quoted by public price lists`;
const COMMON = { provider: 'replicate', licence: null, note: null } as const;
const PNG = { output_format: 'png' };

/** Models of Replicate: an id is owner/name. */
export const REPLICATE_MODELS: readonly ModelDefinition[] = [
  {
    ...COMMON,
    id: 'black-forest-labs/flux-schnell',
    name: 'FLUX.1 schnell',
    description: 'Fast and faithful to the prompt: four steps are enough.',
    family: 'flux-schnell',
    licence: LICENCES.apache,
    price: perImage(3000, `${page('black-forest-labs/flux-schnell')}, as of May 2026`),
    capabilities: { ...CAPABILITIES, steps: range(1, 4, 1, 4) },
    wire: { input: { count: 'num_outputs' }, fixed: PNG },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/flux-dev',
    name: 'FLUX.1 dev',
    description: 'Fine detail, hands and lettering; slower than schnell.',
    family: 'flux-dev',
    licence: LICENCES.fluxDev,
    price: perImage(25_000, `${page('black-forest-labs/flux-dev')}, as of May 2026`),
    capabilities: {
      ...CAPABILITIES,
      steps: range(1, 50, 1, 28),
      guidance: range(0, 10, 0.1, 3),
      imageInputs: 1,
      strength: range(0.05, 1, 0.05, 0.8),
    },
    wire: { input: { count: 'num_outputs', guidance: 'guidance' }, fixed: PNG },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/flux-1.1-pro',
    name: 'FLUX 1.1 pro',
    description: 'The best of the first FLUX.',
    family: 'flux-1.1-pro',
    price: perImage(40_000, quoted('black-forest-labs/flux-1.1-pro')),
    capabilities: CAPABILITIES,
    wire: { fixed: PNG },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/flux-2-pro',
    name: 'FLUX.2 pro',
    description: 'Production quality; combines several pictures.',
    family: 'flux-2-pro',
    price: priceNotFound(page('black-forest-labs/flux-2-pro')),
    capabilities: { ...CAPABILITIES, imageInputs: 8 },
    wire: { input: { image: 'input_images' }, imageList: true, fixed: PNG },
  },
  {
    ...COMMON,
    id: 'black-forest-labs/flux-2-dev',
    name: 'FLUX.2 dev',
    description: 'The open weights of FLUX.2.',
    family: 'flux-2-dev',
    licence: 'FLUX.2 [dev] Non-Commercial for the weights',
    price: priceNotFound(page('black-forest-labs/flux-2-dev')),
    capabilities: { ...CAPABILITIES, imageInputs: 4 },
    wire: { input: { image: 'input_images' }, imageList: true, fixed: PNG },
  },
  {
    ...COMMON,
    id: 'google/imagen-4',
    name: 'Imagen 4',
    description: 'Photographs with fine detail and good lettering.',
    family: 'imagen-4',
    price: perImage(40_000, quoted('google/imagen-4')),
    capabilities: { ...CAPABILITIES, ...FIVE_RATIOS, seed: false },
    wire: { fixed: PNG },
  },
  {
    ...COMMON,
    id: 'google/imagen-4-fast',
    name: 'Imagen 4 Fast',
    description: 'Imagen 4 for less money and waiting.',
    family: 'imagen-4-fast',
    price: perImage(20_000, quoted('google/imagen-4-fast')),
    capabilities: { ...CAPABILITIES, ...FIVE_RATIOS, seed: false },
    wire: { fixed: PNG },
  },
  {
    ...COMMON,
    id: 'ideogram-ai/ideogram-v2',
    name: 'Ideogram 2',
    description: 'Posters, logos and other lettering.',
    family: 'ideogram-2',
    price: perImage(80_000, quoted('ideogram-ai/ideogram-v2')),
    capabilities: { ...CAPABILITIES, ...FIVE_RATIOS, negativePrompt: true },
    wire: { maxSeed: 2_147_483_647 },
  },
  {
    ...COMMON,
    id: 'recraft-ai/recraft-v3',
    name: 'Recraft 3',
    description: 'Illustrations and brand pictures, with long lettering.',
    family: 'recraft-3',
    price: perImage(40_000, quoted('recraft-ai/recraft-v3')),
    capabilities: { ...CAPABILITIES, ...RECRAFT_SIZES, seed: false },
    wire: { input: { size: 'size', aspectRatio: null } },
  },
  ...REPLICATE_STABLE_DIFFUSION,
];
