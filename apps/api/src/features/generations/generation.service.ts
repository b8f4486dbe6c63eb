import { setMaxListeners } from 'node:events';
import {
  type BatchRequest,
  type BatchResponse,
  type CancelResponse,
  type CancelWaitingResponse,
  type GenerateRequest,
  type Generation,
  type GenerationPage,
  type GenerationProgress,
  type GenerationQuery,
  type GenerationRecord,
  isFinished,
} from '@easel/shared';
import type { EventBus } from '../../events/event-bus.js';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import type { JobQueue } from '../../queue/job-queue.js';
import { CANCELLED } from './drawing/stop-reasons.js';
import type { GenerationRepository } from './generation.repository.js';
import type { GenerationView } from './generation-view.js';
import type { ProgressBoard } from './drawing/progress-board.js';
import type { Asking } from './request/ask.js';
import { MAX_UNFINISHED } from './request/submission.js';

/** The use cases of generations. Somebody else's generation does not exist. */
export const createGenerationService = (deps: ServiceDeps) => {
  const { generations, asking, queue, events, view, board, clock } = deps;
  const closing = new AbortController();
  // As many may wait at once as there are requests.
  setMaxListeners(Number.POSITIVE_INFINITY, closing.signal);
  const getRecord = async (ownerId: string, id: string): Promise<GenerationRecord> => {
    const record = await generations.find(ownerId, id);
    if (!record) throw new AppError('not_found');
    return record;
  };
  const get = async (ownerId: string, id: string): Promise<Generation> =>
    view.completeOne(await getRecord(ownerId, id));

  return {
    create: (ownerId: string, request: GenerateRequest): Promise<Generation> => asking.one(ownerId, request),
    /** Asks for one prompt several ways; all of them are queued, or none. */
    createBatch: (ownerId: string, request: BatchRequest): Promise<BatchResponse> =>
      asking.batch(ownerId, request),
    get,
    list: async (
      ownerId: string,
      { cursor, limit = 20, status, batch }: GenerationQuery,
    ): Promise<GenerationPage> => {
      const statuses = status === 'active' ? (['queued', 'running'] as const) : status && ([status] as const);
      const page = await generations.list(ownerId, { cursor, limit, statuses, batchId: batch });
      return { items: await view.complete(ownerId, page.items), nextCursor: page.nextCursor };
    },
    /** Stops a generation where it is: waiting, being drawn, or already over. */
    cancel: async (ownerId: string, id: string): Promise<CancelResponse> => {
      const { status } = await getRecord(ownerId, id);
      if (isFinished(status)) return { outcome: 'too_late', generation: await get(ownerId, id) };
      if (status === 'queued' && (await generations.cancelQueued(id, clock.now()))) {
        queue.cancel(id, CANCELLED);
        await view.publish(id);
        return { outcome: 'stopped', generation: await get(ownerId, id) };
      }
      // Running here or in another process: the row tells whoever holds it, the queue is the short way.
      await generations.requestCancel(id, clock.now());
      queue.cancel(id, CANCELLED);
      const generation = await waitForEnd(id, { ownerId, ms: CANCEL_PATIENCE_MS });
      if (generation.status === 'cancelled') return { outcome: 'stopped', generation };
      return { outcome: isFinished(generation.status) ? 'too_late' : 'asked', generation };
    },
    /** Takes everything out of the queue that has not started; what is being drawn goes on. */
    cancelWaiting: async (ownerId: string): Promise<CancelWaitingResponse> => {
      const waiting = await generations.list(ownerId, { limit: MAX_UNFINISHED, statuses: ['queued'] });
      let cancelled = 0;
      for (const { id } of waiting.items) {
        // It may have started meanwhile.
        if (!(await generations.cancelQueued(id, clock.now()))) continue;
        queue.cancel(id, CANCELLED);
        await view.publish(id);
        cancelled += 1;
      }
      return { cancelled };
    },
    /** Asks for the same picture again, as a new generation that points at the old one. */
    retry: async (ownerId: string, id: string): Promise<Generation> => {
      const record = await getRecord(ownerId, id);
      if (!isFinished(record.status))
        throw new AppError('generation_not_finished', { status: record.status });
      return asking.again(ownerId, record);
    },
    waitForEnd,
    /** Answers everybody who waits with the state of now: the server stops. */
    stopWaiting: (): void => closing.abort(),
    /** The newest progress of everything of a user that runs now, for a stream that has just opened. */
    currentProgress: (ownerId: string): GenerationProgress[] => board.of(ownerId),
  };

  /** The generation when it ends, or as it is after `ms` milliseconds or when `signal` says stop. */
  async function waitForEnd(id: string, { ownerId, ms, signal }: WaitOptions): Promise<Generation> {
    const stopSignal = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
    await new Promise<void>((resolve) => {
      const finish = () => {
        clearTimeout(timer);
        stop();
        stopSignal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, ms);
      const stop = events.subscribe(ownerId, ({ event }) => {
        if (event.name === 'generation' && event.data.id === id && isFinished(event.data.status)) finish();
      });
      if (stopSignal.aborted) finish();
      stopSignal.addEventListener('abort', finish);
      // It may have ended before anybody listened.
      getRecord(ownerId, id).then(({ status }) => isFinished(status) && finish(), finish);
    });
    return get(ownerId, id);
  }
};

export type GenerationService = ReturnType<typeof createGenerationService>;

/** How long a cancel request waits to be able to say "stopped" instead of "asked". */
const CANCEL_PATIENCE_MS = 1000;

interface ServiceDeps {
  generations: GenerationRepository;
  asking: Asking;
  queue: Pick<JobQueue, 'cancel'>;
  events: EventBus;
  view: GenerationView;
  board: ProgressBoard;
  clock: Clock;
}

export interface WaitOptions {
  ownerId: string;
  ms: number;
  signal?: AbortSignal;
}
