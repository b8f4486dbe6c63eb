import { EntitySchema, type EntityTarget } from 'typeorm';
import { cascade, columns } from '../../../db/columns.js';
import type { DatabaseKind } from '../../../db/database-kind.js';

/** That an image has a tag. */
export interface ImageTag {
  tagId: string;
  imageId: string;
}

/** The table of which image has which tag: by tag first, in the order of image ids. */
export const IMAGE_TAG: EntityTarget<ImageTag> = 'image_tag';

export const imageTagEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<ImageTag>({
    name: 'image_tag',
    columns: {
      tagId: { ...column.id, name: 'tag_id', primary: true },
      imageId: { ...column.id, name: 'image_id', primary: true },
    },
    indices: [{ name: 'ix_image_tag_image', columns: ['imageId'] }],
    foreignKeys: [
      {
        name: 'fk_image_tag_tag',
        target: 'tag',
        columnNames: ['tagId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
      {
        name: 'fk_image_tag_image',
        target: 'image',
        columnNames: ['imageId'],
        referencedColumnNames: ['id'],
        ...cascade,
      },
    ],
    withoutRowid: kind === 'sqlite',
  });
};
