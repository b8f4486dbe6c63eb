import type { ServerResponse } from 'node:http';
import { TEST_KEY } from '../../testing/connection.js';
import { plainPng } from '../../testing/pictures.js';
import type { ProviderStandIn, Scenario } from '../../testing/provider-stand-in.js';
import {
  resetMidBody,
  sendBytes,
  sendForever,
  sendJson,
  type StandIn,
  type StandInRequest,
  startStandIn,
} from '../../testing/stand-in.js';
import type { Seller } from '../huggingface.routes.js';

/** A fake hub and a fake router in one, where one seller serves every model. */
export interface HuggingFaceStandIn extends ProviderStandIn {
  requests: StandIn['requests'];
  /** Replaces what the hub says of a model. */
  maps(mapping: unknown): void;
  /** Replaces what the seller answers to a submit. */
  answers(body: unknown): void;
}

export const startHuggingFaceStandIn = async (seller: Seller): Promise<HuggingFaceStandIn> => {
  const png = await plainPng();
  const jobs = new Map<string, Job>();
  const held = new Set<{ response: ServerResponse; advances: number }>();
  let scenario: Scenario = 'success';
  let mapping: unknown = usualMapping(seller);
  let answer: unknown = null;
  let submits = 0;

  const server = await startStandIn((request, response) => {
    const { method, path, headers } = request;
    if (path.startsWith('/files/')) {
      if (headers.authorization !== undefined) return sendJson(response, 400, { error: 'a key!' });
      return sendBytes(response, path.includes('garbage') ? Buffer.from('no picture') : png);
    }
    if (headers.authorization !== `Bearer ${TEST_KEY}` || scenario === 'bad_key')
      return sendJson(response, 401, { error: 'Invalid username or password.' });
    if (path.startsWith('/api/')) return hub(request, response);
    if (!path.startsWith(`/${seller}/`)) return sendJson(response, 404, { error: 'Not Found' });
    if (method === 'POST') return submit(request, response);
    return follow(request, response);
  });
  const { origin } = server;

  const hub = ({ path, query }: StandInRequest, response: ServerResponse): void => {
    if (path === '/api/whoami-v2')
      return sendJson(response, 200, { type: 'user', name: 'vincent', isPro: false });
    const id = path.replace('/api/models/', '');
    if (path !== '/api/models') {
      if (id === 'nobody/nothing') return sendJson(response, 404, { error: 'Repository not found' });
      return sendJson(response, 200, { _id: '1', id, inferenceProviderMapping: mapping });
    }
    const page = query.get('cursor') ?? '1';
    const next = `<${origin}/api/models?pipeline_tag=${query.get('pipeline_tag')}&cursor=2>; rel="next"`;
    sendJson(
      response,
      200,
      LIST[`${query.get('pipeline_tag')} ${page}`] ?? [],
      page === '1' ? { link: next } : {},
    );
  };

  const submit = ({ body }: StandInRequest, response: ServerResponse): void => {
    submits += 1;
    if (scenario === 'quota')
      return sendJson(response, 402, {
        error: 'You have exceeded your monthly included credits for Inference Providers.',
      });
    if (scenario === 'rate_limited' || (scenario === 'rate_limited_once' && submits === 1)) {
      const wait = scenario === 'rate_limited' ? '600' : '1';
      return sendJson(response, 429, { error: 'Too many requests' }, { 'retry-after': wait });
    }
    if (scenario === 'model_loading')
      return sendJson(response, 503, { error: 'Model is currently loading', estimated_time: 20 });
    if (scenario === 'error_before') return sendJson(response, 500, { error: 'Internal Server Error' });
    if (answer !== null) return sendJson(response, 200, answer);
    if (seller === 'fal-ai' || seller === 'wavespeed') return take(JSON.parse(body.toString()), response);
    if (scenario === 'reset_mid_body') return resetMidBody(response, png.subarray(0, 20));
    if (scenario === 'garbage') return sendBytes(response, Buffer.from('no picture'));
    if (scenario === 'huge') return sendForever(response);
    if (scenario !== 'slow' && scenario !== 'never_ending') return sendBytes(response, png);
    const open = { response, advances: 0 };
    held.add(open);
    response.on('close', () => held.delete(open));
  };

  const take = (input: Record<string, unknown>, response: ServerResponse): void => {
    const id = `job-${jobs.size + 1}`;
    const waits = scenario === 'slow' || scenario === 'never_ending';
    jobs.set(id, { id, input, state: waits ? 'queued' : 'done' });
    if (seller === 'wavespeed') {
      const urls = { get: `https://api.wavespeed.ai/api/v3/predictions/${id}/result` };
      return sendJson(response, 200, { code: 200, message: 'success', data: { id, urls } });
    }
    const url = `https://queue.fal.run/fal-ai/flux/requests/${id}`;
    sendJson(response, 200, { status: 'IN_QUEUE', request_id: id, response_url: url, queue_position: 2 });
  };

  const follow = ({ path, query }: StandInRequest, response: ServerResponse): void => {
    const [, id = ''] = /(job-\d+)/.exec(path) ?? [];
    const job = jobs.get(id);
    if (!job || (seller === 'fal-ai' && query.get('_subdomain') !== 'queue'))
      return sendJson(response, 404, { error: 'Not Found' });
    if (seller === 'wavespeed') return wavespeed(job, response);
    if (path.endsWith('/status')) {
      const status = { queued: 'IN_QUEUE', running: 'IN_PROGRESS', done: 'COMPLETED' }[job.state];
      return sendJson(response, 200, {
        status,
        request_id: id,
        ...(job.state === 'queued' && { queue_position: 2 }),
      });
    }
    if (scenario === 'moderation') {
      const detail = [
        { loc: ['body', 'prompt'], msg: 'Flagged by a content checker.', type: 'content_policy_violation' },
      ];
      return sendJson(response, 422, { detail });
    }
    if (scenario === 'error_after')
      return sendJson(response, 500, { detail: 'The runner failed', error_type: 'runner_server_error' });
    if (breaks(response)) return;
    sendJson(response, 200, {
      images: [{ url: pictureUrl() }],
      seed: job.input.seed,
      has_nsfw_concepts: [false],
    });
  };

  const wavespeed = ({ id, state }: Job, response: ServerResponse): void => {
    const tell = (data: object): void =>
      sendJson(response, 200, { code: 200, message: 'success', data: { id, ...data } });
    if (state !== 'done') return tell({ status: state === 'queued' ? 'created' : 'processing', outputs: [] });
    if (scenario === 'moderation')
      return tell({ status: 'failed', error: 'Content flagged as potentially sensitive.', outputs: [] });
    if (scenario === 'error_after') return tell({ status: 'failed', error: 'Out of memory', outputs: [] });
    if (breaks(response)) return;
    tell({ status: 'completed', outputs: [pictureUrl()], has_nsfw_contents: [false] });
  };

  const breaks = (response: ServerResponse): boolean => {
    if (scenario === 'reset_mid_body') resetMidBody(response, '{"images":[{"url"');
    else if (scenario === 'huge') sendForever(response);
    else return false;
    return true;
  };

  const pictureUrl = (): string => `${origin}/files/${scenario === 'garbage' ? 'garbage' : 'picture'}.jpeg`;

  return {
    origin,
    requests: server.requests,
    play: (next) => {
      scenario = next;
    },
    advance: () => {
      for (const open of held) {
        open.advances += 1;
        if (open.advances === 2) sendBytes(open.response, png);
      }
      for (const job of jobs.values()) {
        if (job.state === 'running') job.state = 'done';
        if (job.state === 'queued') job.state = 'running';
      }
    },
    submits: () => submits,
    active: () => held.size + [...jobs.values()].filter(({ state }) => state !== 'done').length,
    close: () => server.close(),
    maps: (next) => {
      mapping = next;
    },
    answers: (next) => {
      answer = next;
    },
  };
};

