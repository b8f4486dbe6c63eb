import type { Database } from '../../../db/database.js';
import { joinSql, sql } from '../../../db/query/sql.js';

/** Queries on tags that serve views. */
export const createTagRepository = (db: Pick<Database, 'read'>) => ({
  /** The names of the tags of each of these images, in alphabetical order; one without tags is not in the map. */
  namesOf: async (imageIds: readonly string[]): Promise<Map<string, string[]>> => {
    const names = new Map<string, string[]>();
    if (imageIds.length === 0) return names;
    const rows = await db.read.query<{ image_id: string; name: string }>(sql`
      SELECT image_tag.image_id, tag.name FROM image_tag JOIN tag ON tag.id = image_tag.tag_id
      WHERE image_tag.image_id IN (${joinSql(imageIds, sql`, `)}) ORDER BY tag.name_key`);
    for (const { image_id: id, name } of rows) names.set(id, [...(names.get(id) ?? []), name]);
    return names;
  },
});

export type TagRepository = ReturnType<typeof createTagRepository>;
