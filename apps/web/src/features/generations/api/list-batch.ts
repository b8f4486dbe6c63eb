import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const batchQuery = (client: Client, batchId: string) =>
  queryOptions({
    queryKey: queryKeys.batch(batchId),
    queryFn: async ({ signal }) =>
      (await client.generations.list({ batch: batchId, limit: 100 }, { signal })).items,
  });

/** Everything that was asked for together; events keep it true. */
export const useBatch = (batchId: string) => useQuery(batchQuery(useClient(), batchId));
