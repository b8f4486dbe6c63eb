import type { EventName, EventPayloads } from '@easel/shared';

/**
 * Follows the server's events and stays connected: the browser's own EventSource gives up for good after one
 * refused reconnect, so this makes a new one, with growing pauses, until `close` is called.
 */
export const subscribeToEvents = ({
  url,
  EventSource,
  handlers,
  onStatus = () => {},
  onReopen = () => {},
  hasSession = () => Promise.resolve(true),
  pause = backoff,
}: EventStreamOptions): EventSubscription => {
  let source: EventSourceLike | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let openedBefore = false;
  let closed = false;

  const connect = () => {
    const current = new EventSource(url);
    source = current;
    for (const name of Object.keys(NAMES) as EventName[]) current.addEventListener(name, deliver(name));
    current.addEventListener('open', () => {
      failures = 0;
      onStatus('open');
      if (openedBefore) onReopen();
      openedBefore = true;
    });
    current.addEventListener('error', () => {
      if (closed || source !== current) return;
      onStatus('down');
      if (current.readyState !== CLOSED) return;
      current.close();
      timer = setTimeout(() => void reconnect(), pause(failures++));
    });
  };

  const reconnect = async () => {
    // Only a clear "no" ends it: a server that cannot be asked may be back in a moment.
    const session = await hasSession().catch(() => true);
    if (closed) return;
    if (session) connect();
    else onStatus('signed-out');
  };

  const deliver =
    <N extends EventName>(name: N) =>
    (event: { data?: unknown }) => {
      if (!closed) handlers[name]?.(JSON.parse(String(event.data)) as EventPayloads[N]);
    };

  connect();
  return {
    close: () => {
      closed = true;
      clearTimeout(timer);
      source?.close();
    },
  };
};

// A record, so that a new event does not compile until it is listened to; the schemas stay out of the bundle.
const NAMES: Record<EventName, true> = {
  generation: true,
  'generation.progress': true,
  image: true,
  'image.deleted': true,
  changed: true,
  reset: true,
};

const CLOSED = 2;

/** 1 s, 2 s, 4 s ... up to 30 s, each between half and whole so that many clients do not come back at once. */
const backoff = (failures: number): number =>
  Math.min(30_000, 1000 * 2 ** failures) * (0.5 + Math.random() / 2);

/** `down` covers both the browser's own retry and ours. */
export type StreamStatus = 'open' | 'down' | 'signed-out';

export type EventHandlers = { [N in EventName]?: (data: EventPayloads[N]) => void };

export interface EventStreamOptions {
  url: string;
  /** The browser's EventSource, or one of a package in Node. */
  EventSource: new (
    url: string,
  ) => EventSourceLike;
  handlers: EventHandlers;
  onStatus?: (status: StreamStatus) => void;
  /** Called when the stream is open again after a break: events may have been missed. */
  onReopen?: () => void;
  /** Asked before each new connection; false ends the subscription. */
  hasSession?: () => Promise<boolean>;
  /** Milliseconds to wait after so many failures in a row. */
  pause?: (failures: number) => number;
}

export interface EventSubscription {
  close: () => void;
}

/** The part of EventSource that is used. */
export interface EventSourceLike {
  readonly readyState: number;
  addEventListener(name: string, listener: (event: { data?: unknown }) => void): void;
  close(): void;
}
