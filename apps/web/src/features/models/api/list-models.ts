import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const modelsQuery = (client: Client) =>
  queryOptions({ queryKey: queryKeys.models, queryFn: ({ signal }) => client.models.list({ signal }) });

/** Every model, with what it can do and whether this account can use it. */
export const useModels = () => useQuery(modelsQuery(useClient()));
