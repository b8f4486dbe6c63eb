import { ModelList } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
type ModelService = { list: () => ModelList };

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
      () => models.list(),
    );
  };
