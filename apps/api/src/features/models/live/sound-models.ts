import { Model, type ModelDefinition, type ProviderName } from '@easel/shared';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { toModel } from '../model.service.js';

/**
 * What of a provider's own list may be shown: its own models, each once, and only those we can tell of without breaking
 * our word about what a model is. A list comes from outside, and one odd entry must not spoil the others.
 */
export const soundModels = (
  models: readonly ModelDefinition[],
  provider: ProviderName,
): ModelDefinition[] => {
  const sound = models.filter(
    (model) => model.provider === provider && model.id !== '' && isModel(toModel(model, null)),
  );
  return [...new Map(sound.map((model) => [model.id, model])).values()];
};

const isModel = new Ajv2020({ strictTypes: false }).compile<Model>(Model);
