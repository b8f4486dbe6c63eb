import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { ServerResponse } from 'node:http';
import { TEST_KEY } from '../../../providers/testing/connection.js';
import {
  sendForever,
  sendJson,
  type StandIn,
  type StandInRequest,
  startStandIn,
} from '../../../providers/testing/stand-in.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

let standIn: StandIn;
let server: TestServer;
let ann: Caller;
let answer: (request: StandInRequest, response: ServerResponse) => void;

const say =
  (content: unknown, more: object = {}) =>
  (_: StandInRequest, response: ServerResponse) =>
    sendJson(response, 200, { choices: [{ message: { role: 'assistant', content }, ...more }] });

beforeEach(async () => {
  answer = say('a fox in the rain');
  standIn = await startStandIn((request, response) => {
    if (request.path === '/v1/models')
      return sendJson(response, 200, {
        data: [{ id: 'flux-schnell' }, { id: 'whisper-1' }, { id: 'llama-3-chat' }],
      });
    answer(request, response);
  });
});
afterEach(async () => {
  await server?.remove();
  await standIn.close();
});

const start = async (env: Record<string, string>) => {
  server = await startTestServer({ env, work: false });
  ann = await server.signUp('ann');
};
const openai = () => ({ OPENAI_API_KEY: TEST_KEY, OPENAI_BASE_URL: `${standIn.origin}/v1` });
const enhance = (body: object = {}) =>
  ann.call('POST', '/api/prompts/enhance', { body: { prompt: 'a fox', by: 'model', ...body } });
const enhancers = async () => (await ann.call('GET', '/api/prompts/enhancers')).json();
const asked = () => standIn.requests.filter(({ path }) => path.endsWith('/chat/completions'));

test('without a connection the built-in lists help, and the answer says what is missing', async () => {
  await start({});
  expect(await enhancers()).toEqual({ model: null });
  expect((await enhance()).json()).toMatchObject({
    status: 409,
    code: 'no_language_model',
    detail: expect.stringContaining('Providers'),
  });
  const offline = await enhance({ by: 'offline', seed: 3 });
  expect(offline.json()).toMatchObject({
    by: 'offline',
    model: null,
    prompt: expect.stringMatching(/^a fox, /),
  });
  expect(offline.json()).toEqual((await enhance({ by: 'offline', seed: 3 })).json());
  expect((await enhance({ by: 'offline', prompt: ' ' })).json().code).toBe('prompt_empty');
  expect((await enhance({ prompt: 'x'.repeat(4001) })).json().code).toBe('prompt_too_long');
});

test('OpenAI is asked once, with the prompt as it was typed, and its answer is made a prompt', async () => {
  await start(openai());
  answer = say('"A fox,\n\nin the rain"');
  expect(await enhancers()).toEqual({ model: 'openai/gpt-5.4-mini' });
  expect((await enhance({ categories: ['mood'] })).json()).toEqual({
    prompt: 'A fox, in the rain',
    by: 'model',
    model: 'openai/gpt-5.4-mini',
    added: [],
  });
  const [request] = asked();
  expect(request?.headers.authorization).toBe(`Bearer ${TEST_KEY}`);
  const body = JSON.parse(String(request?.body));
  expect(body).toMatchObject({ model: 'gpt-5.4-mini', reasoning_effort: 'none' });
  expect(body.messages).toEqual([
    { role: 'system', content: expect.stringContaining('mood') },
    { role: 'user', content: 'a fox' },
  ]);
});

test('OpenRouter is asked where there is no key for OpenAI', async () => {
  await start({ OPENROUTER_API_KEY: TEST_KEY, OPENROUTER_BASE_URL: `${standIn.origin}/api/v1` });
  expect((await enhance()).json()).toMatchObject({ model: 'openrouter/openrouter/auto' });
});

test('of a server of one’s own the model that chats is asked', async () => {
  await start({ OPENAI_COMPATIBLE_URL: standIn.origin });
  expect(await enhancers()).toEqual({ model: 'openai-compatible/llama-3-chat' });
  expect((await enhance()).json()).toMatchObject({ model: 'openai-compatible/llama-3-chat' });
  expect(JSON.parse(String(asked()[0]?.body)).model).toBe('llama-3-chat');
});

test('a key of somebody’s own is nobody else’s', async () => {
  await start({ OPENAI_BASE_URL: `${standIn.origin}/v1` });
  const bob = await server.signUp('bob');
  answer = (_, response) => sendJson(response, 200, { data: [] });
  const saved = await bob.call('POST', '/api/settings/api-keys', {
    body: { provider: 'openai', apiKey: TEST_KEY, unchecked: true },
  });
  expect(saved.statusCode).toBe(200);
  expect((await bob.call('GET', '/api/prompts/enhancers')).json().model).toBe('openai/gpt-5.4-mini');
  expect(await enhancers()).toEqual({ model: null });
});

test.each([
  [401, { error: { message: `bad key ${TEST_KEY}` } }, 'provider_key_refused'],
  [402, { error: { message: 'empty' } }, 'provider_quota'],
  [404, { error: { message: 'no such model' } }, 'provider_model_unknown'],
  [429, { error: { message: 'slowly' } }, 'provider_rate_limited'],
  [500, { error: { message: 'broken' } }, 'provider_unavailable'],
  [200, { choices: [] }, 'provider_answer_invalid'],
  [200, { choices: [{ message: { content: '""' } }] }, 'provider_answer_invalid'],
  [200, { choices: [{ message: { content: null, refusal: 'I will not' } }] }, 'content_refused'],
  [200, { choices: [{ message: { content: 'x' }, finish_reason: 'content_filter' }] }, 'content_refused'],
])('an answer of %i %j is told as %s, and nothing is asked twice', async (status, body, code) => {
  await start(openai());
  answer = (_, response) => sendJson(response, status, body);
  const response = await enhance();
  expect(response.json()).toMatchObject({ code });
  expect(response.body).not.toContain(TEST_KEY);
  expect(asked()).toHaveLength(1);
});

test('an endless answer, and one that breaks off, are given up', async () => {
  await start(openai());
  answer = (_, response) => sendForever(response);
  expect((await enhance()).json()).toMatchObject({ code: 'provider_answer_invalid' });
  answer = (_, response) => void response.destroy();
  expect((await enhance()).json()).toMatchObject({ code: 'provider_unreachable' });
  expect(asked()).toHaveLength(2);
});

test('the words the illustrator understands are told', async () => {
  await start({});
  const response = await ann.call('POST', '/api/prompts/words', { body: { prompt: 'a red fox' } });
  expect(response.json()).toEqual({
    words: [
      { start: 2, end: 5, kind: 'colour' },
      { start: 6, end: 9, kind: 'thing' },
    ],
  });
});
