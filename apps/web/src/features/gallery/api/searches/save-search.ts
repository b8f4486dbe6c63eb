import type { SaveSearchRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** Keeps a search under a name; with an id, changes that one. */
export const useSaveSearch = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, search }: { id: string | null; search: SaveSearchRequest }) =>
      id === null ? client.gallery.saveSearch(search) : client.gallery.updateSearch(id, search),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.searches }),
  });
};
