import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import type { JobQueue } from '../../queue/job-queue.js';
import type { Storage } from '../../storage/storage.js';
import type { GalleryService } from '../gallery/index.js';
import type { ModelRegistry } from '../models/index.js';
import type { UsageLog } from '../usage/index.js';
import { createGenerationRepository } from './generation.repository.js';
import { generationRoutes } from './generation.routes.js';
import { createGenerationService } from './generation.service.js';
import { createGenerationView } from './generation-view.js';
import { createGenerationWorker } from './drawing/generation.worker.js';
import { SHUTDOWN } from './drawing/stop-reasons.js';
import { createOversight } from './oversight.js';
import { createInputPictures } from './request/input-pictures.js';
import { createProgressBoard } from './drawing/progress-board.js';
import { createRecovery } from './drawing/recovery.js';

export { resourceLimit } from './queue-resource.js';
export type { Oversight } from './oversight.js';
export type { GenerationService } from './generation.service.js';

/** Generations: use cases, routes, and the worker that draws. */
export const createGenerations = ({ db, events, ...deps }: GenerationsDeps) => {
  const { queue } = deps;
  const generations = createGenerationRepository(db);
  const board = createProgressBoard();
  const view = createGenerationView({ ...deps, generations, events });
  const pictures = createInputPictures(deps);
  const service = createGenerationService({ ...deps, generations, events, view, board, pictures });
  const worker = createGenerationWorker({
    ...deps,
    generations,
    view,
    board,
    pictures,
    publishProgress: (ownerId, data) => events.publish(ownerId, { name: 'generation.progress', data }),
  });
  const recovery = createRecovery({ ...deps, generations, view });
  return {
    service,
    /** For administrators, and for what becomes of an account that is deleted. */
    oversight: createOversight({ db, service }),
    inputs: pictures,
    routes: generationRoutes(service),
    /** Settles what an earlier run left, then starts drawing. */
    start: async (): Promise<void> => {
      await recovery.start();
      queue.start(worker.run);
    },
    /** Lets running jobs finish for `graceMs`, then puts them back. */
    stop: async (graceMs: number): Promise<void> => {
      service.stopWaiting();
      await recovery.stop();
      await queue.close({ graceMs, reason: SHUTDOWN });
    },
  };
};

interface GenerationsDeps {
  db: Database;
  events: EventBus;
  queue: JobQueue;
  gallery: GalleryService;
  pool: ProviderPool;
  models: ModelRegistry;
  usage: UsageLog;
  storage: Storage;
  clock: Clock;
  log: Log;
  /** The model of a request that names none. */
  defaultModelOf(ownerId: string): Promise<string>;
  workerId: string;
  timeoutSeconds: number;
}
