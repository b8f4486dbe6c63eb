import type { RegisterRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Makes an account and signs in with it. */
export const useRegister = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: RegisterRequest) => client.auth.register(request),
    onSuccess: ({ user }) => {
      cache.clear();
      cache.setQueryData(queryKeys.me, user);
    },
    meta: { visitor: true },
  });
};
