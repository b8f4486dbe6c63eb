import { ProviderError } from '../provider.js';
import { pictureFromBase64 } from '../support/pictures.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { at, numberAt, textAt } from '../support/refusal.js';

/** What is known of one of our jobs. */
export interface TaskLook {
  /** `unknown`: not there yet, forgotten, or the server is too old to know jobs by name. */
  state: 'queued' | 'active' | 'done' | 'unknown';
  fraction: number | null;
  /** How many jobs come before it. */
  queuePosition: number | null;
  preview: Uint8Array | null;
  /** Says which preview was seen last; the server sends each just once. */
  previewId: number;
}

/** Our jobs at the server, by the ids we gave them. */
export const createTasks = (caller: ProviderCaller) => {
  // A server without its web pages has no way to ask for one job.
  let asksByName = true;

  const lookByName = async (id: string, previewId: number, signal: AbortSignal): Promise<TaskLook> => {
    const answer = await caller.json({
      method: 'POST',
      to: '/internal/progress',
      json: { id_task: id, id_live_preview: previewId, live_preview: true },
      phase: 'free',
      signal,
      ...ONE_LOOK,
    });
    if (at(answer, 'active') === true)
      return {
        state: 'active',
        fraction: numberAt(answer, 'progress') ?? 0,
        queuePosition: null,
        preview: readPreview(answer),
        previewId: numberAt(answer, 'id_live_preview') ?? previewId,
      };
    if (at(answer, 'queued') === true)
      return { ...NOTHING, state: 'queued', queuePosition: placeOf(textAt(answer, 'textinfo')), previewId };
    return { ...NOTHING, state: at(answer, 'completed') === true ? 'done' : 'unknown', previewId };
  };

  /** Progress of whatever is drawn now: of use only where the server says that it is ours. */
  const lookAtAll = async (id: string, previewId: number, signal: AbortSignal): Promise<TaskLook> => {
    const answer = await caller.json({
      to: '/sdapi/v1/progress?skip_current_image=true',
      phase: 'free',
      signal,
      ...ONE_LOOK,
    });
    if (textAt(answer, 'current_task') !== id) return { ...NOTHING, state: 'unknown', previewId };
    return { ...NOTHING, state: 'active', fraction: numberAt(answer, 'progress') ?? 0, previewId };
  };

  return {
    /** Same errors as `caller.call`. */
    look: async (id: string, previewId: number, signal: AbortSignal): Promise<TaskLook> => {
      if (!asksByName) return lookAtAll(id, previewId, signal);
      try {
        return await lookByName(id, previewId, signal);
      } catch (error) {
        if (!isMissing(error)) throw error;
        asksByName = false;
        return lookAtAll(id, previewId, signal);
      }
    },
    /** Stops whatever is drawn now, whoever asked for it: to be called only when that is ours. */
    interrupt: async (signal: AbortSignal): Promise<void> => {
      const response = await caller.call({
        method: 'POST',
        to: '/sdapi/v1/interrupt',
        json: {},
        phase: 'free',
        signal,
        ...ONE_LOOK,
      });
      response.discard();
    },
  };
};

export type Tasks = ReturnType<typeof createTasks>;

const ONE_LOOK = { timeouts: { connect: 5000, headers: 5000, body: 5000, total: 10_000 }, maxAttempts: 1 };
const NOTHING = { fraction: null, queuePosition: null, preview: null };

/**
 * @example placeOf('In queue: 2/3') // 2: the first in the queue waits for the one being drawn
 */
const placeOf = (text: string): number | null => {
  const place = /(\d+)\s*\/\s*\d+/.exec(text)?.[1];
  return place === undefined ? null : Number(place);
};

/** A preview that cannot be read is no reason to give up. */
const readPreview = (answer: unknown): Uint8Array | null => {
  const text = textAt(answer, 'live_preview');
  if (text === '') return null;
  try {
    return pictureFromBase64('automatic1111', text);
  } catch {
    return null;
  }
};

const isMissing = (error: unknown): boolean =>
  error instanceof ProviderError && [404, 405].includes(Number(error.params['status']));
