import { describe, expect, test } from '@jest/globals';
import { parsePrompt } from '../parse/parse-prompt.js';
import { makePlan } from './make-plan.js';

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
});
