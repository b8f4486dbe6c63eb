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
import { FLUX_DEV_ENTRY } from './flux-dev-entry.js';

/** A fake fal: its queue, its files, and its platform API at /v1. */
export interface FalStandIn extends ProviderStandIn {
  requests: StandIn['requests'];
  /** Replaces the result of every job. */
  answer(result: Result | null): void;
  /** Models the platform API lists; one page holds two. */
  offers(models: object[]): void;
  /** Says this of the next cancel, whatever the job's state; null = the truth. */
  answersCancel(status: number, body: object): void;
}

export const startFalStandIn = async (): Promise<FalStandIn> => {
  const png = await plainPng();
  const jobs = new Map<string, Job>();
  let scenario: Scenario = 'success';
  let result: Result | null = null;
  let models: object[] = [FLUX_DEV_ENTRY];
  let cancelAnswer: { status: number; body: object } | null = null;
  let submits = 0;

  const server = await startStandIn((request, response) => {
    const { method, path } = request;
    if (path.startsWith('/files/')) {
      // A delivery network that gets a key has been told a secret.
      if (request.headers.authorization !== undefined) return sendJson(response, 400, { detail: 'a key!' });
      return path.includes('garbage')
        ? sendBytes(response, Buffer.from('no picture'))
        : sendBytes(response, png);
    }
    if (path.startsWith('/v1/')) return platform(request, response);
    if (request.headers.authorization !== `Key ${TEST_KEY}`) return unauthorized(response);
    const [, id = '', rest = ''] = /\/requests\/([^/]+)\/?(.*)$/.exec(path) ?? [];
    if (method === 'POST' && id === '') return submit(request, response);
    const job = jobs.get(id);
    if (!job) return sendJson(response, 404, { detail: 'Request not found' });
    if (method === 'PUT' && rest === 'cancel') return cancel(job, response);
    if (method === 'GET' && rest === 'status') return status(job, response);
    if (method === 'GET' && rest === '') return outcome(job, response);
    return sendJson(response, 405, { detail: 'Method Not Allowed' });
  });
  const { origin } = server;

  const submit = ({ path, body }: StandInRequest, response: ServerResponse): void => {
    submits += 1;
    if (scenario === 'bad_key') return unauthorized(response);
    if (scenario === 'quota')
      return sendJson(response, 403, {
        detail: 'User is locked. Reason: Exhausted balance. Top up your balance at fal.ai/dashboard/billing.',
      });
    if (scenario === 'rate_limited' || (scenario === 'rate_limited_once' && submits === 1)) {
      const wait = scenario === 'rate_limited' ? '600' : '1';
      return sendJson(response, 429, { detail: 'Too many requests' }, { 'retry-after': wait });
    }
    if (scenario === 'error_before') return sendJson(response, 500, { detail: 'Internal Server Error' });
    const id = `request-${jobs.size + 1}`;
    const input = JSON.parse(body.toString()) as Record<string, unknown>;
    const held = scenario === 'slow' || scenario === 'never_ending';
    jobs.set(id, { id, app: path.split('/').slice(1, 3).join('/'), input, state: held ? 'queued' : 'done' });
    sendJson(response, 200, { status: 'IN_QUEUE', request_id: id, queue_position: 2, ...addresses(id) });
  };

  /** An endpoint's sub-path is no part of its jobs' addresses. */
  const addresses = (id: string) => {
    const url = `${origin}/${jobs.get(id)?.app}/requests/${id}`;
    return { response_url: url, status_url: `${url}/status`, cancel_url: `${url}/cancel` };
  };

  const status = ({ id, state }: Job, response: ServerResponse): void => {
    const common = { request_id: id, ...addresses(id) };
    if (state === 'queued')
      return sendJson(response, 202, { status: 'IN_QUEUE', queue_position: 2, ...common, logs: [] });
    if (state === 'running') {
      const logs = [
        { timestamp: '2026-11-21T10:00:00Z', level: 'INFO', message: ' 50%|#####     | 14/28 [00:01<00:01]' },
      ];
      return sendJson(response, 202, { status: 'IN_PROGRESS', ...common, logs });
    }
    const ended =
      state === 'cancelled' ? { error: 'Request was cancelled', error_type: 'client_cancelled' } : {};
    sendJson(response, 200, { status: 'COMPLETED', ...common, ...ended, logs: [] });
  };

  const outcome = (job: Job, response: ServerResponse): void => {
    const count = Number(job.input.num_images ?? 1);
    if (job.state === 'cancelled')
      return sendJson(response, 499, { detail: 'Request was cancelled', error_type: 'client_cancelled' });
    if (scenario === 'moderation')
      return sendJson(response, 422, CONTENT_POLICY, { 'x-fal-retryable': 'false' });
    if (scenario === 'error_after') {
      const body = { detail: 'The runner disconnected', error_type: 'runner_disconnected' };
      return sendJson(response, 503, body, {
        'x-fal-error-type': 'runner_disconnected',
        'x-fal-retryable': 'true',
      });
    }
    if (scenario === 'reset_mid_body') return resetMidBody(response, '{"images":[{"url"');
    if (scenario === 'huge') return sendForever(response);
    const name = scenario === 'garbage' ? 'garbage' : 'picture';
    const many = scenario === 'fewer' ? count - 1 : count;
    // The name says JPEG, the bytes are PNG: fal does that too.
    const images = Array.from({ length: many }, (_, index) => ({
      url: `${origin}/files/${name}-${job.id}-${index}.jpeg`,
      width: 1024,
      height: 1024,
      content_type: 'image/jpeg',
    }));
    const usual = {
      images,
      seed: job.input.seed ?? 4711,
      has_nsfw_concepts: images.map(() => false),
      prompt: job.input.prompt,
    };
    sendJson(response, 200, { ...usual, ...result?.(job, images) }, { 'x-fal-billable-units': String(many) });
  };

  const cancel = (job: Job, response: ServerResponse): void => {
    if (cancelAnswer) return sendJson(response, cancelAnswer.status, cancelAnswer.body);
    if (job.state === 'done' || job.state === 'cancelled')
      return sendJson(response, 400, { status: 'ALREADY_COMPLETED' });
    const queued = job.state === 'queued';
    job.state = 'cancelled';
    sendJson(response, 202, { status: queued ? 'OK' : 'CANCELLATION_REQUESTED' });
  };

  const platform = ({ path, query, headers }: StandInRequest, response: ServerResponse): void => {
    const denied = scenario === 'bad_key' || headers.authorization !== `Key ${TEST_KEY}`;
    if (denied)
      return sendJson(response, 401, {
        error: { type: 'authorization_error', message: 'Authentication required' },
      });
    if (path === '/v1/models/pricing') {
      const ids = query.getAll('endpoint_id');
      if (ids.length > 50)
        return sendJson(response, 400, { error: { type: 'validation_error', message: 'Too many' } });
      const prices = ids.map((id) => ({
        endpoint_id: id,
        unit_price: 0.025,
        unit: 'megapixel',
        currency: 'USD',
      }));
      return sendJson(response, 200, { prices, next_cursor: null, has_more: false });
    }
    if (path === '/v1/account/billing') {
      return sendJson(response, 200, {
        username: 'my-team',
        credits: { current_balance: 24.5, currency: 'USD' },
      });
    }
    const matching = models.filter((model) =>
      JSON.stringify(model).includes(`"category":"${query.get('category')}"`),
    );
    const from = Number(query.get('cursor') ?? 0);
    const more = from + 2 < matching.length;
    sendJson(response, 200, {
      models: matching.slice(from, from + 2),
      next_cursor: more ? String(from + 2) : null,
      has_more: more,
    });
  };

  return {
    origin,
    requests: server.requests,
    play: (next) => {
      scenario = next;
    },
    advance: () => {
      for (const job of jobs.values()) {
        if (job.state === 'running') job.state = 'done';
        if (job.state === 'queued') job.state = 'running';
      }
    },
    submits: () => submits,
    active: () => [...jobs.values()].filter(({ state }) => state === 'queued' || state === 'running').length,
    close: () => server.close(),
    answer: (next) => {
      result = next;
    },
    offers: (next) => {
      models = next;
    },
    answersCancel: (code, body) => {
      cancelAnswer = { status: code, body };
    },
  };
};

const unauthorized = (response: ServerResponse): void =>
  sendJson(response, 401, { detail: 'No user found for Key ID and Secret' });

const CONTENT_POLICY = {
  detail: [
    {
      loc: ['body', 'prompt'],
      msg: 'The content could not be processed because it was flagged by a content checker.',
      type: 'content_policy_violation',
      url: 'https://docs.fal.ai/errors/#content_policy_violation',
      input: 'a red fox',
    },
  ],
};

interface Job {
  id: string;
  app: string;
  input: Record<string, unknown>;
  state: 'queued' | 'running' | 'done' | 'cancelled';
}

/** What a job's result says besides, or in place of, the usual. */
type Result = (job: Job, images: { url: string }[]) => object;
