import { afterEach, describe, expect, test } from '@jest/globals';
import { UnreadableSecret } from '../../../lib/secret-box.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { createCredentials, INSTANCE } from '../credentials.js';
import type { ProviderKey } from '../provider-key.entity.js';
import { createProviderKeyRepository } from '../provider-key.repository.js';
import { createRig, type Rig, SECRET } from './rig.js';

const NOW = '2026-11-21T09:00:00.123Z';
const OTHER = 'another made-up secret, for keys only';

let rig: Rig | null = null;
afterEach(async () => {
  await rig?.close();
  rig = null;
});
const start = async (options: Parameters<typeof createRig>[0] = {}): Promise<Rig> => {
  rig = await createRig(options);
  return rig;
};

const row = (scope: string, apiKey: string | null, baseUrl: string | null = null) => ({
  scope,
  apiKey,
  baseUrl,
  lastTest: null,
  now: NOW,
});

describe('whose key is used', () => {
  test('the built-in illustrator needs none', async () => {
    const { credentials, makeUser } = await start();
    const { id } = await makeUser();
    expect(await credentials.find(id, 'sketchbook')).toMatchObject({ source: 'built_in' });
  });

  test('the own key, then the instance, then the environment, then nobody', async () => {
    const { credentials, makeUser } = await start({ env: { OPENAI_API_KEY: 'key-of-the-environment' } });
    const ada = await makeUser();
    const eve = await makeUser();
    const find = async (id: string) => {
      const found = await credentials.find(id, 'openai');
      return found.source === null ? found.code : [found.source, found.connection.apiKey];
    };
    expect(await find(ada.id)).toEqual(['environment', 'key-of-the-environment']);
    await credentials.save({ provider: 'openai', ...row(INSTANCE, 'key-of-the-instance') });
    expect(await find(ada.id)).toEqual(['instance', 'key-of-the-instance']);
    await credentials.save({ provider: 'openai', ...row(ada.id, 'key-of-ada') });
    expect(await find(ada.id)).toEqual(['own', 'key-of-ada']);
    expect(await find(eve.id)).toEqual(['instance', 'key-of-the-instance']);
    expect(await credentials.locate(null, 'openai')).toMatchObject({ source: 'instance' });
    expect(await credentials.find(ada.id, 'fal')).toMatchObject({
      source: null,
      code: 'provider_key_missing',
    });
    expect(await credentials.find(ada.id, 'comfyui')).toMatchObject({ code: 'provider_address_missing' });
  });

  test('only the operator and administrators lead into a private network', async () => {
    const env = { COMFYUI_URL: 'http://10.0.0.9:8188', OPENAI_BASE_URL: 'http://10.0.0.8/v1' };
    const { credentials, makeUser } = await start({ env });
    const { id } = await makeUser();
    const allows = async (provider: 'comfyui' | 'openai') => {
      const found = await credentials.find(id, provider);
      return found.source !== null && found.connection.allowPrivate;
    };
    expect(await allows('comfyui')).toBe(true);
    await credentials.save({ provider: 'comfyui', ...row(id, null, 'http://10.0.0.9:8188') });
    expect(await allows('comfyui')).toBe(false);
    await credentials.save({ provider: 'openai', ...row(id, 'key-of-ada', 'http://10.0.0.8/v1') });
    expect(await allows('openai')).toBe(true);
    await credentials.save({ provider: 'openai', ...row(id, 'key-of-ada', 'http://10.0.0.7/v1') });
    expect(await allows('openai')).toBe(false);
  });

  test('a key that cannot be read is said, and nobody else pays in its place', async () => {
    const { db, config, credentials, makeUser } = await start({ env: { FAL_KEY: 'key-of-the-environment' } });
    const { id } = await makeUser();
    await credentials.save({ provider: 'fal', ...row(id, 'key-of-ada') });
    const stranger = createCredentials({ db, config, secretKey: OTHER });
    expect(await stranger.find(id, 'fal')).toMatchObject({ source: null, code: 'provider_key_unreadable' });
  });

  test('asked for every provider at once, the database is asked once', async () => {
    const { db, credentials, makeUser } = await start();
    const { id } = await makeUser();
    const { find } = db.read;
    let queries = 0;
    db.read.find = ((...args: Parameters<typeof find>) => {
      queries += 1;
      return find(...args);
    }) as typeof find;
    await Promise.all([
      credentials.find(id, 'fal'),
      credentials.find(id, 'openai'),
      credentials.find(id, 'fal'),
    ]);
    expect(queries).toBe(1);
    await credentials.find(id, 'fal');
    expect(queries).toBe(2);
  });
});

