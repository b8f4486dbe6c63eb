import type { FastifyPluginAsync } from 'fastify';
import { dashboardRoutes } from './dashboard.routes.js';
import { createDashboardService, type DashboardServiceDeps } from './dashboard.service.js';

/** The dashboard: figures over what was drawn. */
export const createDashboard = (deps: DashboardServiceDeps): { routes: FastifyPluginAsync } => ({
  routes: dashboardRoutes(createDashboardService(deps)),
});
