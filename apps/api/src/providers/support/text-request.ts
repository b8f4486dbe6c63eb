import type { ModelDefinition } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';

/** A request for one picture from text alone, with everything else left to the model. */
export const textRequest = (
  model: ModelDefinition,
  { prompt, seed, width, height }: Pick<ProviderRequest, 'prompt' | 'seed' | 'width' | 'height'>,
): ProviderRequest => ({
  model,
  prompt,
  negativePrompt: '',
  width,
  height,
  seed,
  positions: [0],
  style: null,
  steps: null,
  guidance: null,
  images: [],
  mask: null,
  strength: null,
  extra: {},
});
