import { expect, test } from '@jest/globals';
import { createEventBus, type PublishedEvent } from './event-bus.js';

const deleted = (id: string) => ({ name: 'image.deleted' as const, data: { id } });

test('events reach the streams of their user and of nobody else', () => {
  const bus = createEventBus();
  const [mine, others]: PublishedEvent[][] = [[], []];
  const stop = bus.subscribe('me', (published) => mine?.push(published));
  bus.subscribe('other', (published) => others?.push(published));
  bus.publish('me', deleted('1'));
  stop();
  bus.publish('me', deleted('2'));
  expect(mine?.map(({ event }) => event)).toEqual([deleted('1')]);
  expect(others).toEqual([]);
});

test('what concerns everybody reaches all who listen or may come back', () => {
  const bus = createEventBus();
  const [mine, others]: PublishedEvent[][] = [[], []];
  const stop = bus.subscribe('me', (published) => mine?.push(published));
  bus.subscribe('other', (published) => others?.push(published));
  bus.publish('me', deleted('1'));
  stop();
  const event = { name: 'changed' as const, data: { what: 'settings' as const } };
  bus.publishToAll(event);
  expect(others?.map((published) => published.event)).toEqual([event]);
  expect(mine).toHaveLength(1);
  expect(bus.since('me', mine?.[0]?.id ?? '')?.map((published) => published.event)).toEqual([event]);
});

test('a stream that comes back gets what it missed, without progress', () => {
  const bus = createEventBus();
  const seen: PublishedEvent[] = [];
  bus.subscribe('me', (published) => seen.push(published));
  bus.publish('me', deleted('1'));
  bus.publish('other', deleted('not mine'));
  bus.publish('me', {
    name: 'generation.progress',
    data: { id: 'g', progress: 0.5, stage: null, position: 0 },
  });
  bus.publish('me', deleted('2'));
  expect(bus.since('me', seen[0]?.id ?? '')?.map(({ event }) => event)).toEqual([deleted('2')]);
  expect(bus.since('me', seen.at(-1)?.id ?? '')).toEqual([]);
});

test.each(['', 'nonsense', 'abc-1', '-1'])('an id that is not ours (%p) cannot be resumed', (id) => {
  const bus = createEventBus();
  bus.publish('me', deleted('1'));
  expect(bus.since('me', id)).toBeNull();
});

test('ids of another run of the server cannot be resumed', () => {
  const before = createEventBus();
  let id = '';
  before.subscribe('me', (published) => (id = published.id ?? ''));
  before.publish('me', deleted('1'));
  const after = createEventBus();
  after.publish('me', deleted('1'));
  expect(after.since('me', id)).toBeNull();
});

test('an event that fell out of the kept ones cannot be resumed', () => {
  const bus = createEventBus();
  const ids: string[] = [];
  bus.subscribe('me', ({ id }) => ids.push(id ?? ''));
  for (let n = 0; n < 300; n += 1) bus.publish('me', deleted(String(n)));
  expect(bus.since('me', ids[0] ?? '')).toBeNull();
  expect(bus.since('me', ids[298] ?? '')).toHaveLength(1);
});
