import type { GallerySort } from '@easel/shared';
import { type Sql, sql } from '../../../db/query/sql.js';
import { AppError } from '../../../lib/app-error.js';

/** The place after which a page begins. */
export interface Place {
  id: string;
  /** Only where the order is that of bytes. */
  bytes: number;
}

/** Whether an order is that of bytes and then of ids, or of ids alone. */
export const isByBytes = (sort: GallerySort): boolean => sort === 'largest' || sort === 'smallest';

/** What comes first in this order: ascending or descending, ids and bytes alike. */
export const directionOf = (sort: GallerySort): Sql =>
  sort === 'newest' || sort === 'largest' ? sql`DESC` : sql`ASC`;

/** What comes after this id; `id` is the column that holds it. */
export const afterId = (sort: GallerySort, id: Sql, after: string): Sql =>
  sort === 'newest' ? sql`${id} < ${after}` : sql`${id} > ${after}`;

/** What comes after this place in the order of bytes. The first comparison is what makes it a range. */
export const afterBytes = (sort: GallerySort, { bytes, id }: Place): Sql =>
  sort === 'largest'
    ? sql`i.bytes <= ${bytes} AND (i.bytes < ${bytes} OR i.id < ${id})`
    : sql`i.bytes >= ${bytes} AND (i.bytes > ${bytes} OR i.id > ${id})`;

/** A place as clients carry it: opaque, and good for its own order only. */
export const encodePlace = (sort: GallerySort, { id, bytes }: Place): string =>
  Buffer.from(isByBytes(sort) ? `${sort}:${bytes}:${id}` : `${sort}:${id}`).toString('base64url');

/** @throws AppError `cursor_invalid` when it is no cursor of ours or belongs to another order. */
export const decodePlace = (sort: GallerySort, cursor: string): Place => {
  const fields = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  const [cursorSort, bytes = '0', id = ''] = isByBytes(sort) ? fields : fields.toSpliced(1, 0, '0');
  if (
    cursorSort !== sort ||
    fields.length !== (isByBytes(sort) ? 3 : 2) ||
    !BYTES.test(bytes) ||
    !UUID.test(id)
  )
    throw new AppError('cursor_invalid');
  return { id, bytes: Number(bytes) };
};

/** Cuts the extra row that was read to know whether there is a next page. */
export const toPlacedPage = <Row extends Place>(rows: Row[], limit: number, sort: GallerySort) => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodePlace(sort, last) : null };
};

const BYTES = /^\d{1,15}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
