import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { AdminUser, AdminUserPage, UpdateUserRequest } from '@easel/shared';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('accounts, for administrators', (makeDatabase) => {
  let server: TestServer;
  let admin: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    admin = await server.signUp('admin');
  });
  afterAll(() => server?.remove());

  const update = (id: string, body: UpdateUserRequest, caller = admin) =>
    caller.call('PUT', `/api/admin/users/${id}`, { body });
  const list = async (query = ''): Promise<AdminUserPage> =>
    (await admin.call('GET', `/api/admin/users${query}`)).json();
  const login = (username: string, password: string) =>
    server.app.inject({ method: 'POST', url: '/api/auth/login', payload: { username, password } });
  const outcome = (response: { statusCode: number; json(): { code?: string } }) => [
    response.statusCode,
    response.json().code,
  ];

  test('are listed page by page, with figures and nothing secret', async () => {
    for (const name of ['berta', 'BERND', 'b_rt', 'carl']) await server.signUp(name);
    const first = await list('?limit=2');
    expect(first.items.map(({ username }) => username)).toEqual(['admin', 'berta']);
    const rest = await list(`?limit=9&cursor=${first.nextCursor}`);
    expect(rest.items.map(({ username }) => username)).toEqual(['BERND', 'b_rt', 'carl']);
    expect(rest.nextCursor).toBeNull();
    expect(first.items[0]).toEqual({
      id: admin.id,
      username: 'admin',
      role: 'admin',
      disabled: false,
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/),
      lastSeenAt: expect.stringMatching(/^\d{4}-.*Z$/),
      images: 0,
      trashed: 0,
      storageBytes: 0,
    });
  });

  test.each([
    ['Ber', ['berta', 'BERND']],
    ['b_', ['b_rt']],
    ['ert', []],
    ['%25', []],
    ['%00', []],
  ])('are found by how their name begins: %s', async (q, names) => {
    expect((await list(`?q=${q}`)).items.map(({ username }) => username)).toEqual(names);
  });

  test('are made under the rules of registering, also while that is closed', async () => {
    const make = (body: object) => admin.call('POST', '/api/admin/users', { body });
    await admin.call('PUT', '/api/admin/settings', { body: { registration: 'closed' } });
    const made = await make({ username: 'dora', password: 'long enough' });
    expect(made.statusCode).toBe(201);
    expect(made.json<AdminUser>()).toMatchObject({ username: 'dora', role: 'user', lastSeenAt: null });
    expect((await login('dora', 'long enough')).statusCode).toBe(200);
    expect(outcome(await make({ username: 'DORA', password: 'long enough' }))).toEqual([
      409,
      'username_taken',
    ]);
    expect(outcome(await make({ username: 'no', password: 'long enough' }))).toEqual([
      400,
      'validation_failed',
    ]);
    expect(outcome(await make({ username: 'emil', password: 'short' }))).toEqual([400, 'validation_failed']);
    await admin.call('PUT', '/api/admin/settings', { body: { registration: 'open' } });
  });

  test('that are disabled are signed out, cannot sign in, and draw nothing more', async () => {
    const eve = await server.signUp('eve');
    await eve.call('POST', '/api/generate', { body: { prompt: 'a secret of eve' } });
    expect((await update(eve.id, { disabled: true })).json<AdminUser>().disabled).toBe(true);
    expect((await eve.call('GET', '/api/auth/me')).statusCode).toBe(401);
    expect((await login('eve', 'the password of eve')).statusCode).toBe(401);
    expect((await admin.call('GET', '/api/admin/queue')).json().items).toEqual([]);
    await update(eve.id, { disabled: false });
    expect((await eve.call('GET', '/api/auth/me')).statusCode).toBe(401);
    expect((await login('eve', 'the password of eve')).statusCode).toBe(200);
  });

  test('get a new password, which ends every session; not the own one, which needs the current', async () => {
    const fred = await server.signUp('fred');
    expect((await update(fred.id, { password: 'a new password' })).statusCode).toBe(200);
    expect((await fred.call('GET', '/api/auth/me')).statusCode).toBe(401);
    expect((await login('fred', 'the password of fred')).statusCode).toBe(401);
    expect((await login('fred', 'a new password')).statusCode).toBe(200);
    expect(outcome(await update(admin.id, { password: 'a new password' }))).toEqual([409, 'own_password']);
  });

  test('include an active administrator at any time', async () => {
    for (const change of [{ role: 'user' as const }, { disabled: true }])
      expect(outcome(await update(admin.id, change))).toEqual([409, 'last_admin']);
    const refused = await admin.call('DELETE', `/api/admin/users/${admin.id}?images=delete`);
    expect(outcome(refused)).toEqual([409, 'last_admin']);
    expect((await update(admin.id, {})).statusCode).toBe(200);
    // A disabled administrator is none.
    const greta = await server.signUp('greta');
    await update(greta.id, { role: 'admin', disabled: true });
    expect(outcome(await update(admin.id, { role: 'user' }))).toEqual([409, 'last_admin']);
    await update(greta.id, { disabled: false, role: 'user' });
  });

  test('keep one administrator when all lose their role at the same instant', async () => {
    const { accounts } = server.services.auth;
    for (let round = 0; round < 5; round += 1) {
      const rivals = await Promise.all(
        [1, 2, 3].map((n) =>
          accounts.create({ username: `rival-${round}-${n}`, password: 'long enough', role: 'admin' }),
        ),
      );
      const [first, second, third] = rivals.map(({ id }) => id);
      const results = await Promise.allSettled([
        accounts.change(admin.id, { role: 'user' }),
        accounts.change(first ?? '', { disabled: true }),
        accounts.change(second ?? '', { role: 'user', disabled: true }),
        accounts.remove(third ?? ''),
      ]);
      const refused = results.filter((result) => result.status === 'rejected');
      expect(refused.map(({ reason }) => reason.code)).toEqual(['last_admin']);
      await accounts.change(admin.id, { role: 'admin' });
      for (const { id } of rivals) await accounts.remove(id);
    }
  });

  test('of two administrators who demote one another at the same instant, one remains', async () => {
    const rival = await server.signUp('rival');
    await update(rival.id, { role: 'admin' });
    const results = await Promise.all([
      update(rival.id, { role: 'user' }),
      update(admin.id, { role: 'user' }, rival),
    ]);
    // The slower one is refused as the last administrator, or is none any more by the time it is looked at.
    expect(results.map(({ statusCode }) => statusCode)).toContain(200);
    expect(results.some(({ statusCode }) => statusCode === 409 || statusCode === 403)).toBe(true);
    await server.services.auth.accounts.change(admin.id, { role: 'admin' });
    expect((await list()).items.length).toBeGreaterThan(0);
  });
});
