import { expect, test } from '@jest/globals';
import { understoodWords } from '../words.js';

const read = (prompt: string) =>
  understoodWords(prompt).words.map(({ start, end, kind }) => [prompt.slice(start, end), kind]);

test('the words the illustrator understands are found where they stand', () => {
  expect(read('three red foxes in the forest at night, watercolour, qwertz')).toEqual([
    ['three', 'count'],
    ['red', 'colour'],
    ['foxes', 'thing'],
    ['forest', 'place'],
    ['night', 'time'],
    ['watercolour', 'style'],
  ]);
});

test.each(['🐈🐈 a red fox', '  a\u0000red\tfox', 'cafe\u0301 with a red fox', 'A RED FOX\r\nred fox'])(
  'in %j the places are those of the text as typed',
  (prompt) => {
    const words = read(prompt).map(([text]) => text?.toLowerCase());
    expect(words).toEqual(expect.arrayContaining(['red', 'fox']));
  },
);

test('what lies beyond the longest prompt is not looked at', () => {
  expect(understoodWords(`${' '.repeat(5000)}fox`)).toEqual({ words: [] });
});
