import type { Providers } from '../../providers/index.js';
import { modelRoutes } from './model.routes.js';
import { createModelService } from './model.service.js';

/** Models: what a person can choose from. */
export const createModels = (deps: { providers: Providers }) => {
  const service = createModelService(deps);
  return { service, routes: modelRoutes(service) };
};
