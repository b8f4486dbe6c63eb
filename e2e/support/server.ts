import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** The built product, running as its users run it. */
export interface Server {
  /** The address it printed. Stays the same over `kill` and `start`. */
  readonly url: string;
  /** Ends it at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same folder and port. */
  start(): Promise<void>;
  /** Ends it in an orderly way and removes its data. */
  dispose(): Promise<void>;
}

/** Starts the product on any free port, on a data folder that is empty but for what `seed` fills in. */
export const startServer = async (
  env: Record<string, string> = {},
  seed: readonly string[] = [],
): Promise<Server> => {
  const dataDir = await mkdtemp(join(tmpdir(), 'easel-e2e-'));
  if (seed.length > 0)
    await promisify(execFile)(process.execPath, [SEED, ...seed], {
      env: { PATH: process.env['PATH'], DATA_DIR: dataDir },
    });
  let running = await launch({ ...env, DATA_DIR: dataDir, PORT: '0' });
  const { url } = running;
  return {
    url,
    kill: () => end(running.process, 'SIGKILL'),
    start: async () => {
      running = await launch({ ...env, DATA_DIR: dataDir, PORT: new URL(url).port });
    },
    dispose: async () => {
      await end(running.process, 'SIGTERM');
      await rm(dataDir, { recursive: true, force: true });
    },
  };
};

const SEED = fileURLToPath(new URL('../../apps/api/dist/seed/command.js', import.meta.url));
const MAIN = fileURLToPath(new URL('../../apps/api/dist/main.js', import.meta.url));
const START_MS = 30_000;

const launch = (env: Record<string, string>): Promise<{ process: ChildProcess; url: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--enable-source-maps', MAIN], {
      // Only what a server needs: settings of the shell or of a .env file must not steer a test.
      env: { PATH: process.env['PATH'], HOST: '127.0.0.1', NODE_ENV: 'production', ...env },
      cwd: env['DATA_DIR'],
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const fail = (why: string) => reject(new Error(`The server ${why}. It wrote:\n${output}`));
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      fail(`did not start within ${START_MS} ms`);
    }, START_MS);
    child.once('exit', (code) => fail(`ended with code ${code}`));
    const read = (chunk: Buffer) => {
      output += String(chunk);
      const address = /is ready at (http:\S+)/.exec(output)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve({ process: child, url: address });
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });

const end = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
};
