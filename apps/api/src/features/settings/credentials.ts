import {
  type ConnectionTest,
  type ErrorCode,
  PROVIDER_NAMES,
  type ProviderName,
  PROVIDERS,
} from '@easel/shared';
import type { Config } from '../../config.js';
import type { Database } from '../../db/database.js';
import { newId } from '../../lib/ids.js';
import { createSecretBox, UnreadableSecret } from '../../lib/secret-box.js';
import type { Credentials, FoundConnection, MissingConnection } from '../../providers/pool/credentials.js';
import type { ProviderKey } from './provider-key.entity.js';
import { createProviderKeyRepository } from './provider-key.repository.js';
import { type Rotation, rotateKeys } from './rotation.js';

/** Whose keys everybody may use. */
export const INSTANCE = 'instance';

/** The stored keys and those of the environment. The one place where a stored key is encrypted and decrypted. */
export interface KeyStore extends Credentials {
  /** Like `find`, with the row behind it. `ownerId` null = what the instance and the environment have. */
  locate(ownerId: string | null, provider: ProviderName): Promise<Located>;
  /** Every provider as one person has it. */
  survey(ownerId: string): Promise<Surveyed[]>;
  row(scope: string, provider: ProviderName): Promise<ProviderKey | null>;
  /** The key of a row; null when the row is an address only. @throws UnreadableSecret */
  reveal(row: ProviderKey): string | null;
  isReadable(row: ProviderKey): boolean;
  /** Whether a connection of that scope may lead into a private network. */
  mayBePrivate(options: { scope: string; provider: ProviderName; baseUrl: string | null }): boolean;
  /** Takes the place of what that scope had for that provider. */
  save(key: NewKey): Promise<void>;
  /** Whether there was one. */
  remove(scope: string, provider: ProviderName): Promise<boolean>;
  noteTest(row: ProviderKey, test: ConnectionTest): Promise<void>;
  /** Encrypts every key anew that is not under the first one of ENCRYPTION_KEY. */
  rotate(): Promise<Rotation>;
}

export type Located = (FoundConnection | MissingConnection) & {
  /** Null for the built-in provider, the environment, and where nothing is stored. */
  row: ProviderKey | null;
};

/** What there is for one provider. */
export interface Surveyed {
  provider: ProviderName;
  own: ProviderKey | null;
  instance: ProviderKey | null;
  /** What of it is used. */
  located: Located;
}

