import type { UsageRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of what was drawn, by whom, over whom, for how much. */
export const USAGE: EntityTarget<UsageRecord> = 'usage';

export const usageEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<UsageRecord>({
    name: 'usage',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      generationId: { ...column.id, name: 'generation_id' },
      provider: column.ascii(64),
      model: column.text(200),
      images: column.int,
      cost: { ...column.int64, nullable: true },
      costSource: { ...column.ascii(16), name: 'cost_source' },
      outcome: column.ascii(16),
      durationMs: { ...column.int64, name: 'duration_ms' },
      createdAt: { ...column.time, name: 'created_at' },
    },
    foreignKeys: [
      {
        name: 'fk_usage_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [
      // All that is summed up is in them, so that no row is read for it.
      { name: 'ix_usage_owner_figures', columns: ['ownerId', 'createdAt', ...SUMMED] },
      { name: 'ix_usage_figures', columns: ['createdAt', ...SUMMED] },
    ],
  });
};

const SUMMED = ['outcome', 'provider', 'model', 'images', 'cost', 'durationMs'];
