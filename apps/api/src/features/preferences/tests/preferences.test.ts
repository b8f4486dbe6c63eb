import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { DEFAULT_PREFERENCES, type Settings } from '@easel/shared';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('preferences', (makeDatabase) => {
  let server: TestServer;
  let admin: Caller;
  let ada: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    admin = await server.signUp('admin');
    ada = await server.signUp('ada');
  });
  afterAll(() => server?.remove());

  const put = (body: object, caller = ada) => caller.call('PUT', '/api/settings', { body });
  const preferences = async (caller = ada) =>
    (await caller.call('GET', '/api/settings')).json<Settings>().preferences;
  const storedOf = async (caller: Caller) => (await server.services.auth.accounts.get(caller.id)).preferences;

  test('are the defaults until something is changed', async () => {
    const answer = (await admin.call('GET', '/api/settings')).json<Settings>();
    expect(answer).toEqual({
      preferences: DEFAULT_PREFERENCES,
      instance: { defaultModel: 'sketchbook', notice: null, trashDays: 30 },
    });
  });

  test('are changed one by one, and only what differs is stored', async () => {
    await put({ theme: 'dark', keys: { 'gallery.favorite': 'shift+f' }, defaults: { steps: 20 } });
    await put({ language: 'fr', theme: 'auto', defaults: { width: 512 } });
    expect(await preferences()).toEqual({
      ...DEFAULT_PREFERENCES,
      language: 'fr',
      keys: { 'gallery.favorite': 'shift+f' },
      defaults: { width: 512 },
    });
    expect(await storedOf(ada)).toEqual({
      language: 'fr',
      keys: { 'gallery.favorite': 'shift+f' },
      defaults: { width: 512 },
    });
  });

  test('that are changed at the same time are all kept', async () => {
    await Promise.all([put({ density: 'large' }), put({ autoOpen: true }), put({ shortcuts: false })]);
    expect(await preferences()).toMatchObject({ density: 'large', autoOpen: true, shortcuts: false });
  });

  test('tell the other browsers of the same person', async () => {
    const [seen, others]: [unknown[], unknown[]] = [[], []];
    const stopOther = server.services.events.subscribe(admin.id, ({ event }) => others.push(event));
    const stop = server.services.events.subscribe(ada.id, ({ event }) => seen.push(event));
    await put({ theme: 'light' });
    stop();
    stopOther();
    expect(others).toEqual([]);
    expect(seen).toEqual([{ name: 'changed', data: { what: 'settings' } }]);
  });

  test.each([
    [{ defaultModel: 'no/such' }, 400, 'model_unknown'],
    [{ defaultProject: newId() }, 404, 'not_found'],
    [{ defaults: { a: 'x'.repeat(9000) } }, 400, 'validation_failed'],
    [
      { keys: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`k${n}`, 'x'])) },
      400,
      'validation_failed',
    ],
    [{ defaults: { a: '\u0000' } }, 400, 'validation_failed'],
    [{ theme: 'pink' }, 400, 'validation_failed'],
    [{ role: 'admin' }, 400, 'validation_failed'],
  ])('%j is refused and nothing is changed', async (body, status, code) => {
    const before = await preferences();
    const response = await put(body);
    expect([response.statusCode, response.json().code]).toEqual([status, code]);
    expect(await preferences()).toEqual(before);
  });

  test('name the model of a request that names none, before the one of the instance', async () => {
    const draw = async (caller: Caller) =>
      (await caller.call('POST', '/api/generate', { body: { prompt: 'a fox' } })).json().model;
    expect(await draw(ada)).toBe('sketchbook');
    await server.services.instance.update({ defaultModel: 'sketchbook/noto' });
    expect(await draw(ada)).toBe('sketchbook/noto');
    await put({ defaultModel: 'sketchbook' });
    expect(await draw(ada)).toBe('sketchbook');
    expect((await ada.call('GET', '/api/models')).json().defaultModel).toBe('sketchbook');
    expect(await draw(admin)).toBe('sketchbook/noto');
  });

  test('a project is a default only for whom it belongs to, and while it exists', async () => {
    const id = newId();
    const now = new Date().toISOString();
    const project = { id, ownerId: ada.id, name: 'Foxes', colour: 'red', archived: false };
    await server.services.db.write((manager) =>
      manager.insert<Record<string, unknown>>('project', {
        ...project,
        description: null,
        coverId: null,
        createdAt: now,
        updatedAt: now,
      }),
    );
    expect((await put({ defaultProject: id }, admin)).statusCode).toBe(404);
    expect((await put({ defaultProject: id })).json().preferences.defaultProject).toBe(id);
    await server.services.db.write((manager) => manager.delete('project', { id }));
    expect((await preferences()).defaultProject).toBeNull();
  });

  test('a new username is checked like a first one', async () => {
    const rename = async (username: string) => {
      const response = await ada.call('PUT', '/api/auth/me', { body: { username } });
      return [response.statusCode, response.json().code ?? response.json().user.username];
    };
    expect(await rename('ADMIN')).toEqual([409, 'username_taken']);
    expect(await rename('x')).toEqual([400, 'validation_failed']);
    expect(await rename('\uFDFA\uFDFA\uFDFA\uFDFA')).toEqual([400, 'validation_failed']);
    const seen: unknown[] = [];
    const stops = [admin, ada].map(({ id }) =>
      server.services.events.subscribe(id, ({ event }) => seen.push([id, event])),
    );
    expect(await rename('Ada.L')).toEqual([200, 'Ada.L']);
    for (const stop of stops) stop();
    expect(seen).toEqual([[ada.id, { name: 'changed', data: { what: 'profile' } }]]);
    expect((await ada.call('GET', '/api/auth/me')).json().user.username).toBe('Ada.L');
  });
});
