import { beforeEach, describe, expect, test } from '@jest/globals';
import { subscribeToEvents } from './index.js';

class FakeEventSource {
  static all: FakeEventSource[] = [];
  readyState = 0;
  private readonly listeners = new Map<string, ((event: { data?: unknown }) => void)[]>();

  constructor(readonly url: string) {
    FakeEventSource.all.push(this);
  }
  addEventListener(name: string, listener: (event: { data?: unknown }) => void) {
    this.listeners.set(name, [...(this.listeners.get(name) ?? []), listener]);
  }
  emit(name: string, data?: unknown) {
    for (const listener of this.listeners.get(name) ?? []) listener({ data: JSON.stringify(data) });
  }
  fail(readyState: number) {
    this.readyState = readyState;
    this.emit('error');
  }
  close() {
    this.readyState = 2;
  }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 10));
const last = () => FakeEventSource.all.at(-1) as FakeEventSource;

const start = (more: Partial<Parameters<typeof subscribeToEvents>[0]> = {}) => {
  const seen: string[] = [];
  const subscription = subscribeToEvents({
    url: '/api/events',
    EventSource: FakeEventSource,
    handlers: {
      'generation.progress': ({ progress }) => seen.push(`progress ${progress}`),
      reset: () => seen.push('reset'),
    },
    onStatus: (status) => seen.push(status),
    onReopen: () => seen.push('reopened'),
    pause: () => 0,
    ...more,
  });
  return { seen, subscription };
};

beforeEach(() => {
  FakeEventSource.all = [];
});

describe('subscribeToEvents', () => {
  test('gives typed events to their handlers', () => {
    const { seen } = start();
    last().emit('open');
    last().emit('generation.progress', { progress: 0.5 });
    last().emit('reset', {});
    expect(seen).toEqual(['open', 'progress 0.5', 'reset']);
  });

  test('leaves a reconnect the browser does itself alone, and says when it is back', () => {
    const { seen } = start();
    last().emit('open');
    last().fail(0);
    last().emit('open');
    expect(FakeEventSource.all).toHaveLength(1);
    expect(seen).toEqual(['open', 'down', 'open', 'reopened']);
  });

  test('makes a new source when the browser gave up', async () => {
    const waits: number[] = [];
    const { seen } = start({ pause: (failures) => waits.push(failures) && 0 });
    last().emit('open');
    last().fail(2);
    await settle();
    last().fail(2);
    await settle();
    last().emit('open');
    expect(FakeEventSource.all).toHaveLength(3);
    expect(waits).toEqual([0, 1]);
    expect(seen).toEqual(['open', 'down', 'down', 'open', 'reopened']);
  });

  test('ends when the session has ended, but not when the question fails', async () => {
    const answers = [() => Promise.reject(new Error('offline')), () => Promise.resolve(false)];
    const { seen } = start({ hasSession: () => (answers.shift() ?? (() => Promise.resolve(true)))() });
    last().fail(2);
    await settle();
    expect(FakeEventSource.all).toHaveLength(2);
    last().fail(2);
    await settle();
    expect(FakeEventSource.all).toHaveLength(2);
    expect(seen.at(-1)).toBe('signed-out');
  });

  test('is silent after close', async () => {
    const { seen, subscription } = start();
    last().fail(2);
    subscription.close();
    await settle();
    expect(FakeEventSource.all).toHaveLength(1);
    expect(seen).toEqual(['down']);
  });
});
