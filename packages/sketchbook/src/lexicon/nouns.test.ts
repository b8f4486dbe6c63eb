import { describe, expect, test } from '@jest/globals';
import { coverage } from './coverage.js';
import { readEmoji } from './emoji.js';
import { guessLanguage } from './language.js';
import type { Language } from './language.js';
import { findNoun } from './nouns.js';

describe('findNoun', () => {
  test.each<[string, Language, string, boolean]>([
    ['mice', 'en', 'mouse', true],
    ['hot air balloons', 'en', 'hot-air-balloon', true],
    ['glasses', 'en', 'glasses', false],
    ['chevaux', 'fr', 'horse', true],
    ['pain', 'fr', 'bread', false],
    ['loups garous', 'fr', 'wolf', true],
    ['leones', 'es', 'lion', true],
    ['vögel', 'de', 'bird', true],
    ['hunden', 'de', 'dog', true],
    ['gatti', 'it', 'cat', true],
    ['cane', 'it', 'dog', false],
    ['leões', 'pt', 'lion', true],
    ['baeume', 'de', 'deciduous-tree', true],
    ['teddy bear', 'fr', 'teddy-bear', false],
  ])('%s in %s', (phrase, language, concept, plural) =>
    expect(findNoun(phrase, language)).toMatchObject({ concept, plural }),
  );

  test.each<[string, Language]>([
    ['pain', 'en'],
    ['chat', 'en'],
    ['cane', 'en'],
    ['rat', 'de'],
    ['sole', 'it'],
    ['sings', 'en'],
    ['life', 'en'],
  ])('%s in %s is no subject', (phrase, language) => expect(findNoun(phrase, language)).toBeUndefined());

  test('a word can tell more than its concept', () => {
    expect(findNoun('kitten')).toMatchObject({ concept: 'cat', young: true });
    expect(findNoun('chanteuse', 'fr')).toMatchObject({ concept: 'singer', gender: 'woman' });
    expect(findNoun('canary', 'en')).toMatchObject({ concept: 'bird', colour: 'yellow' });
  });
});

test.each<[string, Language]>([
  ['a black cat on a mat', 'en'],
  ['un chat noir', 'fr'],
  ['die katze auf dem stuhl', 'de'],
  ['un gatto sul tavolo', 'it'],
  ['um gato na mesa', 'pt'],
  ['un gato en la mesa', 'es'],
  ['hund', 'de'],
  ['', 'en'],
])('%s is in %s', (prompt, language) => expect(guessLanguage(prompt.split(' '))).toBe(language));

test.each([
  ['👩🏾‍🚀', { concept: 'astronaut', gender: 'woman', skin: 'medium-dark' }],
  ['🧑🏽‍🍳', { concept: 'chef', skin: 'medium' }],
  ['🧙‍♀️', { concept: 'witch', gender: 'woman' }],
  ['👨‍🦰', { concept: 'man', gender: 'man', hair: 'red' }],
  ['🦊', { concept: 'fox' }],
])('%s', (emoji, subject) => expect(readEmoji(emoji)).toEqual(subject));

test('the commonest nouns of prompts become the right thing or wait for their drawing', () => {
  const { right, waiting, wrong, missing } = coverage();
  expect(right.length + waiting.length + wrong.length + missing.length).toBe(300);
  expect(wrong).toEqual([]);
  expect(right.length + waiting.length).toBeGreaterThanOrEqual(294);
  expect(right.length).toBeGreaterThanOrEqual(275);
});
