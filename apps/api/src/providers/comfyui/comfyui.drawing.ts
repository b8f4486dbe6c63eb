import { randomUUID } from 'node:crypto';
import { PROVIDERS, type RemoteJob } from '@easel/shared';
import { type Pace, realPace } from '../../lib/http/retry.js';
import {
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderProgress,
} from '../provider.js';
import { answerInvalid } from '../support/pictures.js';
import type { ProviderCaller } from '../support/provider-caller.js';
import { textAt } from '../support/refusal.js';
import { waitForJob } from '../support/remote-job.js';
import { complaints, jobError } from './comfyui.errors.js';
import { findJob, type SavedFile, viewUrl } from './comfyui.jobs.js';
import { type News, openNews } from './comfyui.news.js';
import type { PlannedJob } from './comfyui.request.js';

/** What a job is drawn with. */
export interface Studio {
  caller: ProviderCaller;
  allowPrivate: boolean;
  pace?: Pace;
}

/** Sends one job and gives out its pictures. */
export async function* drawJob(
  studio: Studio,
  planned: PlannedJob,
  positions: readonly number[],
  context: ProviderContext,
): AsyncGenerator<ProviderImage> {
  const id = randomUUID();
  const job: RemoteJob = { id, positions: [...positions], data: { clientId: id } };
  // The id is ours, so the job is known before there can be one.
  await context.onJob(job);
  const news = await listen(studio, planned, job, context);
  try {
    const taken = await submit(studio, planned, id, context);
    if (taken !== id) {
      news.rename(taken);
      await context.onJob({ ...job, id: taken });
    }
    yield* finish(studio, planned, { ...job, id: taken }, news, context);
  } finally {
    news.close();
  }
}

/** Waits for a job that was sent before, and gives out its pictures. */
export async function* resumeJob(
  studio: Studio,
  planned: PlannedJob,
  job: RemoteJob,
  context: ProviderContext,
): AsyncGenerator<ProviderImage> {
  const news = await listen(studio, planned, job, context);
  try {
    yield* finish(studio, planned, job, news, context);
  } finally {
    news.close();
  }
}

const listen = (
  { caller, allowPrivate, pace = realPace }: Studio,
  { workflow }: PlannedJob,
  job: RemoteJob,
  context: ProviderContext,
): Promise<News> =>
  openNews({
    baseUrl: caller.baseUrl,
    allowPrivate,
    clientId: textAt(job.data, 'clientId') || job.id,
    job: job.id,
    workflow,
    tell: (progress) => context.onProgress({ ...progress, ...standsFor(job) }),
    signal: context.signal,
    pace,
  });

/** Gives the job's id: ours, or the server's own where it is too old to take one. */
const submit = async (
  { caller }: Studio,
  { workflow }: PlannedJob,
  id: string,
  { signal, onWarning }: ProviderContext,
): Promise<string> => {
  try {
    const answer = await caller.json({
      method: 'POST',
      to: '/prompt',
      phase: 'submit',
      signal,
      json: { prompt: workflow, prompt_id: id, client_id: id, extra_data: { preview_method: 'auto' } },
    });
    const text = complaints(answer);
    if (text !== '')
      onWarning({
        code: 'provider_note',
        params: { provider: PROVIDERS.comfyui.title, text: caller.redact(text) },
      });
    return textAt(answer, 'prompt_id') || id;
  } catch (error) {
    if (!(error instanceof ProviderError) || error.accepted === 'no') throw error;
    // Only the answer was lost, perhaps: a job of our id can be nobody else's.
    const { stage } = await findJob(caller, id, { signal, maxAttempts: 1 }).catch(() => ({ stage: 'gone' }));
    if (stage === 'gone') throw error;
    return id;
  }
};

async function* finish(
  studio: Studio,
  { seed, parameters }: PlannedJob,
  job: RemoteJob,
  news: News,
  context: ProviderContext,
): AsyncGenerator<ProviderImage> {
  const { caller } = studio;
  const { signal } = context;
  const { origin } = new URL(caller.baseUrl);
  const files = await waitForEnd(studio, job, news, context);
  for (const [index, position] of job.positions.entries()) {
    const file = files[index];
    if (file === undefined) return;
    context.onProgress({ position, fraction: 1, stage: 'downloading' });
    const allow = (url: URL) => url.origin === origin;
    const { bytes } = await caller.picture(viewUrl(caller.baseUrl, file), { signal, allow });
    yield { position, bytes, seed, parameters, warnings: [] };
  }
}

/** What the socket tells is news; whether the job has ended, and how, is asked. */
const waitForEnd = (
  { caller, pace = realPace }: Studio,
  job: RemoteJob,
  news: News,
  { signal, stallMs, onProgress }: ProviderContext,
): Promise<SavedFile[]> => {
  let looks = 0;
  const look = async (within: AbortSignal) => {
    // Soon at first, for short jobs and for servers without a socket.
    const pauseMs = Math.min(LONGEST_PAUSE_MS, stallMs / 4, FIRST_PAUSE_MS * looks);
    if (looks > 0) await news.next(pauseMs, within);
    looks += 1;
    const state = await findJob(caller, job.id, { signal: within });
    if (state.stage === 'done') return { done: true, value: state.files } as const;
    if (state.stage === 'failed' || state.stage === 'gone')
      throw jobError(state, news.reason(), caller.redact);
    const before = state.stage === 'queued' ? { queuePosition: state.before } : {};
    if (news.moves() === 0)
      onProgress({
        ...standsFor(job),
        ...before,
        fraction: null,
        stage: state.stage === 'queued' ? 'queued' : 'drawing',
      });
    const progress = [state.stage, before.queuePosition ?? '', news.moves()].join(' ');
    return { done: false, progress, waitMs: 0 } as const;
  };
  return waitForJob(caller, look, { stallMs, signal, pace });
};

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 5000;

const standsFor = ({ positions }: RemoteJob): Pick<ProviderProgress, 'position' | 'images'> => ({
  position: positions[0] ?? 0,
  ...(positions.length > 1 ? { images: positions.length } : {}),
});

/** The error for a drawing that brought nothing. */
export const noPictures = (): ProviderError =>
  answerInvalid('comfyui', 'the workflow saved no picture; it needs a Save Image node');
