import type { UsageRecord } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { newId } from '../../lib/ids.js';
import { USAGE } from './usage.entity.js';
import { createUsageFigures, type UsageFigures } from './usage-figures.js';

export type { UsageBucket, UsageFigures } from './usage-figures.js';

/** Keeps what was drawn and what it cost; such rows outlive the pictures they are about. */
export interface UsageLog {
  record(usage: Omit<UsageRecord, 'id'>): Promise<void>;
}

/** The log and its sums. */
export interface Usage extends UsageLog {
  figures: UsageFigures;
}

export const createUsage = ({ db }: { db: Database }): Usage => ({
  record: (usage) =>
    db.write(async (manager) => void (await manager.insert(USAGE, { ...usage, id: newId() }))),
  figures: createUsageFigures(db),
});
