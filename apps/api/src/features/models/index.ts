import { DEFAULT_MODEL, MODEL_ALIASES, MODELS, resolveModel } from '@easel/shared';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import { modelRoutes } from './model.routes.js';
import type { ModelRegistry } from './model-registry.js';

export type { ModelRegistry } from './model-registry.js';

/** Models: what a person can choose from. */
export const createModels = (_deps: { pool: ProviderPool }) => {
  const registry: ModelRegistry = {
    resolve: async (_owner, name) => resolveModel(name),
    list: async () => ({ models: [...MODELS], aliases: {} }),
  };
  return {
    registry,
    service: { DEFAULT_MODEL, MODEL_ALIASES },
    routes: modelRoutes({
      list: () => {
        throw new Error('later');
      },
    }),
  };
};
