import type { AttemptRecord, GenerationRecord, GenerationStatus } from '@easel/shared';
import { type FindOptionsWhere, In, IsNull, LessThan } from 'typeorm';
import type { Database } from '../../db/database.js';
import type { Condition } from '../../db/select-page.js';
import { decodeCursor, toPage } from '../../lib/cursor.js';
import { ATTEMPT } from './attempt.entity.js';
import { GENERATION } from './generation.entity.js';

/** All queries on generations and their attempts. */
export const createGenerationRepository = (db: Database) => ({
  /** All of them or none. */
  insert: (records: readonly GenerationRecord[]) =>
    db.transaction(async (manager) => {
      for (const record of records) await manager.insert(GENERATION, { ...record });
    }),
  find: (ownerId: string, id: string): Promise<GenerationRecord | null> =>
    db.read.findOneBy(GENERATION, { ownerId, id }),
  findById: (id: string): Promise<GenerationRecord | null> => db.read.findOneBy(GENERATION, { id }),
  /** Newest first. */
  list: async (ownerId: string, { cursor, limit, statuses, batchId }: GenerationListQuery) => {
    const where: Condition<GenerationRecord>[] = [{ column: 'ownerId', is: '=', value: ownerId }];
    if (batchId) where.push({ column: 'batchId', is: '=', value: batchId });
    if (statuses) where.push({ column: 'status', is: 'in', value: statuses });
    if (cursor) where.push({ column: 'id', is: '<', value: decodeCursor('newest', cursor) });
    const index = batchId
      ? 'ix_generation_owner_batch'
      : statuses
        ? 'ix_generation_owner_status'
        : 'ix_generation_owner';
    const rows = await db.read.page({ from: GENERATION, where, order: 'DESC', limit: limit + 1, index });
    return toPage(rows, limit, 'newest');
  },
  countUnfinished: (ownerId: string): Promise<number> =>
    db.read.countBy(GENERATION, { ownerId, status: In(['queued', 'running']) }),

  /** Queued -> running for one worker; null when somebody else was faster or it was cancelled. */
  claim: (id: string, { workerId, leaseUntil, now }: Claim): Promise<GenerationRecord | null> =>
    db.transaction(async (manager) => {
      const { affected } = await manager.update(
        GENERATION,
        { id, status: 'queued' },
        { status: 'running', workerId, leaseUntil, startedAt: now },
      );
      return affected === 0 ? null : manager.findOneBy(GENERATION, { id });
    }),
  /** Takes over a running row that nobody works on any more; null when somebody does, or was faster. */
  adopt: (id: string, { workerId, leaseUntil, now }: Claim): Promise<GenerationRecord | null> =>
    db.transaction(async (manager) => {
      const row = await manager.findOneBy(GENERATION, { id, status: 'running' });
      const take = async (free: FindOptionsWhere<GenerationRecord>): Promise<boolean> => {
        const change = { workerId, leaseUntil };
        const { affected } = await manager.update(GENERATION, { id, status: 'running', ...free }, change);
        return affected !== 0;
      };
      const taken = (await take({ workerId })) || (await take({ leaseUntil: LessThan(now) }));
      return taken ? row : null;
    }),
  /** Keeps a claim alive. `owned` is false when it was lost, `cancelled` true when another process asks to stop. */
  renew: async (
    id: string,
    { workerId, leaseUntil }: Omit<Claim, 'now'>,
  ): Promise<{ owned: boolean; cancelled: boolean }> => {
    const { affected } = await db.write((manager) =>
      manager.update(GENERATION, { id, status: 'running', workerId }, { leaseUntil }),
    );
    const row = await db.read.findOneBy(GENERATION, { id });
    return { owned: affected !== 0, cancelled: row?.cancelRequestedAt != null };
  },
  saveProgress: (id: string, workerId: string, change: Pick<GenerationRecord, 'progress' | 'stage'>) =>
    db.write(
      async (manager) => void (await manager.update(GENERATION, { id, status: 'running', workerId }, change)),
    ),
  /** Ends or puts back a generation this worker holds; false when the claim was lost meanwhile. */
  release: (id: string, workerId: string | null, change: GenerationEnd): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager.update(
        GENERATION,
        { id, status: 'running', workerId: workerId ?? IsNull() },
        { ...change, workerId: null, leaseUntil: null },
      );
      return affected !== 0;
    }),
  /** Queued -> cancelled; false when it had already started. */
  cancelQueued: (id: string, now: string): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager.update(
        GENERATION,
        { id, status: 'queued' },
        { status: 'cancelled', finishedAt: now, cancelRequestedAt: now, cost: 0 },
      );
      return affected !== 0;
    }),
  requestCancel: (id: string, now: string) =>
    db.write(
      async (manager) =>
        void (await manager.update(GENERATION, { id, status: 'running' }, { cancelRequestedAt: now })),
    ),

  /** What waits, oldest first. */
  findQueued: (): Promise<Pick<GenerationRecord, 'id' | 'ownerId' | 'model'>[]> =>
    db.read.find(GENERATION, {
      where: { status: 'queued' },
      select: { id: true, ownerId: true, model: true },
      order: { id: 'ASC' },
    }),
  /** Running rows nobody works on: an earlier run of this worker left them, or their lease ran out. */
  findAbandoned: ({ workerId, now }: { workerId: string | null; now: string }): Promise<GenerationRecord[]> =>
    db.read.find(GENERATION, {
      where: [
        { status: 'running', leaseUntil: LessThan(now) },
        ...(workerId === null ? [] : [{ status: 'running' as const, workerId }]),
      ],
      order: { id: 'ASC' },
    }),

  insertAttempt: (attempt: AttemptRecord) =>
    db.write(async (manager) => void (await manager.insert(ATTEMPT, { ...attempt }))),
  saveJobs: (id: string, change: Pick<AttemptRecord, 'remoteId' | 'jobs'>) =>
    db.write(async (manager) => void (await manager.update(ATTEMPT, { id }, { ...change }))),
  finishAttempt: (id: string, change: AttemptEnd) =>
    db.write(async (manager) => void (await manager.update(ATTEMPT, { id }, change))),
  /** Marks attempts that a stop cut off. */
  closeAttempts: (generationId: string, change: AttemptEnd) =>
    db.write(
      async (manager) => void (await manager.update(ATTEMPT, { generationId, outcome: 'running' }, change)),
    ),
  findAttempts: (generationIds: string[]): Promise<AttemptRecord[]> =>
    generationIds.length === 0
      ? Promise.resolve([])
      : db.read.find(ATTEMPT, {
          where: { generationId: In(generationIds) },
          order: { generationId: 'ASC', number: 'ASC' },
        }),
});

export type GenerationRepository = ReturnType<typeof createGenerationRepository>;

export interface GenerationListQuery {
  cursor?: string;
  limit: number;
  batchId?: string;
  /** All states when absent. */
  statuses?: readonly GenerationStatus[];
}

interface Claim {
  workerId: string;
  leaseUntil: string;
  now: string;
}

export type GenerationEnd = Pick<GenerationRecord, 'status'> &
  Partial<
    Pick<GenerationRecord, 'progress' | 'stage' | 'error' | 'warnings' | 'cost' | 'finishedAt' | 'startedAt'>
  >;

type AttemptEnd = Partial<
  Pick<
    AttemptRecord,
    'outcome' | 'errorCode' | 'errorDetail' | 'cancelled' | 'accepted' | 'cost' | 'durationMs'
  >
>;
