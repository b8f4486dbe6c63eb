import type { ServerResponse } from 'node:http';
import { plainJpeg, plainPng } from '../../testing/pictures.js';
import type { ProviderStandIn, Scenario } from '../../testing/provider-stand-in.js';
import {
  resetMidBody,
  sendForever,
  sendJson,
  type StandIn,
  type StandInRequest,
  startStandIn,
} from '../../testing/stand-in.js';

/** What the server differs in from a usual one of today. */
export interface Automatic1111Options {
  /** Titles of installed checkpoints. */
  checkpoints?: string[];
  /** Started without --api. */
  apiOff?: boolean;
  /** Started with --nowebui: no progress by name. */
  noPages?: boolean;
  /** From before jobs could be named: it knows no id of ours. */
  nameless?: boolean;
  /** Puts a grid before the picture, and what an extension saw after it. */
  extraPictures?: boolean;
}

/**
 * Plays AUTOMATIC1111: one job at a time, which goes on when the caller hangs up, and an interrupt that hits whatever is
 * drawn and makes its call answer with the unfinished picture.
 */
export const startAutomatic1111StandIn = async (
  options: Automatic1111Options = {},
): Promise<Automatic1111StandIn> => {
  const { checkpoints = [TITLE], apiOff, noPages, nameless, extraPictures } = options;
  const picture = (await plainPng()).toString('base64');
  const preview = (await plainJpeg()).toString('base64');
  const jobs = new Map<string, Job>();
  let scenario: Scenario = 'success';
  let submits = 0;
  let interrupts = 0;

  const finish = (job: Job, state: 'done' | 'interrupted') => {
    job.state = state;
    const { seed } = job.body;
    const grid = extraPictures ? [picture] : [];
    sendJson(job.response, 200, {
      images: [...grid, picture, ...grid],
      parameters: job.body,
      info: JSON.stringify({
        seed,
        all_seeds: [seed],
        sampler_name: 'Euler a',
        sd_model_name: 'v1-5-pruned-emaonly',
        ...(extraPictures ? { index_of_first_image: 1 } : {}),
      }),
    });
  };

  const draw = (body: Record<string, unknown>, response: ServerResponse): void => {
    submits += 1;
    const job: Job = { body, response, state: scenario === 'slow' ? 'queued' : 'active' };
    jobs.set(nameless ? `task(other-${submits})` : String(body['force_task_id']), job);
    if (scenario === 'slow' || scenario === 'never_ending') return;
    if (scenario === 'fewer' && submits === 3) {
      job.state = 'done';
      return sendJson(response, 200, { images: [], parameters: {}, info: '{}' });
    }
    if (scenario === 'error_before') {
      jobs.clear();
      response.writeHead(503, { 'content-type': 'text/html' }).end('<html>Bad gateway</html>');
      return;
    }
    if (scenario === 'error_after') {
      job.state = 'done';
      return sendJson(response, 500, {
        error: 'OutOfMemoryError',
        detail: '',
        body: '',
        errors: 'CUDA out of memory.',
      });
    }
    if (scenario === 'reset_mid_body') return resetMidBody(response, '{"images":["');
    if (scenario === 'garbage') return sendJson(response, 200, { images: ['bm8gcGljdHVyZQ=='], info: 'x' });
    if (scenario === 'huge') return sendForever(response);
    return finish(job, 'done');
  };

  const progress = (body: Record<string, unknown>, response: ServerResponse): void => {
    const job = jobs.get(String(body['id_task']));
    const base = {
      active: false,
      queued: false,
      completed: false,
      id_live_preview: -1,
      textinfo: 'Waiting...',
    };
    if (job?.state === 'queued')
      return sendJson(response, 200, { ...base, queued: true, textinfo: 'In queue: 2/3' });
    if (job?.state === 'active')
      return sendJson(response, 200, {
        ...base,
        active: true,
        progress: 0.5,
        ...(body['id_live_preview'] === 7 ? {} : { live_preview: `data:image/jpeg;base64,${preview}` }),
        id_live_preview: 7,
        textinfo: '',
      });
    sendJson(response, 200, { ...base, completed: job !== undefined });
  };

  const answer = (request: StandInRequest, response: ServerResponse): void => {
    const { method, path } = request;
    const body = readBody(request);
    if (path === '/internal/progress' && !noPages) return progress(body, response);
    if (!path.startsWith('/sdapi/') || apiOff) return sendJson(response, 404, { detail: 'Not Found' });
    if (scenario === 'bad_key') {
      if (method === 'POST') submits += 1;
      return sendJson(response, 401, { detail: 'Incorrect username or password' });
    }
    switch (path) {
      case '/sdapi/v1/txt2img':
      case '/sdapi/v1/img2img':
        return draw(body, response);
      case '/sdapi/v1/interrupt':
        interrupts += 1;
        for (const job of jobs.values()) if (job.state === 'active') finish(job, 'interrupted');
        return sendJson(response, 200, {});
      case '/sdapi/v1/progress': {
        const [id] = [...jobs].find(([, { state }]) => state === 'active') ?? [null];
        return sendJson(response, 200, { progress: 0.25, state: {}, current_task: id });
      }
      case '/sdapi/v1/sd-models':
        return sendJson(
          response,
          200,
          checkpoints.map((title) => ({ title, model_name: title })),
        );
      case '/sdapi/v1/samplers':
        return sendJson(response, 200, [{ name: 'Euler' }, { name: 'DPM++ 2M' }]);
      case '/sdapi/v1/schedulers':
        if (nameless) break;
        return sendJson(response, 200, [{ name: 'automatic' }, { name: 'karras' }]);
      case '/sdapi/v1/options':
        return sendJson(response, 200, {});
    }
    sendJson(response, 404, { detail: 'Not Found' });
  };

  const server = await startStandIn(answer);
  return {
    ...server,
    play: (next) => {
      scenario = next;
    },
    advance: () => {
      for (const job of jobs.values()) {
        if (job.state === 'active') finish(job, 'done');
        else if (job.state === 'queued') job.state = 'active';
      }
    },
    submits: () => submits,
    active: () => [...jobs.values()].filter(({ state }) => state === 'queued' || state === 'active').length,
    interrupts: () => interrupts,
    states: () => [...jobs.values()].map(({ state }) => state),
  };
};

const TITLE = 'v1-5-pruned-emaonly.safetensors [6ce0161689]';

const readBody = ({ body }: StandInRequest): Record<string, unknown> =>
  body.length === 0 ? {} : (JSON.parse(body.toString()) as Record<string, unknown>);

export interface Automatic1111StandIn extends ProviderStandIn, Pick<StandIn, 'requests'> {
  /** How often it was told to stop whatever it draws. */
  interrupts(): number;
  /** What became of the jobs, in the order they came. */
  states(): Job['state'][];
}

interface Job {
  body: Record<string, unknown>;
  response: ServerResponse;
  state: 'queued' | 'active' | 'done' | 'interrupted';
}
