import type { SaveTemplateRequest } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Adds a template of one’s own, or changes the one with `id`. */
export const useSaveTemplate = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: ({ id, body }: { id: string | null; body: SaveTemplateRequest }) =>
      id === null ? client.prompts.addTemplate(body) : client.prompts.updateTemplate(id, body),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.templates }),
  });
};
