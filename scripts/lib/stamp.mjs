import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from './paths.mjs';

/**
 * Hashes the names and contents of files and folders; a missing one counts too. Contents, not dates: a checkout or a
 * copy changes dates.
 */
export const hashOf = (paths, facts = []) => {
  const hash = createHash('sha256').update(JSON.stringify(facts));
  for (const file of paths.flatMap(filesOf)) {
    hash.update(`\0${relative(root, file)}\0`);
    if (existsSync(file)) hash.update(readFileSync(file));
  }
  return hash.digest('hex');
};

/** A note beside the result of some work that says what the work was made from. */
export const createStamp = (path) => ({
  isCurrent: (value) => existsSync(path) && readFileSync(path, 'utf8') === value,
  write: (value) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, value);
  },
  // Before the work starts: what an interrupted run left behind must not look finished.
  clear: () => rmSync(path, { force: true }),
});

const filesOf = (path) => {
  if (!existsSync(path) || statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.name !== 'node_modules' && entry.name !== 'dist')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesOf(join(path, entry.name)));
};
