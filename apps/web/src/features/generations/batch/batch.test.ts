import { expect, test } from '@jest/globals';
import { expandPrompt } from '@easel/shared';
import { makeGeneration } from '../../../../test/fake-server/fixtures';
import { arrangeBatch, groupGenerations } from './group-generations';
import { joinVariants } from './join-variants';

const BATCH = '019a0000-0000-7000-8000-0000000000bb';

test('what was asked for together is one entry, at the place of its newest member', () => {
  const [first, alone, second] = [
    makeGeneration({ batchId: BATCH }),
    makeGeneration(),
    makeGeneration({ batchId: BATCH }),
  ];
  const entries = groupGenerations([second, alone, first]);
  expect(entries.map(({ id }) => id)).toEqual([BATCH, alone.id]);
  expect(entries[0]).toMatchObject({ kind: 'batch', generations: [second, first] });
});

test('a batch is a table of models and prompts in the order they were asked for; what is missing stays empty', () => {
  const asked = [
    makeGeneration({ prompt: 'a', model: 'x/1' }),
    makeGeneration({ prompt: 'a', model: 'x/2' }),
    makeGeneration({ prompt: 'b', model: 'x/1' }),
  ];
  const { models, rows } = arrangeBatch(asked.toReversed());
  expect(models).toEqual(['x/1', 'x/2']);
  expect(rows).toEqual([
    { prompt: 'a', cells: [asked[0], asked[1]] },
    { prompt: 'b', cells: [asked[2], null] },
  ]);
});

test.each([
  [['a red fox', 'a blue fox'], 'a {red|blue} fox'],
  [['a fox'], 'a fox'],
  [['a fox', 'a fox at dusk'], 'a fox{| at dusk}'],
  [['red', 'reed'], '{red|reed}'],
  [['a {x|y} b', 'a z b'], 'a {\\{x\\|y\\}|z} b'],
])('%j were asked for as %j', (prompts, joined) => {
  expect(joinVariants(prompts)).toBe(joined);
  if (prompts.length > 1) expect(expandPrompt(joined).prompts).toEqual(prompts);
});
