import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

let server: TestServer;
let ann: Caller;
beforeAll(async () => {
  server = await startTestServer({ work: false });
  ann = await server.signUp('ann');
});
afterAll(() => server?.remove());

const batch = (variants: number) =>
  ann.call('POST', '/api/generate/batch', {
    body: { prompt: `{${Array.from({ length: variants }, (_, n) => n).join('|')}}`, width: 256 },
  });

test('a batch fits into the queue as a whole or not at all', async () => {
  for (let n = 0; n < 10; n += 1) expect((await batch(48)).statusCode).toBe(202);
  expect((await batch(21)).json()).toMatchObject({ status: 429, code: 'queue_full', params: { max: 500 } });
  expect(await server.services.db.read.count('generation')).toBe(480);
  expect((await batch(20)).statusCode).toBe(202);
});
