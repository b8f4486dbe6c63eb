import type { ModelDefinition } from '@easel/shared';
import { describeEndpoint } from '../fal.schema.js';
import { FLUX_DEV_ENTRY } from './flux-dev-entry.js';

/** A model whose pictures have seeds of their own, as its schema describes it, with a price and ways to edit. */
export const fluxDev = (): ModelDefinition => {
  const model = describeEndpoint(FLUX_DEV_ENTRY);
  if (model === null) throw new Error('the entry describes no model');
  const price = { ...model.price, unit: 'megapixel' as const, perUnit: 25_000, perImage: 25_000 };
  return {
    ...model,
    price,
    capabilities: {
      ...model.capabilities,
      imageInputs: 1,
      mask: true,
      strength: { min: 0, max: 1, step: 0.01, default: 0.95 },
    },
    wire: { editEndpoint: 'fal-ai/flux/dev/image-to-image', maskEndpoint: 'fal-ai/flux-general/inpainting' },
  };
};

/** A model that takes an aspect ratio and no seed, and draws several pictures in a job. */
export const batchModel = (): ModelDefinition => {
  const { capabilities, ...model } = fluxDev();
  return {
    ...model,
    id: 'fal-ai/nano-banana-pro',
    capabilities: {
      ...capabilities,
      seed: false,
      steps: null,
      guidance: null,
      imageInputs: 4,
      mask: false,
      strength: null,
      aspectRatios: ['1:1', '16:9', '9:16'],
    },
    wire: {
      size: 'aspect',
      editEndpoint: 'fal-ai/nano-banana-pro/edit',
      editSize: 'aspect',
      images: 'image_urls',
      fixed: { output_format: 'png' },
    },
  };
};
