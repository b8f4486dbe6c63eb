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
import { CAPABILITIES, checkBody } from './contract.js';

/** Plays stable-diffusion.cpp's server with its queue: one job is drawn, the others wait, only those can be cancelled. */
export const startSdCpp = async (): Promise<SdCppStandIn> => {
  const jobs = new Map<string, Played>();
  const picture = (await plainPng()).toString('base64');
  let scenario: Scenario = 'success';
  let capabilities: unknown = CAPABILITIES;
  let resets = 0;
  let submits = 0;
  let stage = 0;

  const standIn = await startStandIn((request, response) => {
    const { method, path } = request;
    if (path === '/sdcpp/v1/capabilities') {
      return capabilities === null ? sendPage(response) : sendJson(response, 200, capabilities);
    }
    if (method === 'POST' && path === '/sdcpp/v1/img_gen') return submit(request, response);
    const job = jobs.get(path.split('/')[4] ?? '');
    if (!job) return sendJson(response, 404, { error: 'job not found' });
    if (job.expired) return sendJson(response, 410, { error: 'job expired' });
    if (path.endsWith('/cancel')) return cancel(job, response);
    job.looks += 1;
    if (statusOf(job) === 'completed' && spoil(response)) return;
    sendJson(response, 200, describe(job));
  });

  const submit = (request: StandInRequest, response: ServerResponse): void => {
    submits += 1;
    const body = JSON.parse(request.body.toString());
    checkBody(body);
    if (scenario === 'error_before')
      return sendJson(response, 500, { error: 'server_error', message: 'bad_alloc' });
    if (scenario === 'rate_limited' || (scenario === 'rate_limited_once' && submits === 1))
      return sendJson(response, 429, { error: 'job queue is full' });
    const id = `job_${submits}`;
    const job = { id, looks: 0, cancelled: false, expired: false };
    jobs.set(id, job);
    sendJson(response, 202, {
      id,
      kind: 'img_gen',
      status: 'queued',
      created: 1_775_401_200,
      poll_url: `/sdcpp/v1/jobs/${id}`,
    });
  };

  const cancel = (job: Played, response: ServerResponse): void => {
    if (statusOf(job) === 'generating') {
      return sendJson(response, 409, {
        error: 'job is currently generating and cannot be interrupted yet',
      });
    }
    job.cancelled ||= statusOf(job) === 'queued';
    sendJson(response, 200, describe(job));
  };

  const statusOf = ({ looks, cancelled }: Played): string => {
    if (cancelled) return 'cancelled';
    const step = scenario === 'slow' ? stage : scenario === 'never_ending' ? Math.min(looks, 1) : looks;
    return ['queued', 'generating'][step] ?? (scenario === 'error_after' ? 'failed' : 'completed');
  };

  const describe = (job: Played) => {
    const status = statusOf(job);
    const images = [{ index: 0, b64_json: scenario === 'garbage' ? 'bm90IGEgcGljdHVyZQ==' : picture }];
    const failed = { code: 'generation_failed', message: 'generate_image returned empty results' };
    const cancelled = { code: 'cancelled', message: 'job cancelled by client' };
    return {
      id: job.id,
      kind: 'img_gen',
      status,
      created: 1_775_401_200,
      started: status === 'queued' ? null : 1_775_401_203,
      completed: null,
      queue_position: status === 'queued' ? 2 : 0,
      result: status === 'completed' ? { output_format: 'png', images } : null,
      error: { failed, cancelled }[status] ?? null,
    };
  };

  /** Breaks the answer that carries the picture, where the scenario says so. */
  const spoil = (response: ServerResponse): boolean => {
    const reset = scenario === 'reset_mid_body' || resets > 0;
    resets -= 1;
    if (reset) resetMidBody(response, '{"id":"job_1","status":"comp');
    else if (scenario === 'huge') sendForever(response);
    else return false;
    return true;
  };

  return {
    ...standIn,
    http: standIn,
    play: (next) => {
      scenario = next;
    },
    advance: () => {
      stage += 1;
    },
    load: (next) => {
      capabilities = next;
    },
    breakAnswers: (count) => {
      resets = count;
    },
    expire: () => {
      for (const job of jobs.values()) job.expired = true;
    },
    submits: () => submits,
    active: () => [...jobs.values()].filter((job) => ['queued', 'generating'].includes(statusOf(job))).length,
  };
};

const sendPage = (response: ServerResponse): void => {
  response.writeHead(404, { 'content-type': 'text/html' });
  response.end('<html>Not found</html>');
};

interface Played {
  id: string;
  looks: number;
  cancelled: boolean;
  expired: boolean;
}

export interface SdCppStandIn extends ProviderStandIn {
  http: StandIn;
  /** What the server says it can do; null = it has no such page. */
  load(capabilities: unknown): void;
  /** Breaks so many answers that carry a picture. */
  breakAnswers(count: number): void;
  /** Forgets every job. */
  expire(): void;
}
