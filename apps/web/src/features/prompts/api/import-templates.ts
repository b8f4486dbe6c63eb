import type { TemplateFile } from '@easel/shared';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Adds the templates of a file; the answer says how many were new. */
export const useImportTemplates = () => {
  const client = useClient();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (file: TemplateFile) => client.prompts.importTemplates(file),
    onSuccess: () => cache.invalidateQueries({ queryKey: queryKeys.templates }),
  });
};
