import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Takes a prompt out of the history; its pictures stay. */
export const useForgetPrompt = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (historyId: string) => client.prompts.forget(historyId),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.promptHistory }),
  });
};
