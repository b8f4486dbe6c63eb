import { Problem } from '@easel/shared';
import type { FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../lib/app-error.js';
import { PROBLEM_TYPE, toAppError, toProblem } from '../lib/problems/problem.js';

/** Turns whatever goes wrong into RFC 9457 problems, and gives every answer its `x-request-id`. */
export const errorsPlugin = fastifyPlugin(
  async (app) => {
    // What routeErrors points to.
    app.addSchema({ ...Problem, $id: 'Problem' });
    app.addHook('onRequest', async (request, reply) => {
      reply.header('x-request-id', request.id);
    });
    app.setErrorHandler((error, request, reply) => sendProblem({ error, request, reply }));
    app.setNotFoundHandler((request, reply) =>
      sendProblem({ error: new AppError('route_not_found'), request, reply }),
    );
  },
  { name: 'easel-errors' },
);

/**
 * Fastify's `frameworkErrors`: answers requests whose URL cannot be read, which never reach a route or a hook.
 * @example fastify({ frameworkErrors: answerUnroutable })
 */
export const answerUnroutable = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  void sendProblem({ error, request, reply: reply.header('x-content-type-options', 'nosniff') });
};

/** Answers with the problem that `error` stands for, and logs it: ours with its stack, the caller's in a line. */
export const sendProblem = ({ error, request, reply }: SendOptions): FastifyReply => {
  const appError = toAppError(error, { bodyLimit: request.routeOptions.bodyLimit ?? 0 });
  if (appError.status >= 500) request.log.error({ err: error, code: appError.code }, 'request failed');
  else request.log.info({ code: appError.code }, 'request refused');

  if (appError.status === 401) reply.header('www-authenticate', 'Bearer');
  const { retryAfter } = appError.params;
  if (typeof retryAfter === 'number') reply.header('retry-after', retryAfter);
  return reply
    .code(appError.status)
    .header('x-request-id', request.id)
    .header('cache-control', 'no-store')
    .type(PROBLEM_TYPE)
    .send(JSON.stringify(toProblem(appError, request.id)));
};

interface SendOptions {
  error: unknown;
  request: FastifyRequest;
  reply: FastifyReply;
}
