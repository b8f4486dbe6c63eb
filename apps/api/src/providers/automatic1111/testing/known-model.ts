import { type ModelDefinition, MODELS } from '@easel/shared';

/** A model of the catalogue. */
export const knownModel = (id: string): ModelDefinition => {
  const model = MODELS.find(({ provider, id: other }) => provider === 'automatic1111' && other === id);
  if (model === undefined) throw new Error(`no ${id}`);
  return model;
};
