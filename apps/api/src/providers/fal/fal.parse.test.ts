import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { readRefusal } from '../support/refusal.js';
import { judge } from './fal.errors.js';
import { readResult, readStatus, readSubmitted } from './fal.parse.js';

/** Real answers of 2025, recorded by the makers of an official client. */
const tapes = JSON.parse(
  readFileSync(new URL('./testing/fixtures/recorded.json', import.meta.url), 'utf8'),
) as { status: number; body: unknown }[];

test.each(tapes.filter(({ status }) => status === 200))('reads a recorded result: %j', ({ body }) => {
  const { images, seed } = readResult(body);
  expect(images).toHaveLength(1);
  expect(images[0]?.url).toMatch(/^https:\/\//);
  expect(images[0]?.flagged).toBe(false);
  expect(images[0]?.width).toBe(1024);
  expect(seed === null || Number.isSafeInteger(seed)).toBe(true);
});

test.each(tapes.filter(({ status }) => status === 422))(
  'reads a recorded refusal: %j',
  ({ status, body }) => {
    const refusal = readRefusal({ status, headers: {} }, JSON.stringify(body), (text) => text);
    expect(refusal.message).not.toBe('');
    // It is nothing but a bad request, and asking for the result again would change nothing.
    expect(judge(refusal, 'after')).toEqual({ retry: 'final' });
    expect(judge(refusal, 'submit')).toBeNull();
  },
);

test('knows both names of the header that says whether to try again', () => {
  for (const header of ['x-fal-retryable', 'x-fal-needs-retry']) {
    const refusal = readRefusal({ status: 422, headers: { [header]: 'true' } }, '{}', (text) => text);
    expect(judge(refusal, 'after')).toEqual({ retry: 'final', code: 'provider_unavailable' });
  }
});

test('an answer of a gateway is not the end of the job', () => {
  const refusal = readRefusal({ status: 502, headers: {} }, '<html>Bad Gateway</html>', (text) => text);
  expect(judge(refusal, 'after')).toBeNull();
});

test('takes addresses of fal, or of our own server, and no others', () => {
  const answer = (host: string) => ({
    request_id: 'r',
    status_url: `${host}/fal-ai/flux/requests/r/status`,
    response_url: `${host}/fal-ai/flux/requests/r`,
    cancel_url: `${host}/fal-ai/flux/requests/r/cancel`,
  });
  const own = 'https://proxy.example/fal';
  expect(readSubmitted(answer('https://queue.fal.run'), [0], own).data.statusUrl).toBe(
    `${own}/fal-ai/flux/requests/r/status`,
  );
  expect(readSubmitted(answer('https://proxy.example'), [0], own).data.cancelUrl).toBe(
    'https://proxy.example/fal-ai/flux/requests/r/cancel',
  );
  for (const host of ['https://queue.fal.run.example', 'http://queue.fal.run', '', 'javascript:']) {
    expect(() => readSubmitted(answer(host), [0], own)).toThrow();
  }
});

test('more lines in the log are progress', () => {
  const status = (messages: string[]) =>
    readStatus({ status: 'IN_PROGRESS', logs: messages.map((message) => ({ message })) });
  const [first, second] = [status(['loading']), status(['loading', ' 7%|# | 2/28'])];
  expect(first.mark).not.toBe(second.mark);
  expect([first.fraction, second.fraction]).toEqual([null, 0.07]);
});
