import { type Clock, shiftIso } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Announce } from './changes/announce.js';
import type { RemoveImages } from './changes/remove-images.js';
import type { ImageRepository } from './image.repository.js';

/** How often the trash is looked through, in milliseconds, and how many images go in one round. */
const EVERY_MS = 60 * 60 * 1000;
const BATCH = 200;

/** Empties the trash of what has lain there long enough, and of what was deleted for good but still has files. */
export const createPurge = ({ images, removeImages, announce, trashDays, clock, log }: PurgeDeps) => {
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  const purgeSome = async (request: Parameters<RemoveImages>[0]) => {
    const { removed, failed, projects } = await removeImages(request);
    announce.removed(request.ownerId, { changed: removed, projects });
    return { purged: removed.length, failed };
  };
  const run = async (): Promise<void> => {
    const before = shiftIso(clock.now(), -(await trashDays()) * 24 * 60 * 60 * 1000);
    for (;;) {
      const due = await images.findTrashedBefore(before, BATCH);
      let purged = 0;
      let failed = 0;
      for (const [ownerId, ids] of byOwner(due)) {
        const round = await purgeSome({ ownerId, ids, trashedUntil: before });
        purged += round.purged;
        failed += round.failed;
      }
      if (due.length > 0) log.info({ purged, failed }, 'the trash was emptied');
      if (due.length < BATCH || failed > 0) return;
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

const byOwner = (rows: readonly { id: string; ownerId: string }[]): Map<string, string[]> => {
  const ids = new Map<string, string[]>();
  for (const { id, ownerId } of rows) ids.set(ownerId, [...(ids.get(ownerId) ?? []), id]);
  return ids;
};

interface PurgeDeps {
  images: Pick<ImageRepository, 'findTrashedBefore'>;
  removeImages: RemoveImages;
  announce: Pick<Announce, 'removed'>;
  /** How long an image stays in the trash, in days. */
  trashDays: () => Promise<number>;
  clock: Clock;
  log: Log;
}
