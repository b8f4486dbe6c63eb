import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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
      registration: 'open',
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
