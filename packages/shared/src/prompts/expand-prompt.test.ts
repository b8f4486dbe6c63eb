import { expect, test } from '@jest/globals';
import { expandPrompt, MAX_BATCH } from './expand-prompt.js';

test.each([
  ['a fox', ['a fox']],
  ['', ['']],
  ['a {red|blue} fox', ['a red fox', 'a blue fox']],
  ['{a|b}{1|2}', ['a1', 'a2', 'b1', 'b2']],
  ['{a|{b|c}d}', ['a', 'bd', 'cd']],
  ['{|very} big', [' big', 'very big']],
  ['{a}', ['{a}']],
  ['{}', ['{}']],
  ['{a{b|c}}', ['{ab}', '{ac}']],
  ['\\{a\\|b\\}', ['{a|b}']],
  ['{a\\|b|c}', ['a|b', 'c']],
  ['a|b', ['a|b']],
  ['{a|b', ['{a|b']],
  ['a|b}', ['a|b}']],
  ['{a|{b|c}', ['{a|b', '{a|c']],
  ['back\\slash', ['back\\slash']],
  ['end\\', ['end\\']],
  ['{|} fox', [' fox']],
  ['{a|b|a}', ['a', 'b']],
  ['{a|ab}{b|}', ['ab', 'a', 'abb']],
  ['fox{| | in snow}', ['fox', 'fox in snow']],
  ['{a|{b|b}}', ['a', 'b']],
  ['{a|a}'.repeat(60), ['a'.repeat(60)]],
])('%j stands for %j', (text, prompts) => {
  expect(expandPrompt(text)).toEqual({ prompts, total: prompts.length });
});

test('however many variants there are, only the first are made', () => {
  const { prompts, total } = expandPrompt('{a|b}'.repeat(30));
  expect(total).toBe(2 ** 30);
  expect(prompts).toHaveLength(MAX_BATCH);
  expect(prompts[1]).toBe(`${'a'.repeat(29)}b`);
  expect(expandPrompt('{a|b}'.repeat(3000)).total).toBe(Number.MAX_SAFE_INTEGER);
});

test('braces nested without end are text and take no time', () => {
  const text = `${Array.from({ length: 5000 }, (_, index) => `{${index}|`).join('')}y${'}'.repeat(5000)}`;
  expect(expandPrompt(text).total).toBeGreaterThan(25);
  expect(expandPrompt('{'.repeat(20_000)).prompts).toEqual(['{'.repeat(20_000)]);
});
