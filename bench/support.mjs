import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';

/** The whole built server on a fresh data folder, with a provider that answers at once. */
export const startServer = async ({ provider, env = {} }) => {
  const { loadConfig } = await import('../apps/api/dist/config.js');
  const { createServices } = await import('../apps/api/dist/services.js');
  const { buildApp } = await import('../apps/api/dist/app.js');
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-bench-'));
  const config = loadConfig({
    DATA_DIR: dataDir,
    PORT: '0',
    LOG_LEVEL: 'error',
    GENERATION_MAX_CONCURRENT: '2',
    ...env,
  });
  const log = pino({ level: 'error' });
  const services = await createServices(config, log, {
    bcryptCost: 4,
    ...(provider ? { providers: { sketchbook: () => provider } } : {}),
  });
  const app = await buildApp(services, log);
  await services.start();
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const registered = await fetch(`${address}/api/auth/register`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'bench', password: 'a password made up for a bench' }),
  });
  const { user } = await registered.json();
  const cookie = registered.headers.getSetCookie()[0].split(';')[0];
  return {
    address,
    services,
    user,
    headers: { authorization: `Bearer ${cookie.slice(cookie.indexOf('=') + 1)}` },
    stop: async () => {
      await services.stop(0);
      await app.close();
      await services.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

/** Wall and CPU milliseconds that `work` takes. */
export const timed = async (work) => {
  const cpu = process.cpuUsage();
  const start = performance.now();
  await work();
  const { user, system } = process.cpuUsage(cpu);
  return { ms: performance.now() - start, cpuMs: (user + system) / 1000 };
};

/** Runs `work(n)` for n = 0 ... count - 1 with `lanes` of them at a time. */
export const inLanes = async (count, lanes, work) => {
  let next = 0;
  const lane = async () => {
    while (next < count) await work(next++);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
};

export const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

export const print = (title, rows) => {
  process.stdout.write(`\n${title}\n`);
  const width = Math.max(...rows.map(([name]) => name.length));
  for (const [name, value] of rows) process.stdout.write(`  ${name.padEnd(width)}  ${value}\n`);
};
