import { expect, test } from '@jest/globals';
import { type FailureKind, HttpFailure, type Sent } from '../http-failure.js';
import { type Look, poll } from '../poll.js';
import { type Pace, realPace, retry, retryAfterMs, type RetryOptions } from '../retry.js';

const now = Date.UTC(2026, 0, 1);

test.each<[Record<string, string>, string, number | null]>([
  [{ 'retry-after': '2' }, '', 2000],
  [{ 'retry-after': '0.5' }, '', 500],
  [{ 'retry-after': '0' }, '', 0],
  [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }, '', 7000],
  [{ 'retry-after': 'Wed, 31 Dec 2025 23:00:00 GMT' }, '', 0],
  [{ 'retry-after': 'soon' }, '', null],
  [{ 'retry-after': '-5' }, '', null],
  [{ 'retry-after-ms': '1500', 'retry-after': '9' }, '', 1500],
  [{ 'ratelimit-reset': '30' }, '', 30_000],
  [{ 'x-ratelimit-reset': String(now / 1000 + 12) }, '', 12_000],
  [{ 'x-ratelimit-reset': String(now + 345) }, '', 345],
  [{ 'x-ratelimit-reset': '6m0.5s' }, '', 360_500],
  [{ ratelimit: '"default";r=0;t=30' }, '', 30_000],
  [{}, 'Request was throttled. Your rate limit resets in ~30s.', 30_000],
  [{}, 'Please try again in 20ms.', 20],
  [{}, 'Please try again in 1.5 minutes', 90_000],
  [{}, 'Retry after 3 seconds', 3000],
  [{}, 'waited for 3 seconds', null],
  [{}, '', null],
])('%j %p asks for %p ms', (headers, text, expected) => {
  expect(retryAfterMs(headers, text, now)).toBe(expected);
});

test.each<[string, string, Outcome, number]>([
  ['a GET', 'GET', failure('reset', 'yes'), 4],
  ['a HEAD', 'head', failure('timeout', 'unknown'), 4],
  ['a GET that failed on the server', 'GET', answer(500), 4],
  ['a GET of nothing', 'GET', answer(404), 1],
  ['a GET that is forbidden', 'GET', failure('blocked', 'no'), 1],
  ['a GET that was aborted', 'GET', failure('aborted', 'unknown'), 1],
  ['a GET of too much', 'GET', failure('too_large', 'yes'), 1],
  ['a GET that ended with a bad status', 'GET', failure('bad_response', 'yes', 503), 4],
  ['a GET of rubbish', 'GET', failure('bad_response', 'yes'), 1],
  ['a broken program', 'GET', new TypeError('x'), 1],
  ['a POST that was not sent', 'POST', failure('refused', 'no'), 4],
  ['a POST without a connection', 'POST', failure('timeout', 'no'), 4],
  ['a POST that may have arrived', 'POST', failure('reset', 'unknown'), 1],
  ['a POST without an answer', 'POST', failure('timeout', 'unknown'), 1],
  ['a POST whose answer broke', 'POST', failure('reset', 'yes'), 1],
  ['a POST that failed on the server', 'POST', answer(500), 1],
  ['a POST that failed behind a gateway', 'POST', answer(504), 1],
  ['a POST that came too soon', 'POST', answer(429), 4],
  ['a POST to a busy server that names a time', 'POST', answer(503, { 'retry-after': '1' }), 4],
  ['a POST to a busy server', 'POST', answer(503), 1],
  ['a POST to a server that is loading', 'POST', answer(503, {}, 'loading'), 4],
  ['a POST on an empty account', 'POST', answer(429, {}, 'insufficient_quota'), 1],
  ['a POST asked to wait for an hour', 'POST', answer(429, { 'retry-after': '3600' }), 1],
  ['a POST that was accepted', 'POST', answer(201, {}, 'resets in 3s'), 1],
])('%s is made as often as it may be', async (_name, method, outcome, calls) => {
  const { pace } = fakePace();
  let count = 0;
  const call = async () => {
    count += 1;
    if (outcome instanceof Error) throw outcome;
    return outcome;
  };
  const judge: RetryOptions<ReturnType<typeof answer>>['judge'] = (_answer, text) =>
    text === 'loading' ? 'refused' : text === 'insufficient_quota' ? 'final' : null;
  const result = await retry(call, { method, judge, pace }).catch((error: unknown) => error);
  expect(result).toBe(outcome);
  expect(count).toBe(calls);
});

