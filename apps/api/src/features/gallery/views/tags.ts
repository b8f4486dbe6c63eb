import type { TagList, TagQuery } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { sql } from '../../../db/query/sql.js';
import { tagKey } from '../tags/tag-key.js';

/** One's own tags, the most frequent first; those that only images in the trash have are left out. */
export const createTags =
  (db: Pick<Database, 'read'>) =>
  async (ownerId: string, { q = '', limit = 50 }: TagQuery): Promise<TagList> => {
    const pattern = `${tagKey(q).replace(/[!%_]/g, '!$&').replaceAll('\0', '')}%`;
    const rows = await db.read.query<{ name: string; count: number | string }>(
      sql`SELECT g.name, y.count FROM tag g JOIN image_tally y ON y.owner_id = g.owner_id AND y.dimension = 'tag' AND y.value = g.id AND y.day = '' WHERE g.owner_id = ${ownerId} AND g.name_key LIKE ${pattern} ESCAPE '!' AND y.count > 0 ORDER BY y.count DESC, g.name_key LIMIT ${limit}`,
    );
    return { items: rows.map(({ name, count }) => ({ name, count: Number(count) })), nextCursor: null };
  };
