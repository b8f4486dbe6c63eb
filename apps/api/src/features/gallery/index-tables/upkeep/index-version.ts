import type { Database } from '../../../../db/database.js';
import type { Log } from '../../../../lib/log.js';
import { putSetting, readSettings } from '../../../auth/index.js';
import { IMAGE } from '../../image.entity.js';
import { rebuildIndex } from './rebuild.js';

/** Raise it when `tokenize` or `tallyOf` give something else than before: every installation then rebuilds. */
const VERSION = 2;

/** Sees to it that the index is of this version: at once when there are no images, else beside the running server. */
export const createIndexUpkeep = ({ db, log }: { db: Database; log: Log }) => {
  const stopping = new AbortController();
  let running: Promise<void> = Promise.resolve();
  const rebuild = async (): Promise<number> => {
    const images = await rebuildIndex(db, { signal: stopping.signal });
    await markCurrent(db);
    return images;
  };
  const update = async (): Promise<void> => {
    log.info('the search index is being built; until it is done, search and counts are incomplete');
    const images = await rebuild();
    log.info({ images }, 'the search index is complete');
  };
  return {
    rebuild,
    start: async (): Promise<void> => {
      if (await isCurrent(db)) return;
      if (!(await db.read.existsBy(IMAGE, {}))) return markCurrent(db);
      running = update().catch((error: unknown) => {
        if (!stopping.signal.aborted)
          log.error({ err: error }, 'the search index could not be built; the next start tries again');
      });
    },
    /** Resolves when nothing is written any more. */
    stop: (): Promise<void> => {
      stopping.abort();
      return running;
    },
    /** Resolves when a rebuild that is under way has ended. */
    settled: (): Promise<void> => running,
  };
};

const KEY = 'gallery_index';

const isCurrent = async (db: Database): Promise<boolean> => {
  const value = (await readSettings(db, [KEY])).get(KEY);
  return (value as { version?: unknown } | undefined)?.version === VERSION;
};

const markCurrent = (db: Database): Promise<void> => putSetting(db, KEY, { version: VERSION });
