import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { inRoot, root } from './paths.mjs';
import { exitCodeOf, toolEnvironment } from './run.mjs';
import { createStamp, hashOf } from './stamp.mjs';
import { workspaceManifests } from './workspace.mjs';

/**
 * Installs what the lockfile says, unless that is what is installed already. Needs the network only when something
 * changed. Ends the process, with the cause and the cure, when it cannot.
 */
export const ensureDependencies = async () => {
  const manifests = workspaceManifests();
  const stamp = createStamp(inRoot('node_modules/.easel-install'));
  const wanted = hashOf(
    [...manifests.map(({ path }) => path), inRoot('pnpm-lock.yaml'), inRoot('pnpm-workspace.yaml')],
    [process.versions.node.split('.')[0], process.platform, process.arch],
  );
  if (stamp.isCurrent(wanted) && manifests.every(isInstalled)) return;

  stamp.clear();
  console.log('Installing the dependencies ...');
  const { code, output } = await runAndRead(...pnpm(['install', '--frozen-lockfile', '--prod=false']));
  if (code !== 0) {
    console.error(`\nThe dependencies could not be installed (exit code ${code}).\n${cureFor(output)}`);
    process.exit(code);
  }
  stamp.write(wanted);
};

/** Command and arguments for the pnpm this repository is pinned to, whatever else is on the machine. */
const pnpm = (args) => {
  const version = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')).config.pnpm;
  const found = spawnSync('pnpm', ['--version'], { cwd: root, encoding: 'utf8', timeout: 10_000 });
  if (found.stdout?.trim() === version) return ['pnpm', args];
  return npm(['exec', '--yes', `pnpm@${version}`, '--', ...args]);
};

const npm = (args) => {
  // Under `npm start` npm says where it is; calling it through Node spares a shell on Windows.
  const script = process.env.npm_execpath ?? '';
  return basename(script) === 'npm-cli.js' ? [process.execPath, [script, ...args]] : ['npm', args];
};

const isInstalled = ({ folder, manifest }) =>
  Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }).every((name) =>
    existsSync(join(folder, 'node_modules', name)),
  );

/** Runs a command, shows what it writes and keeps it. */
const runAndRead = (command, args) =>
  new Promise((done) => {
    // Nobody is asked anything, and a node_modules made by another tool is replaced.
    const env = toolEnvironment({ pnpm_config_confirm_modules_purge: 'false' });
    const shell = process.platform === 'win32' && command !== process.execPath;
    const child = spawn(command, args, { cwd: root, env, shell, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const tee = (from, to) =>
      from.on('data', (chunk) => {
        output += chunk;
        to.write(chunk);
      });
    tee(child.stdout, process.stdout);
    tee(child.stderr, process.stderr);
    child.once('error', (error) => done({ code: 1, output: `${output}${error.code} ${error.message}` }));
    child.once('close', (code, signal) => done({ code: exitCodeOf(code, signal), output }));
  });

const cureFor = (output) => CURES.find(([pattern]) => pattern.test(output))?.[1] ?? CURES.at(-1)[1];

const CURES = [
  [/ENOSPC|no space left/i, 'The disk is full. Free about 1 GB and run the command again.'],
  [
    /\b407\b|proxy/i,
    'A proxy refused the connection. Set HTTPS_PROXY to its address, with name and password where it wants them.',
  ],
  [
    /CERT_|self.signed|unable to get local issuer/i,
    'A certificate was not trusted, as behind a company proxy. Set NODE_EXTRA_CA_CERTS to the file of its authority.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|ERR_SOCKET_TIMEOUT|fetch failed/i,
    'The package registry could not be reached. The first start needs the network (later ones do not): check the ' +
      'connection, and behind a proxy set HTTPS_PROXY.',
  ],
  [
    /EACCES|EPERM/i,
    'A file could not be written. Check who owns this folder and the npm cache in your home folder.',
  ],
  [
    /OUTDATED_LOCKFILE/,
    'pnpm-lock.yaml does not fit a package.json. Run "pnpm install" once and commit the lockfile with the change.',
  ],
  [/ENOENT.*npm|spawn npm/, 'npm was not found. Install Node.js with npm and run the command again.'],
  [/(?:)/, 'The lines above say why. Mend that and run the command again; what was fetched is kept.'],
];
