// Checks that every dependency is pinned to one exact version, and that the lockfile names no registry: whoever
// installs may use a mirror, and what is installed is decided by its integrity hash.
import './lib/require-node.mjs';
import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { inRoot, root } from './lib/paths.mjs';
import { workspaceManifests } from './lib/workspace.mjs';

const EXACT = /^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?$/;
const OURS = 'workspace:*';

const loose = workspaceManifests().flatMap(({ path, manifest }) =>
  ['dependencies', 'devDependencies', 'optionalDependencies'].flatMap((kind) =>
    Object.entries(manifest[kind] ?? {})
      .filter(([, version]) => version !== OURS && !EXACT.test(version))
      .map(([name, version]) => `${relative(root, path)}: ${name} "${version}" is not one exact version`),
  ),
);

const hosts = readFileSync(inRoot('pnpm-lock.yaml'), 'utf8')
  .split('\n')
  .flatMap((line, index) =>
    /https?:\/\/|\btarball:|\bregistry:/.test(line)
      ? [`pnpm-lock.yaml:${index + 1}: names a host: ${line.trim()}`]
      : [],
  );

for (const fault of [...loose, ...hosts]) console.error(`error ${fault}`);
process.exitCode = loose.length + hosts.length > 0 ? 1 : 0;
if (process.exitCode === 0) console.log('All versions are exact, and the lockfile names no registry.');
