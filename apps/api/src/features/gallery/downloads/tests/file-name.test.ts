import { expect, test } from '@jest/globals';
import { contentDisposition, fileStem } from '../file-name.js';

const id = '019ab3c4-0000-7000-8000-00009f3b1c2d';

test.each([
  [{ title: null, prompt: 'A red fox, in   snow!' }, 'a-red-fox-in-snow-9f3b1c2d'],
  [{ title: 'Reynard', prompt: 'a fox' }, 'reynard-9f3b1c2d'],
  [{ title: '../../etc/passwd', prompt: 'x' }, 'etc-passwd-9f3b1c2d'],
  [{ title: 'C:\\con\u0000.txt', prompt: 'x' }, 'c-con-txt-9f3b1c2d'],
  [{ title: null, prompt: 'Füchse im Schnee, 狐狸' }, 'füchse-im-schnee-狐狸-9f3b1c2d'],
  [{ title: '🦊', prompt: '🦊🦊' }, 'image-9f3b1c2d'],
])('a file is named by what people call it: %j', (names, stem) => {
  expect(fileStem({ id, ...names })).toBe(stem);
});

test('names stay short enough for every file system, and end between words', () => {
  const long = fileStem({ id, title: null, prompt: 'very '.repeat(100) });
  expect(long).toMatch(/^(very-){24}9f3b1c2d$/);
  const endless = fileStem({ id, title: null, prompt: '狐'.repeat(500) });
  expect(Buffer.byteLength(endless)).toBeLessThanOrEqual(130);
  expect(endless).toMatch(/^狐+-9f3b1c2d$/);
});

test('a header names the file for old readers and, where that is not all, for new ones', () => {
  expect(contentDisposition('inline', 'a-fox.png')).toBe('inline; filename="a-fox.png"');
  expect(contentDisposition('attachment', 'füchse-狐.png')).toBe(
    'attachment; filename="fuchse-.png"; filename*=UTF-8\'\'f%C3%BCchse-%E7%8B%90.png',
  );
});
