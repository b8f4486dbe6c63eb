import { expect, test } from '@jest/globals';
import { applyTemplates } from './apply-templates.js';

const typed = { prompt: 'a fox', negativePrompt: '' };

test('templates are put around the prompt in the order given', () => {
  const templates = [
    { text: 'portrait of {prompt}', negativeText: 'blur' },
    { text: '{prompt}, in ink, {prompt}', negativeText: '' },
  ];
  expect(applyTemplates(typed, templates)).toEqual({
    prompt: 'portrait of a fox, in ink, portrait of a fox',
    negativePrompt: 'blur',
  });
  expect(applyTemplates(typed, [])).toEqual(typed);
});

test.each(['$& $1 $` $$', '{prompt}', '\\{a|b\\}', '{', '🐈 $<name>'])(
  '%j stays as it was typed',
  (prompt) => {
    const templates = [{ text: 'a {prompt} b', negativeText: 'no {prompt}' }];
    const negativePrompt = prompt;
    expect(applyTemplates({ prompt, negativePrompt }, templates)).toEqual({
      prompt: `a ${prompt} b`,
      negativePrompt: `no ${prompt}`,
    });
  },
);

test.each([
  ['', '', ''],
  ['hats', '', 'hats'],
  ['', 'blur, text', 'blur, text'],
  ['hats', 'blur', 'hats, blur'],
  ['hats', '{prompt}, blur', 'hats, blur'],
  ['', '{prompt}, blur', 'blur'],
  ['', 'blur, {prompt}', 'blur'],
])('the negative prompt %j and the negative text %j become %j', (negativePrompt, negativeText, expected) => {
  const { negativePrompt: result } = applyTemplates({ prompt: 'x', negativePrompt }, [
    { text: '{prompt}', negativeText },
  ]);
  expect(result).toBe(expected);
});
