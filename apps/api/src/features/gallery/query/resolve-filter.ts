import type { GalleryFilter } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { joinSql, sql } from '../../../db/query/sql.js';
import { queryWords } from '../index-tables/tokenize.js';
import { tagKey } from '../tags/tag-key.js';
import type { Matching } from './matching.js';
import { findTokens } from './search-words.js';

/** Looks up what a filter names; null when nothing can match, whatever tags there are: a word that no image has. */
export const resolveFilter = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
  { q, tag, trash = false, ...filter }: GalleryFilter,
): Promise<Matching | null> => {
  // PostgreSQL refuses to compare a text with one that has a zero in it.
  if (`${filter.model ?? ''}${filter.provider ?? ''}${tag ?? ''}`.includes('\0')) return null;
  const plain: Matching = { ...filter, ownerId, trash, words: [], parts: [], tagIds: [] };
  const keys = new Set((tag ?? '').split(',').map(tagKey).filter(Boolean));
  const words = queryWords(q ?? '');
  if (keys.size === 0 && words.length === 0) return plain;

  const tagIds = await findTagIds(db, ownerId, [...keys]);
  if (trash) return { ...plain, tagIds, parts: partsOf(q ?? '') };
  const tokens = await findTokens(db, ownerId, words);
  return tokens && { ...plain, tagIds, words: tokens };
};

/** The ids of tags, the rarest first; an unknown one is the empty id, which no image has. */
const findTagIds = async (db: Pick<Database, 'read'>, ownerId: string, keys: string[]): Promise<string[]> => {
  if (keys.length === 0) return [];
  const rows = await db.read.query<{ id: string }>(
    sql`SELECT g.id FROM tag g LEFT JOIN image_tally y ON y.owner_id = g.owner_id AND y.dimension = 'tag' AND y.value = g.id AND y.day = '' WHERE g.owner_id = ${ownerId} AND g.name_key IN (${joinSql(keys, sql`, `)}) ORDER BY COALESCE(y.count, 0), g.id`,
  );
  const unknown = rows.length < keys.length ? [''] : [];
  return [...unknown, ...rows.map(({ id }) => id)];
};

/** The trash has no index of words: there the parts of a search are looked for in the texts. */
const partsOf = (q: string): string[] =>
  [...new Set(q.normalize('NFKC').match(/[\p{L}\p{M}\p{N}]+/gu))].slice(0, MAX_PARTS);

const MAX_PARTS = 16;
