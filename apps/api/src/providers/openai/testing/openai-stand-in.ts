import { type ImagesStandIn, startImagesStandIn } from '../../openai-images/testing/images-stand-in.js';
import { TEST_KEY } from '../../testing/connection.js';
import { sendJson } from '../../testing/stand-in.js';

/** OpenAI as its API reference describes it: the image endpoints and the list of models. */
export const startOpenAiStandIn = (): Promise<ImagesStandIn> =>
  startImagesStandIn({
    draws: /^\/v1\/images\/(generations|edits)$/,
    streams: true,
    fields: FIELDS,
    key: TEST_KEY,
    usage: {
      input_tokens: 50,
      input_tokens_details: { text_tokens: 10, image_tokens: 40 },
      output_tokens: 272,
      total_tokens: 322,
    },
    refusals: {
      bad_key: {
        status: 401,
        body: error(`Incorrect API key provided: ${TEST_KEY}.`, 'invalid_request_error', 'invalid_api_key'),
      },
      quota: {
        status: 429,
        body: error('You exceeded your current quota.', 'insufficient_quota', 'insufficient_quota'),
      },
      rate_limited: {
        status: 429,
        body: error('Rate limit reached.', 'requests', 'rate_limit_exceeded'),
        headers: { 'retry-after': '600' },
      },
      moderation: {
        status: 400,
        body: error(
          'Your request was rejected by the safety system.',
          'image_generation_user_error',
          'moderation_blocked',
        ),
      },
      error_before: { status: 500, body: error('The server had an error.', 'server_error', null) },
    },
    other: ({ method, path }, response) => {
      if (method !== 'GET' || path !== '/v1/models') return false;
      sendJson(response, 200, { object: 'list', data: MODELS });
      return true;
    },
  });

const error = (message: string, type: string, code: string | null) => ({
  error: { message, type, param: null, code },
});

const FIELDS = [
  'model',
  'prompt',
  'n',
  'size',
  'quality',
  'background',
  'moderation',
  'output_format',
  'output_compression',
  'complexity',
  'input_fidelity',
  'stream',
  'partial_images',
  'image',
  'image[]',
  'mask',
];

const MODELS = [
  { id: 'gpt-image-2.5-flare', object: 'model', owned_by: 'system' },
  { id: 'gpt-image-1.5', object: 'model', owned_by: 'system', shutdown_date: 1796083200 },
  { id: 'gpt-image-1', object: 'model', owned_by: 'system', shutdown_date: 1761177600 },
  { id: 'gpt-5.2', object: 'model', owned_by: 'system' },
];
