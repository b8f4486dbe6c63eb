import { posix } from 'node:path';
import type { ImageRecord } from '@easel/shared';
import pLimit from 'p-limit';
import type { Log } from '../../../lib/log.js';
import type { Storage } from '../../../storage/storage.js';
import { imageKeys } from '../image-files.js';
import type { ImageRepository } from '../image.repository.js';
import { FOR_GOOD } from './image-change.js';
import type { ImageWriter } from './image-writer.js';

/**
 * Deletes images for good, the one way for a person and for the purge. First all of them are out of the gallery, at
 * once or not at all. Then files go, then rows: a crash in between leaves rows that the purge takes again, never a
 * file without a row. A file that cannot be removed keeps its row, which stays in the trash. With `trashedUntil` only
 * those go that have still lain in the trash since then: whoever read the ids before may find some of them restored.
 */
export const createRemoveImages =
  ({ images, writer, storage, log }: RemoveDeps) =>
  async ({ ownerId, ids, ...only }: RemoveRequest): Promise<Removal> => {
    const removeFiles = async ({ storageKey }: Pick<ImageRecord, 'storageKey'>): Promise<void> => {
      for (const key of imageKeys(storageKey)) await storage.remove(key);
    };
    /** Empty folders do no harm: one that cannot be removed is left. */
    const prune = async (rows: readonly Pick<ImageRecord, 'storageKey'>[]): Promise<void> => {
      const folders = new Set(rows.map(({ storageKey }) => posix.dirname(storageKey)));
      await Promise.allSettled([...folders].map((folder) => limit(() => storage.prune(folder))));
    };
    const { projects, skipped } = await writer.change(ownerId, ids, { deletedAt: FOR_GOOD, ...only });
    const removed: string[] = [];
    let failed = 0;
    for (let start = 0; start < ids.length; start += CHUNK) {
      const rows = await images.findFiles(ownerId, ids.slice(start, start + CHUNK));
      const results = await Promise.allSettled(rows.map((row) => limit(() => removeFiles(row))));
      const gone = rows.filter((_, index) => results[index]?.status === 'fulfilled').map(({ id }) => id);
      const failure = results.find(({ status }) => status === 'rejected');
      if (failure)
        log.warn(
          { err: (failure as PromiseRejectedResult).reason, images: rows.length - gone.length },
          'files cannot be removed; their images stay in the trash, and the next round tries again',
        );
      await writer.remove(ownerId, gone);
      await prune(rows);
      removed.push(...gone);
      failed += rows.length - gone.length;
    }
    return { removed, failed, skipped, projects };
  };

export type RemoveImages = ReturnType<typeof createRemoveImages>;

/** Images in one round of files and rows. */
const CHUNK = 500;
/** Images whose files are removed at once, by everybody: the threads of the disk also serve thumbnails. */
const limit = pLimit(4);

interface RemoveRequest {
  ownerId: string;
  ids: readonly string[];
  /** Absent = wherever they are. */
  trashedUntil?: string;
}

export interface Removal {
  /** Ids of images that are gone. */
  removed: string[];
  /** How many still lie in the trash since files of theirs could not be removed. */
  failed: number;
  /** How many were not found. */
  skipped: number;
  projects: boolean;
}

interface RemoveDeps {
  images: Pick<ImageRepository, 'findFiles'>;
  writer: Pick<ImageWriter, 'change' | 'remove'>;
  storage: Pick<Storage, 'remove' | 'prune'>;
  log: Log;
}
