import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import type { Log } from '../../lib/log.js';
import type { Providers } from '../../providers/index.js';
import type { JobQueue } from '../../queue/job-queue.js';
import type { GalleryService } from '../gallery/index.js';
import { createGenerationRepository } from './generation.repository.js';
import { generationRoutes } from './generation.routes.js';
import { createGenerationService } from './generation.service.js';
import { createGenerationView } from './generation-view.js';
import { createGenerationWorker, SHUTDOWN } from './generation.worker.js';
import { createProgressBoard } from './progress-board.js';
import { createRecovery } from './recovery.js';

export type { GenerationService } from './generation.service.js';

/** Generations: use cases, routes, and the worker that draws. */
export const createGenerations = ({ db, events, ...deps }: GenerationsDeps) => {
  const { queue } = deps;
  const generations = createGenerationRepository(db);
  const board = createProgressBoard();
  const view = createGenerationView({ ...deps, generations, events });
  const service = createGenerationService({ ...deps, generations, events, view, board });
  const worker = createGenerationWorker({
    ...deps,
    generations,
    view,
    board,
    publishProgress: (ownerId, data) => events.publish(ownerId, { name: 'generation.progress', data }),
  });
  const recovery = createRecovery({ ...deps, generations, view });
  return {
    service,
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
  providers: Providers;
  clock: Clock;
  log: Log;
  workerId: string;
  timeoutSeconds: number;
}
