import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, root } from './paths.mjs';

/** Every package of the repository: the root and what pnpm-workspace.yaml lists under `packages`. */
export const workspaceFolders = () => {
  const globs = readFileSync(inRoot('pnpm-workspace.yaml'), 'utf8')
    .split(/^(?=\S)/m)
    .find((section) => section.startsWith('packages:'))
    .matchAll(/^\s+-\s+['"]?([^'"\s]+)/gm);
  return [root, ...[...globs].flatMap(([, glob]) => expand(glob))];
};

/** The manifests (package.json, parsed) of all of them. */
export const workspaceManifests = () =>
  workspaceFolders().map((folder) => ({
    folder,
    path: join(folder, 'package.json'),
    manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')),
  }));

const expand = (glob) => {
  const folders = glob.endsWith('/*')
    ? readdirSync(inRoot(glob.slice(0, -2))).map((name) => inRoot(glob.slice(0, -2), name))
    : [inRoot(glob)];
  return folders.filter((folder) => existsSync(join(folder, 'package.json'))).sort();
};
