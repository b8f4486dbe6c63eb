import { spawn } from 'node:child_process';
import { root } from './paths.mjs';
import { exitCodeOf } from './run.mjs';

const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs long-lived Node processes until the first of them ends or a signal asks for the end, then stops the others.
 * Each child has a process group of its own: Ctrl-C reaches a whole terminal group, and npm passes it on once more,
 * but a server that is closing must hear of it once.
 * @returns the exit code of the first that ended.
 */
export const supervise = (commands) => {
  const children = commands.map(({ args, env = process.env, cwd = root, launcher = false }) => ({
    launcher,
    process: spawn(process.execPath, ['--import', endWithParent, ...args], {
      cwd,
      env,
      // No input: reading a terminal from a group in its background would stop the child.
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      detached: process.platform !== 'win32',
    }),
  }));
  let lastSignalAt = 0;
  const stopAll = (signal) => {
    for (const { process: child, launcher } of children) {
      if (child.exitCode !== null || child.signalCode !== null) continue;
      // A launcher does not pass signals on to the program it has started in its group.
      if (launcher && process.platform !== 'win32') process.kill(-child.pid, signal);
      else child.kill(signal);
    }
  };
  for (const signal of ENDING_SIGNALS) {
    process.on(signal, () => {
      // The copies of one Ctrl-C arrive within milliseconds; a second one by hand means "now".
      if (Date.now() - lastSignalAt < 500) return;
      lastSignalAt = Date.now();
      stopAll(signal === 'SIGHUP' ? 'SIGTERM' : signal);
    });
  }
  const watch = stopWhenOrphaned(stopAll);
  return Promise.all(
    children.map(
      ({ process: child }) =>
        new Promise((done) => {
          child.once('error', (error) => {
            console.error(error.message);
            done(1);
          });
          child.once('exit', (code, signal) => {
            stopAll('SIGTERM');
            done(exitCodeOf(code, signal));
          });
        }),
    ),
  ).then((codes) => {
    clearInterval(watch);
    return codes.find((code) => code !== 0) ?? 0;
  });
};

/**
 * Under npm our parent is a shell, which a SIGTERM for npm ends without a word to us: nobody would be left whom
 * a person could stop. Outside npm a vanished parent means nothing; that is how one starts things in the background.
 */
const stopWhenOrphaned = (stopAll) => {
  if (process.env.npm_lifecycle_event === undefined) return undefined;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    stopAll('SIGTERM');
  }, 250);
  return timer;
};

const endWithParent = new URL('./end-with-parent.mjs', import.meta.url).href;
