import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { applyGeneration } from '../../../lib/live/studio-cache';

/** Draws a finished generation once more, as a new one. */
export const useRetryGeneration = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (generationId: string) => client.generations.retry(generationId),
    onSuccess: (generation) => applyGeneration(cache, generation),
  });
};
