import type { LoginRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Signs in. */
export const useLogin = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: LoginRequest) => client.auth.login(request),
    onSuccess: ({ user }) => {
      cache.clear();
      cache.setQueryData(queryKeys.me, user);
    },
    meta: { visitor: true },
  });
};
