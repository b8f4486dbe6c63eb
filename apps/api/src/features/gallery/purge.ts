import type { ImageRecord } from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { type Clock, shiftIso } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Storage } from '../../storage/storage.js';
import { imageKeys } from './image-files.js';
import type { ImageRepository } from './image.repository.js';

/** How often the trash is looked through, in milliseconds, and how many images go in one round. */
const EVERY_MS = 60 * 60 * 1000;
const BATCH = 200;

/**
 * Empties the trash of what has lain there long enough. Files go first: a crash in between leaves a row that the
 * next round takes again, never a file without a row. A file that cannot be removed keeps its row.
 */
export const createPurge = ({ images, storage, events, trashDays, clock, log }: PurgeDeps) => {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const purgeOne = async ({ id, ownerId, storageKey }: ImageRecord): Promise<void> => {
    for (const key of imageKeys(storageKey)) await storage.remove(key);
    await images.remove(id);
    events.publish(ownerId, { name: 'image.deleted', data: { id } });
  };
  const run = async (): Promise<void> => {
    const before = shiftIso(clock.now(), -(await trashDays()) * 24 * 60 * 60 * 1000);
    for (;;) {
      const due = await images.findTrashedBefore(before, BATCH);
      const results = await Promise.allSettled(due.map(purgeOne));
      const failed = results.filter(({ status }) => status === 'rejected');
      if (due.length > 0)
        log.info({ purged: due.length - failed.length, failed: failed.length }, 'the trash was emptied');
      if (due.length < BATCH || failed.length > 0) return;
    }
  };
  const tryRun = (): void => {
    running = run().catch((error: unknown) =>
      log.warn({ err: error }, 'the trash could not be emptied; trying again later'),
    );
  };

  return {
    run,
    start: (): void => {
      tryRun();
      timer = setInterval(tryRun, EVERY_MS);
      timer.unref();
    },
    /** Resolves when a round that is under way has ended. */
    stop: (): Promise<void> => {
      clearInterval(timer);
      return running;
    },
  };
};

interface PurgeDeps {
  images: Pick<ImageRepository, 'findTrashedBefore' | 'remove'>;
  storage: Pick<Storage, 'remove'>;
  events: Pick<EventBus, 'publish'>;
  /** How long an image stays in the trash, in days. */
  trashDays(): Promise<number>;
  clock: Clock;
  log: Log;
}
