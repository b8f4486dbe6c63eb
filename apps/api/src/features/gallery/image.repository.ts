import type { GallerySort, ImageRecord } from '@easel/shared';
import { In, IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import { decodeCursor, toPage } from '../../lib/cursor.js';
import type { Database } from '../../db/database.js';
import type { Condition, PageQuery } from '../../db/select-page.js';
import { FOR_GOOD } from './changes/image-change.js';
import { IMAGE } from './image.entity.js';

/** All queries on images. Each one that serves a person is bound to its owner. */
export const createImageRepository = (db: Database) => ({
  list: async (ownerId: string, query: ImageQuery) => {
    const rows = await db.read.page(imagePage(ownerId, query));
    return toPage(rows, query.limit, query.sort);
  },
  find: (ownerId: string, id: string): Promise<ImageRecord | null> =>
    db.read.findOneBy(IMAGE, { ownerId, id }),
  /** The images of generations, those in the trash left out, in the order of their positions. */
  findByGenerations: (ownerId: string, generationIds: string[]): Promise<ImageRecord[]> =>
    db.read.find(IMAGE, {
      where: { ownerId, generationId: In(generationIds), deletedAt: IsNull() },
      order: { generationId: 'ASC', position: 'ASC' },
    }),
  /** Which positions of a generation are there already, and where their files lie; the trash counts. */
  findStored: (generationId: string): Promise<Pick<ImageRecord, 'position' | 'storageKey'>[]> =>
    db.read.find(IMAGE, { where: { generationId }, select: { id: true, position: true, storageKey: true } }),
  /** What has lain in the trash since before then, of all owners, the longest first. */
  findTrashedBefore: (time: string, limit: number): Promise<Pick<ImageRecord, 'id' | 'ownerId'>[]> =>
    db.read.find(IMAGE, {
      where: { deletedAt: LessThan(time) },
      order: { deletedAt: 'ASC' },
      take: limit,
      select: { id: true, ownerId: true },
    }),
  /** What of these the owner has deleted for good and still has files. */
  findFiles: (ownerId: string, ids: string[]): Promise<Pick<ImageRecord, 'id' | 'storageKey'>[]> =>
    db.read.find(IMAGE, {
      where: { ownerId, id: In(ids), deletedAt: FOR_GOOD },
      select: { id: true, storageKey: true },
    }),
  findMany: (ownerId: string, ids: string[]): Promise<ImageRecord[]> =>
    db.read.findBy(IMAGE, { ownerId, id: In(ids) }),
  findOfProject: (ownerId: string, projectId: string): Promise<Pick<ImageRecord, 'id' | 'deletedAt'>[]> =>
    db.read.find(IMAGE, { where: { ownerId, projectId }, select: { id: true, deletedAt: true } }),
  /** Ids of what an owner put into the trash until then, the longest first. */
  findTrash: async ({ ownerId, until, limit }: TrashQuery): Promise<string[]> => {
    const rows = await db.read.find(IMAGE, {
      where: { ownerId, deletedAt: LessThanOrEqual(until) },
      order: { deletedAt: 'ASC', id: 'ASC' },
      take: limit,
      select: { id: true },
    });
    return rows.map(({ id }) => id);
  },
});

export type ImageRepository = ReturnType<typeof createImageRepository>;

/** A page of images: the filters of the gallery, one row more than asked to see whether there is a next page. */
export const imagePage = (
  ownerId: string,
  { cursor, limit, favorite, trash, sort }: ImageQuery,
): PageQuery<ImageRecord> => {
  const where: Condition<ImageRecord>[] = [{ column: 'ownerId', is: '=', value: ownerId }];
  if (favorite !== undefined) where.push({ column: 'favorite', is: '=', value: favorite });
  where.push({ column: 'deletedAt', is: trash ? 'not null' : 'null' });
  if (cursor !== undefined) {
    where.push({ column: 'id', is: sort === 'newest' ? '<' : '>', value: decodeCursor(sort, cursor) });
  }
  const index = trash
    ? 'ix_image_owner_deleted'
    : favorite === undefined
      ? 'ix_image_owner'
      : 'ix_image_owner_favorite';
  return { from: IMAGE, where, order: sort === 'newest' ? 'DESC' : 'ASC', limit: limit + 1, index };
};

export interface ImageQuery {
  cursor?: string;
  limit: number;
  favorite?: boolean;
  trash: boolean;
  sort: GallerySort;
}

interface TrashQuery {
  ownerId: string;
  until: string;
  limit: number;
}
