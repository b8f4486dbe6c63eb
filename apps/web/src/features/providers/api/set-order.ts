import type { ProviderName, ProviderStatusList } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';
import { placed } from '../model/provider-state';

/** Changes who is tried first: shown at once, and saved. */
export const useProviderOrder = () => {
  const client = useClient();
  const cache = useQueryClient();
  const { mutate, error } = useMutation({
    mutationKey: ORDER,
    mutationFn: (order: ProviderName[]) => client.settings.setOrder(order),
    // Quick presses reach the server one after the other, so that the last one counts.
    scope: { id: 'provider-order' },
    onSettled: async () => {
      if (cache.isMutating({ mutationKey: ORDER }) === 1)
        await cache.invalidateQueries({ queryKey: queryKeys.providers });
    },
  });

  /** Gives the new order; null when nothing changes. */
  const change = (next: (order: ProviderName[]) => ProviderName[] | null): ProviderName[] | null => {
    // Read here and not from the screen, which may lag a press behind.
    const list = cache.getQueryData<ProviderStatusList>(queryKeys.providers);
    const order = list === undefined ? null : next(placed(list));
    if (list === undefined || order === null) return null;
    void cache.cancelQueries({ queryKey: queryKeys.providers });
    cache.setQueryData<ProviderStatusList>(queryKeys.providers, { ...list, order });
    mutate(order);
    return order;
  };
  return { change, error };
};

const ORDER = ['provider-order'];
