import type { GallerySort } from '@easel/shared';
import type { DatabaseKind } from '../../../db/database-kind.js';
import { type Dialect, dialectOf, type IndexName } from '../../../db/query/dialect.js';
import { joinSql, type Sql, sql } from '../../../db/query/sql.js';
import { imageConditions, indexConditions, timeConditions, where } from './conditions.js';
import { afterBytes, afterId, directionOf, isByBytes, type Place } from './keyset.js';
import { MAX_SCANNED, type Matching } from './matching.js';

/**
 * The first matches in an order, after a place: columns of the image `i`. It begins with what is likely to leave
 * least (a word, a tag, else the index of one filter, else all of the owner's), in the order of time as that index
 * holds it, and stops at the limit: what a page costs depends on how many rows are passed over, never on what others
 * have. In the order of bytes the matches of a filter are sorted; those of a search at most MAX_SCANNED, the newest.
 */
export const selectMatches = (kind: DatabaseKind, matching: Matching, wanted: Wanted): Sql => {
  const dialect = dialectOf(kind);
  if (matching.words.length > 0) return byWord(dialect, matching, wanted);
  if (matching.tagIds.length > 0 && !matching.trash) return byTag(dialect, matching, wanted);
  return byImage(dialect, matching, wanted);
};

const byImage = (dialect: Dialect, matching: Matching, { columns, sort, after, limit }: Wanted): Sql =>
  sql`${dialect.select} ${columns} FROM image i${dialect.by(indexFor(matching, sort))} ${where(
    imageConditions(dialect, matching),
    timeConditions(IMAGE_ID, matching),
    indexConditions(IMAGE_ID, matching, [], matching.tagIds),
    afterPlace(sort, IMAGE_ID, after),
  )} ${inOrder(sort, IMAGE_ID)} LIMIT ${limit}`;

const byTag = (dialect: Dialect, matching: Matching, { columns, sort, after, limit }: Wanted): Sql => {
  const [first = '', ...others] = matching.tagIds;
  return sql`${dialect.select} ${columns} FROM image_tag d${dialect.byPrimary} ${dialect.join} image i ON i.id = d.image_id ${where(
    [sql`d.tag_id = ${first}`],
    timeConditions(LINK_ID, matching),
    afterPlace(sort, LINK_ID, after),
    indexConditions(LINK_ID, matching, [], others),
    imageConditions(dialect, matching),
  )} ${inOrder(sort, LINK_ID)} LIMIT ${limit}`;
};

const byWord = (dialect: Dialect, matching: Matching, wanted: Wanted): Sql => {
  const { columns, sort, after, limit } = wanted;
  const [tokens = []] = matching.words;
  if (isByBytes(sort)) {
    const newest = idsOfTokens(dialect, matching, tokens, { sort: 'newest', limit: MAX_SCANNED });
    const rest = after ? sql` WHERE ${afterBytes(sort, after)}` : sql``;
    return sql`${dialect.select} ${columns} FROM (${newest}) m ${dialect.join} image i ON i.id = m.id${rest} ${inOrder(sort, IMAGE_ID)} LIMIT ${limit}`;
  }
  if (tokens.length === 1) return byToken(dialect, matching, tokens[0] ?? '', wanted);
  const ids = idsOfTokens(dialect, matching, tokens, { sort, after, limit });
  return sql`${dialect.select} ${columns} FROM (${ids}) m ${dialect.join} image i ON i.id = m.id ${inOrder(sort, MERGED_ID)}`;
};

/** Each token in its own order with its own limit, then merged: never all that begins so, sorted. */
const idsOfTokens = (
  dialect: Dialect,
  matching: Matching,
  tokens: readonly string[],
  page: Omit<Wanted, 'columns'>,
): Sql => {
  const each = tokens.map(
    (token) =>
      sql`SELECT t.id FROM (${byToken(dialect, matching, token, { ...page, columns: sql`d.image_id AS id` })}) t`,
  );
  return sql`${joinSql(each, sql` UNION `)} ORDER BY id ${directionOf(page.sort)} LIMIT ${page.limit}`;
};

const byToken = (
  dialect: Dialect,
  matching: Matching,
  token: string,
  { columns, sort, after, limit }: Wanted,
): Sql =>
  sql`${dialect.select} ${columns} FROM image_token d${dialect.byPrimary} ${dialect.join} image i ON i.id = d.image_id ${where(
    [sql`d.owner_id = ${matching.ownerId}`, sql`d.token = ${token}`],
    timeConditions(LINK_ID, matching),
    afterPlace(sort, LINK_ID, after),
    indexConditions(LINK_ID, matching, matching.words.slice(1), matching.tagIds),
    imageConditions(dialect, matching),
  )} ${inOrder(sort, LINK_ID)} LIMIT ${limit}`;

/** The index that leaves least, as far as the filter tells. */
const indexFor = (matching: Matching, sort: GallerySort): IndexName => {
  if (matching.trash) return 'ix_image_owner_deleted';
  if (matching.seed !== undefined) return 'ix_image_owner_seed';
  if (matching.project !== undefined) return 'ix_image_owner_project';
  if (matching.favorite !== undefined) return 'ix_image_owner_favorite';
  if (matching.model !== undefined) return 'ix_image_owner_model';
  if (matching.provider !== undefined) return 'ix_image_owner_provider';
  return isByBytes(sort) ? 'ix_image_owner_bytes' : 'ix_image_owner';
};

const afterPlace = (sort: GallerySort, id: Sql, after: Place | undefined): Sql[] => {
  if (!after) return [];
  return [isByBytes(sort) ? afterBytes(sort, after) : afterId(sort, id, after.id)];
};

const inOrder = (sort: GallerySort, id: Sql): Sql =>
  isByBytes(sort)
    ? sql`ORDER BY i.bytes ${directionOf(sort)}, i.id ${directionOf(sort)}`
    : sql`ORDER BY ${id} ${directionOf(sort)}`;

const IMAGE_ID = sql`i.id`;
const LINK_ID = sql`d.image_id`;
const MERGED_ID = sql`m.id`;

/** What is wanted of the matches: columns of `i`, how many, in which order, after which place. */
export interface Wanted {
  columns: Sql;
  sort: GallerySort;
  after?: Place;
  limit: number;
}
