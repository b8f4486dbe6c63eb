import { AppError } from './app-error.js';

/** Where a page ended: opaque for clients, so that its inside may change. */
export const encodeCursor = (order: string, id: string): string =>
  Buffer.from(`${order}:${id}`).toString('base64url');

/**
 * The id after which the next page starts.
 * @throws AppError `cursor_invalid` when it is no cursor of ours or belongs to another order.
 */
export const decodeCursor = (order: string, cursor: string): string => {
  const [cursorOrder, id, ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(':');
  if (cursorOrder !== order || rest.length > 0 || !id || !UUID.test(id)) throw new AppError('cursor_invalid');
  return id;
};

/** Cuts the extra row that was read to know whether there is a next page. */
export const toPage = <Row extends { id: string }>(rows: Row[], limit: number, order: string) => {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor(order, last.id) : null };
};

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
