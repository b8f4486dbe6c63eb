import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Deletes a template of one’s own; pictures made with it stay as they are. */
export const useRemoveTemplate = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (templateId: string) => client.prompts.removeTemplate(templateId),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.templates }),
  });
};
