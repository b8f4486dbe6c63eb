import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyGeneration } from '../../../lib/live/studio-cache';

/** Stops a drawing, waiting or under way; the answer says how far that went. */
export const useCancelGeneration = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (generationId: string) => client.generations.cancel(generationId),
    onSuccess: ({ generation }) => applyGeneration(cache, generation),
  });
};
