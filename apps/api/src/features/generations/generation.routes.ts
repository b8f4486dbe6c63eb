import {
  BatchRequest,
  BatchResponse,
  CancelResponse,
  CancelWaitingResponse,
  GenerateRequest,
  Generation,
  GenerationPage,
  GenerationQuery,
  Id,
  isFinished,
  MAX_BATCH,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { GenerationService } from './generation.service.js';

const params = Type.Object({ id: Id });
const tags = ['generation'];

/** The longest a request may wait for its picture, in seconds; proxies often cut at 60. */
const MAX_WAIT_SECONDS = 60;

/** Room for two pictures of the largest size, as text. */
const MAX_BODY_BYTES = 48 * 1024 * 1024;

/** What may be wrong with what is asked for. */
const DRAW_ERRORS = [
  'prompt_empty',
  'prompt_too_long',
  'model_unknown',
  'style_unknown',
  'size_out_of_range',
  'count_out_of_range',
  'parameter_invalid',
  'image_input_invalid',
  'image_inputs_out_of_range',
  'image_required',
  'provider_key_missing',
  'provider_address_missing',
  'provider_key_unreadable',
  'model_not_installed',
  'model_unusable',
  'not_found',
  'project_archived',
  'queue_full',
  'shutting_down',
] as const;

/** /api/generate and /api/generation: asking for pictures. */
export const generationRoutes =
  (generations: GenerationService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/generate',
      {
        config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
        bodyLimit: MAX_BODY_BYTES,
        schema: {
          tags,
          operationId: 'generate',
          summary: 'Ask for pictures',
          description: `Answers 202 with the queued generation. With \`Prefer: wait=N\` it answers 200 with the finished one when that takes at most N seconds (at most ${MAX_WAIT_SECONDS}).`,
          headers: Type.Object({
            prefer: Type.Optional(Type.String({ maxLength: 200, examples: ['wait=30'] })),
          }),
          body: GenerateRequest,
          response: {
            200: Generation,
            202: Generation,
            ...routeErrors(...DRAW_ERRORS),
          },
        },
      },
      async (request, reply) => {
        const { id: ownerId } = requireUser(request);
        const created = await generations.create(ownerId, request.body);
        reply.header('location', `/api/generation/${created.id}`);
        const seconds = waitSeconds(request.headers.prefer);
        if (seconds === null) return reply.code(202).send(created);
        const gone = new AbortController();
        reply.raw.once('close', () => gone.abort());
        reply.header('preference-applied', `wait=${seconds}`);
        const current = await generations.waitForEnd(created.id, {
          ownerId,
          ms: seconds * 1000,
          signal: gone.signal,
        });
        return reply.code(isFinished(current.status) ? 200 : 202).send(current);
      },
    );
    app.post(
      '/api/generate/batch',
      {
        config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
        bodyLimit: MAX_BODY_BYTES,
        schema: {
          tags,
          operationId: 'generateBatch',
          summary: 'Ask for one prompt several ways',
          description: `One generation for each variant of \`{a|b}\` in the prompt and each model, at most ${MAX_BATCH}. All are queued, or none; without a seed they share one.`,
          body: BatchRequest,
          response: { 202: BatchResponse, ...routeErrors(...DRAW_ERRORS, 'batch_too_large') },
        },
      },
      async (request, reply) => {
        const batch = await generations.createBatch(requireUser(request).id, request.body);
        return reply.code(202).header('location', `/api/generation?batch=${batch.batchId}`).send(batch);
      },
    );
    app.get(
      '/api/generation',
      {
        schema: {
          tags,
          operationId: 'listGenerations',
          summary: 'My generations, newest first',
          querystring: GenerationQuery,
          response: {
            200: GenerationPage,
            ...routeErrors('cursor_invalid'),
          },
        },
      },
      (request) => generations.list(requireUser(request).id, request.query),
    );
    app.get(
      '/api/generation/:id',
      {
        schema: {
          tags,
          operationId: 'getGeneration',
          summary: 'One generation',
          params,
          response: { 200: Generation, ...routeErrors('not_found') },
        },
      },
      (request) => generations.get(requireUser(request).id, request.params.id),
    );
    app.post(
      '/api/generation/cancel/:id',
      {
        schema: {
          tags,
          operationId: 'cancelGeneration',
          summary: 'Stop a generation',
          params,
          response: {
            200: CancelResponse,
            ...routeErrors('not_found'),
          },
        },
      },
      (request) => generations.cancel(requireUser(request).id, request.params.id),
    );
    app.post(
      '/api/generation/cancel',
      {
        schema: {
          tags,
          operationId: 'cancelWaiting',
          summary: 'Stop everything of mine that still waits',
          response: { 200: CancelWaitingResponse, ...routeErrors() },
        },
      },
      (request) => generations.cancelWaiting(requireUser(request).id),
    );
    app.post(
      '/api/generation/retry/:id',
      {
        config: { rateLimit: { max: 120, timeWindow: '1 minute' } },
        schema: {
          tags,
          operationId: 'retryGeneration',
          summary: 'Ask for the same again',
          params,
          response: {
            202: Generation,
            ...routeErrors(
              'not_found',
              'generation_not_finished',
              'model_unknown',
              'provider_key_missing',
              'provider_address_missing',
              'provider_key_unreadable',
              'model_not_installed',
              'model_unusable',
              'queue_full',
            ),
          },
        },
      },
      async (request, reply) => {
        const generation = await generations.retry(requireUser(request).id, request.params.id);
        return reply.code(202).header('location', `/api/generation/${generation.id}`).send(generation);
      },
    );
  };

/** Reads `Prefer: wait=N` (RFC 7240); null when it is not there. */
const waitSeconds = (prefer: string | undefined): number | null => {
  const [, seconds] = /(?:^|[,;])\s*wait\s*=\s*"?(\d{1,6})"?\s*(?:$|[,;])/i.exec(prefer ?? '') ?? [];
  return seconds === undefined ? null : Math.min(Number(seconds), MAX_WAIT_SECONDS);
};