/** `secretKey`: see `loadSecretKey`; the key derived from it always decrypts. */
export const createCredentials = ({ db, config, secretKey }: CredentialsDeps): KeyStore => {
  const { connections, baseUrls, encryptionKeys } = config.providers;
  const keys = createProviderKeyRepository(db);
  const [first, ...others] = [...encryptionKeys, secretKey];
  const box = createSecretBox([first ?? secretKey, ...others]);

  const reveal = (row: ProviderKey): string | null => {
    const { keyId, ciphertext } = row;
    return keyId === null || ciphertext === null ? null : box.open({ keyId, ciphertext }, placeOf(row));
  };
  const mayBePrivate: KeyStore['mayBePrivate'] = ({ scope, provider, baseUrl }) =>
    scope === INSTANCE || (baseUrl !== null && isHosted(provider) && baseUrl === baseUrls[provider]);

  const fromRow = (row: ProviderKey): Located => {
    const { scope, baseUrl } = row;
    try {
      const connection = { apiKey: reveal(row), baseUrl, allowPrivate: mayBePrivate(row) };
      return { source: scope === INSTANCE ? 'instance' : 'own', connection, row };
    } catch (error) {
      // Not passed over for the next one: who pays for a picture must not depend on which keys can be read.
      if (error instanceof UnreadableSecret) return missing('provider_key_unreadable', row);
      throw error;
    }
  };
  const choose = (provider: ProviderName, rows: readonly (ProviderKey | null)[]): Located => {
    if (PROVIDERS[provider].kind === 'built_in') return { ...BUILT_IN, row: null };
    const row = rows.find((one) => one !== null);
    if (row) return fromRow(row);
    const connection = connections[provider];
    if (connection)
      return { source: 'environment', connection: { ...connection, allowPrivate: true }, row: null };
    return missing(isHosted(provider) ? 'provider_key_missing' : 'provider_address_missing');
  };
  // Whoever lists models asks for every provider at once: that is one query.
  const asked = new Map<string, Promise<ProviderKey[]>>();
  const rowsOf = (ownerId: string): Promise<ProviderKey[]> => {
    const known = asked.get(ownerId);
    if (known) return known;
    const rows = Promise.resolve().then(() => {
      asked.delete(ownerId);
      return keys.list([ownerId, INSTANCE]);
    });
    asked.set(ownerId, rows);
    return rows;
  };
  const locate: KeyStore['locate'] = async (ownerId, provider) => {
    if (PROVIDERS[provider].kind === 'built_in') return choose(provider, []);
    const rows = await rowsOf(ownerId ?? INSTANCE);
    const own = ownerId === null ? null : pick(rows, ownerId, provider);
    return choose(provider, [own, pick(rows, INSTANCE, provider)]);
  };

  return {
    find: locate,
    locate,
    survey: async (ownerId) => {
      const rows = await keys.list([ownerId, INSTANCE]);
      return PROVIDER_NAMES.map((provider) => {
        const own = pick(rows, ownerId, provider);
        const instance = pick(rows, INSTANCE, provider);
        return { provider, own, instance, located: choose(provider, [own, instance]) };
      });
    },
    row: (scope, provider) => keys.find(scope, provider),
    reveal,
    isReadable: (row) => {
      try {
        reveal(row);
        return true;
      } catch (error) {
        if (error instanceof UnreadableSecret) return false;
        throw error;
      }
    },
    mayBePrivate,
    save: async ({ scope, provider, apiKey, baseUrl, lastTest, now }) => {
      const sealed = apiKey === null ? null : box.seal(apiKey, placeOf({ scope, provider, baseUrl }));
      await keys.save({
        id: newId(),
        ownerId: scope === INSTANCE ? null : scope,
        scope,
        provider,
        keyId: sealed?.keyId ?? null,
        ciphertext: sealed?.ciphertext ?? null,
        lastFour: lastFourOf(provider, apiKey),
        baseUrl,
        lastTest,
        createdAt: now,
        updatedAt: now,
      });
    },
    remove: (scope, provider) => keys.delete(scope, provider),
    noteTest: (row, test) => keys.setLastTest(row, test),
    rotate: () => rotateKeys({ keys, box, placeOf }),
  };
};

/** Keys shorter than this show nothing of themselves. */
const SHOWN_FROM = 12;

const BUILT_IN = {
  source: 'built_in',
  connection: { apiKey: null, baseUrl: null, allowPrivate: false },
} as const;

const isHosted = (provider: ProviderName): boolean => PROVIDERS[provider].kind === 'hosted';

const missing = (code: ErrorCode, row: ProviderKey | null = null): Located => ({ source: null, code, row });

const pick = (rows: readonly ProviderKey[], scope: string, provider: ProviderName): ProviderKey | null =>
  rows.find((row) => row.scope === scope && row.provider === provider) ?? null;

/** What a sealed key is bound to. The address is part of it, so that changing a row sends no key to a stranger. */
const placeOf = ({ scope, provider, baseUrl }: Pick<ProviderKey, 'scope' | 'provider' | 'baseUrl'>) => [
  'provider key',
  scope,
  provider,
  baseUrl ?? '',
];

/** The end of a login is half a password, so it shows nothing. */
const lastFourOf = (provider: ProviderName, apiKey: string | null): string | null =>
  apiKey === null || apiKey.length < SHOWN_FROM || provider === 'automatic1111' ? null : apiKey.slice(-4);

interface NewKey extends Pick<ProviderKey, 'scope' | 'provider' | 'baseUrl' | 'lastTest'> {
  apiKey: string | null;
  now: string;
}

interface CredentialsDeps {
  db: Database;
  config: Pick<Config, 'providers'>;
  secretKey: string;
}
