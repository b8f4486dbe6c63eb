import type { ServerResponse } from 'node:http';
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
import { checkContract, readFixture } from './contract.js';

/** Plays Replicate: what comes in and what goes out is checked against its published document. */
export const startReplicate = async (): Promise<ReplicateStandIn> => {
  const predictions = new Map<string, Played>();
  const picture = await plainPng();
  let scenario: Scenario = 'success';
  let ends: Ends = {};
  let submits = 0;
  let stage = 0;
  const standIn = await startStandIn(async (request, response) => {
    const { method, path } = request;
    if (path.startsWith('/pictures/')) return sendPicture(request, response);
    if (scenario === 'bad_key' && method === 'GET') return refuse(response, 401, 'Unauthenticated');
    if (path === '/v1/account') {
      return answer(response, 'account_response', { type: 'user', username: 'a-fox', name: 'A Fox' });
    }
    if (path === '/v1/collections/text-to-image') return answer(response, 'collection_response', COLLECTION);
    if (method === 'POST' && path === '/v1/files') return takeFile(request, response);
    if (method === 'POST' && !path.endsWith('/cancel')) return submit(request, response);
    const prediction = predictions.get(path.split('/')[3] ?? '');
    if (!prediction) return refuse(response, 404, 'Not found');
    if (method === 'POST') prediction.cancelled ||= !ends.deaf && !isOver(prediction);
    else prediction.looks += 1;
    answer(response, 'prediction_response', describe(prediction));
  });

  const submit = (request: StandInRequest, response: ServerResponse): void => {
    submits += 1;
    const body = JSON.parse(request.body.toString());
    const official = request.path.startsWith('/v1/models/');
    checkContract(official ? 'prediction_request' : 'version_prediction_request', body);
    if (scenario === 'bad_key') return refuse(response, 401, 'Unauthenticated');
    if (scenario === 'quota') return refuse(response, 402, 'Insufficient credit');
    if (scenario === 'error_before') return refuse(response, 500, 'Internal server error');
    if (scenario === 'rate_limited') return refuse(response, 429, THROTTLED, { 'retry-after': '600' });
    if (scenario === 'rate_limited_once' && submits === 1) return refuse(response, 429, THROTTLED);
    const id = `prediction${submits}`;
    const prediction = { id, input: body.input, looks: 0, cancelled: false };
    predictions.set(id, prediction);
    answer(response, 'prediction_response', describe(prediction), 201);
  };

  const statusOf = ({ looks, cancelled }: Played): string => {
    if (cancelled) return 'canceled';
    const step = scenario === 'slow' ? stage : scenario === 'never_ending' ? 0 : looks;
    return ['starting', 'processing'][step] ?? ends.status ?? (FAILURES[scenario] ? 'failed' : 'succeeded');
  };
  const isOver = (prediction: Played) => !['starting', 'processing'].includes(statusOf(prediction));

  const describe = (prediction: Played) => {
    const { id, input } = prediction;
    const status = statusOf(prediction);
    const asked = typeof input.num_outputs === 'number' ? input.num_outputs : 1;
    const drawn = scenario === 'fewer' ? asked - 1 : asked;
    const urls = Array.from({ length: drawn }, (_, n) => `${standIn.origin}/pictures/${id}-${n}.png`);
    const logs =
      status === 'starting'
        ? ''
        : `Using seed: 7\n  0%|          | 0/4\n ${FRACTION}%|#####     | 2/4 [00:01]`;
    return {
      id,
      model: 'black-forest-labs/flux-schnell',
      version: 'hidden',
      input,
      // Real answers have pictures before they are over: the first one here is not to be trusted yet.
      output:
        { processing: urls.slice(0, 1), succeeded: 'output' in ends ? ends.output : urls }[status] ?? null,
      data_removed: ends.removed ?? false,
      error: status === 'failed' ? (ends.error ?? FAILURES[scenario] ?? null) : null,
      logs: ends.logs ?? (scenario === 'fewer' ? `${logs}\nNSFW content detected in image 2` : logs),
      status,
      created_at: '2026-11-21T10:00:00.000Z',
      metrics: status === 'succeeded' ? { predict_time: 1.5, total_time: 2 } : {},
      urls: {
        web: 'https://replicate.com/p/x',
        get: `${standIn.origin}/x`,
        cancel: `${standIn.origin}/x/cancel`,
      },
    };
  };

  const takeFile = (request: StandInRequest, response: ServerResponse): void => {
    const id = `file${standIn.count('POST', /files/)}`;
    const description = {
      id,
      urls: { get: `${standIn.origin}/v1/files/${id}` },
      content_type: 'image/png',
      size: request.body.length,
      checksums: {},
      metadata: {},
      created_at: '2026-11-21T10:00:00.000Z',
      expires_at: '2026-11-22T10:00:00.000Z',
    };
    answer(response, 'file_response', description, 201);
  };

  const sendPicture = (request: StandInRequest, response: ServerResponse): void => {
    if (request.headers.authorization !== undefined) throw new Error('a picture needs no key');
    if (scenario === 'garbage') sendBytes(response, Buffer.from('<html>not a picture</html>'));
    else if (scenario === 'huge') sendForever(response);
    else if (scenario === 'reset_mid_body') resetMidBody(response, picture.subarray(0, 20));
    else sendBytes(response, picture);
  };

  return {
    ...standIn,
    http: standIn,
    play: (next) => {
      scenario = next;
    },
    end: (next) => {
      ends = next;
    },
    advance: () => {
      stage += 1;
    },
    submits: () => submits,
    active: () => [...predictions.values()].filter((prediction) => !isOver(prediction)).length,
  };
};

const answer = (
  response: ServerResponse,
  schema: Parameters<typeof checkContract>[0],
  body: unknown,
  status = 200,
): void => {
  checkContract(schema, body);
  sendJson(response, status, body);
};

const refuse = (
  response: ServerResponse,
  status: number,
  detail: string,
  headers: Record<string, string> = {},
): void =>
  sendJson(
    response,
    status,
    { title: 'Refused', detail, status },
    { 'content-type': 'application/problem+json', ...headers },
  );

const FRACTION = 50;
const THROTTLED = 'Request was throttled. Your rate limit resets in ~30s.';
const FAILURES: Partial<Record<Scenario, string>> = {
  moderation: 'NSFW content detected. Try running it again, or try a different prompt.',
  error_after: 'CUDA out of memory. Tried to allocate 2.00 GiB',
};
const COLLECTION = {
  name: 'Text to image',
  slug: 'text-to-image',
  description: 'Models that draw',
  models: [
    readFixture('flux-schnell'),
    readFixture('sdxl'),
    { owner: 'nobody', name: 'gone', latest_version: null },
  ],
};

interface Played {
  id: string;
  input: Record<string, unknown>;
  looks: number;
  cancelled: boolean;
}

/** How a prediction ends, where that is not what the scenario says. */
interface Ends {
  status?: string;
  output?: unknown;
  error?: string;
  logs?: string;
  removed?: boolean;
  /** Takes a cancel, and draws on. */
  deaf?: boolean;
}

export interface ReplicateStandIn extends ProviderStandIn {
  http: StandIn;
  end(ends: Ends): void;
}
