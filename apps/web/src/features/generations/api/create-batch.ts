import type { BatchRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyGeneration } from '../../../lib/live/studio-cache';
import { queryKeys } from '../../../lib/query-keys';
import { SENDING_KEY, type Sendable } from './sent-requests';

/** Asks for one prompt several ways; all of it is queued, or nothing. */
export const useCreateBatch = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: SENDING_KEY,
    mutationFn: ({ request }: Sendable<BatchRequest>) => client.generations.createBatch(request),
    onSuccess: ({ items }) => {
      for (const generation of items) applyGeneration(cache, generation);
      void cache.invalidateQueries({ queryKey: queryKeys.promptHistory });
    },
  });
};
