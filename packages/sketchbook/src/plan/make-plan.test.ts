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

  test('banned elements stay away for every seed', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(plan('a sheep', seed, 'mountains, trees').elements).not.toEqual(
        expect.arrayContaining(['mountains']),
      );
  });
});
