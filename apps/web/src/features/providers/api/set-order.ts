import type { ProviderName, ProviderStatusList } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';
import { fullOrder, moved } from '../model/provider-state';

/** Moves a provider a place up or down in the order they are tried: shown at once, and saved. */
export const useMoveProvider = () => {
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

  /** Tells the new place, from 1; null when there is none further on. */
  const move = (provider: ProviderName, by: -1 | 1): number | null => {
    // Read here and not from the screen, which may lag a press behind.
    const list = cache.getQueryData<ProviderStatusList>(queryKeys.providers);
    if (list === undefined) return null;
    const order = fullOrder(list.order, list.items);
    const index = order.indexOf(provider);
    if (order[index + by] === undefined) return null;
    const next = moved(order, index, by);
    void cache.cancelQueries({ queryKey: queryKeys.providers });
    cache.setQueryData<ProviderStatusList>(queryKeys.providers, { ...list, order: next });
    mutate(next);
    return index + by + 1;
  };
  /** Back to the order nobody chose. */
  const reset = () => mutate([]);
  return { move, reset, error };
};

const ORDER = ['provider-order'];
