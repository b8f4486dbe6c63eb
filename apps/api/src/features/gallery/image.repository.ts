import type { ImageRecord } from '@easel/shared';
import { In, IsNull, LessThan } from 'typeorm';
import type { Database } from '../../db/database.js';
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
  findTrashedBefore: (time: string, limit: number): Promise<ImageRecord[]> =>
    db.read.find(IMAGE, { where: { deletedAt: LessThan(time) }, order: { deletedAt: 'ASC' }, take: limit }),
  remove: (id: string) => db.write(async (manager) => void (await manager.delete(IMAGE, { id }))),
  insert: (image: ImageRecord) =>
    db.write(async (manager) => void (await manager.insert(IMAGE, { ...image }))),
  /** False when the owner has no such image. */
  update: (ownerId: string, id: string, change: ImageChange): Promise<boolean> =>
    db.write(async (manager) => {
      const { affected } = await manager.update(IMAGE, { ownerId, id }, change);
      return affected !== 0;
    }),
});

export type ImageRepository = ReturnType<typeof createImageRepository>;

export type ImageChange = Partial<Pick<ImageRecord, 'title' | 'notes' | 'favorite' | 'deletedAt'>>;
