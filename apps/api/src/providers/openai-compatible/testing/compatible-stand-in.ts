import { type ImagesStandIn, startImagesStandIn } from '../../openai-images/testing/images-stand-in.js';
import { plainPng } from '../../testing/pictures.js';
import { sendBytes, sendJson } from '../../testing/stand-in.js';

/** A server of one's own: errors as plain texts, pictures at addresses of its own when asked for those. */
export const startCompatibleStandIn = (key: string | null = null): Promise<ImagesStandIn> =>
  startImagesStandIn({
    draws: /^\/v1\/images\/(generations|edits)$/,
    streams: false,
    key,
    refusals: {
      bad_key: { status: 401, body: { error: 'Unauthorized' } },
      rate_limited: { status: 429, body: { error: 'busy' }, headers: { 'retry-after': '600' } },
      moderation: { status: 400, body: { error: { message: 'No.', code: 'content_policy_violation' } } },
      model_loading: { status: 503, body: { error: { code: 503, message: 'Loading model' } } },
      error_before: { status: 500, body: { error: 'out of memory' } },
    },
    other: ({ method, path }, response) => {
      if (method !== 'GET') return false;
      if (path === '/generated/fox.png') {
        void plainPng().then((bytes) => sendBytes(response, bytes));
        return true;
      }
      if (path !== '/v1/models') return false;
      sendJson(response, 200, { object: 'list', data: MODELS });
      return true;
    },
  });

const MODELS = [
  { id: 'stablediffusion', object: 'model' },
  { id: 'sd-cpp-local', object: 'model', owned_by: 'local' },
  { id: 'Qwen/Qwen-Image', object: 'model', owned_by: 'vllm' },
];
