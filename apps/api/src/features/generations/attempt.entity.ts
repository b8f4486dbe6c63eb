import type { AttemptRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of attempts. */
export const ATTEMPT: EntityTarget<AttemptRecord> = 'attempt';

export const attemptEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<AttemptRecord>({
    name: 'attempt',
    columns: {
      id: { ...column.id, primary: true },
      generationId: { ...column.id, name: 'generation_id' },
      number: column.int,
      provider: column.ascii(64),
      model: column.text(200),
      remoteId: { ...column.text(255), name: 'remote_id', nullable: true },
      jobs: { ...column.json, nullable: true, transformer: noneAsEmpty },
      outcome: column.ascii(16),
      errorCode: { ...column.ascii(64), name: 'error_code', nullable: true },
      errorDetail: { ...column.longText, name: 'error_detail', nullable: true },
      cancelled: { ...column.ascii(16), nullable: true },
      accepted: column.ascii(16),
      cost: { ...column.int64, nullable: true },
      startedAt: { ...column.time, name: 'started_at' },
      durationMs: { ...column.int64, name: 'duration_ms', nullable: true },
    },
    foreignKeys: [
      {
        name: 'fk_attempt_generation',
        target: 'generation',
        columnNames: ['generationId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [{ name: 'ix_attempt_generation', columns: ['generationId', 'number'], unique: true }],
  });
};

/** Attempts of a release that kept no jobs have none. */
const noneAsEmpty = {
  to: (jobs: unknown) => jobs,
  from: (jobs: unknown) => jobs ?? [],
};
