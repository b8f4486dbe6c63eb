import { describe, expect, test } from '@jest/globals';
import { rng } from '../core/rng.js';
import { COLOUR_ROWS } from '../lexicon/phrases/colours.js';
import { NUMBER_ROWS } from '../lexicon/phrases/numbers.js';
import { PLACE_ROWS } from '../lexicon/phrases/places.js';
import { RELATION_ROWS } from '../lexicon/phrases/relations.js';
import { VERB_ROWS } from '../lexicon/phrases/verbs.js';
import { COLOURS } from '../lexicon/phrases/colours.js';
import { parsePrompt } from './parse-prompt.js';
import { tokenize } from './words/tokens.js';

const WORDS = [
  ...[COLOUR_ROWS, NUMBER_ROWS, PLACE_ROWS, RELATION_ROWS, VERB_ROWS].flatMap((rows) =>
    rows.map(({ phrase }) => phrase),
  ),
  ...'cat dog girl castle hat table book horse boat tree flowers stars people no without and or with a the of un une le der eine il o'.split(
    ' ',
  ),
];
const MARKS = [
  '(',
  ')',
  '((',
  '))',
  '[',
  ']',
  '{',
  '}',
  ':1.3)',
  ',',
  '.',
  '\n',
  '<lora:x:1>',
  '--ar 16:9',
  'BREAK',
  '"',
  "'",
  '&',
  '+',
  '|',
  '🦊',
  '👩🏾‍🚀',
  '\ud83d',
  '\udc00',
  '\u0301',
];

/** Words of the lexicon, brackets and any code units at all. */
function randomPrompt(random: () => number): string {
  const from = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const pieces: string[] = [];
  for (let i = random() < 0.02 ? 600 : Math.floor(random() * 24); i > 0; i--) {
    const roll = random();
    if (roll < 0.7) pieces.push(from(WORDS) ?? '');
    else if (roll < 0.9) pieces.push(from(MARKS) ?? '');
    else pieces.push(String.fromCharCode(Math.floor(random() * 0x10000), Math.floor(random() * 0x10000)));
  }
  return pieces.join(random() < 0.8 ? ' ' : '').slice(0, 4000);
}

test('no prompt makes it fail, and what it gives is sound', () => {
  const random = rng(11, 'prompts');
  for (let i = 0; i < 2000; i++) {
    const prompt = randomPrompt(random);
    const { subjects, relations, spans, colours } = parsePrompt(prompt, i % 3 ? '' : randomPrompt(random));
    expect(subjects.length).toBeLessThanOrEqual(8);
    for (const { count, scale, colour } of subjects) {
      expect(Number.isInteger(count) && count >= 1 && count <= 12).toBe(true);
      expect(scale > 0 && Number.isFinite(scale)).toBe(true);
      if (colour) expect(COLOURS.has(colour)).toBe(true);
    }
    for (const colour of colours) expect(COLOURS.has(colour)).toBe(true);
    for (const { who, to } of relations) {
      expect(who).not.toBe(to);
      expect(subjects[who] && subjects[to]).toBeDefined();
    }
    const tokens = tokenize(prompt);
    let next = 0;
    for (const { start, end } of spans) {
      expect(tokens[next]?.start).toBe(start);
      while ((tokens[next]?.end ?? Infinity) <= end) next++;
      expect(tokens[next - 1]?.end).toBe(end);
    }
    expect(next).toBe(tokens.length);
  }
});

describe('spans', () => {
  test('say where in the prompt each meaning stands', () => {
    const prompt = 'Two  (red:1.2) foxes riding\ta horse, xqzt, in the Forest at night';
    const told = parsePrompt(prompt).spans.map(({ start, end, kind, meaning }) => [
      prompt.slice(start, end),
      kind,
      ...(meaning ? [meaning] : []),
    ]);
    expect(told).toEqual([
      ['Two', 'count', '2'],
      ['red', 'colour', 'red'],
      ['1.2', 'ignored'],
      ['foxes', 'subject', 'fox'],
      ['riding', 'pose', 'riding'],
      ['a', 'ignored'],
      ['horse', 'subject', 'horse'],
      ['xqzt', 'unknown'],
      ['in', 'ignored'],
      ['the', 'ignored'],
      ['Forest', 'place', 'forest'],
      ['at', 'ignored'],
      ['night', 'time', 'night'],
    ]);
  });

  test('name what must not appear', () => {
    const { spans } = parsePrompt('a beach without clouds');
    expect(spans.at(-1)).toMatchObject({ kind: 'weather', meaning: 'no clouds' });
  });
});

test.each([
  ['dog, rain', { concepts: ['dog'], elements: ['rain'] }],
  ['night, blue', { times: ['night'], colours: ['blue'] }],
  ['mountains', { places: ['mountains'], elements: ['mountains'] }],
  ['no clouds', { elements: ['clouds'] }],
  ['red car', { colours: [] }],
  ['orange, lime', { concepts: ['tangerine', 'lime'], colours: ['orange', 'lime'] }],
  ['salmon, rose', { colours: ['salmon', 'pink'] }],
  ['an orange', { concepts: ['tangerine'], colours: [] }],
  ['text, watermark, blurry, extra fingers, lowres', { concepts: [], elements: [], colours: [] }],
  ['arbres, nuages', { elements: ['trees', 'clouds'] }],
])('the negative prompt %s', (negative, banned) =>
  expect(parsePrompt('a fox', negative).banned).toMatchObject(banned),
);

test.each([
  ['people', ['man', 'knight', 'girl']],
  ['animals', ['cat', 'owl', 'butterfly']],
  ['birds', ['owl', 'seagull']],
  ['oiseaux', ['owl']],
])('%s in a negative prompt are many', (negative, concepts) =>
  expect(parsePrompt('', negative).banned.concepts).toEqual(expect.arrayContaining(concepts)),
);

test.each([
  ['a beach without people or birds', ['person', 'owl'], []],
  ['a fox without a hat', ['top-hat'], ['fox']],
  ['a street with no cars and a dog', ['automobile'], ['dog']],
  ['a house with a garden without flowers', ['blossom'], ['house']],
  ['une maison sans arbre', ['deciduous-tree'], ['house']],
  ['ein Haus ohne Katze', ['cat'], ['house']],
])('%s', (prompt, concepts, left) => {
  const { banned, subjects } = parsePrompt(prompt);
  expect(banned.concepts).toEqual(expect.arrayContaining(concepts));
  expect(subjects.map(({ concept }) => concept)).toEqual(left);
});

test.each([
  'a '.repeat(2000),
  '(((cat:1.1) '.repeat(330),
  '<'.repeat(4000),
  '1'.repeat(4000),
  '🦊'.repeat(1333),
  'a red fox under a tree, '.repeat(166),
])('is quick for %.12s...', (prompt) => {
  parsePrompt(prompt);
  const start = performance.now();
  parsePrompt(prompt);
  expect(performance.now() - start).toBeLessThan(150);
});

test.each([
  ['a red car', 'red'],
  ['a crimson car', 'red'],
  ['a dark red car', 'red'],
  ['an orange car', 'orange'],
])('%s without %s has no colour of its own', (prompt, negative) => {
  const { subjects, words } = parsePrompt(prompt, negative);
  expect(subjects.map(({ colour }) => colour)).toEqual([undefined]);
  expect(words.filter(({ shown }) => shown).map(({ text }) => text)).toEqual([]);
});
