import { expect, test } from '@jest/globals';
import { buildTestApp, openRoute } from './build-test-app.js';

const build = async (config = {}) => {
  const built = await buildTestApp({ config });
  built.app.get('/thing', openRoute('thing'), async (request) => {
    request.log.info(
      { password: 'CANARY', body: { newPassword: 'CANARY' }, headers: { cookie: 'CANARY' } },
      'x',
    );
    return request.id;
  });
  return built;
};

test('no secret reaches the log: headers, query, fields named like secrets', async () => {
  const { app, lines } = await build();
  await app.inject({
    url: '/thing?q=CANARY',
    headers: { cookie: 'easel=CANARY', authorization: 'Bearer CANARY' },
  });
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join()).not.toContain('CANARY');
});

test('parameters of a failed statement stay out of the log', async () => {
  const { app, lines } = await build();
  app.get('/fails', openRoute('fails'), async () => {
    const driverError = Object.assign(new Error('unique'), { detail: 'CANARY' });
    throw Object.assign(new Error('insert failed'), { parameters: ['CANARY'], query: 'CANARY', driverError });
  });
  await app.inject('/fails');
  expect(lines.join()).toContain('insert failed');
  expect(lines.join()).not.toContain('CANARY');
});

test('strangers cannot name their request', async () => {
  const { app } = await build();
  const answer = await app.inject({ url: '/thing', headers: { 'x-request-id': 'mine' } });
  expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
});

test('a trusted proxy can, in plain characters', async () => {
  const { app } = await build({ trustProxy: 1 });
  const ask = async (id: string) =>
    (await app.inject({ url: '/thing', headers: { 'x-request-id': id } })).headers['x-request-id'];
  expect(await ask('edge-1_a')).toBe('edge-1_a');
  expect(await ask('a b')).not.toBe('a b');
  expect(await ask('x'.repeat(65))).not.toBe('x'.repeat(65));
});

test.each([
  [false, '10.0.0.9'],
  [1, '2.2.2.2'],
  [2, '1.1.1.1'],
  [['10.0.0.0/8'], '2.2.2.2'],
  [['192.168.0.0/16'], '10.0.0.9'],
] as const)('TRUST_PROXY %j sees the client as %s', async (trustProxy, expected) => {
  const { app } = await build({ trustProxy, host: '0.0.0.0' });
  app.get('/ip', openRoute('ip'), async (request) => request.ip);
  const answer = await app.inject({
    url: '/ip',
    remoteAddress: '10.0.0.9',
    headers: { 'x-forwarded-for': '1.1.1.1, 2.2.2.2' },
  });
  expect(answer.body).toBe(expected);
});
