import type { Client } from '@easel/client';
import type { AdvancedParameter, Model, ModelList } from '@easel/shared';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';
import { plainText } from '../../../lib/text/plain-text';

const modelsQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.models,
    queryFn: async ({ signal }) => readable(await client.models.list({ signal })),
  });

/** Every model, with what it can do and whether this account can use it. */
export const useModels = () => useQuery(modelsQuery(useClient()));

/** Titles and descriptions come from providers; names are kept as they are, for they are sent back. */
const readable = (list: ModelList): ModelList => ({ ...list, items: list.items.map(readableModel) });

const readableModel = (model: Model): Model => ({
  ...model,
  title: plainText(model.title),
  description: plainText(model.description),
  note: model.note && plainText(model.note),
  licence: model.licence && plainText(model.licence),
  unavailableReason: model.unavailableReason && plainText(model.unavailableReason),
  capabilities: { ...model.capabilities, advanced: model.capabilities.advanced.map(readableParameter) },
});

const readableParameter = (parameter: AdvancedParameter): AdvancedParameter => ({
  ...parameter,
  description: plainText(parameter.description),
});
