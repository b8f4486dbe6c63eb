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

test('what is cancelled before anything was asked for costs nothing, and says so', async () => {
  rig.fal.holdSubmit();
  const { id } = (await rig.ask({ model: 'fal/one' })).json();
  await rig.until(id, ({ attempts }) => attempts.length === 1);
  await rig.ann.call('POST', `/api/generation/cancel/${id}`);
  expect(await rig.until(id, finished)).toMatchObject({
    status: 'cancelled',
    cost: 0,
    warnings: [],
    attempts: [{ outcome: 'cancelled', cancelled: null, accepted: 'no', cost: 0 }],
  });
  expect(rig.fal.cancelled).toEqual([]);
});

test('a stop of the server before anything was asked for counts as nothing', async () => {
  rig.fal.holdSubmit();
  const { id } = (await rig.ask({ model: 'fal/one' })).json();
  await rig.until(id, ({ attempts }) => attempts.length === 1);
  await rig.server.stop();
  await rig.restart();
  expect(await rig.server.services.db.read.find('usage')).toEqual([]);
});

test('everything that waits can be cancelled at once; what is being drawn goes on', async () => {
  rig.fal.hold();
  const running = (await rig.ask({ model: 'fal/one' })).json();
  await rig.until(running.id, ({ status }) => status === 'running');
  for (let n = 0; n < 5; n += 1) await rig.ask({ model: 'fal/one' });
  const states = async (): Promise<string[]> => {
    const { items } = (await rig.ann.call('GET', '/api/generation')).json() as {
      items: { status: string }[];
    };
    return items.map(({ status }) => status);
  };
  const waiting = (await states()).filter((status) => status === 'queued').length;
  const answer = await rig.ann.call('POST', '/api/generation/cancel');
  expect(answer.json()).toEqual({ cancelled: waiting });
  expect(waiting).toBeGreaterThan(0);
  const after = await states();
  expect(after.filter((status) => status === 'cancelled')).toHaveLength(waiting);
  expect(after).not.toContain('queued');
  expect(after.at(-1)).toBe('running');
});

test('what is cancelled while it waits costs nothing', async () => {
  rig.fal.hold();
  for (let n = 0; n < 4; n += 1) await rig.ask({ model: 'fal/one' });
  const { id } = (await rig.ask({ model: 'fal/one' })).json();
  await rig.ann.call('POST', `/api/generation/cancel/${id}`);
  expect(await rig.until(id, finished)).toMatchObject({ status: 'cancelled', cost: 0, attempts: [] });
});

test('pictures that were not asked for yet at a crash are not asked for after it', async () => {
  rig.fal.hold();
  const { id } = (await rig.ask({ model: 'fal/one', count: 3 })).json();
  await rig.until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await rig.server.stop();
  await rig.restart(undefined, async ({ db }) =>
    db.write((manager) =>
      manager.update('attempt', { generationId: id }, { jobs: [{ id: 'job-1', positions: [0], data: {} }] }),
    ),
  );
  const done = await rig.until(id, finished);
  expect(done).toMatchObject({ status: 'succeeded', images: [{}], error: { code: 'interrupted' } });
  expect(done.warnings).toContainEqual({
    code: 'partial_result',
    params: { done: 1, count: 3, code: 'interrupted' },
  });
  expect(rig.fal.requests).toEqual([]);
});

test('after a restart one job that failed does not take the others with it', async () => {
  rig.fal.hold();
  const { id } = (await rig.ask({ model: 'fal/one', count: 3 })).json();
  await rig.until(id, ({ attempts }) => attempts[0]?.remoteId === 'job-1');
  await rig.server.stop();
  const jobs = [0, 1, 2].map((position) => ({ id: `job-${position}`, positions: [position], data: {} }));
  await rig.restart(undefined, async ({ db, fal }) => {
    fal.fail(refusal('content_refused', 'yes'));
    await db.write((manager) => manager.update('attempt', { generationId: id }, { jobs }));
  });
  const done = await rig.until(id, finished);
  expect(done).toMatchObject({ status: 'succeeded', images: [{}, {}], error: { code: 'content_refused' } });
  expect(rig.fal.resumed.map((job) => job.id)).toEqual(['job-0', 'job-1', 'job-2']);
  expect(rig.fal.requests).toEqual([]);
});
