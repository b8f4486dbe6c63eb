import type { Client } from '@easel/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

const projectsQuery = (client: Client) =>
  queryOptions({
    queryKey: queryKeys.projects,
    queryFn: ({ signal }) => client.projects.list({}, { signal }),
  });

/** Every project, archived ones too, by name. */
export const useProjects = () => useQuery(projectsQuery(useClient()));
