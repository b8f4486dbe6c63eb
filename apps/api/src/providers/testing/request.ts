import type { ModelDefinition } from '@easel/shared';
import type { ProviderRequest } from '../provider.js';
import { textRequest } from '../support/text-request.js';

/** A request for one picture from text, of a size the model draws, with a change to it. */
export const makeRequest = (
  model: ModelDefinition,
  change: Partial<ProviderRequest> = {},
): ProviderRequest => ({
  ...textRequest(model, { prompt: 'a red fox', seed: 7, ...usualSize(model) }),
  ...change,
});

const usualSize = ({ capabilities: { size } }: ModelDefinition): { width: number; height: number } => {
  const { width, height } = size.choices?.[0] ?? { width: size.default, height: size.default };
  return { width, height };
};
