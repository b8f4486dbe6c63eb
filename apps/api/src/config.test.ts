import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PROVIDERS } from '@easel/shared';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError, loadConfig, loadDotEnv, loadSecretKey } from './config.js';

const errorsOf = (env: NodeJS.ProcessEnv): readonly string[] => {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.errors;
    throw error;
  }
};

describe('loadConfig', () => {
  test('an empty environment gives working defaults', () => {
    const config = loadConfig({});
    expect(config).toMatchObject({
      host: '127.0.0.1',
      port: 8000,
      dataDir: resolve('data'),
      databaseUrl: `sqlite:${resolve('data/easel.sqlite')}`,
      secretKey: null,
      publicUrl: null,
      trustProxy: false,
      corsOrigins: [],
      registration: null,
      generationMaxConcurrent: 3,
      generationTimeout: 120,
      logLevel: 'info',
    });
    expect(config.webRoot).toMatch(/apps\/web\/dist$/);
    expect(Object.isFrozen(config)).toBe(true);
  });

  test('an empty value counts as absent', () => {
    expect(loadConfig({ PORT: '', HOST: ' ', SECRET_KEY: '' })).toMatchObject({
      port: 8000,
      host: '127.0.0.1',
    });
  });

  test('DATA_DIR moves the database file with it', () => {
    expect(loadConfig({ DATA_DIR: '/srv/easel' }).databaseUrl).toBe('sqlite:/srv/easel/easel.sqlite');
  });

  test('all errors are told at once, one sentence each', () => {
    const errors = errorsOf({
      PORT: '80000',
      REGISTRATION: 'maybe',
      PUBLIC_URL: 'easel.example.org',
      DATABASE_URL: 'oracle://x/y',
      LOG_LEVEL: 'loud',
    });
    expect(errors).toHaveLength(5);
    for (const name of ['PORT', 'REGISTRATION', 'PUBLIC_URL', 'DATABASE_URL', 'LOG_LEVEL']) {
      expect(errors.filter((error) => error.startsWith(name))).toHaveLength(1);
    }
  });

  test.each(['-1', '65536', '80.5', '1e3', '0x50', 'http'])('PORT %s is refused', (PORT) => {
    expect(errorsOf({ PORT })[0]).toMatch(/whole number from 0 to 65535/);
  });

  test('PORT 0 asks for any free port', () => {
    expect(loadConfig({ PORT: '0' }).port).toBe(0);
  });

  test.each([
    ['false', false],
    ['0', false],
    ['2', 2],
    ['10.0.0.0/8, ::1', ['10.0.0.0/8', '::1']],
    ['loopback', ['loopback']],
  ])('TRUST_PROXY %s', (TRUST_PROXY, expected) => {
    expect(loadConfig({ TRUST_PROXY }).trustProxy).toEqual(expected);
  });

  test.each(['true', '10.0.0.0/33', 'nginx', '10.0.0.1/8/8'])('TRUST_PROXY %s is refused', (TRUST_PROXY) => {
    expect(errorsOf({ TRUST_PROXY })).toHaveLength(1);
  });

  test('TRUST_PROXY=true is refused with the reason', () => {
    expect(errorsOf({ TRUST_PROXY: 'true' })[0]).toMatch(/claim any client address/);
  });

  test('CORS_ORIGINS takes exact origins and refuses * with the reason', () => {
    expect(loadConfig({ CORS_ORIGINS: 'https://a.example/, http://b.example:81' }).corsOrigins).toEqual([
      'https://a.example',
      'http://b.example:81',
    ]);
    expect(errorsOf({ CORS_ORIGINS: '*' })[0]).toMatch(/any web page/);
    expect(errorsOf({ CORS_ORIGINS: 'https://a.example/app' })[0]).toMatch(/no origin/);
  });

  test.each(['https://x.example/easel', 'https://u:p@x.example', 'ftp://x.example', 'https://x.example?a'])(
    'PUBLIC_URL %s is refused',
    (PUBLIC_URL) => {
      expect(errorsOf({ PUBLIC_URL })).toHaveLength(1);
    },
  );

  test.each([
    'mysql://u:p@db/easel',
    'mariadb://db/easel',
    'postgresql://u@db:5432/easel',
    'sqlite::memory:',
  ])('DATABASE_URL %s is taken', (DATABASE_URL) => {
    expect(loadConfig({ DATABASE_URL }).databaseUrl).toBe(DATABASE_URL);
  });

  test('providers: nothing is set unless it is said, and the files lie in DATA_DIR', () => {
    const { providers } = loadConfig({ DATA_DIR: '/srv/easel' });
    expect(providers).toEqual({
      connections: {},
      baseUrls: {},
      maxConcurrent: 4,
      encryptionKeys: [],
      localDiscovery: true,
      modelsFile: '/srv/easel/models.json',
      workflowFolder: '/srv/easel/workflows',
    });
    for (const part of [providers, providers.connections, providers.baseUrls, providers.encryptionKeys])
      expect(Object.isFrozen(part)).toBe(true);
  });

  test('providers: keys, addresses and second names', () => {
    const { providers } = loadConfig({
      PROVIDER_MAX_CONCURRENT: '8',
      HF_TOKEN: 'hf_made_up',
      FAL_API_KEY: 'first',
      FAL_KEY: 'second',
      OPENAI_API_KEY: ' sk-made-up ',
      OPENAI_BASE_URL: 'https://gateway.example/v1/',
      REPLICATE_BASE_URL: 'http://10.0.0.4',
      AUTOMATIC1111_URL: 'http://127.0.0.1:7860',
      AUTOMATIC1111_API_AUTH: 'me:a pass word',
      COMFYUI_URL: 'http://[::1]:8188/',
      SDCPP_URL: 'http://gpu.lan:1234/sd/',
      OPENAI_COMPATIBLE_URL: 'http://127.0.0.1:8080/v1',
      OPENAI_COMPATIBLE_API_KEY: 'k',
      LOCAL_DISCOVERY: 'off',
      ENCRYPTION_KEY: `${'n'.repeat(32)}, ${'o'.repeat(40)}`,
      MODELS_FILE: '/etc/easel/models.json',
      WORKFLOW_FOLDER: '/etc/easel/workflows',
    });
    expect(providers).toEqual({
      connections: {
        huggingface: { apiKey: 'hf_made_up', baseUrl: null },
        fal: { apiKey: 'first', baseUrl: null },
        openai: { apiKey: 'sk-made-up', baseUrl: 'https://gateway.example/v1' },
        automatic1111: { apiKey: 'me:a pass word', baseUrl: 'http://127.0.0.1:7860' },
        comfyui: { apiKey: null, baseUrl: 'http://[::1]:8188' },
        'sd-cpp': { apiKey: null, baseUrl: 'http://gpu.lan:1234/sd' },
        'openai-compatible': { apiKey: 'k', baseUrl: 'http://127.0.0.1:8080/v1' },
      },
      baseUrls: { openai: 'https://gateway.example/v1', replicate: 'http://10.0.0.4' },
      maxConcurrent: 8,
      encryptionKeys: ['n'.repeat(32), 'o'.repeat(40)],
      localDiscovery: false,
      modelsFile: '/etc/easel/models.json',
      workflowFolder: '/etc/easel/workflows',
    });
  });

  test('providers: all errors at once, and none repeats a secret', () => {
    const errors = errorsOf({
      OPENAI_API_KEY: 'two hunter22',
      FAL_KEY: 'hunter22\u0007',
      AUTOMATIC1111_URL: 'http://me:hunter22@127.0.0.1',
      COMFYUI_URL: 'gpu.lan:8188',
      OPENAI_COMPATIBLE_API_KEY: 'hunter22',
      ENCRYPTION_KEY: `${'x'.repeat(32)},hunter22`,
      LOCAL_DISCOVERY: 'perhaps',
    });
    expect(errors).toEqual([
      expect.stringMatching(/^OPENAI_API_KEY must be one word/),
      expect.stringMatching(/^FAL_KEY must be one word/),
      expect.stringMatching(/^OPENAI_COMPATIBLE_API_KEY says nothing without OPENAI_COMPATIBLE_URL/),
      expect.stringMatching(/^AUTOMATIC1111_URL must be an address/),
      expect.stringMatching(/^COMFYUI_URL must be an address/),
      expect.stringMatching(/^ENCRYPTION_KEY must list keys of at least 32 characters/),
      expect.stringMatching(/^LOCAL_DISCOVERY must be one of on, off/),
    ]);
    expect(errors.join()).not.toContain('hunter22');
  });

  test('no error repeats a secret', () => {
    const errors = errorsOf({ SECRET_KEY: 'short-secret', DATABASE_URL: 'postgres://u:hunter22@/' });
    expect(errors).toHaveLength(2);
    expect(errors.join()).not.toMatch(/short-secret|hunter22/);
  });
});

