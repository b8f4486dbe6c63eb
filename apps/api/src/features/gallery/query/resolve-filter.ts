import type { GalleryFilter } from '@easel/shared';
import type { Database } from '../../../db/database.js';
import { joinSql, sql } from '../../../db/query/sql.js';
import { ValidationError } from '../../../lib/problems/validation-error.js';
import { queryParts, queryWords } from '../index-tables/tokenize.js';
import { tagKey } from '../tags/tag-key.js';
import type { Matching } from './matching.js';
import { findTokens } from './search-words.js';

/**
 * Looks up what a filter names; null when nothing can match, whatever tags there are: a word that no image has, or a
 * search without any word, such as `*`.
 * @throws ValidationError when a search has too many words.
 */
export const resolveFilter = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
  { q = '', tag, trash = false, ...filter }: GalleryFilter,
): Promise<Matching | null> => {
  // PostgreSQL refuses to compare a text with one that has a zero in it.
  if (`${filter.model ?? ''}${filter.provider ?? ''}${tag ?? ''}`.includes('\0')) return null;
  const plain: Matching = { ...filter, ownerId, trash, words: [], parts: [], tagIds: [] };
  const keys = new Set((tag ?? '').split(',').map(tagKey).filter(Boolean));
  const words = queryWords(q);
  if (words.length === 0 && q.trim() !== '') return null;
  if (words.length > MAX_WORDS)
    throw new ValidationError([
      { path: '/q', message: `"q" has ${words.length} words and can have ${MAX_WORDS}: leave some out.` },
    ]);
  if (keys.size === 0 && words.length === 0) return plain;

  const tagIds = await findTagIds(db, ownerId, [...keys]);
  // The trash has no index of words: there they are looked for in the texts.
  if (trash) return { ...plain, tagIds, parts: queryParts(q) };
  const tokens = await findTokens(db, ownerId, words);
  return tokens && { ...plain, tagIds, words: tokens };
};

/** How many different words one search can have. */
const MAX_WORDS = 32;

/** The ids of tags, the rarest first; an unknown one is the empty id, which no image has. */
const findTagIds = async (db: Pick<Database, 'read'>, ownerId: string, keys: string[]): Promise<string[]> => {
  if (keys.length === 0) return [];
  const rows = await db.read.query<{ id: string }>(
    sql`SELECT g.id FROM tag g LEFT JOIN image_tally y ON y.owner_id = g.owner_id AND y.dimension = 'tag' AND y.value = g.id AND y.day = '' WHERE g.owner_id = ${ownerId} AND g.name_key IN (${joinSql(keys, sql`, `)}) ORDER BY COALESCE(y.count, 0), g.id`,
  );
  const unknown = rows.length < keys.length ? [''] : [];
  return [...unknown, ...rows.map(({ id }) => id)];
};
