import { type EventSourceLike, type StreamStatus, subscribeToEvents } from '@easel/client';
import type { EventName, StudioEvent } from '@easel/shared';

/**
 * Follows the server's events with one connection per browser: the tab that holds the lock is connected and tells
 * the others. Six streams, one a tab, would use up all connections a browser makes to one HTTP/1.1 server.
 */
export const followEvents = ({
  userId,
  onEvent,
  onStatus,
  onMissed,
  hasSession,
  source = EventSource,
}: FollowOptions): (() => void) => {
  const name = `easel.events.${userId}`;
  const channel = new BroadcastChannel(name);
  const stop = new AbortController();
  let leads = false;
  let status: StreamStatus | null = null;
  let wasOpen = false;

  const tell = (message: Message) => {
    receive(message);
    channel.postMessage(message);
  };
  const receive = (message: Message) => {
    if (message.kind === 'event') onEvent(message.event);
    else if (message.kind === 'missed') onMissed();
    else if (message.kind === 'status') onStatus(message.status);
    else if (leads && status !== null) channel.postMessage({ kind: 'status', status } satisfies Message);
  };
  channel.onmessage = ({ data }: MessageEvent<Message>) => receive(data);

  const lead = () => {
    leads = true;
    const on =
      <N extends EventName>(eventName: N) =>
      (data: unknown) =>
        tell({ kind: 'event', event: { name: eventName, data } as StudioEvent });
    const subscription = subscribeToEvents({
      url: '/api/events',
      EventSource: source,
      handlers: {
        generation: on('generation'),
        'generation.progress': on('generation.progress'),
        image: on('image'),
        'image.deleted': on('image.deleted'),
        changed: on('changed'),
        reset: on('reset'),
      },
      onStatus: (next) => {
        status = next;
        tell({ kind: 'status', status: next });
        // What happened between the first requests of the page and now was told to nobody.
        if (next === 'open' && !wasOpen) tell({ kind: 'missed' });
        wasOpen ||= next === 'open';
      },
      onReopen: () => tell({ kind: 'missed' }),
      hasSession,
    });
    return new Promise<void>((resolve) => {
      stop.signal.addEventListener('abort', () => {
        subscription.close();
        resolve();
      });
    });
  };

  // Locks exist only on https and localhost; without them each tab has its own connection.
  const locks = navigator.locks as LockManager | undefined;
  if (locks === undefined) void lead();
  else {
    channel.postMessage({ kind: 'hello' } satisfies Message);
    let waited = false;
    const take = async () => {
      // The tab that led before may have taken events with it.
      if (waited) onMissed();
      await lead();
    };
    void locks
      .request(name, { ifAvailable: true }, (lock) => (lock === null ? undefined : lead()))
      .then(() => {
        waited = true;
        return stop.signal.aborted ? undefined : locks.request(name, { signal: stop.signal }, take);
      })
      // Leaving the page ends the wait.
      .catch(() => {});
  }

  return () => {
    stop.abort();
    channel.close();
  };
};

type Message =
  | { kind: 'event'; event: StudioEvent }
  | { kind: 'status'; status: StreamStatus }
  | { kind: 'missed' }
  | { kind: 'hello' };

interface FollowOptions {
  userId: string;
  onEvent: (event: StudioEvent) => void;
  onStatus: (status: StreamStatus) => void;
  /** Events may have been missed: fetch what is on screen. */
  onMissed: () => void;
  hasSession: () => Promise<boolean>;
  source?: new (url: string) => EventSourceLike;
}
