import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { listAt, textAt } from '../../support/refusal.js';
import type { ProviderStandIn, Scenario } from '../../testing/exercise.js';
import { plainJpeg, plainPng } from '../../testing/pictures.js';
import {
  resetMidBody,
  sendBytes,
  sendForever,
  sendJson,
  type StandIn,
  type StandInRequest,
  startStandIn,
} from '../../testing/stand-in.js';
import { objectInfo } from './object-info.js';
import { findFaults } from './validation.js';

/** A ComfyUI with a queue, a history and sockets, as far as an adapter sees it. */
export interface ComfyUiStandIn extends ProviderStandIn {
  requests: StandIn['requests'];
  jobs: readonly StandInJob[];
  /** Interrupts that hit, or could have hit, somebody else's job. */
  globalInterrupts(): number;
  /** Ends every socket, and takes no more of them. */
  dropSockets(): void;
  /** Sends to every socket. */
  broadcast(message: string | Uint8Array): void;
}

export interface StandInJob {
  id: string;
  graph: Record<string, { class_type: string; inputs: Record<string, unknown> }>;
  clientId: string;
  extra: unknown;
  state: 'queued' | 'running' | 'done' | 'failed' | 'interrupted' | 'deleted';
}

export interface ComfyUiKind {
  /** Of before September 2025: names jobs itself, lists choices in place of types, has no call to cancel one job. */
  old?: boolean;
  sockets?: boolean;
  /** Takes the job, and breaks the connection in place of an answer. */
  losesAnswers?: boolean;
}

