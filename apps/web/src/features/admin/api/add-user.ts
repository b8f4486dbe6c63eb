import type { CreateUserRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Makes an account for somebody. */
export const useAddUser = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (request: CreateUserRequest) => client.admin.addUser(request),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.admin }),
  });
};
