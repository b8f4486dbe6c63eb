import { expect, test } from '@jest/globals';
import { shiftWords } from './shift-words';

const FOX = [
  { start: 2, end: 5, kind: 'thing' },
  { start: 9, end: 13, kind: 'thing' },
];
const at = (from: string, to: string) =>
  shiftWords(FOX, from, to).map(({ start, end }) => to.slice(start, end));

test.each([
  ['the same text', 'a fox in snow', ['fox', 'snow']],
  ['a word typed before', 'oh a fox in snow', ['fox', 'snow']],
  ['a word typed between', 'a fox deep in snow', ['fox', 'snow']],
  ['a word typed after', 'a fox in snow now', ['fox', 'snow']],
  ['a letter typed at the end of a word', 'a fox in snowy', ['fox']],
  ['a letter typed at the beginning of a word', 'a xfox in snow', ['snow']],
  ['a letter taken out of a word', 'a fx in snow', ['snow']],
  ['everything replaced', 'qwrtz', []],
  ['an emoji typed before', '🦊 a fox in snow', ['fox', 'snow']],
  ['nothing left', '', []],
])('%s', (_, to, words) => {
  expect(at('a fox in snow', to)).toEqual(words);
});
