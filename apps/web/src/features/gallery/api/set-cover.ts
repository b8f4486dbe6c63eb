import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Makes one of a project's pictures its cover. */
export const useSetCover = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ projectId, imageId }: { projectId: string; imageId: string }) =>
      client.projects.update(projectId, { coverId: imageId }),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.projects }),
  });
};
