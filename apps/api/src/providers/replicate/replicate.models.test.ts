import { describe, expect, test } from '@jest/globals';
import { toDefinition } from './replicate.models.js';
import { fractionOf } from './replicate.prediction.js';
import { readFixture } from './testing/contract.js';

describe('a model as Replicate describes it', () => {
  test('an official model with ratios', () => {
    expect(toDefinition(readFixture('flux-schnell'))).toMatchObject({
      provider: 'replicate',
      id: 'black-forest-labs/flux-schnell',
      licence: 'See https://example.com/licence',
      price: { perImage: null, unit: 'unknown' },
      capabilities: {
        negativePrompt: false,
        seed: true,
        size: {
          default: 1024,
          choices: [{ width: 1024, height: 1024 }, { width: 1344, height: 768 }, {}, {}],
        },
        aspectRatios: ['1:1', '16:9', '3:2', '9:16'],
        maxCount: 4,
        steps: { min: 1, max: 4, step: 1, default: 4 },
        guidance: null,
        imageInputs: 0,
        mask: false,
        strength: null,
        progress: 'percent',
        cancel: 'full',
      },
      wire: { version: null, fixed: { output_format: 'png' }, imageList: false },
    });
  });

  test('what has no word of ours is advanced, in the order of its page; filters and secrets are not', () => {
    expect(toDefinition(readFixture('flux-schnell'))?.capabilities.advanced).toEqual([
      {
        name: 'output_format',
        type: 'choice',
        description: '',
        default: 'png',
        values: ['webp', 'jpg', 'png'],
      },
      {
        name: 'output_quality',
        type: 'integer',
        description: 'Of JPEG and WebP',
        default: 80,
        min: 0,
        max: 100,
      },
      { name: 'go_fast', type: 'boolean', description: 'Fewer bits', default: true },
      { name: 'megapixels', type: 'choice', description: '', default: '1', values: ['1', '0.25'] },
    ]);
    expect(toDefinition(readFixture('sdxl'))?.capabilities.advanced.map(({ name }) => name)).toEqual([
      'scheduler',
    ]);
  });

  test('a version with pixels and pictures', () => {
    expect(toDefinition(readFixture('sdxl'))).toMatchObject({
      licence: null,
      price: { unit: 'unknown' },
      capabilities: {
        maxCount: 4,
        negativePrompt: true,
        size: { min: 256, max: 2048, step: 8, default: 1024, maxRatio: 8 },
        guidance: { min: 1, max: 50, step: 0.1, default: 7.5 },
        imageInputs: 1,
        mask: true,
        strength: { min: 0, max: 1, step: 0.01, default: 0.8 },
      },
      wire: {
        version: 'b'.repeat(64),
        input: { width: 'width', height: 'height', aspectRatio: null },
        maxSeed: 2147483647,
      },
    });
  });

  test.each([
    {
      parameters: { aspect_ratio: { enum: ['1:1', 'custom'] }, ...pixels() },
      input: { aspectRatio: 'aspect_ratio', width: null },
    },
    { parameters: { size: { enum: ['1024x1024', '1365x1024'] } }, input: { size: 'size' } },
    { parameters: pixels(), input: { width: 'width', height: 'height' } },
    { parameters: {}, input: { size: null, width: null, aspectRatio: null } },
  ])('the size is told by $input', ({ parameters, input }) => {
    const model = toDefinition(modelWith(parameters));
    expect(model?.wire).toMatchObject({ input });
    expect(model?.capabilities.advanced).toEqual([]);
  });

  test('a count that may only be one is none', () => {
    const count = { type: 'integer', minimum: 1, maximum: 1 };
    const model = toDefinition(modelWith({ num_outputs: count }));
    expect(model).toMatchObject({ capabilities: { maxCount: 4 }, wire: { input: { count: null } } });
  });

  test('sides may be a choice of numbers', () => {
    const side = {
      allOf: [{ $ref: '#/components/schemas/Input' }],
      type: 'integer',
      enum: [256, 320, 512],
      default: 512,
    };
    expect(toDefinition(modelWith({ width: side, height: side }))?.capabilities.size).toEqual({
      min: 256,
      max: 512,
      step: 64,
      default: 512,
      maxRatio: 2,
    });
  });

  test('a default that is none of the choices is not known', () => {
    const style = { type: 'string', enum: ['oil', 'ink'], default: 'any' };
    expect(
      toDefinition(modelWith({ style, words: { type: 'string', default: 4 } }))?.capabilities.advanced,
    ).toEqual([
      { name: 'style', type: 'choice', description: '', default: null, values: ['oil', 'ink'] },
      { name: 'words', type: 'text', description: '', default: null },
    ]);
  });

  test('a list of pictures, needed or not', () => {
    const list = { type: 'array', items: { type: 'string', format: 'uri' }, maxItems: 8 };
    expect(toDefinition(modelWith({ input_images: list }))).toMatchObject({
      capabilities: { imageInputs: 8 },
      wire: { imageList: true, input: { image: 'input_images' } },
    });
    const needed = toDefinition(
      modelWith({ input_image: { type: 'string', format: 'uri' } }, ['input_image']),
    );
    expect(needed?.capabilities).toMatchObject({ imageInputs: 1, imageRequired: true });
  });

  test.each([
    null,
    'text',
    {},
    { owner: 'a', name: 'b' },
    { owner: 'a', name: 'b', latest_version: { openapi_schema: 1 } },
  ])('%j is none', (answer) => expect(toDefinition(answer)).toBeNull());
});

test.each([
  { logs: '', fraction: null },
  { logs: 'Using seed: 42', fraction: null },
  {
    logs: '  0%|          | 0/28 [00:00<?, ?it/s]\n 36%|███▌      | 10/28 [00:01<00:02,  7.1it/s]',
    fraction: 0.36,
  },
  { logs: '100%|##########| 4/4 [00:01<00:00]\nwhat 7% means', fraction: 1 },
])('the logs $logs are $fraction done', ({ logs, fraction }) => {
  expect(fractionOf(logs)).toBe(fraction);
});

function pixels() {
  return { width: { type: 'integer', maximum: 1440 }, height: { type: 'integer' } };
}

function modelWith(properties: Record<string, unknown>, required: string[] = []) {
  const Input = { properties: { prompt: { type: 'string' }, ...properties }, required };
  return {
    owner: 'a-fox',
    name: 'draws',
    is_official: true,
    latest_version: { openapi_schema: { components: { schemas: { Input } } } },
  };
}
