import type { FastifyPluginAsync } from 'fastify';
import type { Config } from '../../config.js';
import type { Database } from '../../db/database.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Providers } from '../../providers/index.js';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import { createConnectionCheck } from './connection-check.js';
import type { KeyStore } from './credentials.js';
import { createLocalServerFinder } from './local-servers.js';
import { createProviderOrder, type ProviderOrder } from './provider-order.js';
import { createKeySaver } from './save-key.js';
import { settingsRoutes } from './settings.routes.js';
import { createSettingsService, type SettingsService } from './settings.service.js';

export { createCredentials, type KeyStore } from './credentials.js';

/** Which providers a person can draw with, over whose keys and addresses. */
export interface Settings {
  service: SettingsService;
  routes: FastifyPluginAsync;
  /** In which order each person wants providers to be tried. */
  order: ProviderOrder;
}

/** `credentials`: what `createCredentials` made; the pool draws over the same. */
export const createSettings = (deps: SettingsDeps): Settings => {
  const { db, credentials: store, providers, pool, config, clock, log, localPorts, checkPatienceMs } = deps;
  const order = createProviderOrder(db);
  const check = createConnectionCheck({ providers, clock, log, patienceMs: checkPatienceMs });
  const service = createSettingsService({
    store,
    order,
    check,
    saveKey: createKeySaver({ store, check, config, clock, log }),
    findLocalServers: createLocalServerFinder({ store, config, ports: localPorts }),
    pool,
    clock,
    log,
  });
  return { service, routes: settingsRoutes(service), order };
};

interface SettingsDeps {
  db: Database;
  credentials: KeyStore;
  providers: Providers;
  pool: Pick<ProviderPool, 'pausedUntil' | 'recovered'>;
  config: Pick<Config, 'providers' | 'port'>;
  clock: Clock;
  log: Log;
  /** Where servers of this machine are looked for; tests pass their own. */
  localPorts?: readonly number[];
  /** How long a check may take in all, in milliseconds; tests lower it. */
  checkPatienceMs?: number;
}
