import type { CreateProjectRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Makes a project. */
export const useCreateProject = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (body: CreateProjectRequest) => client.projects.create(body),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.projects }),
  });
};
