import type { UpdateAdminSettingsRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Decides for everybody. */
export const useUpdateAdminSettings = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (change: UpdateAdminSettingsRequest) => client.admin.updateSettings(change),
    onSuccess: (settings) => {
      cache.setQueryData([...queryKeys.admin, 'settings'], settings);
      return Promise.all(
        [queryKeys.settings, queryKeys.models].map((queryKey) => cache.invalidateQueries({ queryKey })),
      );
    },
  });
};
