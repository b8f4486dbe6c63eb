import { type Look, poll } from '../../lib/http/poll.js';
import type { Pace } from '../../lib/http/retry.js';
import type { CancelOutcome } from '../provider.js';
import type { TaskLook, Tasks } from './automatic1111.tasks.js';

/**
 * Takes jobs back. The server can stop only what it draws at the moment, and stops it whoever asked for it. So a job that
 * waits is remembered, and interrupted when its turn has come; whoever cancels hears `asked` after a while.
 */
export const createWithdrawals = ({ tasks, pace }: { tasks: Tasks; pace?: Pace }) => {
  const closing = new AbortController();
  const stopped = new Set<string>();
  const withdraw = (id: string): Promise<CancelOutcome> =>
    new Promise((resolve, reject) => {
      let looks = 0;
      let failures = 0;
      const stateOf = async (signal: AbortSignal): Promise<TaskLook['state'] | null> => {
        try {
          const { state } = await tasks.look(id, -1, signal);
          failures = 0;
          return state;
        } catch (error) {
          failures += 1;
          if (failures > MOST_FAILURES) throw error;
          return null;
        }
      };
      const step = async (signal: AbortSignal): Promise<Look<CancelOutcome>> => {
        looks += 1;
        const state = await stateOf(signal);
        const interrupted = stopped.has(id);
        if (state === 'active' && !interrupted) {
          // Its call may answer before the interrupt does.
          stopped.add(id);
          await tasks.interrupt(signal).catch((error: unknown) => {
            stopped.delete(id);
            throw error;
          });
        } else if (state === 'done' || (state === 'unknown' && (interrupted || looks > FIRST_LOOKS)))
          return { done: true, value: interrupted ? 'stopped' : 'too_late' };
        if (looks >= LOOKS_WITHIN_PATIENCE) resolve('asked');
        return { done: false };
      };
      poll(step, {
        intervalMs: EVERY_MS,
        growth: 1,
        stallMs: REMEMBERED_MS,
        signal: closing.signal,
        pace,
      }).then(resolve, reject);
    });
  return {
    withdraw,
    /** Whether a job was stopped before its end. */
    interrupted: (id: string): boolean => stopped.has(id),
    /** Forgets the jobs that still wait. */
    close: () => closing.abort(),
  };
};

const EVERY_MS = 500;
// Ten seconds.
const LOOKS_WITHIN_PATIENCE = 20;
// A job sent just now may not be known yet.
const FIRST_LOOKS = 3;
// In a row.
const MOST_FAILURES = 3;
const REMEMBERED_MS = 60 * 60 * 1000;
