import type { SavedKey, SaveKeyRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { refetchProviders } from './list-providers';

/**
 * Tries a key or an address and keeps it. A mutation's variables stay in memory for minutes, so it is given a function
 * that reads the request from the form: once the form is empty, the key is nowhere.
 */
export const useSaveKey = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation<SavedKey, Error, () => SaveKeyRequest>({
    mutationFn: (readRequest) => client.settings.saveKey(readRequest()),
    onSuccess: () => refetchProviders(cache),
    gcTime: 0,
  });
};
