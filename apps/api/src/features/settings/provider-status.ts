import {
  type ConnectionTest,
  describeError,
  type ErrorCode,
  type ErrorParams,
  type ProviderName,
  PROVIDERS,
  type ProviderStatus,
  type StoredKey,
} from '@easel/shared';
import type { SessionUser } from '../../plugins/auth.js';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import { INSTANCE, type KeyStore, type Surveyed } from './credentials.js';
import { failed } from './connection-check.js';
import type { ProviderKey } from './provider-key.entity.js';

/** One provider as one person may see it. */
export const toProviderStatus = (
  { provider, own, instance, located }: Surveyed,
  { user, store, pool, now }: StatusDeps,
): ProviderStatus => {
  const { title, kind, key, keyUrl, helpUrl, usualPorts } = PROVIDERS[provider];
  const paused = located.source === null ? null : pool.pausedUntil(provider, located.connection);
  const trouble = troubleOf();
  const show = (row: ProviderKey | null): StoredKey | null => row && toStoredKey(row, { user, store });
  return {
    provider,
    title,
    kind,
    key,
    keyUrl,
    helpUrl,
    usualPorts: [...usualPorts],
    source: located.source,
    unavailableCode: trouble?.code ?? null,
    unavailableReason: trouble && describeError(trouble.code, trouble.params),
    own: show(own),
    instance: show(instance),
    pausedUntil: paused === null ? null : new Date(paused).toISOString(),
  };

  function troubleOf(): { code: ErrorCode; params: ErrorParams } | null {
    if (located.source === null) return { code: located.code, params: { provider: title } };
    if (paused === null) return null;
    const seconds = Math.max(1, Math.ceil((paused - now) / 1000));
    return { code: 'provider_paused', params: { provider: title, seconds } };
  }
};

/**
 * A test as one person may see it. Whose the instance's account is, what is left on it and where its servers are is not
 * for everybody.
 */
export const toVisibleTest = (
  test: ConnectionTest,
  { user, provider, scope, baseUrl }: Seen,
): ConnectionTest => {
  if (user.role === 'admin') return test;
  const own = scope === user.id;
  const named = own && (baseUrl === null || PROVIDERS[provider].kind === 'local');
  if (test.error !== null && !named) {
    const { code, params } = test.error;
    const shown = 'reason' in params ? { ...params, reason: HIDDEN } : params;
    return failed({ code: code as ErrorCode, params: shown }, test.checkedAt);
  }
  return own ? test : { ...test, account: null, balance: null };
};

const HIDDEN = 'an administrator can see why';

const toStoredKey = (
  row: ProviderKey,
  { user, store }: { user: SessionUser; store: Pick<KeyStore, 'isReadable'> },
): StoredKey => {
  const admin = user.role === 'admin';
  const { provider, scope, baseUrl, lastFour, lastTest, updatedAt } = row;
  // The address of a hosted provider is the operator's affair, even where the key is one's own.
  const seesAddress = admin || (scope !== INSTANCE && PROVIDERS[provider].kind === 'local');
  return {
    lastFour: admin || scope !== INSTANCE ? lastFour : null,
    baseUrl: seesAddress ? baseUrl : null,
    readable: store.isReadable(row),
    savedAt: updatedAt,
    lastTest: lastTest && toVisibleTest(lastTest, { user, provider, scope, baseUrl }),
  };
};

interface Seen {
  user: SessionUser;
  provider: ProviderName;
  /** Whose connection it was. */
  scope: string;
  baseUrl: string | null;
}

interface StatusDeps {
  user: SessionUser;
  store: Pick<KeyStore, 'isReadable'>;
  pool: Pick<ProviderPool, 'pausedUntil'>;
  /** In milliseconds since 1970. */
  now: number;
}
