import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Deletes everything in the trash for good. */
export const useEmptyTrash = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => client.gallery.emptyTrash(),
    onSettled: () => void cache.invalidateQueries({ queryKey: queryKeys.gallery }),
  });
};
