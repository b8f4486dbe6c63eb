import type { GenerateRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyGeneration } from '../../../lib/live/studio-cache';
import { queryKeys } from '../../../lib/query-keys';
import { SENDING_KEY, type Sendable } from './sent-requests';

/** Asks for pictures; the answer comes at once, the pictures by events. */
export const useCreateGeneration = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationKey: SENDING_KEY,
    mutationFn: ({ request }: Sendable<GenerateRequest>) => client.generations.create(request),
    onSuccess: (generation) => {
      applyGeneration(cache, generation);
      void cache.invalidateQueries({ queryKey: queryKeys.promptHistory });
    },
  });
};
