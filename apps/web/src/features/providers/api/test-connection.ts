import type { ProviderName } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Asks a provider who we are; costs nothing. */
export const useTestConnection = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (provider: ProviderName) => client.settings.testConnection(provider),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.providers }),
  });
};
