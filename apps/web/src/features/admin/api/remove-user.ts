import type { DeleteUserQuery } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Deletes an account; the query says what becomes of its pictures. */
export const useRemoveUser = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...query }: DeleteUserQuery & { id: string }) => client.admin.removeUser(id, query),
    onSuccess: () =>
      Promise.all(
        // Pictures may have come to oneself.
        [queryKeys.admin, queryKeys.images, queryKeys.gallery, queryKeys.projects].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
