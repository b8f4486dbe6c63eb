import type { ModelDefinition } from '@easel/shared';
import { describe, expect, test } from '@jest/globals';
import { drawOnce } from '../openai-images/testing/draw-with.js';
import { formOf, type ImagesAnswer, jsonOf } from '../openai-images/testing/images-stand-in.js';
import { IMAGES_OUTCOMES, IMAGES_SLOW } from '../openai-images/testing/outcomes.js';
import type { ProviderRequest } from '../provider.js';
import { connectionTo, QUICK_PACE, TEST_KEY } from '../testing/connection.js';
import { describeProvider } from '../testing/exercise.js';
import { plainPng } from '../testing/pictures.js';
import { makeRequest } from '../testing/request.js';
import { sendJson } from '../testing/stand-in.js';
import { readCompatibleModels } from './openai-compatible.models.js';
import { connectOpenAiCompatible, withVersion } from './openai-compatible.provider.js';
import { startCompatibleStandIn } from './testing/compatible-stand-in.js';

const modelOf = (entry: object): ModelDefinition => {
  const [model] = readCompatibleModels([entry]);
  if (!model) throw new Error('it was left out');
  return model;
};
const PLAIN = modelOf({ id: 'stablediffusion' });
const VLLM = modelOf({ id: 'Qwen/Qwen-Image', owned_by: 'vllm' });
const SD_CPP = modelOf({ id: 'sd-cpp-local', owned_by: 'local' });

const connect = (address: string, apiKey: string | null = TEST_KEY) =>
  connectOpenAiCompatible(connectionTo(address, apiKey), { pace: QUICK_PACE });

describeProvider({
  title: 'OpenAI-compatible server',
  model: PLAIN,
  start: () => startCompatibleStandIn(TEST_KEY),
  connect: (origin) => connect(origin),
  expected: {
    ...IMAGES_OUTCOMES,
    several: { images: 3, submits: 3 },
    fewer: { unsuited: 'one picture per call: a call without is an error' },
    quota: { unsuited: 'a server of one’s own has none' },
    model_loading: { error: 'provider_model_loading', accepted: 'no', submits: 4 },
  },
  slow: IMAGES_SLOW,
});

const draw = async (request: Partial<ProviderRequest>, answer: ImagesAnswer | null = null, base = '') => {
  const standIn = await startCompatibleStandIn();
  const provider = connect(`${standIn.origin}${base}`, null);
  return drawOnce({ standIn, provider, request: makeRequest(PLAIN, request) }, answer);
};

describe('the address', () => {
  test.each([
    ['http://localhost:8080', 'http://localhost:8080/v1'],
    ['http://localhost:8080/', 'http://localhost:8080/v1'],
    ['http://localhost:8080/v1/', 'http://localhost:8080/v1'],
    ['https://example.test/openai', 'https://example.test/openai/v1'],
  ])('%s means %s', (given, meant) => expect(withVersion(given)).toBe(meant));

  test('works with its version, and without a key', async () => {
    const { result, bodies } = await draw({}, null, '/v1');
    expect(result.error).toBeNull();
    expect(bodies[0]?.path).toBe('/v1/images/generations');
    expect(bodies[0]?.headers).not.toHaveProperty('authorization');
  });
});

