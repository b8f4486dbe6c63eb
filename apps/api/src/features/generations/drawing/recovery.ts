import type { GenerationRecord, Warning } from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import type { Log } from '../../../lib/log.js';
import type { ProviderPool } from '../../../providers/pool/provider-pool.js';
import type { JobQueue } from '../../../queue/job-queue.js';
import type { GalleryService } from '../../gallery/index.js';
import type { ModelRegistry } from '../../models/index.js';
import type { GenerationRepository } from '../generation.repository.js';
import type { GenerationView } from '../generation-view.js';
import { queueResource } from '../queue-resource.js';
import { describeFailure } from './failure.js';

/** How often the sweep looks for rows the queue has lost, in milliseconds. */
const SWEEP_EVERY_MS = 15_000;

/**
 * Brings rows and the world together again after a stop of any kind: waiting rows are enqueued, rows whose jobs a
 * provider may still know go on, other rows that were being drawn get an honest end, files without a row are removed.
 */
export const createRecovery = (deps: RecoveryDeps) => {
  const { generations, gallery, queue, models, view, clock, log, workerId } = deps;
  const recover = async (atStart: boolean): Promise<void> => {
    // At start this process works on nothing, so whatever carries its id is left over.
    const abandoned = await generations.findAbandoned({
      workerId: atStart ? workerId : null,
      now: clock.now(),
    });
    for (const generation of abandoned) {
      if (queue.has(generation.id)) continue;
      const { id, ownerId } = generation;
      if (await hasJobs(id)) {
        await gallery.sweepFolder(generation);
        queue.enqueue({ id, userId: ownerId });
      } else await settle(generation);
    }
    for (const { id, ownerId, model } of await generations.findQueued()) {
      if (queue.has(id)) continue;
      const [first] = await models.resolve(ownerId, model);
      queue.enqueue({ id, userId: ownerId, ...(await queueResource(deps.pool, ownerId, first)) });
    }
  };

  const hasJobs = async (id: string): Promise<boolean> =>
    (await generations.findAttempts([id])).some(
      ({ outcome, jobs }) => outcome === 'running' && jobs.length > 0,
    );

  const settle = async (generation: GenerationRecord): Promise<void> => {
    const removed = await gallery.sweepFolder(generation);
    const done = (await gallery.storedPositions(generation.id)).length;
    const { error } = describeFailure(new AppError('interrupted'), { free: await isFree(generation) });
    const cancelled = generation.cancelRequestedAt !== null;
    const complete = done >= generation.count;
    const partial: Warning = {
      code: 'partial_result',
      params: { done, count: generation.count, code: error.code },
    };
    const finishedAt = clock.now();
    await generations.closeAttempts(generation.id, {
      outcome: complete ? 'succeeded' : cancelled ? 'cancelled' : 'failed',
      errorCode: complete || cancelled ? null : error.code,
      ...(error.billed === 'no' ? { cost: 0 } : {}),
    });
    await generations.release(generation.id, generation.workerId, {
      finishedAt,
      stage: null,
      ...(error.billed === 'no' ? { cost: 0 } : {}),
      ...(complete
        ? { status: 'succeeded', progress: 1 }
        : cancelled
          ? { status: 'cancelled' }
          : done > 0
            ? { status: 'succeeded', warnings: [...generation.warnings, partial], error }
            : { status: 'failed', error }),
    });
    log.warn(
      { generation: generation.id, done, removedFiles: removed },
      'a generation was interrupted and is settled',
    );
    await view.publish(generation.id);
  };

  /** True when nothing that may have drawn it costs anything. */
  const isFree = async ({ id, ownerId, model }: GenerationRecord): Promise<boolean> => {
    const attempts = await generations.findAttempts([id]);
    const running = attempts.filter(({ outcome }) => outcome === 'running');
    const names = running.length === 0 ? [model] : running.map((one) => `${one.provider}/${one.model}`);
    const found = (await Promise.all(names.map((name) => models.resolve(ownerId, name)))).flat();
    return found.length > 0 && found.every(({ price }) => price.unit === 'free');
  };

  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  return {
    /** Before anything is drawn; then again every few seconds until `stop`. */
    start: async (): Promise<void> => {
      await recover(true);
      timer = setInterval(() => {
        running = recover(false).catch((error: unknown) =>
          log.warn({ err: error }, 'the sweep failed; trying again'),
        );
      }, SWEEP_EVERY_MS);
      timer.unref();
    },
    /** Resolves when a sweep that is under way has ended. */
    stop: (): Promise<void> => {
      clearInterval(timer);
      return running;
    },
  };
};

interface RecoveryDeps {
  generations: GenerationRepository;
  gallery: Pick<GalleryService, 'sweepFolder' | 'storedPositions'>;
  models: Pick<ModelRegistry, 'resolve'>;
  pool: Pick<ProviderPool, 'look'>;
  queue: Pick<JobQueue, 'enqueue' | 'has'>;
  view: Pick<GenerationView, 'publish'>;
  clock: Clock;
  log: Log;
  workerId: string;
}
