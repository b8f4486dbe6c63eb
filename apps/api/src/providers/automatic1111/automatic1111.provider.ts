import { randomUUID } from 'node:crypto';
import { PROVIDERS } from '@easel/shared';
import type { Pace } from '../../lib/http/retry.js';
import {
  type ImageProvider,
  type ProviderConnection,
  type ProviderContext,
  ProviderError,
  type ProviderImage,
  type ProviderRequest,
} from '../provider.js';
import { answerInvalid } from '../support/pictures.js';
import { createProviderCaller, type ProviderCall } from '../support/provider-caller.js';
import { listAt } from '../support/refusal.js';
import { createWithdrawals } from './automatic1111.cancel.js';
import { judge } from './automatic1111.errors.js';
import { defineCheckpoints, findCheckpoint } from './automatic1111.models.js';
import { readDrawn } from './automatic1111.parse.js';
import { toDrawing } from './automatic1111.request.js';
import { createTasks } from './automatic1111.tasks.js';
import { watchTask } from './automatic1111.watch.js';

/**
 * AUTOMATIC1111's web UI and Forge, started with --api. One call draws one picture and answers when it is done; beside it
 * we ask for progress under an id of our own. A picture is only ever in the answer to its own call: when that connection
 * is lost, nothing can bring the picture back, so there is no `resume`. Drawing again costs nothing.
 */
export const connectAutomatic1111 = (
  connection: ProviderConnection,
  { pace }: { pace?: Pace },
): ImageProvider => {
  const caller = createProviderCaller({
    provider: 'automatic1111',
    connection,
    headers: credentials(connection.apiKey),
    judge,
    pace,
  });
  const tasks = createTasks(caller);
  const withdrawals = createWithdrawals({ tasks, pace });

  const api = async (call: ProviderCall): Promise<unknown> => {
    try {
      return await caller.json(call);
    } catch (error) {
      throw isApiOff(error) ? apiOff() : error;
    }
  };
  const list = async (to: string, signal: AbortSignal): Promise<unknown[]> =>
    listAt(await api({ to: `/sdapi/v1/${to}`, phase: 'free', signal }));

  const drawOne = async (
    request: ProviderRequest,
    context: ProviderContext,
    { position, checkpoint }: { position: number; checkpoint: string },
  ): Promise<ProviderImage | null> => {
    const taskId = `task(easel-${randomUUID()})`;
    const { path, body, parameters } = toDrawing(request, { position, taskId, checkpoint });
    await context.onJob({ id: taskId, positions: [position], data: {} });
    const over = new AbortController();
    const signal = AbortSignal.any([context.signal, over.signal]);
    // It may wait in a queue for long: the watch decides when nothing moves any more.
    const timeouts = {
      headers: Number.POSITIVE_INFINITY,
      body: context.stallMs,
      total: Number.POSITIVE_INFINITY,
    };
    try {
      const answer = await Promise.race([
        api({
          method: 'POST',
          to: path,
          json: body,
          phase: 'submit',
          signal,
          requestSignal: context.signal,
          timeouts,
          maxBytes: MAX_ANSWER,
        }),
        watchTask(tasks, { ...context, id: taskId, position, signal, pace }),
      ]);
      const [drawn] = readDrawn(answer, 1);
      // The answer of an interrupted call looks like any other, but its picture is not finished.
      if (drawn === undefined || withdrawals.interrupted(taskId)) return null;
      const { bytes, seed, told } = drawn;
      return {
        position,
        bytes,
        seed,
        parameters: { ...parameters, ...told, ...(seed === null ? {} : { seed }) },
        warnings: [],
      };
    } catch (error) {
      throw caller.failure(error, { phase: 'after', signal: context.signal, stallMs: context.stallMs });
    } finally {
      over.abort();
    }
  };

  return {
    name: 'automatic1111',
    restartable: true,
    async *generate(request, context) {
      const checkpoint = findCheckpoint(request.model, await list('sd-models', context.signal));
      let count = 0;
      for (const position of request.positions) {
        const image = await drawOne(request, context, { position, checkpoint });
        if (image === null) continue;
        count += 1;
        yield image;
      }
      if (count === 0) throw answerInvalid('automatic1111', 'it drew no picture');
    },
    cancel: ({ id }) => withdrawals.withdraw(id),
    check: async (signal) => {
      await api({ to: '/sdapi/v1/options', phase: 'free', signal });
      return { account: null, balance: null, models: (await list('sd-models', signal)).length };
    },
    listModels: async (signal) => {
      const [checkpoints, samplers, schedulers] = await Promise.all([
        list('sd-models', signal),
        list('samplers', signal),
        list('schedulers', signal).catch((error: unknown) => {
          if (error instanceof ProviderError && error.params['status'] === 404) return [];
          throw error;
        }),
      ]);
      return defineCheckpoints({ checkpoints, samplers, schedulers });
    },
    close: async () => {
      withdrawals.close();
      await caller.close();
    },
  };
};

/** One picture of 48 MiB as base64. */
const MAX_ANSWER = 64 * 1024 * 1024;

/** The server takes HTTP Basic (--api-auth user:password); what stands before it may want a token. */
const credentials = (apiKey: string | null): Record<string, string> => {
  if (apiKey === null) return {};
  return {
    authorization: apiKey.includes(':')
      ? `Basic ${Buffer.from(apiKey).toString('base64')}`
      : `Bearer ${apiKey}`,
  };
};

/** Its own 404s name what is missing, such as a sampler. */
const isApiOff = (error: unknown): boolean =>
  error instanceof ProviderError &&
  error.params['status'] === 404 &&
  /^(Not Found|HTTP 404)$/i.test(String(error.params['reason']));

const apiOff = (): ProviderError =>
  new ProviderError('provider_unreachable', {
    params: {
      provider: PROVIDERS.automatic1111.title,
      reason: 'its API is switched off; start it with the option --api',
      status: 404,
    },
    accepted: 'no',
    billed: 'no',
  });
