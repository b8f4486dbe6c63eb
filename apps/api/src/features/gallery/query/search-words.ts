import type { Database } from '../../../db/database.js';
import { dialectOf } from '../../../db/query/dialect.js';
import { joinSql, sql } from '../../../db/query/sql.js';
import type { QueryWord } from '../index-tables/tokenize.js';
import { oneOf } from './conditions.js';
import type { Matching } from './matching.js';

/** How many words of the index the beginning of a word stands for. */
const MAX_TOKENS = 32;
/** How far a word is counted to see which is the rarest. */
const MAX_COUNTED = 1000;
/** How many rows of the index are read at once to find different words. */
const STRETCH = 2000;

/**
 * The tokens of the index that words stand for, the rarest word first; null when one of them is nowhere. The
 * beginning of a word stands for the first MAX_TOKENS that begin so, in the order of the alphabet.
 */
export const findTokens = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
  words: readonly QueryWord[],
): Promise<Matching['words'] | null> => {
  const sets: string[][] = [];
  for (const { token, prefix } of words) {
    const tokens = prefix ? await findBeginning(db, ownerId, token) : [token];
    if (tokens.length === 0) return null;
    sets.push(tokens);
  }
  return sets.length < 2 ? sets : rarestFirst(db, ownerId, sets);
};

/**
 * The first words of the index that begin so. What follows is read in short stretches, each after the last word that
 * was found: one word can have as many rows as there are images, and no database seeks from one word to the next by
 * itself (inside a recursive query MariaDB read 1,640,000 rows for 32 words).
 */
const findBeginning = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
  beginning: string,
): Promise<string[]> => {
  const { byPrimary } = dialectOf(db.kind);
  const found: string[] = [];
  while (found.length < MAX_TOKENS) {
    const last = found.at(-1);
    const after = last === undefined ? sql`>= ${beginning}` : sql`> ${last}`;
    const rows = await db.read.query<{ token: string; count: number | string }>(
      sql`SELECT s.token, COUNT(*) AS count FROM (SELECT k.token FROM image_token k${byPrimary} WHERE k.owner_id = ${ownerId} AND k.token ${after} AND k.token < ${endOf(beginning)} ORDER BY k.token LIMIT ${STRETCH}) s GROUP BY s.token ORDER BY s.token`,
    );
    found.push(...rows.map(({ token }) => token));
    if (rows.reduce((all, { count }) => all + Number(count), 0) < STRETCH) break;
  }
  return found.slice(0, MAX_TOKENS);
};

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
