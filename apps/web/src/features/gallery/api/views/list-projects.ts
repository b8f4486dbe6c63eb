import { useQuery } from '@tanstack/react-query';
import { useClient } from '../../../../lib/client-context';
import { queryKeys } from '../../../../lib/query-keys';

/** One's projects, for the names of filters and as places to move pictures to. */
export const useProjectNames = (enabled = true) => {
  const client = useClient();
  return useQuery({
    queryKey: queryKeys.projects,
    queryFn: ({ signal }) => client.projects.list({}, { signal }),
    enabled,
  });
};
