import type { ImageRecord } from '@easel/shared';
import { In, IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import type { Database } from '../../db/database.js';
import { FOR_GOOD } from './changes/image-change.js';
import { IMAGE } from './image.entity.js';

/** All queries on images. Each one that serves a person is bound to its owner. */
export const createImageRepository = (db: Database) => ({
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

interface TrashQuery {
  ownerId: string;
  until: string;
  limit: number;
}
