import type { BatchRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyGeneration } from '../../../lib/live/studio-cache';
import { queryKeys } from '../../../lib/query-keys';

/** Asks for one prompt several ways; all of it is queued, or nothing. */
export const useCreateBatch = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: BatchRequest) => client.generations.createBatch(request),
    onSuccess: ({ items }) => {
      for (const generation of items) applyGeneration(cache, generation);
      void cache.invalidateQueries({ queryKey: queryKeys.promptHistory });
    },
  });
};
