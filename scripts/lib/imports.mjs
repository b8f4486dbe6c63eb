import { existsSync, readFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import { dirname, posix } from 'node:path';
import { inRoot } from './paths.mjs';

// The one module of scripts/ from a package: it is asked for only by lint, when everything is installed.
const { parseSync } = createRequire(inRoot('package.json'))('@swc/core');

/**
 * What a TypeScript file imports and re-exports, dynamic imports included.
 * @param path from the repository's folder, with slashes
 * @param ownPackages name -> folder of the packages of this repository
 */
export const importsOf = (path, ownPackages) => {
  const text = readFileSync(inRoot(path), 'utf8');
  const { body } = parseSync(text, { syntax: 'typescript', tsx: path.endsWith('x'), target: 'es2022' });
  const written = body.filter(({ source }) => source).map(describe);
  const dynamic = [...text.matchAll(/\bimport\(\s*['"]([^'"]+)['"]\s*\)/g)].map(([, from]) => ({
    from,
    typesOnly: false,
    names: [],
  }));
  return [...written, ...dynamic].map((found) => ({ ...found, ...resolve(path, found.from, ownPackages) }));
};

const describe = ({ source, typeOnly, specifiers = [] }) => ({
  from: source.value,
  typesOnly: Boolean(typeOnly) || (specifiers.length > 0 && specifiers.every((one) => one.isTypeOnly)),
  names: specifiers.filter((one) => !one.isTypeOnly && !typeOnly).map(nameOf),
});

const nameOf = ({ imported, orig, local }) => (imported ?? orig ?? local)?.value ?? '*';

const resolve = (path, from, ownPackages) => {
  if (isBuiltin(from)) return { path: null, package: null, node: true };
  if (from.startsWith('.')) {
    return { path: sourceOf(posix.join(dirname(path), from)), package: null, node: false };
  }
  const name = from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
  const folder = ownPackages.get(name);
  return folder
    ? { path: `${folder}/src/index.ts`, package: null, node: false }
    : { path: null, package: name, node: false };
};

/** Imports name the compiled file (`./x.js`); rules are about its source. */
const sourceOf = (path) => {
  const stem = path.replace(/\.jsx?$/, '');
  return (
    [path, `${stem}.ts`, `${stem}.tsx`, `${path}/index.ts`].find(
      (file) => /\.\w+$/.test(file) && existsSync(inRoot(file)),
    ) ?? path
  );
};
