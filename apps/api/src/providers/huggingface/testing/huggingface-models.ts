import type { ModelDefinition } from '@easel/shared';
import { describeModel } from '../huggingface.hub.js';

/** A model with everything a request may hold. */
export const anyModel = (wire: Record<string, unknown> = {}): ModelDefinition => {
  const mapping = { 'fal-ai': { status: 'live', providerId: 'fal-ai/some', task: 'text-to-image' } };
  const model = describeModel({ id: 'stabilityai/some', inferenceProviderMapping: mapping }, 'text-to-image');
  if (model === null) throw new Error('the entry describes no model');
  const capabilities = {
    ...model.capabilities,
    steps: { min: 1, max: 50, step: 1, default: 28 },
    guidance: { min: 1, max: 20, step: 0.1, default: 3.5 },
    imageInputs: 1,
  };
  return { ...model, capabilities, wire };
};
