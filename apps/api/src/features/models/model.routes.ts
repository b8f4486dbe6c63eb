import { ModelList } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { requireUser } from '../../plugins/auth.js';
import type { ModelService } from './model.service.js';

/** /api/models: what can draw. */
export const modelRoutes =
  (models: ModelService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/models',
      {
        schema: {
          tags: ['models'],
          operationId: 'listModels',
          summary: 'Every model with its capabilities and price, and whether you can use it',
          response: { 200: ModelList },
        },
      },
      (request) => models.list(requireUser(request).id),
    );
  };