describe('a request', () => {
  test('holds only what every such server takes', async () => {
    const { bodies, result } = await draw({ negativePrompt: '', steps: null });
    expect(jsonOf(bodies[0])).toEqual({
      model: 'stablediffusion',
      prompt: 'a red fox',
      size: '1024x1024',
      response_format: 'b64_json',
    });
    expect(result.images[0]?.seed).toBeNull();
  });

  test('gives every picture its seed where the server is known to take one', async () => {
    const { bodies, result } = await draw({
      model: VLLM,
      positions: [2, 3],
      seed: 2 ** 32 - 3,
      negativePrompt: 'blur',
      extra: { num_inference_steps: 4 },
    });
    expect(bodies.map((body) => jsonOf(body).seed)).toEqual([2 ** 32 - 1, 0]);
    expect(jsonOf(bodies[0])).toMatchObject({ negative_prompt: 'blur', num_inference_steps: 4 });
    expect(result.images.map(({ position, seed }) => [position, seed])).toEqual([
      [2, 2 ** 32 - 1],
      [3, 0],
    ]);
  });

  test('takes the names an operator gives', async () => {
    const wire = { names: { steps: 'step', negativePrompt: 'prompt|' }, responseFormat: null, perCall: 4 };
    const { bodies, result } = await draw({
      model: { ...PLAIN, wire },
      positions: [0, 1],
      steps: 12,
      negativePrompt: 'blur',
    });
    expect(jsonOf(bodies[0])).toEqual({
      model: 'stablediffusion',
      prompt: 'a red fox|blur',
      n: 2,
      size: '1024x1024',
      step: 12,
    });
    expect(bodies).toHaveLength(1);
    expect(result.images).toHaveLength(2);
  });

  test('with a picture is an edit', async () => {
    const bytes = await plainPng(8, 8);
    const { bodies, result } = await draw({
      model: SD_CPP,
      images: [{ bytes, mime: 'image/png' }],
      mask: { bytes, mime: 'image/png' },
    });
    expect(result.error).toBeNull();
    expect(bodies[0]?.path).toBe('/v1/images/edits');
    const form = await formOf(bodies[0]);
    expect([...form.keys()]).toEqual(['model', 'prompt', 'size', 'response_format', 'image', 'mask']);
    expect(form.get('size')).toBe('1024x1024');
  });
});

describe('an answer', () => {
  test.each(['/generated/fox.png', 'origin'])('may name the address of a picture: %s', async (where) => {
    const { result } = await draw({}, (request, response) => {
      const url = where === 'origin' ? `http://${request.headers.host}/generated/fox.png` : where;
      sendJson(response, 200, { data: [{ url, revised_prompt: 'a fox, red' }] });
    });
    expect(result.error).toBeNull();
    expect(result.images).toHaveLength(1);
    expect(result.progress.map(({ stage }) => stage)).toEqual(['drawing', 'downloading']);
    expect(result.warnings).toEqual([{ code: 'prompt_rewritten', params: { prompt: 'a fox, red' } }]);
  });

  test('may not send us to somebody else’s private network', async () => {
    const { result } = await draw({}, (_request, response) =>
      sendJson(response, 200, { data: [{ url: 'http://127.0.0.1:9/secret.png' }] }),
    );
    expect(result.error).toMatchObject({ code: 'address_refused', accepted: 'yes' });
  });

  test('gives its good pictures even when one of them is broken', async () => {
    const b64_json = (await plainPng()).toString('base64');
    const { result } = await draw(
      { model: { ...PLAIN, wire: { perCall: 4 } }, positions: [4, 5, 6] },
      (_request, response) =>
        sendJson(response, 200, { data: [{ b64_json }, { b64_json: 'bm9uZQ==' }, { b64_json }] }),
    );
    expect(result.error).toBeNull();
    expect(result.images.map(({ position }) => position)).toEqual([4, 5]);
  });

  test.each([
    { body: { error: 'model not found' }, is: 'provider_model_unknown' },
    { body: { detail: 'Not Found' }, is: 'request_refused' },
  ])('of 404 is $is for $body', async ({ body, is }) => {
    const { result } = await draw({}, (_request, response) => sendJson(response, 404, body));
    expect(result.error).toMatchObject({ code: is, accepted: 'no' });
  });

  test('that refuses a later picture leaves the earlier ones', async () => {
    const b64_json = (await plainPng()).toString('base64');
    let calls = 0;
    const { result, submits } = await draw({ positions: [0, 1, 2] }, (_request, response) => {
      calls += 1;
      if (calls === 1) sendJson(response, 200, { data: [{ b64_json }] });
      else sendJson(response, 400, { error: 'no' });
    });
    expect(result.images).toHaveLength(1);
    expect(result.error).toMatchObject({ code: 'request_refused', accepted: 'no' });
    expect(submits).toBe(2);
  });
});

test('the list offers everything, and says what is not known', () => {
  expect(PLAIN.note).toContain('does not say whether this model draws');
  expect(PLAIN.capabilities).toMatchObject({ seed: false, imageInputs: 0, mask: false });
  expect(VLLM.capabilities).toMatchObject({ seed: true, negativePrompt: true });
  expect(SD_CPP.capabilities).toMatchObject({ seed: false, imageInputs: 4, mask: true });
  expect(readCompatibleModels([{}, null, { id: 7 }])).toEqual([]);
});
