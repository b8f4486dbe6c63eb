import { type ImagesStandIn, startImagesStandIn } from '../../openai-images/testing/images-stand-in.js';
import { TEST_KEY } from '../../testing/connection.js';
import { sendJson } from '../../testing/stand-in.js';

/** OpenRouter as its API reference describes it: drawing, the list with its endpoints, and the key's own page. */
export const startOpenRouterStandIn = (): Promise<ImagesStandIn> =>
  startImagesStandIn({
    draws: /^\/api\/v1\/images$/,
    streams: true,
    fields: FIELDS,
    key: TEST_KEY,
    usage: { prompt_tokens: 5, completion_tokens: 4175, total_tokens: 4180, cost: 0.0412345 },
    refusals: {
      bad_key: { status: 401, body: error(401, 'No auth credentials found') },
      quota: { status: 402, body: error(402, 'Insufficient credits') },
      rate_limited: {
        status: 429,
        body: error(429, 'Rate limit exceeded'),
        headers: { 'retry-after': '600' },
      },
      moderation: {
        status: 403,
        body: error(403, 'Your input was flagged', { reasons: ['violence'], provider_name: 'Somebody' }),
      },
      error_before: { status: 502, body: error(502, 'Provider returned error') },
    },
    other: ({ method, path }, response) => {
      const answer = method === 'GET' ? PAGES[path.replace('/api/v1', '')] : undefined;
      if (answer === undefined) return false;
      sendJson(response, 200, answer);
      return true;
    },
  });

const error = (code: number, message: string, metadata?: object) => ({
  error: { code, message, ...(metadata ? { metadata } : {}) },
});

const FIELDS = [
  'model',
  'prompt',
  'n',
  'aspect_ratio',
  'resolution',
  'size',
  'quality',
  'background',
  'output_format',
  'output_compression',
  'seed',
  'input_references',
  'stream',
  'provider',
];

const PAGES: Readonly<Record<string, unknown>> = {
  '/key': { data: { label: 'studio', limit: 20, limit_remaining: 12.5, usage: 7.5, is_free_tier: false } },
  '/images/models': {
    data: [
      {
        id: 'bytedance-seed/seedream-4.5',
        name: 'Seedream 4.5',
        created: 1764000000,
        description: 'Draws and edits.\nMore words.',
        architecture: { input_modalities: ['text', 'image'], output_modalities: ['image'] },
        endpoints: '/api/v1/images/models/bytedance-seed/seedream-4.5/endpoints',
        supported_parameters: {
          resolution: { type: 'enum', values: ['2K', '4K'] },
          aspect_ratio: { type: 'enum', values: ['auto', '1:1', '16:9', '9:19.5'] },
          seed: { type: 'range', min: 0, max: 2147483647 },
          input_references: { type: 'range', min: 0, max: 14 },
          watermark: { type: 'boolean' },
        },
        supports_streaming: false,
      },
      {
        id: 'openai/gpt-image-2',
        name: 'GPT Image 2',
        created: 1764000000,
        description: 'Draws and edits.',
        architecture: { input_modalities: ['text', 'image'], output_modalities: ['image'] },
        endpoints: '/api/v1/images/models/openai/gpt-image-2/endpoints',
        supported_parameters: {
          aspect_ratio: { type: 'enum', values: ['1:1', '3:2', '2:3'] },
          n: { type: 'range', min: 1, max: 10 },
          quality: { type: 'enum', values: ['auto', 'low', 'high'] },
          output_format: { type: 'enum', values: ['png', 'svg'] },
          output_compression: { type: 'boolean' },
          strictness: { type: 'range', min: 0, max: 1 },
        },
        supports_streaming: true,
      },
      {
        id: 'somebody/gone',
        name: 'Gone',
        architecture: { output_modalities: ['image'] },
        supported_parameters: {},
      },
      { id: 'somebody/talks', architecture: { output_modalities: ['text'] }, supported_parameters: {} },
    ],
  },
  '/images/models/bytedance-seed/seedream-4.5/endpoints': {
    id: 'bytedance-seed/seedream-4.5',
    endpoints: [
      { pricing: [{ billable: 'output_image', unit: 'image', cost_usd: 0.04 }] },
      {
        pricing: [
          { billable: 'input_image', unit: 'image', cost_usd: 0.01 },
          { billable: 'output_image', unit: 'image', cost_usd: 0.09, variant: '4K' },
          { billable: 'output_image', unit: 'image', cost_usd: 0.045, variant: '2K' },
        ],
      },
    ],
  },
  '/images/models/openai/gpt-image-2/endpoints': {
    endpoints: [{ pricing: [{ billable: 'output_image', unit: 'token', cost_usd: 0.00003 }] }],
  },
};