/** One seller, after one that only tries it out and one that nobody here knows. */
const usualMapping = (seller: Seller) => ({
  unheard: { status: 'live', providerId: 'some/model', task: 'text-to-image' },
  nscale: { status: 'staging', providerId: 'some/model', task: 'text-to-image' },
  [seller]: { status: 'live', providerId: 'fal-ai/flux/schnell', task: 'text-to-image' },
});

const entry = (id: string, task: string, tags: string[], further: object = {}) => ({
  id,
  tags,
  inferenceProviderMapping: [
    { provider: 'fal-ai', providerId: 'fal-ai/some', status: 'live', task, ...further },
  ],
});

const LIST: Readonly<Record<string, object[]>> = {
  'text-to-image 1': [
    entry('black-forest-labs/FLUX.1-schnell', 'text-to-image', [
      'diffusers:FluxPipeline',
      'license:apache-2.0',
    ]),
    entry('someone/a-lora', 'text-to-image', [], { adapter: 'lora', adapterWeightsPath: 'lora.safetensors' }),
    entry('someone/tried-out', 'text-to-image', [], { status: 'staging' }),
  ],
  'text-to-image 2': [
    entry('prompthero/openjourney', 'text-to-image', ['diffusers:StableDiffusionPipeline']),
    { id: 'someone/else', inferenceProviderMapping: null },
  ],
  'image-to-image 1': [entry('black-forest-labs/FLUX.1-Kontext-dev', 'image-to-image', [])],
};

interface Job {
  id: string;
  input: Record<string, unknown>;
  state: 'queued' | 'running' | 'done';
}
