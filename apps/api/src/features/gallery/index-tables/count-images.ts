import type { Database } from '../../../db/database.js';
import { dialectOf } from '../../../db/query/dialect.js';
import { sql } from '../../../db/query/sql.js';
import { addDeltas } from './add-deltas.js';
import { type TallyDelta, tallyOf } from './tally-of.js';

/**
 * What `image_tally` must hold for an owner, counted from the images: two queries over all of them. Images that count
 * alike come as one row.
 */
export const countImages = async (
  db: Pick<Database, 'kind' | 'read'>,
  ownerId: string,
): Promise<TallyDelta[]> => {
  const { day } = dialectOf(db.kind);
  const images = await db.read.query<AlikeRow>(sql`
    SELECT i.project_id, i.model, i.provider, i.width, i.height, i.favorite,
      CASE WHEN i.deleted_at IS NULL THEN 0 ELSE 1 END AS trashed, ${day} AS made, COUNT(*) AS images, SUM(i.bytes) AS bytes
    FROM image i WHERE i.owner_id = ${ownerId}
    GROUP BY i.project_id, i.model, i.provider, i.width, i.height, i.favorite, trashed, made`);
  const tags = await db.read.query<TagRow>(sql`
    SELECT g.tag_id, i.width, i.height, COUNT(*) AS images, SUM(i.bytes) AS bytes
    FROM image i JOIN image_tag g ON g.image_id = i.id
    WHERE i.owner_id = ${ownerId} AND i.deleted_at IS NULL GROUP BY g.tag_id, i.width, i.height`);
  return addDeltas([
    ...images.flatMap((row) => times(row, tallyOf(asImage(row), []))),
    ...tags.flatMap((row) =>
      times(row, tallyOf({ ...NO_IMAGE, width: row.width, height: row.height }, [row.tag_id])).filter(
        ({ dimension }) => dimension === 'tag',
      ),
    ),
  ]);
};

const asImage = (row: AlikeRow) => ({
  projectId: row.project_id,
  model: row.model,
  provider: row.provider,
  width: row.width,
  height: row.height,
  bytes: 0,
  favorite: Boolean(row.favorite),
  createdAt: row.made,
  deletedAt: Number(row.trashed) === 0 ? null : row.made,
});

const NO_IMAGE = {
  projectId: null,
  model: '',
  provider: '',
  bytes: 0,
  favorite: false,
  createdAt: '',
  deletedAt: null,
};

const times = ({ images, bytes }: Sums, deltas: readonly TallyDelta[]): TallyDelta[] =>
  deltas.map((delta) => ({
    ...delta,
    count: Number(images),
    ratioSum: delta.ratioSum * Number(images),
    bytes: Number(bytes),
  }));

/** Sums come as text from some drivers. */
interface Sums {
  images: number | string;
  bytes: number | string;
}

interface AlikeRow extends Sums {
  project_id: string | null;
  model: string;
  provider: string;
  width: number;
  height: number;
  favorite: boolean | number;
  trashed: number | string;
  made: string;
}

interface TagRow extends Sums {
  tag_id: string;
  width: number;
  height: number;
}