export const startComfyUi = async ({
  old = false,
  sockets: takesSockets = true,
  losesAnswers = false,
}: ComfyUiKind = {}): Promise<ComfyUiStandIn> => {
  let scenario: Scenario = 'success';
  let submits = 0;
  let globalInterrupts = 0;
  const jobs: StandInJob[] = [];
  const peers = new Map<string, Set<WebSocket>>();
  const png = await plainPng();
  const jpeg = await plainJpeg(8, 8);

  const send = ({ clientId }: Pick<StandInJob, 'clientId'>, message: object | Uint8Array) => {
    for (const peer of peers.get(clientId) ?? [])
      peer.send(message instanceof Uint8Array ? message : JSON.stringify(message));
  };
  const tell = (job: StandInJob, type: string, data: object = {}) =>
    send(job, { type, data: { prompt_id: job.id, ...data } });
  const node = (job: StandInJob, kind: RegExp) =>
    Object.keys(job.graph).find((id) => kind.test(job.graph[id]?.class_type ?? '')) ?? '';

  const begin = (job: StandInJob) => {
    job.state = 'running';
    tell(job, 'execution_start');
    tell(job, 'executing', { node: node(job, /Loader/) });
    tell(job, 'executing', { node: node(job, /Sampler/) });
    tell(job, 'progress', { node: node(job, /Sampler/), value: 5, max: 20 });
    send(job, previewFrame(jpeg, null));
    send(job, previewFrame(jpeg, job.id));
  };
  const end = (job: StandInJob, state: 'done' | 'failed' | 'interrupted') => {
    if (job.state !== 'running') return;
    job.state = state;
    if (state === 'done') tell(job, 'execution_success');
    if (state === 'failed') tell(job, 'execution_error', FAILURE);
    if (state === 'interrupted') tell(job, 'execution_interrupted');
    tell(job, 'executing', { node: null });
  };

  const submit = (request: StandInRequest, response: ServerResponse) => {
    submits += 1;
    if (scenario === 'error_before') return sendJson(response, 500, { error: 'out of order' });
    if (scenario === 'rate_limited' || (scenario === 'rate_limited_once' && submits === 1)) {
      const seconds = scenario === 'rate_limited' ? '600' : '1';
      return sendJson(response, 429, { error: 'too many requests' }, { 'retry-after': seconds });
    }
    const body = JSON.parse(request.body.toString());
    const asked = textAt(body, 'prompt_id');
    if (!old && !/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(asked)) {
      return sendJson(response, 400, {
        error: { type: 'invalid_prompt_id', message: 'prompt_id must be a valid UUID' },
        node_errors: {},
      });
    }
    const fault = findFaults(body.prompt, objectInfo(old));
    if (fault !== null) return sendJson(response, 400, fault);
    const id = old ? `server-${submits}` : asked;
    const job: StandInJob = {
      id,
      graph: body.prompt,
      clientId: body.client_id,
      extra: body.extra_data,
      state: 'queued',
    };
    jobs.push(job);
    if (losesAnswers) response.destroy();
    else sendJson(response, 200, { prompt_id: id, number: submits, node_errors: {} });
    if (scenario === 'slow') return;
    begin(job);
    if (scenario !== 'never_ending')
      setTimeout(() => end(job, scenario === 'error_after' ? 'failed' : 'done'), 20);
  };

  const history = (id: string) => {
    const index = jobs.findIndex((job) => job.id === id);
    const job = jobs[index];
    if (job === undefined || !['done', 'failed', 'interrupted'].includes(job.state)) return {};
    const messages: unknown[] = [['execution_start', { prompt_id: id }]];
    if (job.state === 'failed') messages.push(['execution_error', { prompt_id: id, ...FAILURE }]);
    if (job.state === 'interrupted') messages.push(['execution_interrupted', { prompt_id: id }]);
    const latent = job.graph[node(job, /^Empty/)]?.inputs.batch_size;
    const count = scenario === 'fewer' && index === 0 ? 0 : Number(latent ?? 1);
    const images = Array.from({ length: count }, (_, n) => ({
      filename: `easel_${index}_${n}_.png`,
      subfolder: '',
      type: 'output',
    }));
    const done = job.state === 'done';
    return {
      [id]: {
        prompt: [index, id, job.graph, {}, []],
        outputs: done
          ? { preview: { images: [{ filename: 'x.png', subfolder: '', type: 'temp' }] }, saved: { images } }
          : {},
        status: { status_str: done ? 'success' : 'error', completed: done, messages },
      },
    };
  };
  const queue = () => {
    const own = (state: StandInJob['state']) =>
      jobs
        .filter((job) => job.state === state)
        .map((job) => [jobs.indexOf(job) + 10, job.id, job.graph, {}, []]);
    const waits = own('queued');
    return {
      queue_running: waits.length > 0 ? [[1, 'somebody-elses', {}, {}, []]] : own('running'),
      // A heap, so in no order.
      queue_pending: waits.length > 0 ? [[99, 'a-later-one', {}], ...waits, [2, 'one-before', {}]] : [],
    };
  };
  const stop = (id: string): boolean => {
    const job = jobs.find((one) => one.id === id);
    if (job?.state === 'queued') job.state = 'deleted';
    else if (job?.state === 'running') end(job, 'interrupted');
    else return false;
    return true;
  };

  const server = await startStandIn((request, response) => {
    const { method, path } = request;
    const [, first = '', second = '', third = '', fourth = ''] = path.split('/').map(decodeURIComponent);
    if (scenario === 'bad_key') return sendJson(response, 401, { error: 'the gate is shut' });
    if (method === 'POST') {
      const body = first === 'upload' ? null : JSON.parse(request.body.toString() || '{}');
      if (path === '/prompt') return submit(request, response);
      if (path === '/upload/image') return upload(request, response);
      if (path === '/queue') {
        for (const id of listAt(body, 'delete'))
          if (jobs.find((job) => job.id === id)?.state === 'queued') stop(String(id));
        return void response.end();
      }
      if (path === '/interrupt') {
        const id = textAt(body, 'prompt_id');
        const running = jobs.find(({ state }) => state === 'running');
        if (id === '' || (old && running?.id !== id)) globalInterrupts += 1;
        // The old ones do not read the id.
        if (running && (old || running.id === id)) stop(running.id);
        return void response.end();
      }
      if (!old && first === 'api' && second === 'jobs' && fourth === 'cancel')
        return sendJson(response, 200, { cancelled: stop(third) });
      return void response.writeHead(405).end('405: Method Not Allowed');
    }
    if (path === '/system_stats') return sendJson(response, 200, { system: { os: 'posix' }, devices: [] });
    if (first === 'object_info') {
      const info = objectInfo(old);
      return sendJson(response, 200, second in info ? { [second]: info[second] } : {});
    }
    if (first === 'history') return sendJson(response, 200, history(second));
    if (path === '/queue') return sendJson(response, 200, queue());
    if (path === '/view') return view(response);
    response.writeHead(404).end('404: Not Found');
  });
  const view = (response: ServerResponse) => {
    if (scenario === 'reset_mid_body') return resetMidBody(response, png.subarray(0, 40));
    if (scenario === 'huge') return sendForever(response);
    if (scenario === 'garbage') return sendBytes(response, Buffer.from('<svg/>'));
    sendBytes(response, png);
  };

  const web = new WebSocketServer({ noServer: true });
  server.server.on('upgrade', (request, socket, head) => {
    const id = new URL(request.url ?? '', 'http://stand-in').searchParams.get('clientId') ?? '';
    if (!takesSockets || scenario === 'bad_key') return socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
    web.handleUpgrade(request, socket, head, (peer) => {
      peers.set(id, (peers.get(id) ?? new Set()).add(peer));
      send({ clientId: id }, { type: 'status', data: { status: { exec_info: { queue_remaining: 0 } } } });
    });
  });

  return {
    origin: server.origin,
    requests: server.requests,
    jobs,
    play: (next) => {
      scenario = next;
    },
    advance: () => {
      for (const job of jobs) {
        if (job.state === 'running') end(job, 'done');
        else if (job.state === 'queued') begin(job);
      }
    },
    submits: () => submits,
    active: () => jobs.filter(({ state }) => state === 'queued' || state === 'running').length,
    globalInterrupts: () => globalInterrupts,
    dropSockets: () => {
      takesSockets = false;
      for (const peer of web.clients) peer.terminate();
    },
    broadcast: (message) => {
      for (const peer of web.clients) peer.send(message);
    },
    close: async () => {
      const closed = once(server.server, 'close');
      await server.close();
      await closed.catch(() => undefined);
    },
  };
};

/** A frame with a preview: of type 4 with a job's id, else of type 1. */
export const previewFrame = (picture: Uint8Array, job: string | null): Buffer => {
  const about = Buffer.from(JSON.stringify({ node_id: 'sampler', prompt_id: job, image_type: 'image/jpeg' }));
  return Buffer.concat(
    job === null ? [number(1), number(1), picture] : [number(4), number(about.length), about, picture],
  );
};

const number = (value: number): Buffer => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
};

const FAILURE = {
  node_id: 'sampler',
  node_type: 'KSampler',
  exception_type: 'torch.OutOfMemoryError',
  exception_message: 'Allocation on device\n',
};

const upload = (request: StandInRequest, response: ServerResponse): void => {
  const text = request.body.toString('latin1');
  const name = /name="image"; filename="([^"]+)"/.exec(text)?.[1];
  const subfolder = /name="subfolder"\r\n\r\n([^\r]*)/.exec(text)?.[1] ?? '';
  if (name === undefined) response.writeHead(400).end();
  else sendJson(response, 200, { name, subfolder, type: 'input' });
};
