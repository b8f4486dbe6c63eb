import { describe, expect, test } from '@jest/globals';
import { parsePrompt } from '../../parse/parse-prompt.js';
import { makePlan } from '../make-plan.js';

const planOf = (prompt: string, seed: number) =>
  makePlan(parsePrompt(prompt), { width: 512, height: 512, seed });

describe('the place of a plan', () => {
  test.each([
    ['eleven mice in a kitchen', 'kitchen'],
    ['onze souris dans une cuisine', 'kitchen'],
    ['eine Katze im Schlafzimmer', 'bedroom'],
    ['un gatto in biblioteca', 'library'],
    ['a cat in a nursery', 'nursery'],
    ['un chat au grenier', 'attic'],
    ['a cat by the fireplace', 'living'],
  ])('is the room %s names', (prompt, room) =>
    expect(planOf(prompt, 3)).toMatchObject({ place: 'room', room }),
  );

  test('is a room for what hangs above furniture', () =>
    expect(planOf('a spider hanging above a bed', 3).place).toBe('room'));

  test('is neither beach nor desert in autumn, whatever the seed', () => {
    for (let seed = 0; seed < 60; seed++)
      expect(['beach', 'desert']).not.toContain(planOf('a woman running in the rain, autumn', seed).place);
  });

  test('has flowers where flowers are named', () => {
    for (let seed = 0; seed < 30; seed++)
      expect(planOf('vier Schmetterlinge über Blumen', seed).place).toBe('meadow');
  });
});
