import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Empties the history; the pictures stay. */
export const useForgetAllPrompts = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: () => client.prompts.forgetAll(),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.promptHistory }),
  });
};
