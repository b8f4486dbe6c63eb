import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { pino } from 'pino';

const OWNER = 'demo';
const PASSWORD = 'a password made up for a bench';
const SERVER = process.env.EASEL_BENCH_MARIADB ?? 'mariadb://root@127.0.0.1:3306';
const { createConnection } = createRequire(new URL('../../apps/api/package.json', import.meta.url))(
  'mysql2/promise',
);

/** Databases that can be reached, of those asked for; says which cannot. */
export const reachable = async (databases) => {
  const found = [];
  for (const database of databases) {
    const trouble = database === 'sqlite' ? null : await execute('SELECT 1').catch(String);
    if (trouble) process.stdout.write(`\n${database} is LEFT OUT: ${SERVER} does not answer (${trouble})\n`);
    else found.push(database);
  }
  return found;
};

/**
 * A whole instance with `own` images of its owner among `total`, filled when it is not there yet, with the way to call
 * its API as that owner. With `keep`, a folder, it is there again the next time.
 */
export const openInstance = async ({ database, own, total, keep }) => {
  const name = `easel_bench_${own}_of_${total}`;
  const dataDir = keep ? join(keep, `${database}-${name}`) : await mkdtemp(join(tmpdir(), 'easel-bench-'));
  const schema = keep ? name : `${name}_${randomBytes(4).toString('hex')}`;
  const url = database === 'sqlite' ? `sqlite:${join(dataDir, 'easel.sqlite')}` : `${SERVER}/${schema}`;
  const env = { DATA_DIR: dataDir, DATABASE_URL: url, LOG_LEVEL: 'error', PORT: '0' };
  const drop = async () => {
    if (database !== 'sqlite') await execute(`DROP DATABASE IF EXISTS ${schema}`);
    await rm(dataDir, { recursive: true, force: true });
  };
  try {
    await fill({ database, schema, dataDir, env, own, total });
    const instance = await start(env);
    return {
      ...instance,
      total,
      own,
      stop: async () => {
        await instance.stop();
        if (!keep) await drop();
      },
    };
  } catch (error) {
    await drop();
    throw error;
  }
};

const fill = async ({ database, schema, dataDir, env, own, total }) => {
  const done = join(dataDir, 'filled');
  if (existsSync(done)) return;
  await rm(dataDir, { recursive: true, force: true });
  await mkdir(dataDir, { recursive: true });
  if (database !== 'sqlite') {
    await execute(`DROP DATABASE IF EXISTS ${schema}`);
    await execute(`CREATE DATABASE ${schema} CHARACTER SET utf8mb4`);
  }
  const started = performance.now();
  const others = total - own;
  const size = ['--images', own, '--others', others, ...(others > 0 ? ['--other-owners', 100] : [])];
  const args = [...size, '--owner', OWNER, '--password', PASSWORD].map(String);
  const seeder = fileURLToPath(new URL('../../apps/api/dist/seed/command.js', import.meta.url));
  await promisify(execFile)(process.execPath, [seeder, ...args], { env: { ...process.env, ...env } });
  await writeFile(done, '');
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  process.stdout.write(`${database}: ${total} images were made in ${seconds} s\n`);
};

/** The built server without a port: `call` is a request from the router on. */
const start = async (env) => {
  const { loadConfig } = await import('../../apps/api/dist/config.js');
  const { createServices } = await import('../../apps/api/dist/services.js');
  const { buildApp } = await import('../../apps/api/dist/app.js');
  const log = pino({ level: 'error' });
  const services = await createServices(loadConfig(env), log);
  const app = await buildApp(services, log);
  const client = { address: '127.0.0.1', userAgent: 'bench', replaces: null };
  const { user, token } = await services.auth.service.login({
    username: OWNER,
    password: PASSWORD,
    ...client,
  });
  const call = async (url, { method = 'GET', payload } = {}) => {
    const headers = { authorization: `Bearer ${token}` };
    const response = await app.inject({ method, url, headers, payload });
    if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode} ${response.body}`);
    return response;
  };
  return {
    db: services.db,
    user,
    call,
    stop: async () => {
      await app.close();
      await services.close();
    },
  };
};

const execute = async (sql) => {
  const connection = await createConnection({ uri: SERVER.replace(/^mariadb:/, 'mysql:') });
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
};
