import { In } from 'typeorm';
import type { Database } from '../../../db/database.js';
import { isUniqueViolation } from '../../../lib/driver-errors.js';
import { SETTING } from './setting.entity.js';

/** What was stored under these names; a name nothing is stored under is missing. */
export const readSettings = async (db: Database, ids: readonly string[]): Promise<Map<string, unknown>> => {
  const rows = await db.read.findBy(SETTING, { id: In([...ids]) });
  return new Map(rows.map(({ id, value }) => [id, value]));
};

/** Stores a value in the place of the one before; null forgets it. */
export const putSetting = async (db: Database, id: string, value: unknown): Promise<void> => {
  const update = async (): Promise<boolean> => {
    const { affected } = await db.write((manager) => manager.update(SETTING, { id }, { value }));
    return (affected ?? 0) > 0;
  };
  if (value === null) {
    await db.write((manager) => manager.delete(SETTING, { id }));
    return;
  }
  if (await update()) return;
  try {
    await db.write((manager) => manager.insert(SETTING, { id, value }));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    // Somebody else made it between our two statements.
    await update();
  }
};
