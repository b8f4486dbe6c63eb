import { DashboardQuery, DashboardStats, DashboardTrends, DashboardUsage } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { DashboardService } from './dashboard.service.js';

const tags = ['dashboard'];

/** /api/dashboard: what was drawn, by whom, for how much. */
export const dashboardRoutes =
  (dashboard: DashboardService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/dashboard/stats',
      {
        schema: {
          tags,
          operationId: 'getDashboardStats',
          summary: 'What there is, and how the last days went',
          description: 'Days are UTC days, today included. `scope=all` is for administrators.',
          querystring: DashboardQuery,
          response: { 200: DashboardStats, ...routeErrors('forbidden') },
        },
      },
      (request) => dashboard.stats(requireUser(request), request.query),
    );
    app.get(
      '/api/dashboard/usage',
      {
        schema: {
          tags,
          operationId: 'getDashboardUsage',
          summary: 'Who drew how much, by provider and by model',
          querystring: DashboardQuery,
          response: { 200: DashboardUsage, ...routeErrors('forbidden') },
        },
      },
      (request) => dashboard.usage(requireUser(request), request.query),
    );
    app.get(
      '/api/dashboard/trends',
      {
        schema: {
          tags,
          operationId: 'getDashboardTrends',
          summary: 'Day by day',
          querystring: DashboardQuery,
          response: { 200: DashboardTrends, ...routeErrors('forbidden') },
        },
      },
      (request) => dashboard.trends(requireUser(request), request.query),
    );
  };
