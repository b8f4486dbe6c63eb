import type { CancelOutcome, GenerationRecord } from '@easel/shared';
import { In } from 'typeorm';
import type { Database } from '../../db/database.js';
import { sql } from '../../db/query/sql.js';
import { AppError } from '../../lib/app-error.js';
import { GENERATION } from './generation.entity.js';
import type { GenerationService } from './generation.service.js';

/** Generations of other people. Whether the caller may do it is for other features to check. */
export interface Oversight {
  /** What waits and runs, of everybody, the oldest first, and how much there is in all. */
  unfinished(limit: number): Promise<{ items: GenerationRecord[]; total: number }>;
  /** @throws AppError `not_found` */
  cancel(id: string): Promise<CancelOutcome>;
  /** Cancels all of one person; what runs has been told when this resolves. */
  cancelAllOf(ownerId: string): Promise<void>;
  /** Gives those that have images to somebody else. */
  transfer(options: { from: string; to: string }): Promise<void>;
  /** Deletes all of one person, in portions: one statement over a large account would hold up everybody. */
  removeAllOf(ownerId: string): Promise<void>;
}

export const createOversight = ({ db, service }: OversightDeps): Oversight => {
  const unfinishedOf = (ownerId: string): Promise<Pick<GenerationRecord, 'id' | 'status'>[]> =>
    db.read.find(GENERATION, {
      where: { ownerId, status: In(['queued', 'running']) },
      select: { id: true, status: true },
    });

  return {
    unfinished: async (limit) => {
      const status = ['queued', 'running'] as const;
      const items = await db.read.page({
        from: GENERATION,
        where: [{ column: 'status', is: 'in', value: status }],
        order: 'ASC',
        limit,
        index: 'ix_generation_status',
      });
      const total =
        items.length < limit ? items.length : await db.read.countBy(GENERATION, { status: In(status) });
      return { items, total };
    },
    cancel: async (id) => {
      const record = await db.read.findOneBy(GENERATION, { id });
      if (!record) throw new AppError('not_found');
      return (await service.cancel(record.ownerId, id)).outcome;
    },
    cancelAllOf: async (ownerId) => {
      const all = await unfinishedOf(ownerId);
      // What waits first, or it would start in the place of what is stopped.
      for (const { id } of all.filter(({ status }) => status === 'queued')) await service.cancel(ownerId, id);
      await Promise.all((await unfinishedOf(ownerId)).map(({ id }) => service.cancel(ownerId, id)));
    },
    transfer: async ({ from, to }) => {
      for (;;) {
        const rows = await db.read.query<{ id: string }>(
          sql`SELECT id FROM generation WHERE owner_id = ${from}
              AND EXISTS (SELECT 1 FROM image WHERE image.generation_id = generation.id)
              ORDER BY id LIMIT ${PORTION}`,
        );
        if (rows.length === 0) return;
        const ids = rows.map(({ id }) => id);
        await db.write((manager) => manager.update(GENERATION, { id: In(ids) }, { ownerId: to }));
      }
    },
    removeAllOf: async (ownerId) => {
      for (;;) {
        const rows = await db.read.find(GENERATION, {
          where: { ownerId },
          select: { id: true },
          take: PORTION,
        });
        if (rows.length === 0) return;
        await db.write((manager) => manager.delete(GENERATION, { id: In(rows.map(({ id }) => id)) }));
      }
    },
  };
};

const PORTION = 500;

interface OversightDeps {
  db: Database;
  service: Pick<GenerationService, 'cancel'>;
}
