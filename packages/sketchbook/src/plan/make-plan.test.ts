import { describe, expect, test } from '@jest/globals';
import { artOf } from '../art/art-of.js';
import { parsePrompt } from '../parse/parse-prompt.js';
import { makePlan } from './make-plan.js';
import { sizeOf } from './subjects/geometry.js';

const plan = (prompt: string, seed = 1, negative = '') =>
  makePlan(parsePrompt(prompt, negative), { width: 512, height: 512, seed });

describe('makePlan', () => {
  test('is plain JSON, the same for the same seed and another for another seed', () => {
    const first = plan('three cats and a castle');
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
    expect(plan('three cats and a castle')).toEqual(first);
    expect(plan('three cats and a castle', 2)).not.toEqual(first);
  });

  test('draws as many as were asked for, inside the picture', () => {
    const { subjects } = plan('seven balloons over two houses');
    expect(subjects.filter(({ concept }) => concept === 'balloon')).toHaveLength(7);
    expect(subjects.filter(({ concept }) => concept === 'house')).toHaveLength(2);
    for (const { x, y, size } of subjects) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(1);
      expect(y).toBeLessThan(1);
      expect(size).toBeGreaterThan(0.04);
    }
  });

  test.each([
    ['a whale', 'sea'],
    ['a cactus', 'desert'],
    ['a rocket', 'space'],
    ['a teapot', 'room'],
    ['a taxi', 'city'],
    ['jellyfish', 'underwater'],
    ['a cat in a window', 'room'],
    ['a whale under a boat', 'sea'],
    ['qqqq', 'abstract'],
  ])('places %s in %s', (prompt, place) => expect(plan(prompt).place).toBe(place));

  test.each([
    ['a castle on a rainy night', 'moon'],
    ['a castle in a stormy night', 'moon'],
    ['a teapot', 'flowers'],
    ['a teapot', 'moon'],
    ['a bat in a cave', 'clouds'],
    ['a jellyfish', 'clouds'],
    ['a whale', 'flowers'],
  ] as const)('keeps in the plan of %s only what is painted: no %s', (prompt, element) => {
    for (let seed = 0; seed < 24; seed++) expect(plan(prompt, seed).elements).not.toContain(element);
  });

  test('a moon asked for stays in the rain', () =>
    expect(plan('a castle in the rain under a full moon').elements).toContain('moon'));

  test.each(['a snowy mountain', 'winter mountains', 'a snowy forest'])(
    '%s without snow has none',
    (prompt) => {
      const { place, season, snowless, elements } = plan(prompt, 7, 'snow');
      expect(place).not.toBe('snow');
      expect(season).not.toBe('winter');
      expect(snowless).toBe(true);
      expect(elements).not.toContain('snowfall');
    },
  );

  test('banned elements stay away for every seed', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(plan('a sheep', seed, 'mountains, trees').elements).not.toEqual(
        expect.arrayContaining(['mountains']),
      );
  });

  const SEEDS = Array.from({ length: 12 }, (_, seed) => seed);
  /** The top of the first drawing of a concept, and its foot. */
  const upright = (prompt: string, concept: string, seed: number) => {
    const { subjects } = plan(prompt, seed);
    const one = subjects.find((subject) => subject.concept === concept);
    if (!one) throw new Error(`no ${concept} in "${prompt}"`);
    const { height } = sizeOf(artOf(concept, one.look, 'noto'), one.size);
    return { top: one.y - height, foot: one.y, size: one.size, x: one.x };
  };

  test.each([
    ['a mouse inside a teacup', 'mouse', 'hot-beverage'],
    ['un lapin dans un panier', 'rabbit', 'basket'],
    ['a rabbit in a hat', 'rabbit', 'top-hat'],
  ])('looks out above the rim: %s', (prompt, who, vessel) => {
    for (const seed of SEEDS) {
      const [inside, outside] = [upright(prompt, who, seed), upright(prompt, vessel, seed)];
      expect(outside.top - inside.top).toBeGreaterThan(0.2 * (inside.foot - inside.top));
      expect(inside.foot).toBeGreaterThan(outside.top);
    }
  });

  test.each([
    ['two blue birds in a tree', 'bird', 'deciduous-tree', 0.35],
    ['a train crossing a bridge', 'train', 'bridge', 0.8],
    ['a birthday cake with six candles', 'candle', 'birthday-cake', 0.5],
  ])('is up there: %s', (prompt, who, what, height) => {
    for (const seed of SEEDS) {
      const [up, below] = [upright(prompt, who, seed), upright(prompt, what, seed)];
      expect(up.foot).toBeLessThan(below.foot - height * (below.foot - below.top));
      expect(up.size).toBeLessThan(0.6 * below.size);
    }
  });

  test.each(SEEDS)('who jumps over the moon is above it (seed %i)', (seed) => {
    const { light } = plan('a cow jumping over the moon', seed);
    expect(upright('a cow jumping over the moon', 'cow', seed).foot).toBeLessThan(light.y);
  });

  test.each(SEEDS)('what is under a boat is below it and to be seen (seed %i)', (seed) => {
    const [whale, boat] = ['whale', 'rowing-boat'].map((one) => upright('a whale under a boat', one, seed));
    expect(whale?.foot).toBeGreaterThan((boat?.foot ?? 1) + 0.1);
  });

  test.each(SEEDS)('a size word wins over nature, a hen over her chicks (seed %i)', (seed) => {
    const words = 'a small elephant and a huge mouse';
    expect(upright(words, 'mouse', seed).size).toBeGreaterThan(1.3 * upright(words, 'elephant', seed).size);
    const hen = 'a hen and her chicks';
    expect(upright(hen, 'chicken', seed).size).toBeGreaterThan(1.3 * upright(hen, 'baby-chick', seed).size);
  });

  test('is by day more often than not, and never twice the same house', () => {
    const hours = Array.from({ length: 200 }, (_, seed) => plan('a fox in the forest', seed).time);
    const days = hours.filter((hour) => hour === 'day').length;
    expect(days).toBeGreaterThan(110);
    expect(days).toBeLessThan(150);
    const sizes = [1, 2, 3, 4].map((seed) => upright('a house', 'house', seed).size);
    expect(new Set(sizes).size).toBe(4);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeGreaterThan(1.15);
  });

  test('fills a tall picture', () => {
    const prompt = parsePrompt('a red fox asleep under an apple tree', '');
    for (const seed of SEEDS) {
      const { subjects } = makePlan(prompt, { width: 256, height: 768, seed });
      expect(Math.max(...subjects.map(({ size }) => size))).toBeGreaterThan(0.5);
    }
  });
});
