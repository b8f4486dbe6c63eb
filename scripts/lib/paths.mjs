import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the repository. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** A path inside the repository. */
export const inRoot = (...parts) => join(root, ...parts);

/** Programs that are Node scripts themselves: run with this same Node, so no shell and no .cmd file is needed. */
export const tools = {
  tsc: inRoot('node_modules/typescript/bin/tsc'),
  vite: inRoot('apps/web/node_modules/vite/bin/vite.js'),
  jest: inRoot('node_modules/jest/bin/jest.js'),
  oxlint: inRoot('node_modules/oxlint/bin/oxlint'),
  biome: inRoot('node_modules/@biomejs/biome/bin/biome'),
  tsx: inRoot('node_modules/tsx/dist/cli.mjs'),
};
