import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { EventSourceLike } from '@easel/client';
import type { StudioEvent } from '@easel/shared';
import { makeImage } from '../../../test/fake-server/fixtures';
import { followEvents } from './follow-events';

class FakeEventSource extends EventTarget {
  static open: FakeEventSource[] = [];
  readyState = 1;
  constructor() {
    super();
    FakeEventSource.open.push(this);
  }
  emit(name: string, data: unknown) {
    this.dispatchEvent(new MessageEvent(name, { data: JSON.stringify(data) }));
  }
  close() {
    FakeEventSource.open = FakeEventSource.open.filter((source) => source !== this);
  }
}

/** Locks as a browser has them, for one name: one holder, the others wait in line. */
const fakeLocks = () => {
  let tail: Promise<unknown> = Promise.resolve();
  let held = 0;
  return {
    request: (
      _name: string,
      { ifAvailable, signal }: { ifAvailable?: boolean; signal?: AbortSignal },
      run: (lock: object | null) => unknown,
    ) => {
      if (ifAvailable === true && held > 0) return Promise.resolve(run(null));
      held += 1;
      const turn = tail.then(() => (signal?.aborted === true ? undefined : run({})));
      tail = turn.then(() => (held -= 1));
      return turn;
    },
  };
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 60));
const image = makeImage();
const stops: (() => void)[] = [];

const openTab = () => {
  const tab = { events: [] as StudioEvent[], statuses: [] as string[], missed: 0 };
  const stop = followEvents({
    userId: 'u1',
    onEvent: (event) => tab.events.push(event),
    onStatus: (status) => tab.statuses.push(status),
    onMissed: () => (tab.missed += 1),
    hasSession: () => Promise.resolve(true),
    source: FakeEventSource as unknown as new (url: string) => EventSourceLike,
  });
  stops.push(stop);
  return { ...tab, tab, stop };
};

beforeEach(() => {
  FakeEventSource.open = [];
  Object.defineProperty(navigator, 'locks', { value: fakeLocks(), configurable: true });
});
afterEach(() => {
  for (const stop of stops.splice(0)) stop();
});

describe('followEvents', () => {
  test('two tabs share one stream and both hear its events', async () => {
    const [first, second] = [openTab(), openTab()];
    await settle();
    expect(FakeEventSource.open).toHaveLength(1);
    FakeEventSource.open[0]?.emit('image', image);
    await settle();
    expect(first.tab.events).toEqual([{ name: 'image', data: image }]);
    expect(second.tab.events).toEqual([{ name: 'image', data: image }]);
  });

  test('when the leading tab closes, the other one connects and fetches what it missed', async () => {
    const [first, second] = [openTab(), openTab()];
    await settle();
    first.stop();
    await settle();
    expect(FakeEventSource.open).toHaveLength(1);
    expect(second.tab.missed).toBe(1);
  });

  test('a tab that opens later learns how the connection is', async () => {
    openTab();
    await settle();
    FakeEventSource.open[0]?.emit('open', {});
    const late = openTab();
    await settle();
    expect(late.tab.statuses).toEqual(['open']);
  });

  test('without locks each tab has its own stream', async () => {
    Object.defineProperty(navigator, 'locks', { value: undefined, configurable: true });
    openTab();
    openTab();
    await settle();
    expect(FakeEventSource.open).toHaveLength(2);
  });
});
