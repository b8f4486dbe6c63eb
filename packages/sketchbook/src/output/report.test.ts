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
    ['a sleeping cat', 'sleeping, cat', ''],
    ['a dog dancing under a lonely ancient tree', 'dog, dancing, lonely, tree', 'ancient'],
    ['a girl sitting by the sea', 'girl, sitting, sea', ''],
    ['a flying eagle', 'flying, eagle', ''],
    ['a dancing teapot', 'teapot', 'dancing'],
    ['a standing bear', 'standing, bear', ''],
    ['a swan sailing on a calm lake', 'swan, sailing, calm, lake', ''],
    ['a robot sitting on a chair', 'robot, sitting, chair', ''],
    ['a dog eating pizza', 'dog, eating, pizza', ''],
    ['an astronaut riding a horse', 'astronaut, riding, horse', ''],
    ['a cat wearing a top hat', 'cat, wearing, top hat', ''],
    ['an old wizard', 'old, wizard', ''],
    ['an old pirate', 'pirate', 'old'],
    ['un vieux roi', 'vieux, roi', ''],
    ['a princess kissing a frog', 'princess, frog', 'kissing'],
    ['five books on a shelf', 'five, books, shelf', ''],
    ['a cat by the fireplace', 'cat, by the fireplace', ''],
    ['a castle on a hill', 'castle', 'hill'],
    ['a bear on a river in the mountains', 'bear, river, the mountains', ''],
    ['a cat on the roof', 'cat, on the roof', ''],
    ['an island with a palm tree', 'island, palm tree', ''],
    ['a kitchen next to a library', 'kitchen', 'library'],
    ['a rocket landing on mars', 'rocket, on mars', 'landing'],
    ['un facteur à vélo', 'facteur, vélo', ''],
    ['a happy old bear', 'happy, bear', 'old'],
    ['two red foxes reading a book in an autumn forest', 'two, red, foxes, reading, book, autumn forest', ''],
    ['a fox reading', 'fox, reading', ''],
    ['children playing', 'children', 'playing'],
    ['A Cat and a cat, Quixotic and quixotic', 'Cat', 'Quixotic'],
    ['a kitten and a cat', 'kitten, cat', ''],
    ['a red blue parrot', 'red, parrot', 'blue'],
    ['the house is red', 'house, red', ''],
    ['a house with a blue door', 'house', 'blue, door'],
    ['a big sunset', 'sunset', 'big'],
    ['a purple sunset', 'purple, sunset', ''],
    ['100 balloons', 'balloons', '100'],
    ['20 tiny mice', 'tiny, mice', '20'],
    ['a forest by the sea at night at sunset', 'forest, night', 'sea, sunset'],
    ['a cup of coffee in a kitchen in the rain', 'cup of coffee, kitchen, rain', ''],
    ['fish underwater at sunset', 'fish, underwater', 'sunset'],
    ['a photo of a beautiful dog, 4k, highly detailed', 'dog', ''],
    ['draw me a fox in the style of a storybook, 35mm', 'fox, storybook', ''],
    ['a fox, watercolour', 'fox', 'watercolour'],
    ['a girl with blue eyes and red hair', 'girl, red, hair', 'blue, eyes'],
    ['a cat without a hat', 'cat, hat', ''],
    ['un chat qui dort sur une vieille table', 'chat, qui dort, table', 'vieille'],
    ['deux renards roux lisent un livre', 'Deux, renards, roux, lisent, livre', ''],
    ['une petite fille triste assise sur un cheval', 'petite, fille, triste, assise, cheval', ''],
    ['trois petits oiseaux qui volent la nuit', 'trois, petits, oiseaux, qui volent, la nuit', ''],
    ["dessine-moi une très belle maison bleue d'autrefois", 'maison, bleue', 'autrefois'],
    ['🦊 🐻 🐺 🦉 🐰 🦔 🐭 🐸 🐷', '🦊, 🐻, 🐺, 🦉, 🐰, 🦔, 🐭, 🐸', '🐷'],
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
      notUnderstood: ['dog', 'rain'],
    });
  });

  test('each of two foxes has the book it reads', () => {
    const { subjects } = report('two red foxes reading a book in an autumn forest');
    expect(subjects).toEqual([
      { name: 'fox', count: 2, colour: 'red' },
      { name: 'open book', count: 2 },
    ]);
  });

  test.each([
    ['a boy wearing glasses and a blue t-shirt', 'boy 1, glasses 1, t shirt 1 blue'],
    ['two women wearing red dresses', 'woman 2, dress 2 red'],
    ['un ours brun pêchant un saumon', 'bear 1 brown, fish 1'],
    ['un médecin et une infirmière', 'doctor 1, nurse 1'],
    ['a windmill in a tulip field', 'windmill 1'],
    ['a cat, a dog. a small cat, a fox', 'cat 2, dog 1, fox 1'],
  ])('counts of %s', (prompt, counts) => {
    const told = report(prompt).subjects.map(({ name, count, colour }) =>
      [name, count, colour].filter(Boolean).join(' '),
    );
    expect(told.join(', ')).toBe(counts);
  });

  test('no text stands in both lists', () => {
    const { understood, notUnderstood } = report('a cat on a mat with a bird and a dog. '.repeat(52));
    expect(notUnderstood.filter((text) => understood.includes(text))).toEqual([]);
  });
});
