import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { queryWords, tokenize } from './tokenize.js';

test('words are lower case, without accents, each once', () => {
  expect(tokenize('Une Fée, une FÉE – Straße 42; cœur_noir')).toEqual([
    'une',
    'fee',
    'strasse',
    '42',
    'coeur',
    'noir',
  ]);
});

test('the same word in any of its Unicode forms is one word', () => {
  expect(tokenize('café cafe\u0301 ＣＡＦＥ ﬁn fin ΣΟΦΟΣ σοφος')).toEqual(['cafe', 'fin', 'σοφοσ']);
});

test('marks that are letters of their script stay', () => {
  expect(tokenize('हिन्दी')).toEqual(['हिन्दी']);
  expect(tokenize('がぎ')).not.toEqual(tokenize('かき'));
});

test('text without spaces between words is found by any part of it', () => {
  expect(tokenize('黒猫がAI')).toEqual(['黒猫', '猫が', 'が', 'ai']);
  expect(tokenize('고양이')).toEqual(['고양', '양이', '이']);
  expect(tokenize('猫')).toEqual(['猫']);
  for (const part of ['黒', '猫', 'が', '黒猫', '猫が', '黒猫が'])
    expect(matches('黒猫がAI', part)).toBe(true);
});

test('an emoji is a word, in any colour and however it is drawn', () => {
  expect(tokenize('🎃🎃 pumpkin🦊')).toEqual(['🎃', 'pumpkin', '🦊']);
  expect(tokenize('❤️ ❤ 👍🏽 👍 ☺︎')).toEqual(['❤', '👍', '☺']);
  expect(tokenize('🇫🇷🇩🇪 👩🏽\u200d🚀 👩\u200d🚀')).toEqual(['🇫🇷', '🇩🇪', '👩\u200d🚀']);
  expect(queryWords('fox 🎃')).toEqual([
    { token: 'fox', prefix: false },
    { token: '🎃', prefix: false },
  ]);
  expect(queryWords('* % $ ( \u200b')).toEqual([]);
});

test('a sentence without spaces is looked for by pairs that hold all of it', () => {
  const sentence = Array.from({ length: 41 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
  const tokens = queryWords(sentence).map(({ token }) => token);
  expect(tokens.length).toBeLessThanOrEqual(32);
  expect(new Set(tokens.join(''))).toEqual(new Set(sentence));
  expect(matches(sentence, sentence)).toBe(true);
});

test('a long word is cut and many words are limited', () => {
  expect(tokenize('𝒳'.repeat(50) + 'é'.repeat(50))).toEqual(['x'.repeat(40)]);
  expect(tokenize('𠮷a'.repeat(2)).every(isStorable)).toBe(true);
  expect(tokenize(Array.from({ length: 900 }, (_, index) => `w${index}`).join(' '))).toHaveLength(900);
  expect(tokenize(Array.from({ length: 4000 }, (_, index) => `w${index}`).join(' '))).toHaveLength(2000);
});

test('the last word of a search is a beginning while it may still be typed', () => {
  expect(queryWords('Red Fo')).toEqual([
    { token: 'red', prefix: false },
    { token: 'fo', prefix: true },
  ]);
  expect(queryWords('red fox ').map(({ prefix }) => prefix)).toEqual([false, false]);
  expect(queryWords('red f').map(({ prefix }) => prefix)).toEqual([false, false]);
  expect(queryWords('fox fox')).toEqual([{ token: 'fox', prefix: false }]);
  expect(queryWords('黒猫 猫')).toEqual([
    { token: '黒猫', prefix: false },
    { token: '猫', prefix: true },
  ]);
  expect(queryWords(' ,. ')).toEqual([]);
});

test('words are at most 40 characters that every database stores, and splitting them again gives them back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const tokens = tokenize(text);
      expect(new Set(tokens).size).toBe(tokens.length);
      for (const token of tokens) {
        expect(Array.from(token).length).toBeLessThanOrEqual(40);
        expect(isStorable(token) && token === token.trim() && token !== '').toBe(true);
      }
    }),
  );
});

test('a text is found by itself and by what it begins with', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      expect(matches(text, text)).toBe(true);
    }),
  );
});

const matches = (text: string, search: string): boolean => {
  const tokens = tokenize(text);
  return queryWords(search).every(({ token, prefix }) =>
    tokens.some((each) => (prefix ? each.startsWith(token) : each === token)),
  );
};

// Half a character cannot be written as UTF-8.
const isStorable = (token: string): boolean => Buffer.from(token).toString() === token;
