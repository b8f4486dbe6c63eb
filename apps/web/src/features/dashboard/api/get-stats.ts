import type { DashboardQuery } from '@easel/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** What there is, and how the period went. */
export const useDashboardStats = (query: DashboardQuery) => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.dashboard, 'stats', query],
    queryFn: ({ signal }) => client.dashboard.stats(query, { signal }),
    placeholderData: keepPreviousData,
  });
};
