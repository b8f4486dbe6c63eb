import {
  describeError,
  type Model,
  type ModelDefinition,
  type ModelList,
  modelName,
  PROVIDER_NAMES,
  PROVIDERS,
} from '@easel/shared';
import type { ModelRegistry, ModelTrouble } from './model-registry.js';

/** The use cases of models. */
export const createModelService = ({ registry, defaultModelOf }: ModelServiceDeps) => ({
  list: async (ownerId: string): Promise<ModelList> => {
    const { models, troubles, aliases } = await registry.list(ownerId);
    const items = models.map((model) => ({ model, trouble: troubles.get(model) ?? null }));
    return {
      items: items
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .map(({ model, trouble }) => toModel(model, trouble)),
      nextCursor: null,
      aliases,
      defaultModel: await defaultModelOf(ownerId),
    };
  },
});

export type ModelService = ReturnType<typeof createModelService>;

/** A model as one caller sees it. */
export const toModel = (model: ModelDefinition, trouble: ModelTrouble | null): Model => ({
  name: modelName(model),
  title: model.name,
  provider: model.provider,
  description: model.description,
  family: model.family,
  licence: model.licence,
  note: model.note,
  capabilities: model.capabilities,
  price: model.price,
  available: trouble === null,
  unavailableReason: trouble && describeError(trouble.code, trouble.params),
  unavailableCode: trouble && trouble.code,
  unavailableParams: trouble && trouble.params,
});

/** The built-in illustrator, then what can be used, then the rest; each by provider, as they come. */
const rankOf = ({
  model: { provider },
  trouble,
}: {
  model: ModelDefinition;
  trouble: ModelTrouble | null;
}) => {
  const group = PROVIDERS[provider].kind === 'built_in' ? 0 : trouble === null ? 1 : 2;
  return group * PROVIDER_NAMES.length + PROVIDER_NAMES.indexOf(provider);
};

interface ModelServiceDeps {
  registry: Pick<ModelRegistry, 'list'>;
  /** The model of a request that names none. */
  defaultModelOf(ownerId: string): Promise<string>;
}
