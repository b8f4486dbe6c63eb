import {
  AdminCancelResponse,
  AdminQueue,
  AdminSettings,
  AdminStorage,
  Id,
  UpdateAdminSettingsRequest,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { AdminService } from './admin.service.js';

const tags = ['admin'];
const config = { access: 'admin' } as const;

/** /api/admin: settings, queue and storage of the whole instance. */
export const adminRoutes =
  (admin: AdminService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/admin/settings',
      {
        config,
        schema: {
          tags,
          operationId: 'getAdminSettings',
          summary: 'What is decided for everybody',
          response: { 200: AdminSettings, ...routeErrors('forbidden') },
        },
      },
      () => admin.settings(),
    );
    app.put(
      '/api/admin/settings',
      {
        config,
        schema: {
          tags,
          operationId: 'updateAdminSettings',
          summary: 'Decide for everybody',
          description: 'What is absent stays. Counts at once.',
          body: UpdateAdminSettingsRequest,
          response: {
            200: AdminSettings,
            ...routeErrors('forbidden', 'model_unknown', 'setting_from_environment'),
          },
        },
      },
      (request) => admin.updateSettings(requireUser(request), request.body),
    );
    app.get(
      '/api/admin/queue',
      {
        config,
        schema: {
          tags,
          operationId: 'getAdminQueue',
          summary: 'What waits and runs, of everybody, the oldest first',
          description: 'Prompts of others are null.',
          response: { 200: AdminQueue, ...routeErrors('forbidden') },
        },
      },
      (request) => admin.queue(requireUser(request)),
    );
    app.post(
      '/api/admin/queue/:id/cancel',
      {
        config,
        schema: {
          tags,
          operationId: 'cancelAnyGeneration',
          summary: "Cancel anybody's generation",
          params: Type.Object({ id: Id }),
          response: { 200: AdminCancelResponse, ...routeErrors('forbidden', 'not_found') },
        },
      },
      (request) => admin.cancel(requireUser(request), request.params.id),
    );
    app.get(
      '/api/admin/storage',
      {
        config,
        schema: {
          tags,
          operationId: 'getAdminStorage',
          summary: 'What pictures take, and what the disk still has',
          response: { 200: AdminStorage, ...routeErrors('forbidden') },
        },
      },
      () => admin.storage(),
    );
  };
