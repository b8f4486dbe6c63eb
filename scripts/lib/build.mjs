import { existsSync, readdirSync } from 'node:fs';
import { inRoot, tools } from './paths.mjs';
import { runNode, toolEnvironment } from './run.mjs';
import { createStamp, hashOf } from './stamp.mjs';

/**
 * Compiles the packages and the API, then builds the browser app; nothing when no source changed since.
 * Ends the process when a step fails.
 */
export const build = async () => {
  if ((await tryBuild()) !== 0) {
    console.error('\nThe build failed; the lines above say where.');
    process.exit(1);
  }
};

/** The same, but answers with the exit code of the step that failed, or 0. */
export const tryBuild = async () => {
  const stamp = createStamp(inRoot('node_modules/.cache/easel/build'));
  const wanted = hashOf(sources(), [process.versions.node.split('.')[0]]);
  if (stamp.isCurrent(wanted) && outputs().every((path) => existsSync(path))) return 0;

  stamp.clear();
  console.log('Building the packages and the API ...');
  const compiled = await compile();
  if (compiled !== 0) return compiled;
  console.log('Building the browser app ...');
  const built = await runNode(tools.vite, ['build', inRoot('apps/web'), '--logLevel', 'warn'], {
    env: toolEnvironment(),
  });
  if (built === 0) stamp.write(wanted);
  return built;
};

/** Compiles the API and every package. */
export const compile = () =>
  runNode(tools.tsc, ['-b', 'apps/api', 'packages/client'], { env: toolEnvironment() });

const packages = () =>
  ['apps', 'packages'].flatMap((group) => readdirSync(inRoot(group)).map((name) => inRoot(group, name)));

const sources = () => [
  ...packages().flatMap((folder) =>
    ['src', 'tsconfig.json', 'package.json'].map((name) => `${folder}/${name}`),
  ),
  ...['index.html', 'public', 'vite.config.ts'].map((name) => inRoot('apps/web', name)),
  ...['tsconfig.base.json', 'tsconfig.json', 'pnpm-lock.yaml'].map((name) => inRoot(name)),
];

const outputs = () => [
  ...['shared', 'client', 'sketchbook'].map((name) => inRoot('packages', name, 'dist/index.js')),
  inRoot('apps/api/dist/main.js'),
  inRoot('apps/web/dist/index.html'),
];
