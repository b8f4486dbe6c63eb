import { Settings, UpdateSettingsRequest } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { PreferencesService } from './preferences.service.js';

const tags = ['settings'];

/** /api/settings: how I like the studio. */
export const preferencesRoutes =
  (preferences: PreferencesService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/settings',
      {
        schema: {
          tags,
          operationId: 'getSettings',
          summary: 'How I like the studio, and what the instance gives to everybody',
          response: { 200: Settings, ...routeErrors() },
        },
      },
      (request) => preferences.get(requireUser(request)),
    );
    app.put(
      '/api/settings',
      {
        schema: {
          tags,
          operationId: 'updateSettings',
          summary: 'Change how I like the studio',
          description: 'What is absent stays. `defaults` and `keys` take the place of what was there.',
          body: UpdateSettingsRequest,
          response: { 200: Settings, ...routeErrors('model_unknown', 'not_found') },
        },
      },
      (request) => preferences.update(requireUser(request), request.body),
    );
  };
