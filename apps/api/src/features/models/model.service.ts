import { DEFAULT_MODEL, MODEL_ALIASES, MODELS, modelName, type ModelList } from '@easel/shared';
import type { Providers } from '../../providers/index.js';

/** The use cases of models. */
export const createModelService = ({ providers }: { providers: Providers }) => ({
  list: (): ModelList => ({
    items: MODELS.map((model) => {
      const unavailableReason = providers[model.provider].unavailableReason();
      return {
        name: modelName(model),
        title: model.name,
        provider: model.provider,
        description: model.description,
        capabilities: model.capabilities,
        price: model.price,
        available: unavailableReason === null,
        unavailableReason,
      };
    }),
    nextCursor: null,
    aliases: Object.fromEntries(
      Object.entries(MODEL_ALIASES).map(([name, candidates]) => [name, [...candidates]]),
    ),
    defaultModel: DEFAULT_MODEL,
  }),
});

export type ModelService = ReturnType<typeof createModelService>;
