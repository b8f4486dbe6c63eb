import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createRig, finished, refusal, type Rig } from './provider-rig.js';

let rig: Rig;
beforeEach(async () => {
  rig = await createRig();
});
afterEach(() => rig.close());

test.each([
  ['stopped', []],
  ['asked', [{ code: 'cancel_asked', params: { provider: 'fal' } }]],
  ['too_late', [{ code: 'cancel_too_late', params: { provider: 'fal' } }]],
] as const)('a cancel reaches the provider and says that it was %s', async (outcome, warnings) => {
  rig.fal.cancelAs(outcome);
  rig.fal.hold();
  const { id } = (await rig.ask({ model: 'fal/one' })).json();
  await rig.until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await rig.ann.call('POST', `/api/generation/cancel/${id}`);
  expect(await rig.until(id, finished)).toMatchObject({
    status: 'cancelled',
    warnings,
    attempts: [{ outcome: 'cancelled', cancelled: outcome, accepted: 'yes', cost: null }],
  });
  expect(rig.fal.cancelled.map((job) => job.id)).toEqual(['job-1']);
});

test('a job that was running at a stop is waited for after the start, and not asked for again', async () => {
  rig.fal.hold();
  const { id } = (await rig.ask({ model: 'fal/one', count: 2 })).json();
  await rig.until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await rig.server.stop();
  expect(rig.fal.cancelled).toEqual([]);
  await rig.restart();
  expect(await rig.until(id, finished)).toMatchObject({
    status: 'succeeded',
    images: [{ provider: 'fal' }, { provider: 'fal' }],
    attempts: [{ number: 1, outcome: 'succeeded' }],
    cost: 6000,
  });
  expect([rig.fal.requests.length, rig.fal.resumed.map((job) => job.id)]).toEqual([0, ['job-1']]);
});

test('a job that the provider knows no more is reported as interrupted', async () => {
  rig.fal.hold();
  const { id } = (await rig.ask({ model: 'fal/one' })).json();
  await rig.until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await rig.server.stop();
  await rig.restart();
  rig.fal.fail(refusal('interrupted', 'yes'));
  expect(await rig.until(id, finished)).toMatchObject({
    status: 'failed',
    error: { code: 'interrupted', billed: 'unknown' },
    cost: null,
  });
  expect(rig.fal.requests).toEqual([]);
});
