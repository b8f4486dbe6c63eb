import type { Project, ProjectRecord } from '@easel/shared';
import { type DatabaseKind, isMysql } from '../../db/database-kind.js';
import type { Database } from '../../db/database.js';
import { joinSql, type Sql, sql } from '../../db/query/sql.js';

/**
 * What the images of projects come to: how many, and which one the card shows. Three queries for however many projects.
 */
export const createProjectFigures =
  ({ kind, read }: Pick<Database, 'kind' | 'read'>) =>
  async (ownerId: string, projects: readonly ProjectRecord[]): Promise<Map<string, ProjectFigures>> => {
    if (projects.length === 0) return new Map();
    const ids = joinSql(
      projects.map(({ id }) => id),
      sql`, `,
    );
    const [tallies, newest] = await Promise.all([
      read.query<{ id: string; images: string | number }>(
        sql`SELECT value AS id, count AS images FROM image_tally
            WHERE owner_id = ${ownerId} AND dimension = 'project' AND value IN (${ids}) AND day = ''`,
      ),
      read.query<{ id: string; image_id: string | null }>(newestOf(kind, ownerId, ids)),
    ]);
    const wanted = [
      ...projects.flatMap(({ coverId }) => coverId ?? []),
      ...newest.flatMap(({ image_id: imageId }) => imageId ?? []),
    ];
    const images = wanted.length === 0 ? [] : await read.query<CoverRow>(coversOf(ownerId, wanted));
    const imageOf = new Map(images.map((image) => [image.id, image]));
    const countOf = new Map(tallies.map(({ id, images: count }) => [id, Number(count)]));
    const newestIn = new Map(newest.map(({ id, image_id: imageId }) => [id, imageId]));
    return new Map(
      projects.map(({ id, coverId }) => {
        const chosen = imageOf.get(coverId ?? '');
        const image = chosen?.project_id === id ? chosen : imageOf.get(newestIn.get(id) ?? '');
        const cover = image ? { imageId: image.id, thumbhash: image.thumbhash } : null;
        return [id, { count: countOf.get(id) ?? 0, cover }];
      }),
    );
  };

export type FiguresOf = ReturnType<typeof createProjectFigures>;

/** One seek in the index for each project: ids are made in the order of time. */
const newestOf = (kind: DatabaseKind, ownerId: string, ids: Sql): Sql => {
  const hint = isMysql(kind) ? sql` FORCE INDEX (ix_image_owner_project)` : sql``;
  return sql`SELECT p.id AS id, (
      SELECT i.id FROM image i${hint}
      WHERE i.owner_id = ${ownerId} AND i.project_id = p.id AND i.deleted_at IS NULL
      ORDER BY i.id DESC LIMIT 1
    ) AS image_id
    FROM project p WHERE p.owner_id = ${ownerId} AND p.id IN (${ids})`;
};

const coversOf = (ownerId: string, ids: readonly string[]): Sql =>
  sql`SELECT id, project_id, thumbhash FROM image
      WHERE owner_id = ${ownerId} AND deleted_at IS NULL AND id IN (${joinSql([...new Set(ids)], sql`, `)})`;

export type ProjectFigures = Pick<Project, 'count' | 'cover'>;

interface CoverRow {
  id: string;
  project_id: string | null;
  thumbhash: string;
}
