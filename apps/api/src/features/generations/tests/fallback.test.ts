import type { ErrorCode } from '@easel/shared';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRig, refusal, REPLICATE_KEY, type Rig } from './provider-rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(() => rig.close());

test.each<ErrorCode>([
  'provider_rate_limited',
  'provider_key_refused',
  'provider_quota',
  'provider_unreachable',
  'provider_model_unknown',
  'provider_model_loading',
])('after %s the next candidate draws, and both attempts are shown', async (code) => {
  rig.fal.refuse(refusal(code));
  const done = await rig.draw({ model: 'pair', count: 2 });
  expect(done).toMatchObject({
    status: 'succeeded',
    cost: 10_000,
    images: [{ provider: 'replicate' }, { provider: 'replicate' }],
    attempts: [
      {
        number: 1,
        provider: 'fal',
        model: 'one',
        outcome: 'failed',
        errorCode: code,
        accepted: 'no',
        cost: 0,
      },
      { number: 2, provider: 'replicate', outcome: 'succeeded', accepted: 'yes', remoteId: 'job-1' },
    ],
  });
  expect(done.warnings).toContainEqual({ code: 'fell_back', params: { provider: 'fal', code } });
  expect([rig.fal.requests.length, rig.replicate.requests.length]).toEqual([1, 1]);
});

test.each<[ErrorCode, 'no' | 'unknown' | 'yes']>([
  ['provider_unavailable', 'unknown'],
  ['provider_unreachable', 'unknown'],
  ['provider_answer_invalid', 'yes'],
  ['content_refused', 'no'],
  ['request_refused', 'no'],
])('after %s (accepted: %s) nobody else is asked', async (code, accepted) => {
  rig.fal.refuse(refusal(code, accepted));
  expect(await rig.draw({ model: 'pair' })).toMatchObject({
    status: 'failed',
    error: { code, billed: accepted === 'no' ? 'no' : 'unknown' },
    attempts: [{ accepted }],
  });
  expect(rig.replicate.requests).toEqual([]);
});

test('fallback can be switched off, and the caller may say who comes first', async () => {
  rig.fal.refuse(refusal('provider_quota'));
  expect(await rig.draw({ model: 'pair', fallback: false })).toMatchObject({
    status: 'failed',
    error: { code: 'provider_quota' },
  });
  expect(rig.replicate.requests).toEqual([]);
  expect(await rig.draw({ model: 'pair', providers: ['replicate'] })).toMatchObject({
    images: [{ provider: 'replicate' }],
  });
});

test('what is drawn before a refusal is kept, and only the rest goes to the next candidate', async () => {
  rig.replicate.charge(7000);
  rig.fal.fail(null, refusal('provider_rate_limited'));
  const done = await rig.draw({ model: 'pair', count: 3 });
  expect(done).toMatchObject({
    status: 'succeeded',
    cost: 3000 + 7000,
    images: [{ provider: 'fal' }, { provider: 'replicate' }, { provider: 'replicate' }],
  });
  expect(rig.replicate.requests[0]?.positions).toEqual([1, 2]);
});

test('without a key nothing is queued, and the answer names the cure', async () => {
  await rig.server.stop();
  await rig.restart(REPLICATE_KEY);
  const refused = await rig.server.app.inject({
    method: 'POST',
    url: '/api/generate',
    headers: { cookie: rig.ann.cookie, origin: 'http://localhost' },
    payload: { prompt: 'a fox', model: 'fal/one' },
  });
  expect(refused.statusCode).toBe(409);
  expect(refused.json()).toMatchObject({ code: 'provider_key_missing', params: { provider: 'fal' } });
  const drawn = await rig.server.app.inject({
    method: 'POST',
    url: '/api/generate',
    headers: { cookie: rig.ann.cookie, origin: 'http://localhost', prefer: 'wait=10' },
    payload: { prompt: 'a fox', model: 'pair' },
  });
  expect(drawn.json()).toMatchObject({
    status: 'succeeded',
    attempts: [{ provider: 'replicate' }],
    warnings: [],
  });
});

test('a provider that fails again and again is left alone for a moment', async () => {
  for (let times = 0; times < 4; times += 1) {
    rig.fal.refuse(refusal('provider_unreachable'));
    expect(await rig.draw({ model: 'fal/one' })).toMatchObject({ error: { code: 'provider_unreachable' } });
  }
  expect(await rig.draw({ model: 'fal/one' })).toMatchObject({
    status: 'failed',
    error: { code: 'provider_paused', billed: 'no' },
  });
  expect(await rig.draw({ model: 'pair' })).toMatchObject({ images: [{ provider: 'replicate' }] });
  expect(rig.fal.requests).toHaveLength(4);
});

test('when nobody draws, nobody is said to have drawn instead', async () => {
  rig.fal.refuse(refusal('provider_quota'));
  rig.replicate.refuse(refusal('provider_rate_limited'));
  expect(await rig.draw({ model: 'pair' })).toMatchObject({
    status: 'failed',
    error: { code: 'provider_rate_limited' },
    attempts: [{ errorCode: 'provider_quota' }, { errorCode: 'provider_rate_limited' }],
    warnings: [],
    cost: 0,
  });
});

test('what a candidate that drew nothing would have changed is not told', async () => {
  rig.fal.refuse(refusal('provider_quota'));
  const done = await rig.draw({ model: 'pair', steps: 15 });
  expect(done).toMatchObject({ status: 'succeeded', images: [{ provider: 'replicate' }] });
  expect(rig.replicate.requests[0]).toMatchObject({ steps: 15 });
  expect(done.warnings).toEqual([{ code: 'fell_back', params: { provider: 'fal', code: 'provider_quota' } }]);
});