test('pauses double, are spread, and are never shorter than asked for', async () => {
  const { pace, slept } = fakePace(0.5);
  const answers = [answer(502), answer(502), answer(429, { 'retry-after': '9' }), answer(502), answer(200)];
  const call = async () => answers.shift() ?? answer(500);
  const options = { method: 'GET', maxAttempts: 9, baseMs: 1000, maxWaitMs: 10_000, pace };
  expect((await retry(call, options)).status).toBe(200);
  expect(slept).toEqual([500, 1000, 10_000, 4000]);
});

test('an abort ends a pause at once', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const call = async () => answer(429, { 'retry-after': '20' });
  const trying = retry(call, { method: 'POST', signal, pace: { ...realPace, random: () => 0 } });
  setImmediate(() => controller.abort('enough'));
  await expect(trying).rejects.toMatchObject({ kind: 'aborted', sent: 'no', cause: 'enough' });
});

test('a job is looked at less and less often until it is done', async () => {
  const { pace, slept } = fakePace();
  const looks: Look<string>[] = [
    wait(),
    wait(),
    wait(),
    { done: false, waitMs: 7 },
    wait(),
    { done: true, value: 'x' },
  ];
  const look = async () => looks.shift() ?? wait();
  expect(await poll(look, { intervalMs: 100, growth: 2, maxIntervalMs: 300, stallMs: 9999, pace })).toBe('x');
  expect(slept).toEqual([100, 200, 300, 7, 300]);
});

test('progress puts the deadline off, standing still does not', async () => {
  const { pace, slept } = fakePace();
  const steps = [1, 2, 3, 4, 4, 4, 4, 4, 4];
  const look = async () => wait(steps.shift());
  const polling = poll(look, { intervalMs: 100, growth: 1, stallMs: 250, pace });
  await expect(polling).rejects.toMatchObject({ kind: 'timeout', sent: 'yes' });
  expect(slept).toEqual([100, 100, 100, 100, 100, 50]);
});

test('an abort ends a poll at once, in a look and in a pause', async () => {
  for (const look of [() => new Promise<never>(() => undefined), async () => wait()]) {
    const controller = new AbortController();
    const inner: AbortSignal[] = [];
    const polling = poll((signal) => (inner.push(signal), look()), {
      intervalMs: 20_000,
      stallMs: 60_000,
      signal: controller.signal,
    });
    setImmediate(() => controller.abort(new Error('enough')));
    await expect(polling).rejects.toThrow('enough');
    expect(inner).toHaveLength(1);
  }
  await expect(poll(async () => wait(), { stallMs: 1, signal: AbortSignal.abort('x') })).rejects.toBe('x');
});

test('a look that hangs is given up at the deadline, and told so', async () => {
  const seen: AbortSignal[] = [];
  const pace = { ...realPace, sleep: (_ms: number, signal?: AbortSignal) => realPace.sleep(5, signal) };
  const hang = (signal: AbortSignal) => (seen.push(signal), new Promise<never>(() => undefined));
  await expect(poll(hang, { stallMs: 5000, pace })).rejects.toMatchObject({ kind: 'timeout' });
  expect(seen[0]?.aborted).toBe(true);
});

test('what a look throws ends the poll', async () => {
  await expect(poll(() => Promise.reject(new Error('gone')), { stallMs: 9999 })).rejects.toThrow('gone');
});

/** A clock that only pauses move; a sleep that can be cancelled, such as a look's deadline, never ends. */
function fakePace(random = 0): { pace: Pace; slept: number[] } {
  const slept: number[] = [];
  let time = now;
  const sleep: Pace['sleep'] = async (ms, signal) => {
    if (signal !== undefined) return new Promise(() => undefined);
    slept.push(ms);
    time += ms;
  };
  return { slept, pace: { now: () => time, random: () => random, sleep } };
}

function wait(progress?: number): Look<never> {
  return { done: false, progress };
}

function answer(status: number, headers: Record<string, string> = {}, text = '') {
  return { status, headers, text: async () => text };
}

function failure(kind: FailureKind, sent: Sent, status: number | null = null): HttpFailure {
  return new HttpFailure(kind, kind, { sent, status });
}

type Outcome = ReturnType<typeof answer> | Error;