describe('files', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'easel-config-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  test('a secret key is made once, kept for the owner only, and the same for all who start at once', async () => {
    const dataDir = join(folder, 'data');
    const keys = await Promise.all(
      Array.from({ length: 8 }, () => loadSecretKey({ secretKey: null, dataDir })),
    );
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]?.length).toBeGreaterThanOrEqual(43);
    expect((await stat(join(dataDir, 'secret-key'))).mode & 0o777).toBe(0o600);
    expect(await loadSecretKey({ secretKey: null, dataDir })).toBe(keys[0]);
  });

  test('SECRET_KEY wins and writes no file', async () => {
    const secretKey = 'x'.repeat(32);
    expect(await loadSecretKey({ secretKey, dataDir: folder })).toBe(secretKey);
    await expect(readFile(join(folder, 'secret-key'))).rejects.toThrow('ENOENT');
  });

  test('a damaged secret key stops the start instead of locking everybody out', async () => {
    await writeFile(join(folder, 'secret-key'), '');
    await expect(loadSecretKey({ secretKey: null, dataDir: folder })).rejects.toThrow(/damaged/);
  });

  test('.env adds what the environment does not say; without one nothing happens', async () => {
    const env: NodeJS.ProcessEnv = { PORT: '1' };
    loadDotEnv({ directory: folder, env });
    await writeFile(join(folder, '.env'), '# a comment\nPORT=2\nHOST="0.0.0.0"\n');
    loadDotEnv({ directory: folder, env });
    expect(env).toEqual({ PORT: '1', HOST: '0.0.0.0' });
  });
});

test.each(['.env.example', 'docker-compose.yml', 'README.md'])(
  'the settings of every provider stand in %s',
  async (file) => {
    const text = await readFile(new URL(`../../../${file}`, import.meta.url), 'utf8');
    const names = Object.values(PROVIDERS).flatMap(({ env }) =>
      env === null ? [] : [env.address, ...env.keys.slice(0, 1), ...(env.login ? [env.login] : [])],
    );
    for (const name of names) expect(text).toContain(name);
  },
);
