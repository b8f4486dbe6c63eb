import { randomBytes } from 'node:crypto';
import type { StudioEvent } from '@easel/shared';

/** An event on its way to the streams of one user. */
export interface PublishedEvent {
  /** Null for events that are not worth sending again, such as progress. */
  id: string | null;
  event: StudioEvent;
}

/** Carries events from where they happen to the open streams of the user they belong to. */
export interface EventBus {
  publish(userId: string, event: StudioEvent): void;
  /** The same event to everybody: whose streams are open, and who may come back to one. */
  publishToAll(event: StudioEvent): void;
  /** Gives the function that ends the subscription. */
  subscribe(userId: string, listener: (published: PublishedEvent) => void): () => void;
  /** What the user missed since an id, in order; null when that cannot be told any more. */
  since(userId: string, lastEventId: string): PublishedEvent[] | null;
}

/** How many events of a user, and of how many users, are kept for a stream that comes back. */
const KEPT_EVENTS = 200;
const KEPT_USERS = 2000;

/** An event bus within this process. */
export const createEventBus = (): EventBus => {
  const listeners = new Map<string, Set<(published: PublishedEvent) => void>>();
  const histories = new Map<string, (PublishedEvent & { sequence: number })[]>();
  // Ids of another run of the server must never be taken for ours.
  const run = randomBytes(6).toString('hex');
  let sequence = 0;

  const remember = (userId: string, published: PublishedEvent): void => {
    const history = histories.get(userId) ?? [];
    history.push({ ...published, sequence });
    if (history.length > KEPT_EVENTS) history.shift();
    // Taken out and put back, the map stays in order of last use.
    histories.delete(userId);
    histories.set(userId, history);
    const oldest = histories.keys().next();
    if (histories.size > KEPT_USERS && !oldest.done) histories.delete(oldest.value);
  };

  const publish = (userId: string, event: StudioEvent): void => {
    const lasting = event.name !== 'generation.progress';
    if (lasting) sequence += 1;
    const published = { id: lasting ? `${run}-${sequence}` : null, event };
    if (lasting) remember(userId, published);
    for (const listener of listeners.get(userId) ?? []) listener(published);
  };

  return {
    publish,
    publishToAll: (event) => {
      // A list of its own: publishing changes the order of the histories.
      for (const userId of new Set([...histories.keys(), ...listeners.keys()])) publish(userId, event);
    },
    subscribe: (userId, listener) => {
      const own = listeners.get(userId) ?? new Set();
      listeners.set(userId, own.add(listener));
      return () => {
        own.delete(listener);
        if (own.size === 0 && listeners.get(userId) === own) listeners.delete(userId);
      };
    },
    since: (userId, lastEventId) => {
      const [eventRun, text] = lastEventId.split('-');
      const history = histories.get(userId);
      const known = history?.findIndex((kept) => kept.sequence === Number(text)) ?? -1;
      if (eventRun !== run || !history || known < 0) return null;
      return history.slice(known + 1);
    },
  };
};
