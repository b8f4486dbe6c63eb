import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Asks for the request a picture came from. */
export const generationQuery = (client: Client, generationId: string) =>
  queryOptions({
    queryKey: queryKeys.generation(generationId),
    queryFn: ({ signal }) => client.generations.get(generationId, { signal }),
  });

/** The request a picture came from; what is not enabled gives what is there already. */
export const useGeneration = (generationId: string, enabled = true) =>
  useQuery({ ...generationQuery(useClient(), generationId), enabled });
