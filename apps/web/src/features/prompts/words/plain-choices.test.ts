import { expect, test } from '@jest/globals';
import { withinBraces, withoutBraces } from './plain-choices';

test.each([
  ['{green|yellow} bird', ' green yellow  bird'],
  ['a {red|{dark|light} blue} fox', 'a  red  dark light  blue  fox'],
  ['a \\{red\\} fox 🦊 {a|b}', 'a   red   fox 🦊  a b '],
])('%s is read without its braces, each place unmoved', (prompt, plain) => {
  expect(withoutBraces(prompt)).toBe(plain);
  expect(plain).toHaveLength(prompt.length);
});

test.each([
  ['{fire|truck} red', 0, 11, ['fire', 'truck']],
  ['a hot air balloon now', 2, 18, ['hot air balloon']],
  ['a fox  ', 2, 7, ['fox']],
  ['a   ', 1, 4, []],
])('what is underlined in "%s"', (prompt, start, end, marked) => {
  const words = withinBraces([{ start, end, kind: 'thing' }], prompt);
  expect(words.map((word) => prompt.slice(word.start, word.end))).toEqual(marked);
});
