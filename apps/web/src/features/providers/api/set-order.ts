import type { ProviderName, ProviderStatusList } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Says who is tried first; shown at once, and taken back when the server refuses. */
export const useSetOrder = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (order: ProviderName[]) => client.settings.setOrder(order),
    // Quick presses reach the server one after the other, so that the last one counts.
    scope: { id: 'provider-order' },
    onMutate: async (order) => {
      await cache.cancelQueries({ queryKey: queryKeys.providers });
      cache.setQueryData<ProviderStatusList>(queryKeys.providers, (list) => list && { ...list, order });
    },
    onSettled: async () => {
      if (cache.isMutating({ mutationKey: ORDER }) === 1)
        await cache.invalidateQueries({ queryKey: queryKeys.providers });
    },
    mutationKey: ORDER,
  });
};

const ORDER = ['provider-order'];
