import { isIP } from 'node:net';
import {
  type ConnectionTest,
  type ErrorCode,
  type KeyScope,
  PROVIDERS,
  type SaveKeyRequest,
} from '@easel/shared';
import type { Config } from '../../config.js';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { isHeaderSafe, isLogin, toBaseUrl } from '../../lib/env/base-url.js';
import { classifyAddress } from '../../lib/http/address-guard.js';
import type { Log } from '../../lib/log.js';
import { ValidationError } from '../../lib/problems/validation-error.js';
import { UnreadableSecret } from '../../lib/secrets/secret-box.js';
import type { SessionUser } from '../../plugins/auth.js';
import type { CheckConnection } from './connection-check.js';
import { INSTANCE, type KeyStore } from './credentials.js';

/**
 * Saves a key, an address or both after trying them out. A stored key goes on being used with a new request that names
 * none only when the address is the same: for another address it must be typed again.
 * @throws AppError when it may not be saved, or what the provider answered when that forbids saving.
 */
export const createKeySaver =
  ({ store, check, config, clock, log }: SaverDeps) =>
  async (user: SessionUser, request: SaveKeyRequest): Promise<SavedConnection> => {
    const { provider, unchecked = false } = request;
    const scope = scopeOf(user, request.scope);
    const { title, kind, key } = PROVIDERS[provider];
    const given = readRequest(request);

    const kept = await store.row(scope, provider);
    const baseUrl =
      kind === 'local'
        ? (given.baseUrl ?? kept?.baseUrl ?? null)
        : (given.baseUrl ?? config.providers.baseUrls[provider] ?? null);
    if (kind === 'local' && baseUrl === null)
      throw new ValidationError([{ path: '/baseUrl', message: `"baseUrl" is required for ${title}.` }]);
    const apiKey = given.apiKey ?? keptKey();
    if (key === 'required' && apiKey === null)
      throw new ValidationError([{ path: '/apiKey', message: `"apiKey" is required for ${title}.` }]);

    const allowPrivate = store.mayBePrivate({ scope, provider, baseUrl });
    if (baseUrl !== null) refuseForbiddenAddress(baseUrl, allowPrivate);
    const test = await check(provider, { apiKey, baseUrl, allowPrivate });
    if (test.error !== null) {
      const code = test.error.code as ErrorCode;
      const saves = PROVES_THE_KEY.has(code) || (unchecked && !NEVER_SAVED.has(code));
      if (!saves) throw new AppError(code, test.error.params);
    }
    await store.save({ scope, provider, apiKey, baseUrl, lastTest: test, now: clock.now() });
    log.info({ user: user.id, provider, scope, ok: test.ok }, 'a connection to a provider was saved');
    return { test, scope, baseUrl };

    function keptKey(): string | null {
      if (!kept || kept.baseUrl !== baseUrl) return null;
      try {
        return store.reveal(kept);
      } catch (error) {
        if (error instanceof UnreadableSecret)
          throw new AppError('provider_key_unreadable', { provider: title }, { cause: error });
        throw error;
      }
    }
  };

/** The scope as rows name it. @throws AppError `forbidden` */
export const scopeOf = (user: SessionUser, scope: KeyScope = 'own'): string => {
  if (scope === 'own') return user.id;
  if (user.role !== 'admin') throw new AppError('forbidden');
  return INSTANCE;
};

/** Nothing is wrong with the key; there is only nothing left to spend, or too much was asked just now. */
const PROVES_THE_KEY: ReadonlySet<ErrorCode> = new Set(['provider_quota']);

/** Saved not even by somebody who insists. */
const NEVER_SAVED: ReadonlySet<ErrorCode> = new Set(['provider_key_refused', 'address_refused', 'internal']);

/** What was typed, with what can be told wrong without asking anybody. */
const readRequest = ({ provider, scope, ...request }: SaveKeyRequest): Given => {
  const { title, kind, key } = PROVIDERS[provider];
  if (kind === 'built_in')
    throw invalid('/provider', `${title} is built in and needs neither key nor address.`);
  return { apiKey: readKey(), baseUrl: readAddress() };

  function readKey(): string | null {
    if (request.apiKey === undefined) return null;
    if (key === 'none') throw invalid('/apiKey', `${title} takes no key.`);
    const apiKey = request.apiKey.trim();
    if (provider === 'automatic1111') {
      if (isLogin(apiKey)) return apiKey;
      throw invalid('/apiKey', `"apiKey" must look like user:password for ${title}.`);
    }
    if (isHeaderSafe(apiKey)) return apiKey;
    throw invalid('/apiKey', '"apiKey" must be one word of plain characters, as the provider shows it.');
  }

  function readAddress(): string | null {
    if (request.baseUrl === undefined) return null;
    if (kind === 'hosted' && scope !== 'instance')
      throw invalid('/baseUrl', `The address of ${title} can only be set with "scope": "instance".`);
    const baseUrl = toBaseUrl(request.baseUrl.trim());
    if (baseUrl !== null) return baseUrl;
    throw invalid('/baseUrl', '"baseUrl" must be an http(s) address without user, password, "?" and "#".');
  }
};

/** Names are judged when they are connected to, by what they lead to then; addresses can be refused at once. */
const refuseForbiddenAddress = (baseUrl: string, allowPrivate: boolean): void => {
  const host = new URL(baseUrl).hostname.replace(/^\[(.*)\]$/, '$1');
  if (isIP(host) === 0) return;
  const kind = classifyAddress(host);
  if (kind === 'public' || (kind === 'private' && allowPrivate)) return;
  throw new AppError('address_refused', { reason: `${host} leads to a forbidden address` });
};

const invalid = (path: string, message: string): ValidationError => new ValidationError([{ path, message }]);

interface Given {
  apiKey: string | null;
  baseUrl: string | null;
}

/** What was saved. */
export interface SavedConnection {
  test: ConnectionTest;
  scope: string;
  baseUrl: string | null;
}

interface SaverDeps {
  store: Pick<KeyStore, 'row' | 'reveal' | 'mayBePrivate' | 'save'>;
  check: CheckConnection;
  config: Pick<Config, 'providers'>;
  clock: Clock;
  log: Log;
}
