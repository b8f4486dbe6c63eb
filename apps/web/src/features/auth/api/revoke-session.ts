import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Signs the account out somewhere else. */
export const useRevokeSession = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (sessionId: string) => client.auth.revokeSession(sessionId),
    onSettled: () => cache.invalidateQueries({ queryKey: queryKeys.sessions }),
  });
};
