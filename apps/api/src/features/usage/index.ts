import type { UsageRecord } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { newId } from '../../lib/ids.js';
import { USAGE } from './usage.entity.js';

/** Keeps what was drawn and what it cost; such rows outlive the pictures they are about. */
export interface UsageLog {
  record(usage: Omit<UsageRecord, 'id'>): Promise<void>;
}

export const createUsage = ({ db }: { db: Database }): UsageLog => ({
  record: (usage) =>
    db.write(async (manager) => void (await manager.insert(USAGE, { ...usage, id: newId() }))),
});
