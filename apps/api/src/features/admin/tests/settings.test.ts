import { afterEach, expect, test } from '@jest/globals';
import { PassThrough } from 'node:stream';
import type { AdminSettings, UpdateAdminSettingsRequest } from '@easel/shared';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('settings of the instance', (makeDatabase) => {
  let server: TestServer | undefined;
  afterEach(async () => {
    await server?.remove();
    server = undefined;
  });
  const start = async (env: Record<string, string> = {}) => {
    server = await startTestServer({ database: await makeDatabase(), work: false, env });
    return { server, admin: await server.signUp('admin') };
  };
  const get = async (admin: Caller) => (await admin.call('GET', '/api/admin/settings')).json<AdminSettings>();
  const put = (admin: Caller, body: UpdateAdminSettingsRequest) =>
    admin.call('PUT', '/api/admin/settings', { body });

  test('are defaults at first, and change one by one', async () => {
    const { admin } = await start();
    expect(await get(admin)).toEqual({
      registration: 'open',
      registrationSource: 'default',
      defaultModel: 'sketchbook',
      notice: null,
      trashDays: 30,
    });
    await put(admin, { notice: '  Back at \u0000 nine ', trashDays: 7 });
    await put(admin, { defaultModel: 'sketchbook/noto' });
    expect(await get(admin)).toMatchObject({
      defaultModel: 'sketchbook/noto',
      notice: 'Back at   nine',
      trashDays: 7,
    });
    expect((await admin.call('GET', '/api/settings')).json().instance).toEqual({
      defaultModel: 'sketchbook/noto',
      notice: 'Back at   nine',
      trashDays: 7,
    });
    await put(admin, { notice: null });
    expect((await get(admin)).notice).toBeNull();
    const unknown = await put(admin, { defaultModel: 'no/such' });
    expect([unknown.statusCode, unknown.json().code]).toEqual([400, 'model_unknown']);
  });

  test('that change are told to everybody who is connected, once', async () => {
    const { server: running, admin } = await start();
    const ada = await running.signUp('ada');
    const seen: unknown[] = [];
    for (const { id } of [admin, ada])
      running.services.events.subscribe(id, ({ event }) => seen.push([id, event]));
    const changed = { name: 'changed', data: { what: 'settings' } };
    await put(admin, { notice: 'Back at nine', trashDays: 7 });
    expect(seen).toEqual([
      [admin.id, changed],
      [ada.id, changed],
    ]);
    await put(admin, { defaultModel: 'no/such' });
    expect(seen).toHaveLength(2);
  });

  test('close and open registration at once', async () => {
    const { server: running, admin } = await start();
    const status = async () => (await running.app.inject({ url: '/api/auth/status' })).json().registration;
    await put(admin, { registration: 'closed' });
    expect(await status()).toBe('closed');
    await expect(running.signUp('late')).rejects.toThrow('registration_closed');
    expect((await get(admin)).registrationSource).toBe('setting');
    await put(admin, { registration: 'open' });
    await running.signUp('late');
    expect(await status()).toBe('open');
  });

  test('the environment wins over what is stored', async () => {
    const { admin } = await start({ REGISTRATION: 'closed' });
    expect(await get(admin)).toMatchObject({ registration: 'closed', registrationSource: 'environment' });
    const refused = await put(admin, { registration: 'open', trashDays: 9 });
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'setting_from_environment']);
    expect((await get(admin)).trashDays).toBe(30);
    expect((await put(admin, { registration: 'closed', trashDays: 9 })).json().trashDays).toBe(9);
  });
});

test('what administrators do is logged, without secrets', async () => {
  const lines = new PassThrough();
  const server = await startTestServer({ logLines: lines, work: false, env: { LOG_LEVEL: 'info' } });
  const admin = await server.signUp('admin');
  const ada = await server.signUp('ada');
  await admin.call('PUT', `/api/admin/users/${ada.id}`, {
    body: { password: 'very-secret-word', role: 'admin' },
  });
  await put(admin, { notice: 'hush' });
  await server.remove();
  const text = String(lines.read());
  const line = text.split('\n').find((each) => each.includes('an administrator changed an account'));
  expect(JSON.parse(line ?? '')).toMatchObject({
    admin: admin.id,
    user: ada.id,
    role: 'admin',
    passwordReset: true,
  });
  expect(text).toContain('an administrator changed settings');
  expect(text).not.toContain('very-secret-word');

  function put(caller: Caller, body: object) {
    return caller.call('PUT', '/api/admin/settings', { body });
  }
});
