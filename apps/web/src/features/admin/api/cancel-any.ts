import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Cancels somebody's generation. */
export const useCancelAny = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (generationId: string) => client.admin.cancel(generationId),
    onSettled: () => cache.invalidateQueries({ queryKey: [...queryKeys.admin, 'queue'] }),
  });
};
