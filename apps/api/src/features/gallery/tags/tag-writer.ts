import { In } from 'typeorm';
import type { WriteManager } from '../../../db/database.js';
import { newId } from '../../../lib/ids.js';
import { IMAGE_TAG } from './image-tag.entity.js';
import { tagNamesByKey } from './tag-name.js';
import { TAG, type Tag } from './tag.entity.js';

/** Tags within a transaction that changes images of their owner. */
export const tagWriter = (manager: WriteManager, ownerId: string) => {
  const known = new Map<string, string>();
  const findByNames = (names: readonly string[]): Promise<Tag[]> => {
    const keys = [...tagNamesByKey(names).keys()];
    return keys.length === 0 ? Promise.resolve([]) : manager.findBy(TAG, { ownerId, nameKey: In(keys) });
  };
  const learn = async (tagIds: Iterable<string>): Promise<void> => {
    const unknown = [...new Set(tagIds)].filter((id) => !known.has(id));
    for (let start = 0; start < unknown.length; start += CHUNK) {
      const some = unknown.slice(start, start + CHUNK);
      for (const tag of await manager.findBy(TAG, { ownerId, id: In(some) })) known.set(tag.id, tag.name);
    }
  };

  return {
    findByNames,
    /** The tags of these names; those that are missing are made, named as they are typed here. */
    findOrCreate: async (names: readonly string[]): Promise<Tag[]> => {
      const wanted = [...tagNamesByKey(names)].map(([nameKey, name]) => ({
        id: newId(),
        ownerId,
        name,
        nameKey,
      }));
      await manager.insertMissing(TAG, wanted);
      return findByNames(names);
    },
    /** The ids of the tags of each of these images; an image without tags is not in the map. */
    ofImages: async (imageIds: string[]): Promise<Map<string, string[]>> => {
      const tags = new Map<string, string[]>();
      for (const { imageId, tagId } of await manager.findBy(IMAGE_TAG, { imageId: In(imageIds) }))
        tags.set(imageId, [...(tags.get(imageId) ?? []), tagId]);
      await learn([...tags.values()].flat());
      return tags;
    },
    /** The names of tags that `findOrCreate` or `ofImages` gave. */
    namesOf: async (tagIds: readonly string[]): Promise<string[]> => {
      await learn(tagIds);
      return tagIds.flatMap((id) => known.get(id) ?? []);
    },
    /** Removes those of these tags that no image has any more. */
    removeUnused: async (tagIds: readonly string[]): Promise<void> => {
      for (let start = 0; start < tagIds.length; start += CHUNK) {
        await manager
          .createQueryBuilder()
          .delete()
          .from(TAG)
          .where('owner_id = :ownerId AND id IN (:...ids)', {
            ownerId,
            ids: tagIds.slice(start, start + CHUNK),
          })
          .andWhere('NOT EXISTS (SELECT 1 FROM image_tag WHERE image_tag.tag_id = tag.id)')
          .execute();
      }
    },
  };
};

export type TagWriter = ReturnType<typeof tagWriter>;

/** Ids in one statement. */
const CHUNK = 500;
