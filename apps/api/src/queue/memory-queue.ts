import { setTimeout as delay } from 'node:timers/promises';
import type { Job, JobHandler, JobQueue } from './job-queue.js';

/**
 * A queue within this process. Users take turns: somebody with a hundred waiting jobs delays another user's
 * first job by at most one job per slot.
 */
export const createMemoryQueue = ({
  concurrency,
  resourceLimit = () => concurrency,
  onError,
}: MemoryQueueOptions): JobQueue => {
  // In turn order: the first lane is the next to start a job, then goes to the end.
  const lanes = new Map<string, string[]>();
  const resources = new Map<string, string>();
  const running = new Map<string, { controller: AbortController; done: Promise<void>; resource?: string }>();
  let handler: JobHandler | null = null;
  let open = true;

  const hasRoom = (id: string): boolean => {
    const resource = resources.get(id);
    if (resource === undefined) return true;
    const users = [...running.values()].filter((job) => job.resource === resource).length;
    return users < resourceLimit(resource);
  };
  /** The first job that can start, of the user whose turn it is or the next one who has such a job. */
  const takeNext = (): string | undefined => {
    for (const [userId, waiting] of lanes) {
      const index = waiting.findIndex(hasRoom);
      const [id] = index < 0 ? [] : waiting.splice(index, 1);
      if (id === undefined) continue;
      lanes.delete(userId);
      if (waiting.length > 0) lanes.set(userId, waiting);
      return id;
    }
    return undefined;
  };
  const pump = (): void => {
    while (open && handler && running.size < concurrency) {
      const id = takeNext();
      if (id === undefined) return;
      run(id, handler);
    }
  };
  const run = (id: string, work: JobHandler): void => {
    const controller = new AbortController();
    const done = work(id, controller.signal)
      .catch((error: unknown) => onError(error, id))
      .finally(() => {
        running.delete(id);
        pump();
      });
    running.set(id, { controller, done, resource: resources.get(id) });
    resources.delete(id);
  };
  const isWaiting = (id: string): boolean => [...lanes.values()].some((waiting) => waiting.includes(id));

  return {
    enqueue: ({ id, userId, resource }: Job) => {
      if (running.has(id) || lanes.get(userId)?.includes(id)) return;
      if (resource !== undefined) resources.set(id, resource);
      const waiting = lanes.get(userId);
      if (waiting) waiting.push(id);
      else lanes.set(userId, [id]);
      pump();
    },
    position: (id) => {
      const all = [...lanes.values()];
      const lane = all.findIndex((waiting) => waiting.includes(id));
      const index = all[lane]?.indexOf(id);
      if (index === undefined) return null;
      // Before it: in lanes whose turn comes earlier one round more than in those after it.
      return all.reduce(
        (sum, waiting, at) =>
          sum + (at === lane ? index : Math.min(waiting.length, at < lane ? index + 1 : index)),
        0,
      );
    },
    cancel: (id, reason) => {
      const job = running.get(id);
      if (job) {
        job.controller.abort(reason);
        return 'aborted';
      }
      for (const [userId, waiting] of lanes) {
        const index = waiting.indexOf(id);
        if (index < 0) continue;
        waiting.splice(index, 1);
        resources.delete(id);
        if (waiting.length === 0) lanes.delete(userId);
        return 'removed';
      }
      return 'unknown';
    },
    has: (id) => running.has(id) || isWaiting(id),
    start: (work) => {
      handler = work;
      pump();
    },
    close: async ({ graceMs, reason }) => {
      open = false;
      const all = Promise.all([...running.values()].map(({ done }) => done));
      const timer = new AbortController();
      await Promise.race([all, delay(graceMs, undefined, { signal: timer.signal }).catch(() => undefined)]);
      timer.abort();
      for (const { controller } of running.values()) controller.abort(reason);
      await all;
    },
    health: () => ({
      waiting: [...lanes.values()].reduce((sum, waiting) => sum + waiting.length, 0),
      active: running.size,
      open,
    }),
  };
};

interface MemoryQueueOptions {
  /** How many jobs run at once. */
  concurrency: number;
  /** How many jobs may use one resource at once. */
  resourceLimit?: (resource: string) => number;
  /** Told of every handler that rejected. */
  onError: (error: unknown, id: string) => void;
}
