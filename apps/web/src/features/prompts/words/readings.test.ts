import { expect, test } from '@jest/globals';
import { joinWords, readingsOf, trimWords } from './readings';

test.each([
  ['{red|blue} fox', [' red       fox', '     blue  fox']],
  ['a fox', ['a fox']],
  [
    'a {red|{dark|light} sea}',
    ['a  red                  ', 'a       dark        sea ', 'a            light  sea '],
  ],
  ['a \\{red\\} fox 🦊', ['a   red   fox 🦊']],
  ['{open fox', [' open fox']],
])('%s is read choice by choice, each place unmoved', (prompt, readings) => {
  expect(readingsOf(prompt)).toEqual(readings);
  for (const reading of readings) expect(reading).toHaveLength(prompt.length);
});

test('however many choices there are, only some are asked for', () => {
  expect(readingsOf(`{${'a|'.repeat(40)}b}`)).toHaveLength(6);
});

test.each([
  ['{hot|cold} air', ' hot       air', 0, 14, ['hot', 'air']],
  ['a hot air balloon now', 'a hot air balloon now', 2, 18, ['hot air balloon']],
  ['a fox  ', 'a fox  ', 2, 7, ['fox']],
  ['a   ', 'a   ', 1, 4, []],
])('what is underlined in "%s"', (prompt, reading, start, end, marked) => {
  const words = trimWords([{ start, end, kind: 'thing' }], { reading, prompt });
  expect(words.map((word) => prompt.slice(word.start, word.end))).toEqual(marked);
});

test('what several readings understand is one word', () => {
  const word = (start: number, end: number) => ({ start, end, kind: 'thing' });
  expect(
    joinWords([
      [word(1, 4), word(11, 14)],
      [word(5, 9), word(11, 14)],
    ]),
  ).toEqual([word(1, 4), word(5, 9), word(11, 14)]);
});
