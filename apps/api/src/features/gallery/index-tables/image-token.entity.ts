import { EntitySchema, type EntityTarget } from 'typeorm';
import { columns } from '../../../db/columns.js';
import type { DatabaseKind } from '../../../db/database-kind.js';

/** That a word stands in prompt, title, notes or tags of an image that is not in the trash. */
export interface ImageToken {
  ownerId: string;
  /** A word as `tokenize` makes it. */
  token: string;
  imageId: string;
}

/**
 * The search index: owner first, so that nobody's search gets slower by what others have; then the word; then the
 * images in the order of time.
 */
export const IMAGE_TOKEN: EntityTarget<ImageToken> = 'image_token';

export const imageTokenEntity = (kind: DatabaseKind) => {
  const column = columns(kind);
  return new EntitySchema<ImageToken>({
    name: 'image_token',
    columns: {
      ownerId: { ...column.id, name: 'owner_id', primary: true },
      token: { ...column.word(40), primary: true },
      imageId: { ...column.id, name: 'image_id', primary: true },
    },
    withoutRowid: kind === 'sqlite',
  });
};
