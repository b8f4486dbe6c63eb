import type { GenerationRecord, ProjectRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of projects. */
export const PROJECT: EntityTarget<ProjectRecord> = 'project';

/** What the table of generations knows of projects. */
export const GENERATION_PROJECT: EntityTarget<Pick<GenerationRecord, 'ownerId' | 'projectId'>> = 'generation';

export const projectEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<ProjectRecord>({
    name: 'project',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      name: column.text(80),
      description: { ...column.text(500), nullable: true },
      colour: column.ascii(16),
      coverId: { ...column.id, name: 'cover_id', nullable: true },
      archived: column.bool,
      createdAt: { ...column.time, name: 'created_at' },
      updatedAt: { ...column.time, name: 'updated_at' },
    },
    foreignKeys: [
      {
        name: 'fk_project_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [{ name: 'ix_project_owner', columns: ['ownerId', 'id'] }],
  });
};
