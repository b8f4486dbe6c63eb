import { expect, test } from '@jest/globals';
import { describeEndpoint } from './fal.schema.js';

const entry = (properties: object, { required = ['prompt'], category = 'text-to-image' } = {}) => ({
  endpoint_id: 'fal-ai/some',
  metadata: { display_name: 'Some', category },
  openapi: {
    paths: {
      '/fal-ai/some': {
        post: {
          requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/In' } } } },
        },
      },
    },
    components: {
      schemas: {
        In: { type: 'object', required, properties: { prompt: { type: 'string' }, ...properties } },
      },
    },
  },
});

test('an endpoint with named sizes has only those', () => {
  const model = describeEndpoint(entry({ image_size: { enum: ['square_hd', 'landscape_16_9'] } }));
  expect(model?.wire).toMatchObject({ size: 'preset', count: null });
  expect(model?.capabilities.size.choices).toEqual([
    { width: 1024, height: 1024 },
    { width: 1024, height: 576 },
  ]);
});

test('an endpoint with aspect ratios has one size for each', () => {
  const model = describeEndpoint(
    entry({ aspect_ratio: { anyOf: [{ enum: ['auto', '16:9', '1:1'] }, { type: 'null' }] } }),
  );
  expect(model?.wire).toMatchObject({ size: 'aspect' });
  expect(model?.capabilities.aspectRatios).toEqual(['16:9', '1:1']);
  expect(model?.capabilities.size.choices).toEqual([
    { width: 1368, height: 768 },
    { width: 1024, height: 1024 },
  ]);
});

test('an endpoint that only edits needs pictures', () => {
  const model = describeEndpoint(
    entry(
      { image_urls: { type: 'array' }, strength: { type: 'number', default: 0.95 } },
      { required: ['prompt', 'image_urls'], category: 'image-to-image' },
    ),
  );
  expect(model?.capabilities).toMatchObject({ imageInputs: 4, imageRequired: true, mask: false });
  expect(model?.capabilities.strength?.default).toBe(0.95);
  expect(model?.wire).toMatchObject({ images: 'image_urls' });
});

test('a limit of the seed is kept', () => {
  const model = describeEndpoint(entry({ seed: { type: 'integer', maximum: 2 ** 31 - 1 } }));
  expect(model?.wire).toMatchObject({ maxSeed: 2 ** 31 - 1 });
});

test.each([
  ['needs what nobody can give', entry({ loras: { type: 'array' } }, { required: ['prompt', 'loras'] })],
  [
    'comes without a document',
    { endpoint_id: 'fal-ai/some', openapi: { error: { code: 'expansion_failed' } } },
  ],
  [
    'refers to itself',
    {
      endpoint_id: 'a',
      openapi: {
        paths: {
          a: {
            post: {
              requestBody: {
                content: {
                  'application/json': {
                    schema: { $ref: '#/paths/a/post/requestBody/content/application~1json/schema' },
                  },
                },
              },
            },
          },
        },
      },
    },
  ],
  ['is no entry', null],
])('an endpoint that %s is not offered', (_case, value) => {
  expect(describeEndpoint(value)).toBeNull();
});