describeEachDatabase('stored keys', (makeDatabase) => {
  test('a row comes back as it was stored; one per scope and provider', async () => {
    const { credentials, makeUser, db } = await start({ database: await makeDatabase() });
    const ada = await makeUser();
    const eve = await makeUser();
    await credentials.save({ provider: 'openai', ...row(ada.id, 'key-of-ada-0001') });
    await credentials.save({ provider: 'openai', ...row(eve.id, 'key-of-eve-0002') });
    const before = await credentials.row(ada.id, 'openai');
    expect(before).toEqual({
      id: expect.any(String),
      ownerId: ada.id,
      scope: ada.id,
      provider: 'openai',
      keyId: expect.stringMatching(/^[0-9a-f]{8}$/),
      ciphertext: expect.any(String),
      lastFour: '0001',
      baseUrl: null,
      lastTest: null,
      createdAt: NOW,
      updatedAt: NOW,
    });
    const later = '2026-11-22T09:00:00.000Z';
    await Promise.all(
      ['a', 'b', 'c'].map((letter) =>
        credentials.save({ provider: 'openai', ...row(ada.id, `key-of-ada-${letter}`), now: later }),
      ),
    );
    expect(await db.read.countBy('provider_key', { scope: ada.id })).toBe(1);
    const after = await credentials.row(ada.id, 'openai');
    expect(after).toMatchObject({ id: before?.id, createdAt: NOW, updatedAt: later });
    expect(await credentials.remove(ada.id, 'openai')).toBe(true);
    expect(await credentials.remove(ada.id, 'openai')).toBe(false);
    expect(await credentials.row(eve.id, 'openai')).not.toBeNull();
  });

  test('many who save for the first time at once leave one row', async () => {
    const { credentials, db } = await start({ database: await makeDatabase() });
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        credentials.save({ provider: 'fal', ...row(INSTANCE, `key-${n}`) }),
      ),
    );
    expect(await db.read.countBy('provider_key', {})).toBe(1);
    expect(await credentials.locate(null, 'fal')).toMatchObject({ source: 'instance' });
  });

  test('a test is noted on the key that was tested and not on the next one', async () => {
    const { credentials } = await start({ database: await makeDatabase() });
    const report = { ok: true, checkedAt: NOW, account: 'ada', balance: null, models: 2, error: null };
    await credentials.save({ provider: 'fal', ...row(INSTANCE, 'first') });
    const tested = await credentials.row(INSTANCE, 'fal');
    await credentials.noteTest(tested as ProviderKey, report);
    expect((await credentials.row(INSTANCE, 'fal'))?.lastTest).toEqual(report);
    await credentials.save({ provider: 'fal', ...row(INSTANCE, 'second'), now: '2026-11-21T09:00:00.124Z' });
    await credentials.noteTest(tested as ProviderKey, report);
    expect((await credentials.row(INSTANCE, 'fal'))?.lastTest).toBeNull();
  });

  test('keys go with their owner', async () => {
    const { credentials, db, makeUser } = await start({ database: await makeDatabase() });
    const { id } = await makeUser();
    await credentials.save({ provider: 'openai', ...row(id, 'key-of-ada') });
    await db.write((manager) => manager.delete('user', { id }));
    expect(await credentials.row(id, 'openai')).toBeNull();
  });

  test('a key moved to another row, or sent to another address, cannot be read', async () => {
    const { credentials, db, makeUser } = await start({ database: await makeDatabase() });
    const ada = await makeUser();
    const eve = await makeUser();
    await credentials.save({ provider: 'openai', ...row(ada.id, 'key-of-ada') });
    await credentials.save({ provider: 'openai', ...row(eve.id, 'key-of-eve') });
    const stolen = (await credentials.row(ada.id, 'openai')) as ProviderKey;
    await db.write((manager) =>
      manager.update<ProviderKey>('provider_key', { scope: eve.id }, { ciphertext: stolen.ciphertext }),
    );
    expect(await credentials.find(eve.id, 'openai')).toMatchObject({ code: 'provider_key_unreadable' });
    await db.write((manager) =>
      manager.update<ProviderKey>('provider_key', { scope: ada.id }, { baseUrl: 'https://thief.example' }),
    );
    expect(await credentials.find(ada.id, 'openai')).toMatchObject({ code: 'provider_key_unreadable' });
    expect(() => credentials.reveal({ ...stolen, provider: 'fal' })).toThrow(UnreadableSecret);
  });

  test('rotation moves every key, is stopped and started again, and passes nobody by', async () => {
    const { credentials, db, config } = await start({ database: await makeDatabase() });
    const keys = createProviderKeyRepository(db);
    const users = await Promise.all(Array.from({ length: 120 }, async () => rig?.makeUser()));
    const scopes = users.map((user) => user?.id ?? '');
    for (const scope of scopes)
      await credentials.save({ provider: 'openai', ...row(scope, `key-of-${scope}`) });
    await credentials.save({ provider: 'comfyui', ...row(INSTANCE, null, 'http://10.0.0.9') });
    const withKeys = (...encryptionKeys: string[]) =>
      createCredentials({
        db,
        config: { providers: { ...config.providers, encryptionKeys } },
        secretKey: SECRET,
      });
    const next = withKeys(OTHER);
    expect(await credentials.rotate()).toEqual({ moved: 0, current: 120, changed: 0, unreadable: 0 });

    // One is damaged, and one is saved with the new key before the rotation comes to it.
    await keys.reseal((await credentials.row(scopes[0] ?? '', 'openai')) as ProviderKey, {
      keyId: 'ffffffff',
      ciphertext: 'AAAA',
    });
    await next.save({ provider: 'openai', ...row(scopes[1] ?? '', 'a fresh key') });
    expect(await next.rotate()).toEqual({ moved: 118, current: 1, changed: 0, unreadable: 1 });
    expect(await next.rotate()).toEqual({ moved: 0, current: 119, changed: 0, unreadable: 1 });

    // Without the old secret everything but the damaged one can still be read.
    const alone = createCredentials({
      db,
      config: { providers: { ...config.providers, encryptionKeys: [OTHER] } },
      secretKey: 'a secret key that is new as well, made up',
    });
    expect(await alone.find(scopes[1] ?? '', 'openai')).toMatchObject({
      connection: { apiKey: 'a fresh key' },
    });
    for (const scope of scopes.slice(2))
      expect(await alone.find(scope, 'openai')).toMatchObject({ connection: { apiKey: `key-of-${scope}` } });
    expect(await alone.find(scopes[0] ?? '', 'openai')).toMatchObject({ code: 'provider_key_unreadable' });
  }, 60_000);

  test('rotation in the middle of traffic loses no key and overwrites none', async () => {
    const { db, config, credentials, makeUser } = await start({ database: await makeDatabase() });
    const users = await Promise.all(Array.from({ length: 30 }, () => makeUser()));
    for (const { id } of users) await credentials.save({ provider: 'fal', ...row(id, 'round 0') });
    // The server runs with both keys already; the command runs beside it.
    const both = { providers: { ...config.providers, encryptionKeys: [OTHER] } };
    const server = createCredentials({ db, config: both, secretKey: SECRET });
    const command = createCredentials({ db, config: both, secretKey: SECRET });
    let over = false;
    const traffic = users.map(async ({ id }) => {
      let round = 0;
      do {
        round += 1;
        await server.save({ provider: 'fal', ...row(id, `round ${round}`) });
        const found = await server.find(id, 'fal');
        expect(found).toMatchObject({ connection: { apiKey: `round ${round}` } });
      } while (!over);
    });
    const done = await command.rotate();
    over = true;
    await Promise.all(traffic);
    expect(done.unreadable).toBe(0);
    expect(done.moved + done.current + done.changed).toBe(30);
    expect(await command.rotate()).toEqual({ moved: 0, current: 30, changed: 0, unreadable: 0 });
  }, 60_000);
});
