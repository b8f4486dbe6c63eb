import { afterEach, expect, test } from '@jest/globals';
import type { DrawRequest } from '../api.js';
import { Pool } from './pool.js';

/** A worker that draws nothing: it answers, dies or hangs as the prompt says. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, request: { prompt } }) => {
      if (prompt === 'die') process.exit(3);
      if (prompt === 'throw') throw new Error('out of paint');
      if (prompt === 'hang') for (;;);
      parentPort.postMessage({ id, type: 'done', drawing: prompt });
    });
  `)}`,
);

const request = (prompt: string): DrawRequest => ({ prompt, width: 256, height: 256, seed: 1 });

let pool: Pool;
afterEach(() => pool.close());

test.each([
  ['die', 'ended unexpectedly'],
  ['throw', 'out of paint'],
])('a worker that does "%s" fails its own drawing, and the next one works', async (prompt, message) => {
  pool = new Pool(1, SCRIPT);
  const lost = pool.run(request(prompt), {});
  const next = pool.run(request('fine'), {});
  await expect(lost).rejects.toThrow(message);
  await expect(next).resolves.toBe('fine');
});

test('a drawing aborted while it waits never reaches a worker', async () => {
  pool = new Pool(1, SCRIPT);
  const controller = new AbortController();
  const first = pool.run(request('fine'), {});
  const waiting = pool.run(request('die'), { signal: controller.signal });
  const last = pool.run(request('also fine'), {});
  controller.abort(new Error('changed my mind'));
  await expect(waiting).rejects.toThrow('changed my mind');
  await expect(first).resolves.toBe('fine');
  await expect(last).resolves.toBe('also fine');
});

test('a worker that does not listen to an abort is replaced', async () => {
  pool = new Pool(1, SCRIPT);
  const controller = new AbortController();
  const hung = pool.run(request('hang'), { signal: controller.signal });
  const next = pool.run(request('fine'), {});
  const startedMs = performance.now();
  controller.abort(new Error('enough'));
  await expect(hung).rejects.toThrow('enough');
  expect(performance.now() - startedMs).toBeLessThan(100);
  await expect(next).resolves.toBe('fine');
});
