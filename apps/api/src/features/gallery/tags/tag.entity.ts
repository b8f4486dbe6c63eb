import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../../db/columns.js';
import type { DatabaseKind } from '../../../db/database-kind.js';

/** A tag of one person. */
export interface Tag {
  id: string;
  ownerId: string;
  /** As it was first typed. */
  name: string;
  /** NFKC and case-folded `name`: what makes it the same tag. */
  nameKey: string;
}

/** The table of tags. */
export const TAG: EntityTarget<Tag> = 'tag';

export const tagEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<Tag>({
    name: 'tag',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      name: column.text(40),
      nameKey: { ...column.key(80), name: 'name_key' },
    },
    foreignKeys: [
      {
        name: 'fk_tag_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [{ name: 'uq_tag_owner_key', columns: ['ownerId', 'nameKey'], unique: true }],
  });
};
