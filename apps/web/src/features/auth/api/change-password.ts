import type { ChangePasswordRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Changes the password; every other session ends with it. */
export const useChangePassword = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: ChangePasswordRequest) => client.auth.changePassword(request),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.sessions }),
  });
};
