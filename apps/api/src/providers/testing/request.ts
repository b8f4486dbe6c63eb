import type { ModelDefinition } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';

/** A request for one picture from text, of a size the model draws, with a change to it. */
export const makeRequest = (
  model: ModelDefinition,
  change: Partial<ProviderRequest> = {},
): ProviderRequest => ({
  model,
  prompt: 'a red fox',
  negativePrompt: '',
  ...usualSize(model),
  seed: 7,
  positions: [0],
  style: null,
  steps: null,
  guidance: null,
  images: [],
  mask: null,
  strength: null,
  extra: {},
  ...change,
});

const usualSize = ({ capabilities: { size } }: ModelDefinition): { width: number; height: number } => {
  const { width, height } = size.choices?.[0] ?? { width: size.default, height: size.default };
  return { width, height };
};
