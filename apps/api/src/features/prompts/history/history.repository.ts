import type { PromptHistoryRecord } from '@easel/shared';
import { LessThanOrEqual } from 'typeorm';
import type { Database } from '../../../db/database.js';
import type { Condition } from '../../../db/select-page.js';
import { PROMPT_HISTORY } from '../prompt-history.entity.js';

/** All queries on used prompts. Each one is bound to its owner. */
export const createHistoryRepository = (db: Database) => ({
  /** Newest first, from just before `before`. */
  page: (ownerId: string, { before, limit }: HistoryPage): Promise<PromptHistoryRecord[]> => {
    const where: Condition<PromptHistoryRecord>[] = [{ column: 'ownerId', is: '=', value: ownerId }];
    if (before !== undefined) where.push({ column: 'id', is: '<', value: before });
    return db.read.page({
      from: PROMPT_HISTORY,
      where,
      order: 'DESC',
      limit,
      index: 'ix_prompt_history_owner',
    });
  },
  insert: (record: PromptHistoryRecord): Promise<void> =>
    db.write(async (manager) => void (await manager.insert(PROMPT_HISTORY, { ...record }))),
  /** Counts one more use of the same prompt, which becomes the newest; false when there is none. */
  useAgain: ({ ownerId, digest, ...use }: PromptHistoryRecord): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager
        .createQueryBuilder()
        .update(PROMPT_HISTORY)
        .set({ id: use.id, model: use.model, lastUsedAt: use.lastUsedAt, uses: () => 'uses + 1' })
        .where({ ownerId, digest })
        .execute();
      return affected !== 0;
    }),
  /** Keeps the newest so many; the index alone is read to find where they end. */
  trim: async (ownerId: string, kept: number): Promise<void> => {
    const [last] = await db.read.find(PROMPT_HISTORY, {
      where: { ownerId },
      select: { id: true },
      order: { id: 'DESC' },
      skip: kept,
      take: 1,
    });
    if (!last) return;
    await db.write((manager) => manager.delete(PROMPT_HISTORY, { ownerId, id: LessThanOrEqual(last.id) }));
  },
  remove: (ownerId: string, id: string): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager.delete(PROMPT_HISTORY, { ownerId, id });
      return affected !== 0;
    }),
  clear: (ownerId: string): Promise<void> =>
    db.write(async (manager) => void (await manager.delete(PROMPT_HISTORY, { ownerId }))),
});

export type HistoryRepository = ReturnType<typeof createHistoryRepository>;

interface HistoryPage {
  before: string | undefined;
  limit: number;
}
