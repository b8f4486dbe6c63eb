import { describe, expect, test } from '@jest/globals';
import { planOf } from '../testing/golden-plans.js';
import type { Plan } from './plan.js';

const scene = (prompt: string, seed: number) => planOf({ prompt, width: 512, height: 512, seed });
const named = ({ subjects }: Plan, concept: string) => subjects.filter((one) => one.concept === concept);

describe.each([1, 2, 3, 4, 5])('seed %i', (seed) => {
  test.each([
    ['a house between two trees', 'house', 'deciduous-tree'],
    ['a dog between two cats', 'dog', 'cat'],
    ['a duck between two cats', 'duck', 'cat'],
  ])('%s', (prompt, middle, side) => {
    const plan = scene(prompt, seed);
    const [one] = named(plan, middle);
    const sides = named(plan, side).map(({ x }) => x);
    expect(Math.min(...sides)).toBeLessThan(one?.x ?? 0);
    expect(Math.max(...sides)).toBeGreaterThan(one?.x ?? 1);
  });

  test('who is behind something looks out from it', () => {
    const plan = scene('a bear behind a tree', seed);
    const [[bear], [tree]] = [named(plan, 'bear'), named(plan, 'deciduous-tree')];
    expect(bear?.flip).toBe((bear?.x ?? 0) > (tree?.x ?? 0));
  });

  test('what lies in a nest is nearer than its rim', () => {
    const plan = scene('four eggs in a nest', seed);
    const [nest] = named(plan, 'empty-nest');
    const eggs = named(plan, 'egg');
    expect(eggs).toHaveLength(4);
    for (const egg of eggs) expect(egg.depth).toBeLessThan(nest?.depth ?? 0);
  });

  test('balloons fan out from one hand, away from the face', () => {
    const plan = scene('a girl holding three balloons', seed);
    const tilts = named(plan, 'balloon').map(({ tilt }) => Math.abs(tilt));
    expect(tilts.sort((a, b) => a - b)).toEqual([0, 24, 48]);
  });
});

test.each([
  ['a snowy village', 'village'],
  ['a dog behind a sofa', 'room'],
  ['four eggs in a nest', 'forest'],
])('%s is at home in: %s', (prompt, place) => {
  expect(scene(prompt, 3).place).toBe(place);
});

test.each(['landscape', 'a wide landscape without any people', 'paysage', 'a green sky'])(
  '%s is some landscape',
  (prompt) => {
    expect(scene(prompt, 3).place).not.toBe('abstract');
  },
);

test.each([
  ['Halloween', 'jack-o-lantern'],
  ['Christmas morning', 'christmas-tree'],
  ['a birthday party', 'birthday-cake'],
  ['my son', 'boy'],
  ['un train', 'train'],
  ['un chef', 'chef'],
  ['une orange', 'tangerine'],
])('%s shows: %s', (prompt, concept) => {
  expect(scene(prompt, 3).subjects.map((one) => one.concept)).toEqual([concept]);
});

test.each(['un chat en train de dormir', "un chat, chef d'oeuvre"])('%s is a cat alone', (prompt) => {
  expect(scene(prompt, 3).subjects.map((one) => one.concept)).toEqual(['cat']);
});
