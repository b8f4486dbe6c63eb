import type { KeyScope, ProviderName } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { refetchProviders } from './list-providers';

/** Forgets a stored key or address. */
export const useRemoveKey = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ provider, scope }: { provider: ProviderName; scope: KeyScope }) =>
      client.settings.removeKey(provider, scope),
    onSuccess: () => refetchProviders(cache),
  });
};
