import type { Client } from '@easel/client';
import type { AdvancedParameter, Model, ModelList } from '@easel/shared';
import { queryOptions } from '@tanstack/react-query';
import { queryKeys } from '../query-keys';
import { plainText } from '../text/plain-text';

/** Every model, with what it can do and whether this account can use it. */
export const modelsQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.models,
    queryFn: async ({ signal }) => readable(await client.models.list({ signal })),
  });

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
