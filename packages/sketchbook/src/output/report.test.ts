import { describe, expect, test } from '@jest/globals';
import { parsePrompt } from '../parse/parse-prompt.js';
import { makePlan } from '../plan/make-plan.js';
import { reportOf } from './report.js';

function report(prompt: string, negative = '') {
  const parsed = parsePrompt(prompt, negative);
  return reportOf(parsed, makePlan(parsed, { width: 512, height: 512, seed: 1 }), 'storybook');
}

describe('reportOf names every content word once, as drawn or as not drawn', () => {
  test.each([
    ['a sleeping cat', 'cat', 'sleeping'],
    ['a dog dancing under a lonely ancient tree', 'dog, tree', 'dancing, lonely, ancient'],
    ['a girl sitting by the sea', 'girl, sea', 'sitting'],
    ['a flying dog', 'dog', 'flying'],
    ['a flying eagle', 'flying, eagle', ''],
    ['a standing bear', 'standing, bear', ''],
    ['a swan sailing on a calm lake', 'swan, sailing, lake', 'calm'],
    ['a robot sitting on a chair', 'robot, sitting, chair', ''],
    ['a dog eating pizza', 'dog, pizza', 'eating'],
    ['an astronaut riding a horse', 'astronaut, riding, horse', ''],
    ['a cat wearing a top hat', 'cat, wearing, top hat', ''],
    ['a happy old bear', 'bear', 'happy, old'],
    ['two red foxes reading a book in an autumn forest', 'two, red, foxes, book, autumn forest', 'reading'],
    ['A Cat and a cat, Quixotic and quixotic', 'Cat', 'Quixotic'],
    ['a kitten and a cat', 'kitten, cat', ''],
    ['a red blue parrot', 'blue, parrot', 'red'],
    ['the house is red', 'house', 'red'],
    ['a big sunset', 'sunset', 'big'],
    ['100 balloons', 'balloons', '100'],
    ['20 tiny mice', 'tiny, mice', '20'],
    ['three friends', 'three, friends', ''],
    ['a forest by the sea at night at sunset', 'forest, at night', 'sea, at sunset'],
    ['a cup of coffee in a kitchen in the rain', 'cup of coffee, kitchen', 'in the rain'],
    ['a crowd in the city', 'city', 'crowd'],
    ['fish underwater at sunset', 'fish, underwater', 'at sunset'],
    ['a photo of a beautiful dog, 4k, highly detailed', 'dog', ''],
    ['draw me a fox in the style of a storybook, 35mm', 'fox', ''],
    ['un chat qui dort sur une vieille table', 'chat, table', 'dort, vieille'],
    ['deux renards roux lisent un livre', 'Deux, renards, roux, livre', 'lisent'],
    ['une petite fille triste assise sur un cheval', 'petite, fille, assise, cheval', 'triste'],
    ['trois petits oiseaux qui volent la nuit', 'trois, petits, oiseaux, volent, la nuit', ''],
    ["dessine-moi une très belle maison bleue d'autrefois", 'maison, bleue', 'autrefois'],
    ['🦊 🐻 🐺 🦉 🐰 🦔 🐭', '🦊, 🐻, 🐺, 🦉, 🐰, 🦔', '🐭'],
    ['xqzt blorf', '', 'xqzt, blorf'],
    ['', '', ''],
  ])('%s', (prompt, drawn, left) => {
    const { understood, notUnderstood } = report(prompt);
    expect(understood.join(', ').toLowerCase()).toBe(drawn.toLowerCase());
    expect(notUnderstood.join(', ')).toBe(left);
  });

  test('what the negative prompt took away was not drawn', () => {
    expect(report('a cat and a dog in the rain', 'dog, rain')).toMatchObject({
      understood: ['cat'],
      notUnderstood: ['dog', 'in the rain'],
    });
  });

  test('the book a fox reads is in the picture', () => {
    const { subjects } = report('two red foxes reading a book in an autumn forest');
    expect(subjects).toEqual([
      { name: 'fox', count: 2, colour: 'red' },
      { name: 'open book', count: 1 },
    ]);
  });
});
