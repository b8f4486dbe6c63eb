import { expect, test } from '@jest/globals';
import { makeGeneration, makeImage } from '../../../../test/fake-server/fixtures';
import { draftFrom } from './draft';
import { draftUsing } from './use-of-image';

const base = makeGeneration().requested;
const generation = makeGeneration({
  prompt: 'portrait of a fox, in ink',
  negativePrompt: 'hats, blur',
  seed: 40,
  count: 4,
  requested: {
    ...base,
    width: 768,
    height: 512,
    asked: { prompt: 'a fox', typedNegativePrompt: 'hats', templates: ['builtin-ink'] },
  },
});
const image = makeImage({ seed: 42, width: 768, height: 512 });

test('a remix has everything but the seed, in the words that were typed', () => {
  expect(draftUsing('remix', image, generation)).toMatchObject({
    prompt: 'a fox',
    negativePrompt: 'hats',
    templates: ['builtin-ink'],
    seed: null,
    width: 768,
    count: 4,
  });
});

test('using all draws exactly this picture, which has a seed of its own', () => {
  expect(draftUsing('all', image, generation)).toMatchObject({ seed: 42, count: 1, model: generation.model });
});

test('one part leaves the others alone', () => {
  expect(draftUsing('seed', image, generation)).toEqual({ seed: 42 });
  expect(draftUsing('size', image, generation)).toEqual({ aspectRatio: null, width: 768, height: 512 });
  expect(draftUsing('prompt', image, generation)).toEqual({
    prompt: 'a fox',
    negativePrompt: 'hats',
    templates: ['builtin-ink'],
  });
  expect(draftUsing('reference', image, generation)).toEqual({ images: [image.id], lostImages: 0 });
});

test('a picture whose request is gone still gives what it knows itself', () => {
  expect(draftUsing('all', image, null)).toMatchObject({
    prompt: image.prompt,
    templates: [],
    seed: 42,
    width: 768,
    model: image.model,
  });
});

test('where pictures go is never taken over', () => {
  expect(draftFrom(makeGeneration({ projectId: image.id }))).not.toHaveProperty('projectId');
});
