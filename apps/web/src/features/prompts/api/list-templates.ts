import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const templatesQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.templates,
    queryFn: ({ signal }) => client.prompts.templates({ signal }),
  });

/** Templates and styles: those that come with Easel, and one's own. */
export const useTemplates = () => useQuery(templatesQuery(useClient()));
