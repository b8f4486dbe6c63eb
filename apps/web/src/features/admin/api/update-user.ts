import type { UpdateUserRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Changes an account; what is not named stays. It may be one's own. */
export const useUpdateUser = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: UpdateUserRequest & { id: string }) =>
      client.admin.updateUser(id, change),
    onSuccess: () =>
      Promise.all([queryKeys.admin, queryKeys.me].map((queryKey) => cache.invalidateQueries({ queryKey }))),
  });
};
