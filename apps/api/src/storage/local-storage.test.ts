import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createLocalStorage } from './local-storage.js';

let root: string;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'easel-storage-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

test('gives back what was put, whole and in part', async () => {
  const storage = await createLocalStorage(root);
  await storage.put('u/a/0.png', Buffer.from('0123456789'));
  expect(String(await storage.read('u/a/0.png'))).toBe('0123456789');
  expect(await storage.size('u/a/0.png')).toBe(10);
  expect(String(await buffer(storage.stream('u/a/0.png', { start: 2, end: 4 })))).toBe('234');
  expect(await storage.list('u/a')).toEqual(['u/a/0.png']);
});

test('what is not there is null, nothing to list, and nothing to remove', async () => {
  const storage = await createLocalStorage(root);
  expect(await storage.read('u/a/0.png')).toBeNull();
  expect(await storage.size('u/a/0.png')).toBeNull();
  expect(await storage.list('u/a')).toEqual([]);
  await expect(storage.remove('u/a/0.png')).resolves.toBeUndefined();
});

test.each(['../secret', 'u/../../secret', '/etc/passwd', 'U/a', 'u/a\0.png', ''])(
  'refuses the key %p',
  async (key) => {
    const storage = await createLocalStorage(root);
    await expect(storage.put(key, Buffer.from('x'))).rejects.toThrow('not a storage key');
  },
);

test('half-written files of an earlier run are gone after a start', async () => {
  await createLocalStorage(root);
  await writeFile(join(root, 'tmp', 'half'), 'x');
  await createLocalStorage(root);
  expect(await readdir(join(root, 'tmp'))).toEqual([]);
});

test('a put that fails leaves nothing behind', async () => {
  const storage = await createLocalStorage(root);
  // A file where a folder must be makes the put fail after nothing or something was written.
  await writeFile(join(root, 'u'), 'in the way');
  await expect(storage.put('u/a/0.png', Buffer.from('x'))).rejects.toThrow();
  expect(await readdir(join(root, 'tmp'))).toEqual([]);
});

test('with a folder those go in which nothing is left', async () => {
  const storage = await createLocalStorage(root);
  await storage.put('u/a/2026-01/one/0.png', Buffer.from('gone'));
  await storage.put('u/a/2026-02/two/0.png', Buffer.from('kept'));
  await storage.remove('u/a/2026-01/one/0.png');
  await storage.prune('u/a/2026-01/one');
  expect(await storage.list('u/a')).toEqual(['u/a/2026-02']);
  await storage.prune('u/a/2026-02/two');
  expect(await storage.list('u/a/2026-02/two')).toEqual(['u/a/2026-02/two/0.png']);
});

test('a put and a prune of its folder do not disturb each other', async () => {
  const storage = await createLocalStorage(root);
  await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      await storage.put(`u/a/m/g/${index}.png`, Buffer.from('x'));
      await storage.remove(`u/a/m/g/${index}.png`);
      await storage.prune('u/a/m/g');
    }),
  );
  expect(await storage.list('u')).toEqual([]);
});

test('empty folders can be removed, those that hold a file stay', async () => {
  const storage = await createLocalStorage(root);
  await storage.put('u/prune/2026-01/a/0.png', Buffer.from('kept'));
  await storage.put('u/prune/2026-02/b/0.png', Buffer.from('gone'));
  await storage.remove('u/prune/2026-02/b/0.png');
  await storage.prune('u/prune');
  expect(await storage.list('u/prune')).toEqual(['u/prune/2026-01']);
  await storage.remove('u/prune/2026-01/a/0.png');
  await storage.prune('u/prune');
  expect(await storage.list('u')).not.toContain('u/prune');
  await storage.prune('u/nobody');
});

test('what the disk has is told in bytes', async () => {
  const storage = await createLocalStorage(root);
  const space = await storage.space();
  expect(space?.totalBytes).toBeGreaterThanOrEqual(space?.freeBytes ?? Number.NaN);
});
