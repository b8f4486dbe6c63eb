import { isProviderName, type ProviderName } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { putSetting, readSettings } from '../auth/index.js';

/** In which order a person wants providers to be tried behind an alias. */
export interface ProviderOrder {
  /** Empty when they never said. */
  of(ownerId: string): Promise<ProviderName[]>;
  set(ownerId: string, order: readonly ProviderName[]): Promise<void>;
  /** For an account that is deleted: settings hang on no account. */
  forget(ownerId: string): Promise<void>;
}

export const createProviderOrder = (db: Database): ProviderOrder => ({
  of: async (ownerId) => {
    const value = (await readSettings(db, [idOf(ownerId)])).get(idOf(ownerId));
    if (!Array.isArray(value)) return [];
    // An older release may have known others.
    return value.filter((name): name is ProviderName => typeof name === 'string' && isProviderName(name));
  },
  set: (ownerId, order) => putSetting(db, idOf(ownerId), [...order]),
  forget: (ownerId) => putSetting(db, idOf(ownerId), null),
});

const idOf = (ownerId: string): string => `provider_order:${ownerId}`;
