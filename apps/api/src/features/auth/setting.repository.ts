import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../lib/driver-errors.js';
import { SETTING } from './setting.entity.js';

/** All queries about facts of the instance. */
export interface SettingRepository {
  exists(id: string): Promise<boolean>;
  /** Adds a fact; of several callers at once exactly one gets true. */
  claim(id: string, value: unknown): Promise<boolean>;
}

export const createSettingRepository = (db: Database): SettingRepository => ({
  exists: (id) => db.read.existsBy(SETTING, { id }),
  claim: async (id, value) => {
    try {
      await db.write((manager) => manager.insert(SETTING, { id, value: value as object }));
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  },
});
