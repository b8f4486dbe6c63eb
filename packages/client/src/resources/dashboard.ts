import type { DashboardQuery, DashboardStats, DashboardTrends, DashboardUsage } from '@easel/shared';
import type { CallOptions } from '../create-request.js';
import type { Request } from './resource.js';

/** What was drawn, by whom, for how much. */
export const dashboardCalls = (request: Request) => ({
  stats: (query?: DashboardQuery, call?: CallOptions) =>
    request<DashboardStats>('GET', '/api/dashboard/stats', { ...call, query }),
  usage: (query?: DashboardQuery, call?: CallOptions) =>
    request<DashboardUsage>('GET', '/api/dashboard/usage', { ...call, query }),
  trends: (query?: DashboardQuery, call?: CallOptions) =>
    request<DashboardTrends>('GET', '/api/dashboard/trends', { ...call, query }),
});
