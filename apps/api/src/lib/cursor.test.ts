import { expect, test } from '@jest/globals';
import { decodeCursor, encodeCursor, toPage } from './cursor.js';
import { newId } from './ids.js';

test('a cursor leads back to the id it was made of', () => {
  const id = newId();
  expect(decodeCursor('newest', encodeCursor('newest', id))).toBe(id);
});

test.each([
  '',
  'x',
  '%00',
  encodeCursor('oldest', newId()),
  encodeCursor('newest', "1' OR '1"),
  Buffer.from('newest:a:b').toString('base64url'),
])('refuses %p', (cursor) => {
  expect(() => decodeCursor('newest', cursor)).toThrow(expect.objectContaining({ code: 'cursor_invalid' }));
});

test('a page has a next cursor only when there was one more row', () => {
  const rows = [newId(), newId(), newId()].map((id) => ({ id }));
  expect(toPage(rows, 3, 'newest').nextCursor).toBeNull();
  const page = toPage(rows, 2, 'newest');
  expect(page.items).toHaveLength(2);
  expect(decodeCursor('newest', page.nextCursor ?? '')).toBe(rows[1]?.id);
});

test('ids made one after the other sort in that order', () => {
  const ids = Array.from({ length: 2000 }, newId);
  expect(ids.toSorted()).toEqual(ids);
});
