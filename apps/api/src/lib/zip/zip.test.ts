import { buffer } from 'node:stream/consumers';
import { Readable } from 'node:stream';
import { expect, test } from '@jest/globals';
import { countZip, readZip, readZipAt } from '../../testing/read-zip.js';
import { createPackedText } from './packed-text.js';
import { zip, type ZipEntry } from './zip.js';

const modified = new Date('2026-01-31T09:08:06.000Z');
const file = (name: string, text: string): ZipEntry => ({ name, data: Buffer.from(text), modified });

async function* each<T>(items: T[]): AsyncGenerator<T> {
  yield* items;
}

test('another reader finds every file as it was, whatever its name', async () => {
  const names = ['images/fox.png', 'images/狐狸-ü-🦊.png', 'empty.txt'];
  const bytes = await buffer(
    Readable.from(zip(each(names.map((name) => file(name, name === 'empty.txt' ? '' : `of ${name}`))))),
  );
  const files = await readZip(bytes);
  expect([...files.keys()]).toEqual(names);
  expect(files.get('images/狐狸-ü-🦊.png')?.toString()).toBe('of images/狐狸-ü-🦊.png');
  expect(files.get('empty.txt')).toHaveLength(0);
});

test('text that was packed on the way unpacks to what was added', async () => {
  const text = createPackedText();
  for (let line = 0; line < 20_000; line += 1) await text.add(`line ${line}: ä\n`);
  const packed = await text.end();
  text.close();
  expect(packed.data.length).toBeLessThan(packed.deflated.size / 3);
  const files = await readZip(
    await buffer(Readable.from(zip(each([{ name: 'lines.txt', modified, ...packed }])))),
  );
  expect(files.get('lines.txt')?.toString().split('\n')[19_999]).toBe('line 19999: ä');
});

test('an entry is asked for only when the one before was taken, and never after the reader left', async () => {
  let made = 0;
  let ended = false;
  async function* endless(): AsyncGenerator<ZipEntry> {
    try {
      for (;;) yield file(`${(made += 1)}.txt`, 'x'.repeat(64 * 1024));
    } finally {
      ended = true;
    }
  }
  const pieces = zip(endless());
  for (let piece = 0; piece < 4; piece += 1) await pieces.next();
  expect(made).toBe(2);
  await pieces.return();
  expect(ended).toBe(true);
});

test('beyond 4 GiB it is a ZIP64 that others read', async () => {
  // One large piece shown again and again: nothing of it is held twice.
  const large = Buffer.alloc(64 * 1024 * 1024);
  const deflated = { crc: 0, size: large.length };
  const entries = [
    ...Array.from({ length: 66 }, (_, n) => ({ name: `${n}.bin`, data: large, modified, deflated })),
    file('last.txt', 'far out'),
  ];
  const pieces: Uint8Array[] = [];
  for await (const piece of zip(each(entries))) pieces.push(piece);
  const { names, last } = await readZipAt(pieces);
  expect(names).toHaveLength(67);
  expect(last.toString()).toBe('far out');
});

test('beyond 65,535 files too', async () => {
  const entries = Array.from({ length: 65_600 }, (_, n) => file(`${n}.txt`, `${n}`));
  expect(await countZip(await buffer(Readable.from(zip(each(entries)))))).toBe(65_600);
});
