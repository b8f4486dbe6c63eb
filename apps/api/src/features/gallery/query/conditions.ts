import { IMAGE_SIZE_FROM, type ImageSize, type Orientation } from '@easel/shared';
import type { Dialect } from '../../../db/query/dialect.js';
import { allOf, joinSql, type Sql, sql } from '../../../db/query/sql.js';
import type { Matching } from './matching.js';
import { firstIdAt } from './time-bound.js';

/** What must hold of the image `i`, words and tags left out. */
export const imageConditions = (dialect: Dialect, matching: Matching): Sql[] => {
  const { ownerId, trash, favorite, project, model, provider, orientation, size, seed, parts } = matching;
  const conditions = [
    sql`i.owner_id = ${ownerId}`,
    trash ? sql`i.deleted_at > '1971-01-01'` : sql`i.deleted_at IS NULL`,
  ];
  if (favorite !== undefined) conditions.push(sql`i.favorite = ${dialect.bool(favorite)}`);
  if (project !== undefined)
    conditions.push(project === 'none' ? sql`i.project_id IS NULL` : sql`i.project_id = ${project}`);
  if (model !== undefined) conditions.push(sql`i.model = ${model}`);
  if (provider !== undefined) conditions.push(sql`i.provider = ${provider}`);
  if (seed !== undefined) conditions.push(sql`i.seed = ${seed}`);
  if (orientation !== undefined) conditions.push(ORIENTATIONS[orientation]);
  if (size !== undefined) conditions.push(SIZES[size]);
  for (const part of parts) {
    const pattern = `%${part}%`;
    conditions.push(
      sql`(i.prompt ${dialect.like} ${pattern} OR i.title ${dialect.like} ${pattern} OR i.notes ${dialect.like} ${pattern})`,
    );
  }
  return conditions;
};

/** The time of the image whose id is in this column. */
export const timeConditions = (id: Sql, { from, to }: Matching): Sql[] => [
  ...(from === undefined ? [] : [sql`${id} >= ${firstIdAt(from)}`]),
  ...(to === undefined ? [] : [sql`${id} < ${firstIdAt(to)}`]),
];

/**
 * That the image whose id is in this column has these words and tags: for each a look at one row by its whole key.
 * Not as EXISTS, of which MariaDB makes a list of all images that have the word, one for each page.
 */
export const indexConditions = (
  id: Sql,
  { ownerId }: Matching,
  words: Matching['words'],
  tagIds: Matching['tagIds'],
): Sql[] => [
  ...words.map((tokens) => {
    const looks = tokens.map(
      (token) =>
        sql`(SELECT 1 FROM image_token w WHERE w.owner_id = ${ownerId} AND w.token = ${token} AND w.image_id = ${id} LIMIT 1)`,
    );
    return looks.length === 1 ? sql`${looks[0] ?? ''} = 1` : sql`COALESCE(${joinSql(looks, sql`, `)}) = 1`;
  }),
  ...tagIds.map(
    (tagId) => sql`(SELECT 1 FROM image_tag x WHERE x.tag_id = ${tagId} AND x.image_id = ${id} LIMIT 1) = 1`,
  ),
];

/** All of them, as what follows WHERE. */
export const where = (...conditions: readonly (readonly Sql[])[]): Sql =>
  sql`WHERE ${allOf(conditions.flat())}`;

/** `= value` or `IN (values)`. */
export const oneOf = (values: readonly string[]): Sql =>
  values.length === 1 ? sql`= ${values[0] ?? ''}` : sql`IN (${joinSql(values, sql`, `)})`;

/** An image's orientation and size: the same as `orientationOf` and `sizeOf` say. */
export const ORIENTATION_OF = sql`CASE WHEN i.width = i.height THEN 'square' WHEN i.width > i.height THEN 'landscape' ELSE 'portrait' END`;
const medium = sql`${IMAGE_SIZE_FROM.medium}`;
const large = sql`${IMAGE_SIZE_FROM.large}`;
export const SIZE_OF = sql`CASE WHEN i.width * i.height >= ${large} THEN 'large' WHEN i.width * i.height >= ${medium} THEN 'medium' ELSE 'small' END`;

const ORIENTATIONS: Record<Orientation, Sql> = {
  landscape: sql`i.width > i.height`,
  portrait: sql`i.width < i.height`,
  square: sql`i.width = i.height`,
};

const SIZES: Record<ImageSize, Sql> = {
  small: sql`i.width * i.height < ${medium}`,
  medium: sql`i.width * i.height >= ${medium} AND i.width * i.height < ${large}`,
  large: sql`i.width * i.height >= ${large}`,
};
