import type { DeleteProjectQuery } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Deletes a project; the query says what becomes of its pictures. */
export const useDeleteProject = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...query }: DeleteProjectQuery & { id: string }) => client.projects.remove(id, query),
    onSuccess: () =>
      Promise.all(
        [queryKeys.projects, queryKeys.gallery, queryKeys.images].map((queryKey) =>
          cache.invalidateQueries({ queryKey }),
        ),
      ),
  });
};
