import { ENHANCE_CATEGORIES, PROMPT_MAX, promptLength } from '@easel/shared';
import { expect, test } from '@jest/globals';
import { ADDITIONS } from '../enhance/additions.js';
import { enhanceOffline } from '../enhance/enhance-offline.js';
import { areContrary, topicsOf } from '../enhance/topics.js';

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

test.each(ENHANCE_CATEGORIES)('there are at least twelve additions for %s, all different', (category) => {
  const texts = ADDITIONS[category].map(({ text }) => text);
  expect(new Set(texts).size).toBeGreaterThanOrEqual(12);
});

test('no addition contradicts itself, and each one fits some prompt', () => {
  for (const category of ENHANCE_CATEGORIES) {
    for (const { text, says = [] } of ADDITIONS[category]) {
      const topics = [...topicsOf(text), ...says];
      expect([text, topics.some((a) => topics.some((b) => areContrary(a, b)))]).toEqual([text, false]);
    }
    const offered = SEEDS.flatMap((seed) => enhanceOffline('a fox', { categories: [category], seed }).added);
    expect(new Set(offered.map(({ text }) => text)).size).toBe(ADDITIONS[category].length);
  }
});

test('the same seed adds the same words, another one others', () => {
  const once = enhanceOffline('a fox', { seed: 7 });
  expect(enhanceOffline('a fox', { seed: 7 })).toEqual(once);
  expect(enhanceOffline('a fox', { seed: 8 })).not.toEqual(once);
  expect(once.prompt).toBe(['a fox', ...once.added.map(({ text }) => text)].join(', '));
  expect(once.added).toHaveLength(4);
});

test.each([
  ['a fox at night', /golden hour|sunshine|morning|overcast|\bday|sunset/],
  ['a fox at noon', /moonlight|candle|night|sunset|golden hour/],
  ['black and white photo of a fox', /warm|blues|jewel|amber|vibrant|orange|candy|watercolour|oil painting/],
  ['watercolour of a fox', /photograph|lens|camera|bokeh|oil painting/],
  ['a fox sleeping peacefully', /wild|suspense|freezes/],
  ['a happy fox', /melancholy|suspense|mysterious/],
  ['a wide landscape', /filling the frame|macro|portrait/],
  ['an ice palace in winter', /warm|amber|candle/],
  ['a minimalist logo', /intricate|ornate|tiny details/],
  ['a room full of books', /horizon|from an overcast sky|moonlight|sunshine through leaves/],
])('nothing contradicts "%s"', (prompt, wrong) => {
  for (const seed of SEEDS) {
    const { added } = enhanceOffline(prompt, { categories: [...ENHANCE_CATEGORIES], seed });
    for (const { text } of added) expect(text).not.toMatch(wrong);
  }
});

test('what the prompt speaks of already is left alone, and nothing is said twice', () => {
  for (const seed of SEEDS) {
    const { added } = enhanceOffline('oil painting of a fox, golden light, calm mood', { seed });
    const categories = added.map(({ category }) => category);
    expect(categories).not.toContain('lighting');
    expect(categories).not.toContain('medium');
    expect(categories).not.toContain('mood');
    const again = enhanceOffline('a fox, finely observed textures', { categories: ['detail'], seed });
    expect(again.prompt.match(/textures/g)).toHaveLength(1);
  }
});

test('a trailing comma is not doubled, and no prompt grows beyond its limit', () => {
  expect(enhanceOffline('a fox, ', { categories: ['mood'], seed: 1 }).prompt).toMatch(/^a fox, \w/);
  const long = enhanceOffline('x'.repeat(PROMPT_MAX - 5), { seed: 1 });
  expect(long.added).toEqual([]);
  expect(promptLength(long.prompt)).toBe(PROMPT_MAX - 5);
});
