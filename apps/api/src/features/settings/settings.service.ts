import {
  type ConnectionTest,
  type KeyScope,
  type LocalServerList,
  type ProviderName,
  PROVIDERS,
  type ProviderStatus,
  type ProviderStatusList,
  type SavedKey,
  type SaveKeyRequest,
} from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { SessionUser } from '../../plugins/auth.js';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import { type CheckConnection, failed } from './connection-check.js';
import { INSTANCE, type KeyStore } from './credentials.js';
import type { FindLocalServers } from './local-servers.js';
import type { ProviderOrder } from './provider-order.js';
import { toProviderStatus, toVisibleTest } from './provider-status.js';
import { type createKeySaver, scopeOf } from './save-key.js';

/** The use cases of settings: providers, their keys and addresses. */
export interface SettingsService {
  /** Every provider as this person has it, and in which order they are tried. */
  list(user: SessionUser): Promise<ProviderStatusList>;
  setOrder(user: SessionUser, order: readonly ProviderName[]): Promise<ProviderStatusList>;
  /** Tries a key or an address out and saves it. @throws AppError when it is not saved. */
  saveKey(user: SessionUser, request: SaveKeyRequest): Promise<SavedKey>;
  /** @throws AppError `not_found`, `forbidden` */
  removeKey(user: SessionUser, key: { provider: ProviderName; scope?: KeyScope }): Promise<void>;
  /** Asks the provider who we are, over the connection this person's pictures are drawn over. */
  testConnection(user: SessionUser, provider: ProviderName): Promise<ConnectionTest>;
  /** Servers on this machine that could be connected. */
  localServers(): Promise<LocalServerList>;
}

export const createSettingsService = (deps: SettingsServiceDeps): SettingsService => {
  const { store, order, check, saveKey, findLocalServers, pool, clock, log } = deps;

  const statuses = async (user: SessionUser): Promise<ProviderStatus[]> => {
    const now = Date.parse(clock.now());
    const surveyed = await store.survey(user.id);
    return surveyed.map((one) => toProviderStatus(one, { user, store, pool, now }));
  };
  const list: SettingsService['list'] = async (user) => ({
    items: await statuses(user),
    nextCursor: null,
    order: await order.of(user.id),
  });

  return {
    list,
    setOrder: async (user, names) => {
      await order.set(user.id, names);
      return list(user);
    },
    saveKey: async (user, request) => {
      const { provider } = request;
      const { test, scope, baseUrl } = await saveKey(user, request);
      const status = (await statuses(user)).find((one) => one.provider === provider);
      if (!status) throw new AppError('not_found');
      return { status, test: toVisibleTest(test, { user, provider, scope, baseUrl }) };
    },
    removeKey: async (user, { provider, scope }) => {
      if (!(await store.remove(scopeOf(user, scope), provider))) throw new AppError('not_found');
      log.info({ user: user.id, provider, scope: scope ?? 'own' }, 'a connection to a provider was removed');
    },
    testConnection: async (user, provider) => {
      const located = await store.locate(user.id, provider);
      if (located.source === null)
        return failed({ code: located.code, params: { provider: PROVIDERS[provider].title } }, clock.now());
      const { row, connection } = located;
      const test = await check(provider, connection);
      if (row) await store.noteTest(row, test);
      if (test.ok) pool.recovered(provider, connection);
      const { baseUrl } = connection;
      return toVisibleTest(test, { user, provider, scope: row?.scope ?? INSTANCE, baseUrl });
    },
    localServers: async () => ({ items: await findLocalServers(), nextCursor: null }),
  };
};

interface SettingsServiceDeps {
  store: Pick<KeyStore, 'survey' | 'locate' | 'remove' | 'noteTest' | 'isReadable'>;
  order: ProviderOrder;
  check: CheckConnection;
  saveKey: ReturnType<typeof createKeySaver>;
  findLocalServers: FindLocalServers;
  pool: Pick<ProviderPool, 'pausedUntil' | 'recovered'>;
  clock: Clock;
  log: Log;
}
