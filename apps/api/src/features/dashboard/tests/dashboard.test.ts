import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DashboardStats, DashboardTrends, DashboardUsage, UsageRecord } from '@easel/shared';
import { shiftIso } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

const DAY_MS = 86_400_000;

describeEachDatabase('the dashboard', (makeDatabase) => {
  let server: TestServer;
  let admin: Caller;
  let ada: Caller;
  const today = new Date().toISOString().slice(0, 10);
  const daysAgo = (days: number) => shiftIso(`${today}T00:00:00.000Z`, -days * DAY_MS);

  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    admin = await server.signUp('admin');
    ada = await server.signUp('ada');
    await log(ada, { createdAt: daysAgo(0), durationMs: 1000, cost: 40, images: 2 });
    await log(ada, { createdAt: daysAgo(0), durationMs: 3001, cost: null });
    await log(ada, { createdAt: daysAgo(6), durationMs: 2000, cost: 2, provider: 'fal', model: 'fal-ai/x' });
    await log(ada, { createdAt: daysAgo(1), durationMs: 9, outcome: 'failed', images: 0, cost: null });
    await log(ada, { createdAt: daysAgo(1), durationMs: 9, outcome: 'cancelled', images: 0, cost: 0 });
    // One millisecond before the first of seven days.
    await log(ada, { createdAt: shiftIso(daysAgo(6), -1), durationMs: 5, images: 100 });
    await log(admin, { createdAt: daysAgo(0), durationMs: 7, images: 1, cost: 5 });
    await tally(ada, { all: [12, 600], favorite: [3, 90], trash: [2, 50] });
    await tally(admin, { all: [1, 7] });
  });
  afterAll(() => server?.remove());

  const log = (owner: Caller, usage: Partial<UsageRecord>) =>
    server.services.db.write((manager) =>
      manager.insert<UsageRecord>('usage', {
        id: newId(),
        ownerId: owner.id,
        generationId: newId(),
        provider: 'sketchbook',
        model: 'noto',
        images: 1,
        cost: 0,
        costSource: 'price',
        outcome: 'succeeded',
        durationMs: 1,
        createdAt: daysAgo(0),
        ...usage,
      }),
    );
  const tally = async (owner: Caller, rows: Record<string, [count: number, bytes: number]>) => {
    for (const [dimension, [count, bytes]] of Object.entries(rows))
      await server.services.db.write((manager) =>
        manager.insert<Record<string, unknown>>('image_tally', {
          ownerId: owner.id,
          dimension,
          value: '',
          day: '',
          count,
          ratioSum: 0,
          bytes,
        }),
      );
  };
  const get = async <T>(caller: Caller, path: string): Promise<T> => {
    const response = await caller.call('GET', `/api/dashboard/${path}`);
    expect(response.statusCode).toBe(200);
    return response.json();
  };

  test('tells what there is, and how the period went', async () => {
    expect(await get<DashboardStats>(ada, 'stats?days=7')).toEqual({
      images: 12,
      favorites: 3,
      trashed: 2,
      projects: 0,
      storageBytes: 650,
      period: {
        images: 4,
        attempts: 5,
        succeeded: 3,
        failed: 1,
        cancelled: 1,
        successRate: 0.75,
        medianMs: 2000,
        cost: 42,
        unknownCosts: 1,
      },
      users: null,
    });
  });

  test('without anything every figure is nought and no rate is made up', async () => {
    const nobody = await server.signUp('nobody');
    expect(await get<DashboardStats>(nobody, 'stats')).toMatchObject({
      images: 0,
      period: { images: 0, attempts: 0, successRate: null, medianMs: null, cost: 0 },
    });
    expect(await get<DashboardUsage>(nobody, 'usage')).toEqual({ providers: [], models: [] });
  });

  test('tells who drew, most images first, each with its own median', async () => {
    const { providers, models } = await get<DashboardUsage>(ada, 'usage?days=7');
    expect(providers.map(({ provider, images, medianMs }) => [provider, images, medianMs])).toEqual([
      ['sketchbook', 3, 2001],
      ['fal', 1, 2000],
    ]);
    expect(models[1]).toEqual({
      provider: 'fal',
      model: 'fal-ai/x',
      images: 1,
      succeeded: 1,
      failed: 0,
      cancelled: 0,
      medianMs: 2000,
      cost: 2,
      unknownCosts: 0,
    });
  });

  test.each([7, 30, 90, 365])('lists each of %d days once, the oldest first, today last', async (days) => {
    const trends = await get<DashboardTrends>(ada, `trends?days=${days}`);
    expect(trends.days).toHaveLength(days);
    expect(trends.days[0]?.day).toBe(daysAgo(days - 1).slice(0, 10));
    expect(trends.days.at(-1)).toMatchObject({ day: today, images: 3, succeeded: 2, medianMs: 2001 });
    expect(trends.days.at(-2)).toMatchObject({ images: 0, failed: 1, cancelled: 1, medianMs: null });
    expect(trends.days.at(-3)).toMatchObject({ images: 0, cost: 0, unknownCosts: 0 });
  });

  test('everybody together is for administrators', async () => {
    const all = await get<DashboardStats>(admin, 'stats?days=7&scope=all');
    expect(all).toMatchObject({ images: 13, storageBytes: 657, users: 3, period: { images: 5, cost: 47 } });
    expect((await get<DashboardStats>(admin, 'stats')).period.images).toBe(1);
    for (const path of ['stats', 'usage', 'trends']) {
      const refused = await ada.call('GET', `/api/dashboard/${path}?scope=all`);
      expect([refused.statusCode, refused.json().code]).toEqual([403, 'forbidden']);
    }
  });
});
