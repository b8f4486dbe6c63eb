import type { FastifyPluginAsync } from 'fastify';
import { preferencesRoutes } from './preferences.routes.js';
import { createPreferencesService, type PreferencesServiceDeps } from './preferences.service.js';

export { createDefaultModel, type DefaultModel } from './default-model.js';

/** How each person likes the studio. */
export const createPreferences = (deps: PreferencesServiceDeps): { routes: FastifyPluginAsync } => ({
  routes: preferencesRoutes(createPreferencesService(deps)),
});
