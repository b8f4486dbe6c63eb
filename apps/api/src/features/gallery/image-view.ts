import type { Image, ImageRecord } from '@easel/shared';
import type { TagRepository } from './tags/tag.repository.js';
import { toImage } from './to-image.js';

/** Images as their owner sees them, in the order given: one more query, however many there are. */
export const createImageView =
  (tags: Pick<TagRepository, 'namesOf'>) =>
  async (records: readonly ImageRecord[]): Promise<Image[]> => {
    const names = await tags.namesOf(records.map(({ id }) => id));
    return records.map((record) => toImage(record, names.get(record.id) ?? []));
  };

export type ImageView = ReturnType<typeof createImageView>;
