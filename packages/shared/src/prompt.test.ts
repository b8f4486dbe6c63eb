import { expect, test } from '@jest/globals';
import { normalizePrompt, promptLength } from './prompt.js';

test.each([
  ['  a cat ', 'a cat'],
  ['a\tcat', 'a cat'],
  ['a\u0000c\u0007a\u009ft', 'a c a t'],
  ['two\r\nlines\rand\u2028more', 'two\nlines\nand\nmore'],
  ['cafe\u0301', 'café'],
  ['lone \ud800 surrogate \udc00', 'lone  surrogate'],
  ['🐈', '🐈'],
  ['<b>"&', '<b>"&'],
  ['\u0000 \t ', ''],
])('%j becomes %j', (text, expected) => {
  expect(normalizePrompt(text)).toBe(expected);
});

test('normalising twice changes nothing', () => {
  const once = normalizePrompt(' a\u0000\u200d cafe\u0301\r\n ');
  expect(normalizePrompt(once)).toBe(once);
});

test('an emoji of one code point counts as one character', () => {
  expect(promptLength('🐈🐈')).toBe(2);
});
