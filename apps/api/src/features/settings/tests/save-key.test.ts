import type { ErrorCode, SaveKeyRequest } from '@easel/shared';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { AppError } from '../../../lib/app-error.js';
import { ValidationError } from '../../../lib/problems/validation-error.js';
import { startStandIn, sendJson } from '../../../providers/testing/stand-in.js';
import { INSTANCE } from '../credentials.js';
import { CANARY, createRig, failing, reaching, type Rig } from './rig.js';

let rig: Rig | null = null;
afterEach(async () => {
  await rig?.close();
  rig = null;
});
const start = async (options: Parameters<typeof createRig>[0] = {}): Promise<Rig> => {
  rig = await createRig(options);
  return rig;
};

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'saved';
  } catch (error) {
    return (error as AppError).code;
  }
};

describe('saving a key', () => {
  test('tries it out, keeps it encrypted, and shows its last four characters', async () => {
    const { service, makeUser, calls, credentials } = await start();
    const ada = await makeUser();
    const { status, test: found } = await service.saveKey(ada, {
      provider: 'openai',
      apiKey: `  ${CANARY} \n`,
    });
    expect(calls).toEqual([
      { provider: 'openai', connection: { apiKey: CANARY, baseUrl: null, allowPrivate: false } },
    ]);
    expect(found).toMatchObject({
      ok: true,
      account: 'ada@example.org',
      balance: '$5.00',
      models: 3,
      error: null,
    });
    expect(status).toMatchObject({
      provider: 'openai',
      source: 'own',
      unavailableCode: null,
      own: { lastFour: 'e-up', baseUrl: null, readable: true, lastTest: found },
      instance: null,
    });
    expect(await credentials.find(ada.id, 'openai')).toMatchObject({ connection: { apiKey: CANARY } });
  });

  test('shows nothing of a short key or of a login', async () => {
    const { service, makeUser } = await start();
    const admin = await makeUser('admin');
    const short = await service.saveKey(admin, { provider: 'fal', apiKey: 'elevenchars' });
    expect(short.status.own).toMatchObject({ lastFour: null });
    const login = await service.saveKey(admin, {
      provider: 'automatic1111',
      apiKey: 'somebody:with a long pässword',
      baseUrl: 'http://192.168.1.9:7860/',
      scope: 'instance',
    });
    expect(login.status.instance).toMatchObject({ lastFour: null, baseUrl: 'http://192.168.1.9:7860' });
  });

  test('a refused key is never saved, not even by somebody who insists', async () => {
    const { service, makeUser, answers, credentials } = await start();
    const ada = await makeUser();
    answers.set('openai', failing('provider_key_refused', `Incorrect API key: ${CANARY}`));
    for (const unchecked of [false, true]) {
      const saving = service.saveKey(ada, { provider: 'openai', apiKey: CANARY, unchecked });
      await expect(saving).rejects.toMatchObject({
        code: 'provider_key_refused',
        params: { reason: 'Incorrect API key: [redacted]' },
      });
    }
    expect(await credentials.row(ada.id, 'openai')).toBeNull();
  });

  test.each<ErrorCode>([
    'provider_unreachable',
    'provider_unavailable',
    'provider_rate_limited',
    'provider_answer_invalid',
  ])('after %s it is saved only on demand, with what was found', async (code) => {
    const { service, makeUser, answers, credentials } = await start();
    const ada = await makeUser();
    answers.set('openai', failing(code));
    const request: SaveKeyRequest = { provider: 'openai', apiKey: CANARY };
    expect(await codeOf(service.saveKey(ada, request))).toBe(code);
    expect(await credentials.row(ada.id, 'openai')).toBeNull();
    const saved = await service.saveKey(ada, { ...request, unchecked: true });
    expect(saved.test).toMatchObject({ ok: false, error: { code } });
    expect(saved.status.own?.lastTest).toEqual(saved.test);
  });

  test('an empty account does not make a key wrong', async () => {
    const { service, makeUser, answers } = await start();
    answers.set('fal', failing('provider_quota', 'the balance is used up'));
    const saved = await service.saveKey(await makeUser(), { provider: 'fal', apiKey: CANARY });
    expect(saved.test).toMatchObject({ ok: false, error: { code: 'provider_quota' } });
    expect(saved.status.source).toBe('own');
  });

  test('a provider that never answers is unreachable, in good time', async () => {
    const { service, makeUser, answers } = await start();
    answers.set('openai', () => new Promise(() => {}));
    const saving = service.saveKey(await makeUser(), { provider: 'openai', apiKey: CANARY });
    await expect(saving).rejects.toMatchObject({
      code: 'provider_unreachable',
      params: { reason: 'there was no answer within 1 seconds' },
    });
  });

  test('a fault of ours says nothing to people, and nothing of the key to the log', async () => {
    const { service, makeUser, answers, said } = await start();
    answers.set('openai', async () => {
      throw new TypeError(`cannot read ${CANARY}`);
    });
    const request: SaveKeyRequest = { provider: 'openai', apiKey: CANARY, unchecked: true };
    expect(await codeOf(service.saveKey(await makeUser(), request))).toBe('internal');
    expect(JSON.stringify(said)).toContain('cannot read [redacted]');
    expect(JSON.stringify(said)).not.toContain(CANARY);
  });

  test.each<[SaveKeyRequest, string]>([
    [{ provider: 'sketchbook', apiKey: 'x' }, '/provider'],
    [{ provider: 'openai' }, '/apiKey'],
    [{ provider: 'openai', apiKey: '   ' }, '/apiKey'],
    [{ provider: 'openai', apiKey: 'two words' }, '/apiKey'],
    [{ provider: 'openai', apiKey: 'a\r\nx-other: b' }, '/apiKey'],
    [{ provider: 'openai', apiKey: 'a\u0000b' }, '/apiKey'],
    [{ provider: 'openai', apiKey: 'sk-\u200bhidden' }, '/apiKey'],
    [{ provider: 'openai', apiKey: 'x', baseUrl: 'https://gateway.example' }, '/baseUrl'],
    [{ provider: 'comfyui', apiKey: 'x', baseUrl: 'https://comfy.example' }, '/apiKey'],
    [{ provider: 'comfyui' }, '/baseUrl'],
    [{ provider: 'comfyui', baseUrl: 'ftp://comfy.example' }, '/baseUrl'],
    [{ provider: 'comfyui', baseUrl: 'https://me:secret@comfy.example' }, '/baseUrl'],
    [{ provider: 'comfyui', baseUrl: 'https://comfy.example/?a=b' }, '/baseUrl'],
    [{ provider: 'comfyui', baseUrl: 'comfy.example' }, '/baseUrl'],
    [{ provider: 'automatic1111', apiKey: 'no colon', baseUrl: 'https://a.example' }, '/apiKey'],
    [{ provider: 'automatic1111', apiKey: 'a:b\nc', baseUrl: 'https://a.example' }, '/apiKey'],
  ])('%j is not valid', async (request, path) => {
    const { service, makeUser, calls } = await start();
    const error = await service.saveKey(await makeUser(), request).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).errors.map((one) => one.path)).toEqual([path]);
    expect(calls).toEqual([]);
  });
});

