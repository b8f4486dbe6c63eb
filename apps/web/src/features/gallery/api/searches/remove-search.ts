import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** Forgets a kept search. */
export const useRemoveSearch = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (searchId: string) => client.gallery.removeSearch(searchId),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.searches }),
  });
};
