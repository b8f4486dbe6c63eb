import { expect, test } from '@jest/globals';
import { createFakeProvider } from '../../testing/fake-provider.js';
import { createProviders } from '../index.js';
import { type ProviderConnection, ProviderError } from '../provider.js';
import type { Credentials, FoundConnection } from './credentials.js';
import { createProviderPool } from './provider-pool.js';

const forever = new AbortController().signal;
const keyed = (apiKey: string): FoundConnection => ({
  source: 'own',
  connection: { apiKey, baseUrl: null, allowPrivate: false },
});

const setup = (hostedConcurrency = 4) => {
  const keys = new Map<string, string>();
  const opened: ProviderConnection[] = [];
  const closed: (string | null)[] = [];
  let time = 0;
  const credentials: Credentials = {
    find: async (ownerId) => {
      const key = keys.get(ownerId);
      return key === undefined ? { source: null, code: 'provider_key_missing' } : keyed(key);
    },
  };
  const pool = createProviderPool({
    providers: {
      ...createProviders({ drawingWorkers: 1, workflowFolder: '/nowhere' }),
      fal: (connection) => {
        opened.push(connection);
        const fake = createFakeProvider({ name: 'fal', hosted: true });
        return { ...fake, close: async () => void closed.push(connection.apiKey) };
      },
    },
    credentials,
    hostedConcurrency,
    now: () => time,
  });
  return {
    pool,
    keys,
    opened,
    closed,
    pass: (ms: number) => {
      time += ms;
    },
  };
};
const broken = () => new ProviderError('provider_unavailable', { accepted: 'unknown', billed: 'unknown' });

test('who has no key is told so', async () => {
  const { pool } = setup();
  const error = { code: 'provider_key_missing', params: { provider: 'fal' } };
  await expect(pool.open('ann', 'fal')).rejects.toMatchObject(error);
  expect(await pool.trouble('ann', 'fal')).toEqual(error);
});

test('the same key shares a connection, another key never does', async () => {
  const { pool, keys, opened } = setup();
  keys.set('ann', 'made-up-1').set('bob', 'made-up-1').set('cid', 'made-up-2');
  const [ann, bob, cid] = await Promise.all(['ann', 'bob', 'cid'].map((who) => pool.open(who, 'fal')));
  expect(ann?.provider).toBe(bob?.provider);
  expect(ann?.provider).not.toBe(cid?.provider);
  expect(opened.map(({ apiKey }) => apiKey)).toEqual(['made-up-1', 'made-up-2']);
});

test('failures of a connection pause it for everybody on it, and nobody else', async () => {
  const { pool, keys, pass } = setup();
  keys.set('ann', 'made-up-1').set('bob', 'made-up-1').set('cid', 'made-up-2');
  const open = await pool.open('ann', 'fal');
  for (let n = 0; n < 4; n += 1)
    await expect(open.inTurn(forever, () => Promise.reject(broken()))).rejects.toMatchObject({
      code: 'provider_unavailable',
    });
  await expect(open.inTurn(forever, async () => 1)).rejects.toMatchObject({
    code: 'provider_paused',
    accepted: 'no',
    params: { provider: 'fal', seconds: 30 },
  });
  expect(await pool.trouble('bob', 'fal')).toMatchObject({ code: 'provider_paused' });
  expect(await pool.trouble('cid', 'fal')).toBeNull();
  pass(30_000);
  expect(await open.inTurn(forever, async () => 1)).toBe(1);
  expect(await pool.trouble('bob', 'fal')).toBeNull();
});

test('what says nothing of the connection pauses nobody', async () => {
  const { pool, keys } = setup();
  keys.set('ann', 'made-up-1');
  const open = await pool.open('ann', 'fal');
  const refused = new ProviderError('content_refused', { accepted: 'no', billed: 'no' });
  for (let n = 0; n < 6; n += 1) {
    await expect(open.inTurn(forever, () => Promise.reject(refused))).rejects.toBe(refused);
    await expect(open.inTurn(forever, () => Promise.reject(new Error('cancelled')))).rejects.toThrow();
  }
  expect(await open.inTurn(forever, async () => 1)).toBe(1);
});

test('jobs of one connection take turns', async () => {
  const { pool, keys } = setup(1);
  keys.set('ann', 'made-up-1').set('bob', 'made-up-2');
  const [ann, bob] = [await pool.open('ann', 'fal'), await pool.open('bob', 'fal')];
  let running = 0;
  let most = 0;
  const work = async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
  };
  await Promise.all([ann.inTurn(forever, work), ann.inTurn(forever, work), ann.inTurn(forever, work)]);
  expect(most).toBe(1);
  await Promise.all([ann.inTurn(forever, work), bob.inTurn(forever, work)]);
  expect(most).toBe(2);
});

test('connections nobody uses are closed when there are many, those in use never', async () => {
  const { pool, keys, closed } = setup();
  for (let n = 0; n < 130; n += 1) keys.set(`user${n}`, `made-up-${n}`);
  const kept = await pool.open('user0', 'fal');
  for (let n = 1; n < 130; n += 1) (await pool.open(`user${n}`, 'fal')).close();
  expect(closed.length).toBeGreaterThan(20);
  expect(closed).not.toContain('made-up-0');
  kept.close();
  await pool.close();
  expect(new Set(closed).size).toBe(130);
});
