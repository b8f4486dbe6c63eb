import { expect, test } from '@jest/globals';
import { cleanAnswer } from '../enhance/clean-answer.js';

test.each([
  ['  a fox in rain \n', 'a fox in rain'],
  ['"a fox in rain"', 'a fox in rain'],
  ['“a "red" fox”', 'a "red" fox'],
  ['Here is your prompt:\n\na fox\n\nin rain', 'a fox in rain'],
  ['<think>foxes are red\n</think>\n\na fox', 'a fox'],
  ['**Prompt:** a fox', 'a fox'],
  ['Enhanced prompt: «a fox»', 'a fox'],
  ['a\tfox\u0000 in\r\nrain', 'a fox in rain'],
  ["'tis a fox", "'tis a fox"],
  ['""', ''],
])('%j becomes %j', (answer, expected) => {
  expect(cleanAnswer(answer)).toBe(expected);
});

test('it is cut where prompts end', () => {
  expect(cleanAnswer('🐈'.repeat(5000))).toBe('🐈'.repeat(4000));
});
