import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const generationQuery = (client: Client, generationId: string) =>
  queryOptions({
    queryKey: queryKeys.generation(generationId),
    queryFn: ({ signal }) => client.generations.get(generationId, { signal }),
  });

/** The request a picture came from. */
export const useGeneration = (generationId: string) => useQuery(generationQuery(useClient(), generationId));
