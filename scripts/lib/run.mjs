import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './paths.mjs';

/**
 * Runs a program to its end, in the repository's folder and with our own input and output.
 * @returns its exit code; 128 + n when signal n ended it, as a shell would say.
 */
export const run = (command, args, { env = process.env } = {}) =>
  new Promise((done, failed) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env });
    child.once('error', failed);
    child.once('exit', (code, signal) => done(exitCodeOf(code, signal)));
  });

/** The same for a program written for Node. */
export const runNode = (script, args = [], options = {}) => run(process.execPath, [script, ...args], options);

/** One number for the two ways in which a process ends. */
export const exitCodeOf = (code, signal) => code ?? 128 + (constants.signals[signal] ?? 1);

/** The environment for tools that must not take NODE_ENV from the shell: `production` would leave tools out. */
export const toolEnvironment = (more = {}) => {
  const { NODE_ENV: _ignored, ...env } = process.env;
  return { ...env, ...more };
};
