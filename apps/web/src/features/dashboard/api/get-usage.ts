import type { DashboardQuery } from '@easel/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** Who drew in the period. */
export const useDashboardUsage = (query: DashboardQuery) => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.dashboard, 'usage', query],
    queryFn: ({ signal }) => client.dashboard.usage(query, { signal }),
    placeholderData: keepPreviousData,
  });
};
