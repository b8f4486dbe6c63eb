import { describe, expect, test } from '@jest/globals';
import type { ModelList } from '@easel/shared';
import { makeManyModels, MANY_ALIASES } from '../../../../test/fake-server/fake-models';
import { chooseModel, type ModelChoice } from './choose-model';
import { type Draft, EMPTY_DRAFT, readDraft, storedDraft } from './draft';
import { draftCost, fitRange, lacksImage, toRequest } from './to-request';

const MODELS: ModelList = {
  items: makeManyModels(),
  nextCursor: null,
  aliases: MANY_ALIASES,
  defaultModel: 'sketchbook',
};

const choice = (name: string): ModelChoice => {
  const found = chooseModel(MODELS, name);
  if (found === undefined) throw new Error(`${name} cannot be chosen`);
  return found;
};

const draft = (part: Partial<Draft>): Draft => ({ ...EMPTY_DRAFT, prompt: 'a fox', ...part });

const FULL = draft({
  steps: 300,
  guidance: 7.26,
  strength: 0.43,
  seed: 9,
  negativePrompt: 'snow',
  style: 'ink',
  images: ['data:image/png;base64,AA==', 'data:image/png;base64,BB=='],
  extra: { acceleration: 'high', enable_safety_checker: 'yes', lora_scale: 9, quality: 'huge' },
});

describe('the request for a draft', () => {
  test('carries what the model can do, within its limits, and nothing else', () => {
    expect(toRequest(FULL, choice('automatic1111/sd_xl_base_1.0'))).toEqual({
      prompt: 'a fox',
      model: 'automatic1111/sd_xl_base_1.0',
      aspectRatio: '1:1',
      count: 1,
      negativePrompt: 'snow',
      seed: 9,
      steps: 150,
      guidance: 7.5,
      strength: 0.45,
      images: ['data:image/png;base64,AA=='],
    });
    expect(toRequest(FULL, choice('fal/flux/schnell'))).toEqual({
      prompt: 'a fox',
      model: 'fal/flux/schnell',
      aspectRatio: '1:1',
      count: 1,
      seed: 9,
      steps: 12,
      // Of its own parameters, those of the right type; numbers within their bounds.
      extra: { acceleration: 'high', lora_scale: 4 },
    });
  });

  test('leaves to the model what nobody chose', () => {
    const request = toRequest(draft({}), choice('automatic1111/sd_xl_base_1.0'));
    for (const name of ['steps', 'guidance', 'strength', 'seed', 'images', 'extra'])
      expect(request).not.toHaveProperty(name);
  });

  test('asks for the size that was shown, where only some sizes exist', () => {
    expect(toRequest(draft({ aspectRatio: '16:9' }), choice('openai/gpt-image-1'))).toMatchObject({
      width: 1536,
      height: 1024,
    });
  });

  test('a name for several models goes as it is, without what only one of them knows', () => {
    const several = choice('edit');
    expect(several.model.name).toBe('fal/flux/kontext');
    const request = toRequest({ ...FULL, extra: { quality: 'high' } }, several);
    expect(request.model).toBe('edit');
    expect(request).not.toHaveProperty('extra');
  });

  test('a name behind which only one can draw now is that one', () => {
    expect(toRequest(FULL, choice('flux-schnell'))).toMatchObject({
      model: 'fal/flux/schnell',
      extra: { acceleration: 'high' },
    });
  });
});

test('a model that only changes pictures lacks one until it is given', () => {
  const { capabilities } = choice('fal/flux/kontext').model;
  expect(lacksImage(draft({}), capabilities)).toBe(true);
  expect(lacksImage(FULL, capabilities)).toBe(false);
});

test.each([
  ['by the megapixel', 'fal/flux/schnell', { count: 2 }, 6000],
  [
    'by the megapixel, a started one counts whole',
    'fal/flux/schnell',
    { aspectRatio: null, width: 1280, height: 1024 },
    6000,
  ],
  ['by the picture', 'fal/flux/kontext', { count: 3 }, 120_000],
  ['by one of its own parameters', 'openai/gpt-image-1', { extra: { quality: 'high' } }, 167_000],
  ['not at all', 'sketchbook/noto', {}, 0],
])('the cost is told before: %s', (_, name, part, cost) => {
  expect(draftCost(draft(part), choice(name))).toBe(cost);
});

test('a number moves to the nearest step of its range', () => {
  expect(fitRange(0.43, { min: 0, max: 1, step: 0.1, default: 0.5 })).toBe(0.4);
  expect(fitRange(-3, { min: 1, max: 50, step: 1, default: 20 })).toBe(1);
});

describe('a draft that is kept', () => {
  test('comes back as it was, without pictures that would fill the storage', () => {
    const kept = JSON.parse(JSON.stringify(storedDraft({ ...FULL, images: [...FULL.images, 'an-id'] })));
    expect(readDraft(kept)).toEqual({ ...FULL, images: ['an-id'], lostImages: 2 });
    // Said once: the next visit has lost nothing.
    expect(readDraft(storedDraft(readDraft(kept))).lostImages).toBe(0);
  });

  test('that is damaged is mended', () => {
    expect(readDraft({ steps: 'many', extra: [1], images: { a: 1 }, guidance: null })).toEqual(EMPTY_DRAFT);
  });
});
