import { type Catalogue, MODEL_ALIASES, MODELS, type ProviderName } from '@easel/shared';
import type { Log } from '../../lib/log.js';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import { createCatalogueViews } from './catalogue-views.js';
import { createModelRegistry } from './create-model-registry.js';
import { createLiveLists } from './live/live-lists.js';
import { modelRoutes } from './model.routes.js';
import { createModelService } from './model.service.js';
import { createOperatorFile } from './operator/operator-file.js';

export type { ModelRegistry, ModelTrouble } from './model-registry.js';
export type { ModelService } from './model.service.js';

/** Models: what a person can choose from. */
export const createModels = ({
  pool,
  orderOf,
  defaultModelOf,
  modelsFile,
  log,
  now,
  released = { models: MODELS, aliases: MODEL_ALIASES },
}: ModelsDeps) => {
  const file = createOperatorFile({ path: modelsFile, log, now });
  const lists = createLiveLists({ pool, log, now });
  const look = createCatalogueViews({ pool, lists, file, released: released.models });
  const registry = createModelRegistry({ look, lists, file, orderOf, aliases: released.aliases });
  const service = createModelService({ registry, defaultModelOf });
  return { registry, service, routes: modelRoutes(service) };
};

interface ModelsDeps {
  pool: Pick<ProviderPool, 'look' | 'open'>;
  /** The person's own order of providers; those not named come after. */
  orderOf(ownerId: string): Promise<readonly ProviderName[]>;
  /** The model of a request that names none. */
  defaultModelOf(ownerId: string): Promise<string>;
  /** Where the operator's models.json is or would be; null = nowhere. */
  modelsFile: string | null;
  log: Log;
  now?: () => number;
  /** What the release knows; tests pass their own. */
  released?: Catalogue;
}
