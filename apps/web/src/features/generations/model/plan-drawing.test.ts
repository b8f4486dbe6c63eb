import { expect, test } from '@jest/globals';
import type { ModelList } from '@easel/shared';
import { makeManyModels, MANY_ALIASES } from '../../../../test/fake-server/fake-models';
import { type Draft, EMPTY_DRAFT, readDraft, storedDraft } from './draft';
import { planDrawing } from './plan-drawing';
import { planCost, toBatchRequest } from './to-request';

const MODELS: ModelList = {
  items: makeManyModels(),
  nextCursor: null,
  aliases: MANY_ALIASES,
  defaultModel: 'sketchbook',
};
const plan = (part: Partial<Draft>) => {
  const draft = { ...EMPTY_DRAFT, ...part };
  const planned = planDrawing(draft, MODELS);
  if (planned === undefined) throw new Error('There is no model.');
  return { draft, planned };
};

test('choices in braces and several models multiply', () => {
  const { draft, planned } = plan({
    prompt: 'a {red|blue|green} fox',
    models: ['sketchbook/noto', 'sketchbook/clay'],
    templates: ['builtin-ink'],
  });
  expect(planned).toMatchObject({ requests: 6, isBatch: true, isTooMuch: false });
  expect(planned.prompts).toEqual(['a red fox', 'a blue fox', 'a green fox']);
  expect(toBatchRequest(draft, planned)).toEqual({
    prompt: 'a {red|blue|green} fox',
    models: ['sketchbook/noto', 'sketchbook/clay'],
    dynamic: true,
    aspectRatio: '1:1',
    count: 1,
    templates: ['builtin-ink'],
  });
});

test('models that differ are asked only what all of them understand', () => {
  const { draft, planned } = plan({
    prompt: 'a fox',
    models: ['sketchbook/noto', 'fal/flux/schnell', 'openai/gpt-image-1'],
    style: 'ink',
    seed: 4,
    steps: 3,
    count: 8,
    negativePrompt: 'hats',
    extra: { quality: 'high' },
  });
  expect(toBatchRequest(draft, planned)).toEqual({
    prompt: 'a fox',
    models: ['sketchbook/noto', 'fal/flux/schnell', 'openai/gpt-image-1'],
    dynamic: true,
    aspectRatio: '1:1',
    count: 4,
  });
});

test('more than one batch can hold is said before anything is sent', () => {
  expect(plan({ prompt: '{a|b}{c|d}{e|f}{g|h}{i|j}{k|l}' }).planned).toMatchObject({
    requests: 64,
    isTooMuch: true,
  });
});

test('braces taken as they are make one plain request', () => {
  expect(plan({ prompt: 'a {b|c}', dynamic: false }).planned).toMatchObject({ requests: 1, isBatch: false });
  expect(plan({ prompt: 'a \\{b\\|c\\}' }).planned).toMatchObject({ prompts: ['a {b|c}'], isBatch: true });
});

test('the cost is that of all requests, and unknown when one of them is', () => {
  const both = plan({ prompt: '{a|b}', models: ['fal/flux/schnell', 'sketchbook/noto'] });
  const [cost] = planCost(both.draft, both.planned);
  const one = plan({ prompt: 'a', model: 'fal/flux/schnell' });
  expect(cost).toBe(2 * (planCost(one.draft, one.planned)[0] ?? Number.NaN));
});

test('one usable model of several draws alone, and a draft keeps them all', () => {
  const { planned } = plan({ prompt: 'a', models: ['sketchbook/clay', 'replicate/owner/model-0'] });
  expect(planned.models.map(({ name }) => name)).toEqual(['sketchbook/noto']);
  const draft = { ...EMPTY_DRAFT, models: ['a/b', 'c/d'], templates: ['x'], projectId: 'p', dynamic: false };
  expect(readDraft(JSON.parse(JSON.stringify(storedDraft(draft))))).toEqual(draft);
});
