import type { Database } from '../../../db/database.js';
import { dialectOf } from '../../../db/query/dialect.js';
import { joinSql, type Sql, sql } from '../../../db/query/sql.js';
import type { QueryWord } from '../index-tables/tokenize.js';
import { oneOf } from './conditions.js';
import type { Matching } from './matching.js';

/** How many words of a search count, and how many words of the index the beginning of a word stands for. */
const MAX_WORDS = 16;
const MAX_TOKENS = 32;
/** How far a word is counted to see which is the rarest. */
const MAX_COUNTED = 1000;

/**
 * The tokens of the index that words stand for, the rarest word first; null when one of them is nowhere. The
 * beginning of a word stands for the first MAX_TOKENS that begin so, in the order of the alphabet.
 */
export const findTokens = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
  words: readonly QueryWord[],
): Promise<Matching['words'] | null> => {
  const wanted = words.slice(0, MAX_WORDS);
  const beginnings = wanted.filter(({ prefix }) => prefix).map(({ token }) => token);
  const known = await findBeginnings(db, ownerId, beginnings);
  const sets = wanted.map(({ token, prefix }) =>
    prefix ? known.filter((each) => each.startsWith(token)).slice(0, MAX_TOKENS) : [token],
  );
  if (sets.some((tokens) => tokens.length === 0)) return null;
  return sets.length < 2 ? sets : rarestFirst(db, ownerId, sets);
};

/** Words of the index that begin with one of these, some for each. */
const findBeginnings = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
  beginnings: readonly string[],
): Promise<string[]> => {
  if (beginnings.length === 0) return [];
  const { seeksInRecursion } = dialectOf(db.kind);
  const each = beginnings.map(
    (beginning) =>
      sql`SELECT s.token FROM (${seeksInRecursion ? seekTokens(ownerId, beginning) : groupTokens(ownerId, beginning)}) s`,
  );
  const rows = await db.read.query<{ token: string }>(joinSql(each, sql` UNION ALL `));
  return [...new Set(rows.map(({ token }) => token))];
};

/** One seek for each different token: reading all rows in between takes as long as words are common. */
const seekTokens = (ownerId: string, beginning: string): Sql => {
  const next = (after: Sql): Sql =>
    sql`(SELECT k.token FROM image_token k WHERE k.owner_id = ${ownerId} AND k.token ${after} AND k.token < ${endOf(beginning)} ORDER BY k.token LIMIT 1)`;
  return sql`WITH RECURSIVE found(token, place) AS (SELECT ${next(sql`>= ${beginning}`)}, 1 UNION ALL SELECT ${next(sql`> found.token`)}, found.place + 1 FROM found WHERE found.token IS NOT NULL AND found.place < ${MAX_TOKENS}) SELECT found.token FROM found WHERE found.token IS NOT NULL`;
};

/** The same for the MySQL family, which seeks from group to group but not inside a recursive query. */
const groupTokens = (ownerId: string, beginning: string): Sql =>
  sql`SELECT k.token FROM image_token k FORCE INDEX (PRIMARY) WHERE k.owner_id = ${ownerId} AND k.token >= ${beginning} AND k.token < ${endOf(beginning)} GROUP BY k.token ORDER BY k.token LIMIT ${MAX_TOKENS}`;

/** After everything that begins so, in the order of code points. */
const endOf = (beginning: string): string => `${beginning}\u{10ffff}`;

const rarestFirst = async (
  db: Pick<Database, 'read'>,
  ownerId: string,
  sets: string[][],
): Promise<string[][] | null> => {
  const each = sets.map(
    (tokens, place) =>
      sql`SELECT ${sql`${place}`} AS place, COUNT(*) AS count FROM (SELECT 1 FROM image_token k WHERE k.owner_id = ${ownerId} AND k.token ${oneOf(tokens)} LIMIT ${MAX_COUNTED}) c`,
  );
  const rows = await db.read.query<{ place: number | string; count: number | string }>(
    joinSql(each, sql` UNION ALL `),
  );
  const counts = new Map(rows.map(({ place, count }) => [Number(place), Number(count)]));
  const countOf = (place: number): number => counts.get(place) ?? 0;
  if (sets.some((_, place) => countOf(place) === 0)) return null;
  return sets
    .map((tokens, place) => ({ tokens, count: countOf(place) }))
    .toSorted((a, b) => a.count - b.count)
    .map(({ tokens }) => tokens);
};
