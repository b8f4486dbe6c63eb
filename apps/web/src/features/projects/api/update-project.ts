import type { UpdateProjectRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Changes a project; what is not named stays. */
export const useUpdateProject = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, ...change }: UpdateProjectRequest & { id: string }) =>
      client.projects.update(id, change),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.projects }),
  });
};
