import { isProviderName, type ProviderName } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../lib/driver-errors.js';
import { SETTING } from '../auth/index.js';

/** In which order a person wants providers to be tried behind an alias. */
export interface ProviderOrder {
  /** Empty when they never said. */
  of(ownerId: string): Promise<ProviderName[]>;
  set(ownerId: string, order: readonly ProviderName[]): Promise<void>;
}

export const createProviderOrder = (db: Database): ProviderOrder => ({
  of: async (ownerId) => {
    const setting = await db.read.findOneBy(SETTING, { id: idOf(ownerId) });
    const value: unknown = setting?.value;
    if (!Array.isArray(value)) return [];
    // An older release may have known others.
    return value.filter((name): name is ProviderName => typeof name === 'string' && isProviderName(name));
  },
  set: async (ownerId, order) => {
    const id = idOf(ownerId);
    const value = [...order];
    const update = async (): Promise<boolean> => {
      const { affected } = await db.write((manager) => manager.update(SETTING, { id }, { value }));
      return (affected ?? 0) > 0;
    };
    if (await update()) return;
    try {
      await db.write((manager) => manager.insert(SETTING, { id, value }));
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      await update();
    }
  },
});

const idOf = (ownerId: string): string => `provider_order:${ownerId}`;
