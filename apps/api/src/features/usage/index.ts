import type { UsageRecord } from '@easel/shared';
import { In } from 'typeorm';
import type { Database } from '../../db/database.js';
import { newId } from '../../lib/ids.js';
import { USAGE } from './usage.entity.js';
import { createUsageFigures, type UsageFigures } from './usage-figures.js';

export type { UsageBucket, UsageFigures } from './usage-figures.js';

/** Keeps what was drawn and what it cost; such rows outlive the pictures they are about. */
export interface UsageLog {
  record(usage: Omit<UsageRecord, 'id'>): Promise<void>;
}

/** The log, its sums, and what becomes of it when an account goes. */
export interface Usage extends UsageLog {
  figures: UsageFigures;
  /** In portions: one statement over a large account would hold up everybody. */
  removeAllOf(ownerId: string): Promise<void>;
}

export const createUsage = ({ db }: { db: Database }): Usage => ({
  record: (usage) =>
    db.write(async (manager) => void (await manager.insert(USAGE, { ...usage, id: newId() }))),
  figures: createUsageFigures(db),
  removeAllOf: async (ownerId) => {
    for (;;) {
      const rows = await db.read.find(USAGE, { where: { ownerId }, select: { id: true }, take: PORTION });
      if (rows.length === 0) return;
      await db.write((manager) => manager.delete(USAGE, { id: In(rows.map(({ id }) => id)) }));
    }
  },
});

const PORTION = 500;
