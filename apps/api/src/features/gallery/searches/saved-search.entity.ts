import type { SavedSearchRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../../db/columns.js';
import type { DatabaseKind } from '../../../db/database-kind.js';

/** The table of searches with a name. */
export const SAVED_SEARCH: EntityTarget<SavedSearchRecord> = 'saved_search';

export const savedSearchEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<SavedSearchRecord>({
    name: 'saved_search',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      name: column.text(80),
      query: column.longText,
      createdAt: { ...column.time, name: 'created_at' },
    },
    foreignKeys: [
      {
        name: 'fk_saved_search_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [{ name: 'ix_saved_search_owner', columns: ['ownerId', 'id'] }],
  });
};
