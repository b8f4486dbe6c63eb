import type { DashboardQuery } from '@easel/shared';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useClient } from '../../../lib/client-context';
import { queryKeys } from '../../../lib/query-keys';

/** The period day by day. */
export const useDashboardTrends = (query: DashboardQuery) => {
  const client = useClient();
  return useQuery({
    queryKey: [...queryKeys.dashboard, 'trends', query],
    queryFn: ({ signal }) => client.dashboard.trends(query, { signal }),
    placeholderData: keepPreviousData,
  });
};
