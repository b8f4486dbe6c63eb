import { Id, PromptHistoryPage, PromptHistoryQuery } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../../plugins/auth.js';
import { noContent, routeErrors } from '../../../plugins/openapi.js';
import type { HistoryService } from './history.service.js';

const tags = ['prompts'];

/** /api/prompts/history: the prompts I used. */
export const historyRoutes =
  (history: HistoryService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/prompts/history',
      {
        schema: {
          tags,
          operationId: 'listPromptHistory',
          summary: 'The prompts I used, the last one first',
          querystring: PromptHistoryQuery,
          response: { 200: PromptHistoryPage, ...routeErrors('cursor_invalid') },
        },
      },
      (request) => history.list(requireUser(request).id, request.query),
    );
    app.delete(
      '/api/prompts/history/:id',
      {
        schema: {
          tags,
          operationId: 'forgetPrompt',
          summary: 'Forget one of them',
          params: Type.Object({ id: Id }),
          response: { 204: noContent('Forgotten'), ...routeErrors('not_found') },
        },
      },
      async (request, reply) => {
        await history.forget(requireUser(request).id, request.params.id);
        return reply.code(204).send(null);
      },
    );
    app.delete(
      '/api/prompts/history',
      {
        schema: {
          tags,
          operationId: 'forgetAllPrompts',
          summary: 'Forget all of them',
          response: { 204: noContent('Forgotten'), ...routeErrors() },
        },
      },
      async (request, reply) => {
        await history.forgetAll(requireUser(request).id);
        return reply.code(204).send(null);
      },
    );
  };
