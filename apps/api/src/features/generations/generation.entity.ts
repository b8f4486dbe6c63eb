import type { GenerationRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of generations. */
export const GENERATION: EntityTarget<GenerationRecord> = 'generation';

export const generationEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<GenerationRecord>({
    name: 'generation',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      projectId: { ...column.id, name: 'project_id', nullable: true },
      batchId: { ...column.id, name: 'batch_id', nullable: true },
      prompt: column.longText,
      negativePrompt: { ...column.longText, name: 'negative_prompt' },
      model: column.text(200),
      requested: column.json,
      count: column.int,
      status: column.ascii(16),
      progress: column.float,
      stage: { ...column.ascii(64), nullable: true },
      error: { ...column.json, nullable: true },
      warnings: column.json,
      retryOf: { ...column.id, name: 'retry_of', nullable: true },
      seed: column.int64,
      costEstimate: { ...column.int64, name: 'cost_estimate', nullable: true },
      cost: { ...column.int64, nullable: true },
      workerId: { ...column.id, name: 'worker_id', nullable: true },
      leaseUntil: { ...column.time, name: 'lease_until', nullable: true },
      cancelRequestedAt: { ...column.time, name: 'cancel_requested_at', nullable: true },
      createdAt: { ...column.time, name: 'created_at' },
      startedAt: { ...column.time, name: 'started_at', nullable: true },
      finishedAt: { ...column.time, name: 'finished_at', nullable: true },
    },
    foreignKeys: [
      {
        name: 'fk_generation_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [
      { name: 'ix_generation_owner', columns: ['ownerId', 'id'] },
      { name: 'ix_generation_owner_batch', columns: ['ownerId', 'batchId', 'id'] },
      { name: 'ix_generation_owner_status', columns: ['ownerId', 'status', 'id'] },
      { name: 'ix_generation_status', columns: ['status', 'id'] },
    ],
  });
};
