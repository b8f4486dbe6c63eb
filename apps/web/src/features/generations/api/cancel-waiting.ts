import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Takes everything out of the queue that has not started yet; events tell what became of each. */
export const useCancelWaiting = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => client.generations.cancelWaiting(),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.generationGroups }),
  });
};
