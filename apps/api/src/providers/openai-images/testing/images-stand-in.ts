import type { ServerResponse } from 'node:http';
import { plainPng } from '../../testing/pictures.js';
import type { ProviderStandIn, Scenario } from '../../testing/provider-stand-in.js';
import {
  resetMidBody,
  sendForever,
  sendJson,
  type StandIn,
  type StandInRequest,
  startStandIn,
} from '../../testing/stand-in.js';

/** A server of the family: it draws at once, streams when asked and able to, and fails as it is told. */
export interface ImagesStandIn extends ProviderStandIn {
  requests: StandInRequest[];
  /** Answers every request for pictures in place of the scenario. */
  answerWith(answer: ImagesAnswer | null): void;
}

export type ImagesAnswer = (request: StandInRequest, response: ServerResponse) => void | Promise<void>;

export interface ImagesStandInOptions {
  /** The paths that ask for pictures. */
  draws: RegExp;
  streams: boolean;
  /** The fields it knows, where it refuses all others. */
  fields?: readonly string[];
  /** Whether the key is asked for. */
  key: string | null;
  refusals: Partial<Record<Scenario, { status: number; body: unknown; headers?: Record<string, string> }>>;
  /** What `usage` holds. */
  usage?: unknown;
  /** Everything else; false = not found. */
  other?(request: StandInRequest, response: ServerResponse, scenario: Scenario): boolean;
}

export const startImagesStandIn = async (options: ImagesStandInOptions): Promise<ImagesStandIn> => {
  const { draws, key, refusals, other = () => false } = options;
  let scenario: Scenario = 'success';
  let submits = 0;
  let own: ImagesAnswer | null = null;
  let steps = 0;
  let onStep = () => undefined as void;
  const open = new Set<ServerResponse>();
  const reaches = async (step: number): Promise<void> => {
    while (steps < step) await new Promise<void>((resolve) => (onStep = resolve));
  };

  const draw: ImagesAnswer = async (request, response) => {
    submits += 1;
    open.add(response);
    response.on('close', () => open.delete(response));
    const fault = await faultOf(request, options.fields);
    if (fault !== null) return refuse(response, { status: 400, body: { error: { message: fault } } });
    if (own) return own(request, response);
    if (scenario === 'rate_limited_once' && submits === 1) {
      return refuse(response, { status: 429, body: TOO_MANY, headers: { 'retry-after': '1' } });
    }
    const refusal = refusals[scenario];
    if (refusal) return refuse(response, refusal);
    if (scenario === 'never_ending') return;
    if (scenario === 'reset_mid_body')
      return resetMidBody(response, '{"created":1,"data":[{"b64_json":"iVBO');
    if (scenario === 'huge') return sendForever(response);
    if (scenario === 'garbage') return sendJson(response, 200, { data: [{ b64_json: 'bm8gcGljdHVyZQ==' }] });
    await answer(request, response);
  };

  const answer: ImagesAnswer = async (request, response) => {
    const { count, stream } = asked(request);
    const streamed = stream && options.streams;
    const b64_json = (await plainPng(64, 64, submits * 7)).toString('base64');
    const usage = options.usage === undefined ? {} : { usage: options.usage };
    if (streamed) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' });
      sendEvent(response, 'image_generation.partial_image', { b64_json, partial_image_index: 0 });
    }
    if (scenario === 'error_after') {
      const error = { message: 'The engine stopped.', type: 'server_error', code: null };
      if (!streamed) return sendJson(response, 200, { error });
      sendEvent(response, 'error', { error });
      return void response.end();
    }
    if (scenario === 'slow') await reaches(2);
    if (streamed) {
      sendEvent(response, 'image_generation.completed', { b64_json, ...usage });
      return void response.end();
    }
    const length = scenario === 'fewer' ? count - 1 : count;
    sendJson(response, 200, { created: 1, data: Array.from({ length }, () => ({ b64_json })), ...usage });
  };

  const standIn: StandIn = await startStandIn(async (request, response) => {
    const refused =
      scenario === 'bad_key' || (key !== null && request.headers.authorization !== `Bearer ${key}`);
    if (refused) return refuse(response, refusals.bad_key ?? { status: 401, body: {} });
    if (request.method === 'POST' && draws.test(request.path)) return draw(request, response);
    if (!other(request, response, scenario)) sendJson(response, 404, { error: { message: 'Not here' } });
  });
  return {
    origin: standIn.origin,
    requests: standIn.requests,
    play: (next) => {
      scenario = next;
    },
    answerWith: (next) => {
      own = next;
    },
    advance: () => {
      steps += 1;
      onStep();
    },
    submits: () =>
      standIn.requests.filter(({ method, path }) => method === 'POST' && draws.test(path)).length,
    active: () => open.size,
    close: () => standIn.close(),
  };
};

/** One event, as OpenAI writes them: the name twice. */
export const sendEvent = (response: ServerResponse, type: string, data: object): void => {
  response.write(`event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`);
};

/** The fields and files of a form that was sent. */
export const formOf = (request: StandInRequest | undefined): Promise<FormData> =>
  new Response(new Uint8Array(request?.body ?? []), {
    headers: { 'content-type': request?.headers['content-type'] ?? '' },
  }).formData();

/** A body of JSON that was sent. */
export const jsonOf = (request: StandInRequest | undefined): Record<string, unknown> =>
  JSON.parse(request?.body.toString() ?? 'null');

const refuse = (
  response: ServerResponse,
  { status, body, headers }: { status: number; body: unknown; headers?: Record<string, string> },
): void => sendJson(response, status, body, headers);

/** What a strict server finds wrong with a request. */
const faultOf = async (request: StandInRequest, known?: readonly string[]): Promise<string | null> => {
  if (known === undefined) return null;
  const json = request.headers['content-type']?.startsWith('application/json');
  const fields = json ? jsonOf(request) : Object.fromEntries(await formOf(request));
  const strange = Object.keys(fields).find((name) => !known.includes(name));
  if (strange !== undefined) return `Unknown parameter: '${strange}'.`;
  const several = Number(fields.n ?? 1) > 1;
  return several && String(fields.stream) === 'true' ? 'Streaming is only supported with n=1.' : null;
};

const asked = ({ headers, body }: StandInRequest): { count: number; stream: boolean } => {
  if (!headers['content-type']?.startsWith('application/json')) return { count: 1, stream: false };
  const { n, stream } = JSON.parse(body.toString());
  return { count: typeof n === 'number' ? n : 1, stream: stream === true };
};

const TOO_MANY = {
  error: { message: 'Rate limit reached.', type: 'requests', code: 'rate_limit_exceeded' },
};
