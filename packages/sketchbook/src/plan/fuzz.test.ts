import { expect, test } from '@jest/globals';
import type { Rng } from '../core/rng.js';
import { rng } from '../core/rng.js';
import { COLOUR_ROWS } from '../lexicon/phrases/colours.js';
import { CAMERA_ROWS, MOOD_ROWS } from '../lexicon/phrases/moods.js';
import { NUMBER_ROWS, SIZE_ROWS } from '../lexicon/phrases/numbers.js';
import { PLACE_ROWS } from '../lexicon/phrases/places.js';
import { RELATION_ROWS } from '../lexicon/phrases/relations.js';
import { STYLE_ROWS } from '../lexicon/phrases/styles.js';
import { SEASON_ROWS, TIME_ROWS } from '../lexicon/phrases/times.js';
import { VERB_ROWS } from '../lexicon/phrases/verbs.js';
import { ELEMENT_ROWS } from '../lexicon/phrases/weather.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import { readGolden } from '../testing/golden-plans.js';
import { makePlan } from './make-plan.js';
import type { Plan } from './plan.js';

const ROUNDS = 2000;
const LONGEST = 5000;

const WRITTEN = readGolden().map(({ request }) => request.prompt);
const NOUNS = WRITTEN.flatMap((prompt) => prompt.split(' '));
const PHRASES = [
  COLOUR_ROWS,
  CAMERA_ROWS,
  MOOD_ROWS,
  NUMBER_ROWS,
  SIZE_ROWS,
  PLACE_ROWS,
  RELATION_ROWS,
  STYLE_ROWS,
  SEASON_ROWS,
  TIME_ROWS,
  VERB_ROWS,
  ELEMENT_ROWS,
].flatMap((rows) => rows.map(({ phrase }) => phrase));

/** First and last code unit, or code point, of scripts and signs that have broken readers before. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x0000, 0x001f],
  [0x0020, 0x007e],
  [0x0300, 0x036f],
  [0x0590, 0x06ff],
  [0x0900, 0x0dff],
  [0x2000, 0x206f],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
  [0xfe00, 0xffff],
  [0x1f300, 0x1faff],
  [0xe0000, 0xe007f],
];

const SHEETS = [
  { width: 768, height: 512 },
  { width: 256, height: 2048 },
  { width: 2048, height: 256 },
];

test(`no prompt of ${ROUNDS} makes planning fail, and what it gives is sound`, () => {
  const random = rng(2027, 'plan-fuzz');
  for (let round = 0; round < ROUNDS; round++) {
    const prompt = KINDS[round % KINDS.length]?.(random) ?? '';
    const negative = round % 4 === 0 ? (from(random, KINDS)(random) ?? '') : '';
    const sheet = from(random, SHEETS);
    const seed = Math.floor(random() * 2 ** 32);
    const art = round % 9 === 0 ? 'abstract' : round % 5 === 0 ? 'clay' : 'noto';
    try {
      const parsed = parsePrompt(prompt, negative);
      let end = 0;
      for (const span of parsed.spans) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        ({ end } = span);
      }
      expect(end).toBeLessThanOrEqual(prompt.length);
      expect(JSON.parse(JSON.stringify(parsed))).toStrictEqual(parsed);
      const plan = makePlan(parsed, { ...sheet, seed, model: art });
      expect(JSON.parse(JSON.stringify(plan))).toStrictEqual(plan);
      expectDrawable(plan);
    } catch (error) {
      throw new Error(`Seed ${seed}, prompt ${JSON.stringify([prompt, negative])}`, { cause: error });
    }
  }
}, 20_000);

function expectDrawable({ horizon, light, variant, subjects }: Plan): void {
  expect([horizon, light.x, light.y, variant].every(Number.isFinite)).toBe(true);
  for (const { x, y, size, tilt, depth, look } of subjects) {
    expect([x, y, size, tilt, depth, look.variant].every(Number.isFinite)).toBe(true);
    expect(size > 0 && depth > 0).toBe(true);
  }
}

const from = <T>(random: Rng, list: readonly [T, ...T[]] | readonly T[]): T =>
  list[Math.floor(random() * list.length)] as T;

/** One long prompt in fifty; long ones cost most of the time. */
const lengthOf = (random: Rng): number =>
  Math.floor(random() * (random() < 0.02 ? LONGEST : random() < 0.5 ? 12 : 80));

const anyUnits = (random: Rng): string => {
  let text = '';
  for (let left = lengthOf(random); left > 0; left--)
    text += String.fromCharCode(Math.floor(random() * 0x10000));
  return text;
};

const oneScript = (random: Rng): string => {
  let text = '';
  let [first, last] = from(random, RANGES);
  for (let left = lengthOf(random); left > 0; left--) {
    if (random() < 0.1) [first, last] = from(random, RANGES);
    text += String.fromCodePoint(first + Math.floor(random() * (last - first + 1)));
  }
  return text.slice(0, LONGEST);
};

const phrases = (random: Rng): string => {
  const glue = from(random, [' ', ' ', ' ', ', ', '']);
  const words = Array.from({ length: lengthOf(random) / 4 + 1 }, () =>
    from(random, random() < 0.5 ? NOUNS : PHRASES),
  );
  return words.join(glue).slice(0, LONGEST);
};

const shuffled = (random: Rng): string =>
  from(random, WRITTEN)
    .split(' ')
    .map((word) => ({ word, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ');

/** A written prompt with a few code units overwritten, which also cuts emoji in two. */
const broken = (random: Rng): string => {
  const units = from(random, WRITTEN).split('');
  for (let wounds = 1 + random() * 4; wounds > 0; wounds--) {
    const [first, last] = from(random, RANGES);
    units[Math.floor(random() * units.length)] = String.fromCodePoint(
      first + Math.floor(random() * (last - first + 1)),
    );
  }
  return units.join('');
};

const KINDS = [anyUnits, oneScript, phrases, shuffled, broken];
