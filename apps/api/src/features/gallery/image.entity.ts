import type { ImageRecord } from '@easel/shared';
import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../db/columns.js';
import type { DatabaseKind } from '../../db/database-kind.js';

/** The table of images. */
export const IMAGE: EntityTarget<ImageRecord> = 'image';

export const imageEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<ImageRecord>({
    name: 'image',
    columns: {
      id: { ...column.id, primary: true },
      ownerId: { ...column.id, name: 'owner_id' },
      generationId: { ...column.id, name: 'generation_id' },
      projectId: { ...column.id, name: 'project_id', nullable: true },
      position: column.int,
      prompt: column.longText,
      model: column.text(200),
      provider: column.ascii(64),
      seed: { ...column.int64, nullable: true },
      width: column.int,
      height: column.int,
      format: column.ascii(8),
      bytes: column.int64,
      sha256: column.ascii(64),
      storageKey: { ...column.ascii(255), name: 'storage_key' },
      thumbhash: column.ascii(64),
      parameters: column.json,
      favorite: column.bool,
      title: { ...column.text(200), nullable: true },
      notes: { ...column.longText, nullable: true },
      createdAt: { ...column.time, name: 'created_at' },
      deletedAt: { ...column.time, name: 'deleted_at', nullable: true },
    },
    foreignKeys: [
      {
        name: 'fk_image_owner',
        target: 'user',
        columnNames: ['ownerId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
      {
        name: 'fk_image_generation',
        target: 'generation',
        columnNames: ['generationId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    indices: [
      // The gallery: a range over ids; deleted_at is there to be read from the index.
      { name: 'ix_image_owner', columns: ['ownerId', 'id', 'deletedAt'] },
      { name: 'ix_image_owner_favorite', columns: ['ownerId', 'favorite', 'id'] },
      { name: 'ix_image_owner_deleted', columns: ['ownerId', 'deletedAt', 'id'] },
      { name: 'ix_image_owner_project', columns: ['ownerId', 'projectId', 'id'] },
      { name: 'ix_image_owner_model', columns: ['ownerId', 'model', 'id'] },
      { name: 'ix_image_owner_provider', columns: ['ownerId', 'provider', 'id'] },
      { name: 'ix_image_owner_seed', columns: ['ownerId', 'seed', 'id'] },
      { name: 'ix_image_owner_bytes', columns: ['ownerId', 'bytes', 'id'] },
      { name: 'ix_image_deleted', columns: ['deletedAt'] },
      { name: 'ix_image_generation', columns: ['generationId', 'position'], unique: true },
    ],
  });
};
