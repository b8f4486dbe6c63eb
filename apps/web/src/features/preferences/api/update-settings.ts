import type { Preferences, Settings, UpdateSettingsRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNotify } from '../../../components/use-notify';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/**
 * Changes preferences: shown at once, taken back with a message when the server refuses. Changes go out one after the
 * other, so that the last one made is the one that stays.
 */
export const useUpdateSettings = () => {
  const client = useClient();
  const cache = useQueryClient();
  const { notifyError } = useNotify();
  const show = (change: Partial<Preferences>) =>
    cache.setQueryData<Settings>(
      queryKeys.settings,
      (known) => known && { ...known, preferences: { ...known.preferences, ...change } },
    );
  return useMutation({
    mutationKey: queryKeys.settings,
    scope: { id: 'settings' },
    mutationFn: (change: UpdateSettingsRequest) => client.settings.update(change),
    onMutate: async (change) => {
      await cache.cancelQueries({ queryKey: queryKeys.settings });
      const before = cache.getQueryData<Settings>(queryKeys.settings)?.preferences;
      show(change);
      return before === undefined ? {} : pick(before, change);
    },
    onError: (error, _change, before) => {
      if (before !== undefined) show(before);
      notifyError(error);
    },
    onSettled: () => {
      // A change that is still under way must not be covered by what the server had before it.
      if (cache.isMutating({ mutationKey: queryKeys.settings }) === 1)
        void cache.invalidateQueries({ queryKey: queryKeys.settings });
    },
  });
};

/** Those of the preferences that a change names. */
const pick = (preferences: Preferences, change: UpdateSettingsRequest): Partial<Preferences> =>
  Object.fromEntries(Object.entries(preferences).filter(([name]) => name in change));
