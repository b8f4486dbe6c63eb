import { expect, test } from '@jest/globals';
import { createMemoryQueue } from './memory-queue.js';

/** A queue whose jobs end when the test says so; `started` tells the order in which they began. */
const setup = (concurrency: number, resourceLimit?: (resource: string) => number) => {
  const started: string[] = [];
  const endings = new Map<string, () => void>();
  const reasons = new Map<string, unknown>();
  const errors: unknown[] = [];
  const queue = createMemoryQueue({ concurrency, resourceLimit, onError: (error) => errors.push(error) });
  const start = () =>
    queue.start((id, signal) => {
      started.push(id);
      return new Promise<void>((resolve, reject) => {
        endings.set(id, resolve);
        signal.addEventListener('abort', () => {
          reasons.set(id, signal.reason);
          reject(signal.reason);
        });
      });
    });
  const finish = async (id: string) => {
    endings.get(id)?.();
    await tick();
  };
  return { queue, started, reasons, errors, start, finish };
};

const tick = () => new Promise((resolve) => setImmediate(resolve));

test('a user with a hundred waiting jobs delays the first job of another by at most one job per slot', async () => {
  const { queue, started, start, finish } = setup(1);
  for (let n = 0; n < 100; n += 1) queue.enqueue({ id: `a${n}`, userId: 'a' });
  start();
  queue.enqueue({ id: 'b0', userId: 'b' });
  await finish('a0');
  await finish('a1');
  expect(started.indexOf('b0')).toBeLessThanOrEqual(2);
});

test('runs no more at once than it may', async () => {
  const { queue, started, start, finish } = setup(3);
  for (let n = 0; n < 5; n += 1) queue.enqueue({ id: `a${n}`, userId: 'a' });
  start();
  expect(started).toEqual(['a0', 'a1', 'a2']);
  await finish('a1');
  expect(started).toEqual(['a0', 'a1', 'a2', 'a3']);
  expect(queue.health()).toEqual({ waiting: 1, active: 3, open: true });
});

test('jobs that wait for one resource take nobody else a place', async () => {
  const { queue, started, start, finish } = setup(3, () => 1);
  for (const id of ['a0', 'a1', 'a2']) queue.enqueue({ id, userId: 'a', resource: 'local' });
  queue.enqueue({ id: 'a3', userId: 'a' });
  queue.enqueue({ id: 'b0', userId: 'b', resource: 'local' });
  queue.enqueue({ id: 'b1', userId: 'b' });
  start();
  expect(started).toEqual(['a0', 'b1', 'a3']);
  await finish('a0');
  expect(started.at(-1)).toBe('b0');
  expect(queue.health()).toMatchObject({ waiting: 2, active: 3 });
});

test('tells the position in which jobs really start', async () => {
  const { queue, started, start, finish } = setup(1);
  for (const id of ['a0', 'a1', 'a2', 'a3']) queue.enqueue({ id, userId: 'a' });
  for (const id of ['b0', 'b1']) queue.enqueue({ id, userId: 'b' });
  queue.enqueue({ id: 'c0', userId: 'c' });
  const promised = ['a0', 'a1', 'a2', 'a3', 'b0', 'b1', 'c0'].sort(
    (x, y) => (queue.position(x) ?? 0) - (queue.position(y) ?? 0),
  );
  start();
  for (let n = 0; n < promised.length; n += 1) await finish(started[n] ?? '');
  expect(started).toEqual(promised);
});

test('adding a known job again does nothing', () => {
  const { queue, started, start } = setup(1);
  queue.enqueue({ id: 'a0', userId: 'a' });
  queue.enqueue({ id: 'a0', userId: 'a' });
  start();
  queue.enqueue({ id: 'a0', userId: 'a' });
  expect(started).toEqual(['a0']);
  expect(queue.health().waiting).toBe(0);
});

test('cancelling removes a waiting job and aborts a running one', async () => {
  const { queue, reasons, start } = setup(1);
  queue.enqueue({ id: 'a0', userId: 'a' });
  queue.enqueue({ id: 'a1', userId: 'a' });
  start();
  expect(queue.cancel('a1', 'why')).toBe('removed');
  expect(queue.cancel('a0', 'why')).toBe('aborted');
  expect(queue.cancel('a9', 'why')).toBe('unknown');
  await tick();
  expect(reasons.get('a0')).toBe('why');
  expect(queue.health()).toEqual({ waiting: 0, active: 0, open: true });
});

test('a failing job is reported and the next one runs', async () => {
  const { queue, started, errors, start } = setup(1);
  queue.enqueue({ id: 'a0', userId: 'a' });
  queue.enqueue({ id: 'a1', userId: 'a' });
  start();
  queue.cancel('a0', 'broken');
  await tick();
  expect(errors).toEqual(['broken']);
  expect(started).toEqual(['a0', 'a1']);
});

test('closing starts nothing more, waits, then aborts', async () => {
  const { queue, started, reasons, start } = setup(1);
  queue.enqueue({ id: 'a0', userId: 'a' });
  queue.enqueue({ id: 'a1', userId: 'a' });
  start();
  await queue.close({ graceMs: 10, reason: 'stopping' });
  expect(reasons.get('a0')).toBe('stopping');
  expect(started).toEqual(['a0']);
  expect(queue.health().open).toBe(false);
});