describe('addresses', () => {
  test('only administrators connect the instance', async () => {
    const { service, makeUser, calls } = await start();
    const request: SaveKeyRequest = { provider: 'openai', apiKey: CANARY, scope: 'instance' };
    expect(await codeOf(service.saveKey(await makeUser(), request))).toBe('forbidden');
    expect(await codeOf(service.removeKey(await makeUser(), { provider: 'openai', scope: 'instance' }))).toBe(
      'forbidden',
    );
    expect(calls).toEqual([]);
    expect(await codeOf(service.saveKey(await makeUser('admin'), request))).toBe('saved');
  });

  const FORBIDDEN = [
    'http://127.0.0.1:9',
    'http://127.1',
    'http://0x7f.1',
    'http://2130706433',
    'http://10.1.2.3:7860',
    'http://192.168.0.10',
    'http://172.16.0.1',
    'http://100.64.0.1',
    'http://0.0.0.0:9',
    'http://[::1]:9',
    'http://[::ffff:127.0.0.1]:9',
    'http://[fd00::1]',
    'http://169.254.169.254/latest',
    'http://[fd00:ec2::254]',
  ];
  test.each(FORBIDDEN)('nobody saves %s for themselves', async (baseUrl) => {
    const { service, makeUser, calls, credentials } = await start();
    for (const role of ['user', 'admin'] as const) {
      const user = await makeUser(role);
      const request: SaveKeyRequest = { provider: 'comfyui', baseUrl, unchecked: true };
      expect(await codeOf(service.saveKey(user, request))).toBe('address_refused');
      expect(await credentials.row(user.id, 'comfyui')).toBeNull();
    }
    expect(calls).toEqual([]);
  });

  test('a name that leads to this machine is found out when it is called', async () => {
    const { service, makeUser, answers, credentials } = await start();
    const standIn = await startStandIn((_request, response) => sendJson(response, 200, { data: [] }));
    answers.set('openai-compatible', reaching('openai-compatible'));
    const baseUrl = standIn.origin.replace('127.0.0.1', 'localhost');
    const user = await makeUser();
    for (const unchecked of [false, true]) {
      const request: SaveKeyRequest = { provider: 'openai-compatible', baseUrl, unchecked };
      expect(await codeOf(service.saveKey(user, request))).toBe('address_refused');
    }
    expect(await credentials.row(user.id, 'openai-compatible')).toBeNull();
    expect(standIn.requests).toEqual([]);
    // The same for the whole instance is what an administrator may do.
    const admin = await makeUser('admin');
    const saved = await service.saveKey(admin, { provider: 'openai-compatible', baseUrl, scope: 'instance' });
    expect(saved.test.ok).toBe(true);
    await standIn.close();
  });

  test('not even an administrator connects a metadata service', async () => {
    const { service, makeUser } = await start();
    const request: SaveKeyRequest = {
      provider: 'comfyui',
      baseUrl: 'http://169.254.169.254',
      scope: 'instance',
      unchecked: true,
    };
    expect(await codeOf(service.saveKey(await makeUser('admin'), request))).toBe('address_refused');
  });

  test('a stored key is used again at its own address, and sent to no other', async () => {
    const { service, makeUser, calls, credentials } = await start();
    const admin = await makeUser('admin');
    const server = { provider: 'openai-compatible', scope: 'instance' } as const;
    await service.saveKey(admin, { ...server, apiKey: CANARY, baseUrl: 'http://10.0.0.5/v1' });
    await service.saveKey(admin, { ...server, baseUrl: 'http://10.0.0.5/v1' });
    expect(calls.at(-1)?.connection.apiKey).toBe(CANARY);
    // A new key for a server that keeps its address.
    await service.saveKey(admin, { ...server, apiKey: 'another-key' });
    expect(calls.at(-1)?.connection).toMatchObject({ apiKey: 'another-key', baseUrl: 'http://10.0.0.5/v1' });
    await service.saveKey(admin, { ...server, baseUrl: 'http://10.0.0.6/v1' });
    expect(calls.at(-1)?.connection).toMatchObject({ apiKey: null, baseUrl: 'http://10.0.0.6/v1' });
    expect(await credentials.row(INSTANCE, 'openai-compatible')).toMatchObject({
      ciphertext: null,
      keyId: null,
    });

    await service.saveKey(admin, { provider: 'openai', apiKey: CANARY, scope: 'instance' });
    const moved = { provider: 'openai', baseUrl: 'https://gateway.example', scope: 'instance' } as const;
    await expect(service.saveKey(admin, moved)).rejects.toBeInstanceOf(ValidationError);
  });

  test("people's keys go where the operator sends hosted providers, and only there", async () => {
    const env = { OPENAI_BASE_URL: 'http://10.0.0.8/v1' };
    const { service, makeUser, calls, answers } = await start({ env });
    const ada = await makeUser();
    const saved = await service.saveKey(ada, { provider: 'openai', apiKey: CANARY });
    expect(calls.at(-1)?.connection).toEqual({
      apiKey: CANARY,
      baseUrl: 'http://10.0.0.8/v1',
      allowPrivate: true,
    });
    // Where that is, is the operator's affair.
    expect(saved.status.own?.baseUrl).toBeNull();
    answers.set('openai', failing('provider_unreachable', 'connect ECONNREFUSED 10.0.0.8:80'));
    expect(JSON.stringify(await service.testConnection(ada, 'openai'))).not.toContain('10.0.0.8');
    expect(JSON.stringify(await service.list(ada))).not.toContain('10.0.0.8');
  });
});
