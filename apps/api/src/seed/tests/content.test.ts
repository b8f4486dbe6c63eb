import { expect, test } from '@jest/globals';
import { tokenize } from '../../features/gallery/index-tables/tokenize.js';
import { createMoments } from '../content/moments.js';
import { writePrompt } from '../content/prompts.js';
import { createRandom } from '../content/random.js';

test('the same seed makes the same prompts, another one others', () => {
  const prompts = (seed: number) => {
    const random = createRandom(seed);
    return Array.from({ length: 20 }, () => writePrompt(random));
  };
  expect(prompts(1)).toEqual(prompts(1));
  expect(prompts(1)).not.toEqual(prompts(2));
});

test('prompts have common, rare and unique words', () => {
  const random = createRandom(1);
  const counts = new Map<string, number>();
  for (let prompt = 0; prompt < 5000; prompt += 1)
    for (const word of tokenize(writePrompt(random))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].toSorted((a, b) => b - a);
  expect(sorted[0]).toBe(5000);
  expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(100);
  expect(sorted.filter((count) => count > 1 && count < 50).length).toBeGreaterThan(100);
  expect(sorted.reduce((sum, count) => sum + count) / 5000).toBeGreaterThan(9);
});

test('moments rise, fall on days, and end before today', () => {
  const now = Date.parse('2026-06-15T12:00:00.000Z');
  const moments = createMoments(createRandom(3), { days: 30, before: now });
  const times = Array.from({ length: 1000 }, (_, index) => moments.at(index / 1000));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
  const texts = times.map((time) => new Date(time).toISOString());
  expect(texts[0]?.slice(0, 7)).toBe('2026-05');
  expect((texts.at(-1) ?? '') < '2026-06-15').toBe(true);
  expect(texts.every((text) => text.slice(11, 13) >= '07' && text.slice(11, 13) <= '23')).toBe(true);
});
