import {
  ConnectionTest,
  KeyScopeQuery,
  LocalServerList,
  ProviderNameSchema,
  ProviderOrderRequest,
  ProviderStatusList,
  SavedKey,
  SaveKeyRequest,
  TestConnectionQuery,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../plugins/auth.js';
import { noContent, routeErrors } from '../../plugins/openapi.js';
import type { SettingsService } from './settings.service.js';

const tags = ['settings'];

/** What calls out on somebody's behalf is called so often at most. */
const callsOut = { rateLimit: { max: 30, timeWindow: '1 minute' } };

/** What a provider may answer to a check. */
const CHECK_ERRORS = [
  'address_refused',
  'provider_key_refused',
  'provider_rate_limited',
  'provider_unreachable',
  'provider_unavailable',
  'provider_model_unknown',
  'provider_model_loading',
  'provider_answer_invalid',
  'request_refused',
] as const;

/** /api/settings: providers, their keys and addresses. */
export const settingsRoutes =
  (settings: SettingsService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/settings/providers',
      {
        schema: {
          tags,
          operationId: 'listProviders',
          summary: 'Every provider, and over which key or address I draw with it',
          response: { 200: ProviderStatusList, ...routeErrors() },
        },
      },
      (request) => settings.list(requireUser(request)),
    );

    app.put(
      '/api/settings/providers',
      {
        schema: {
          tags,
          operationId: 'setProviderOrder',
          summary: 'Say in which order providers are tried',
          description: 'For models that several providers serve. Those not named come after.',
          body: ProviderOrderRequest,
          response: { 200: ProviderStatusList, ...routeErrors() },
        },
      },
      (request) => settings.setOrder(requireUser(request), request.body.order),
    );

    app.post(
      '/api/settings/api-keys',
      {
        config: callsOut,
        schema: {
          tags,
          operationId: 'saveProviderKey',
          summary: 'Try out a key or an address, and save it',
          description:
            'It takes the place of the one before. A key the provider refuses is never saved; when the provider cannot be reached, only with `unchecked: true`. A stored key is used again where none is given and the address stays the same.',
          body: SaveKeyRequest,
          response: {
            200: SavedKey,
            ...routeErrors('forbidden', 'provider_key_unreadable', ...CHECK_ERRORS),
          },
        },
      },
      (request) => settings.saveKey(requireUser(request), request.body),
    );

    app.delete(
      '/api/settings/api-keys/:provider',
      {
        schema: {
          tags,
          operationId: 'removeProviderKey',
          summary: 'Forget a key or an address',
          params: Type.Object({ provider: ProviderNameSchema }),
          querystring: KeyScopeQuery,
          response: { 204: noContent('Forgotten'), ...routeErrors('not_found', 'forbidden') },
        },
      },
      async (request, reply) => {
        const { provider } = request.params;
        await settings.removeKey(requireUser(request), { provider, ...request.query });
        return reply.code(204).send(null);
      },
    );

    app.get(
      '/api/settings/test-connection',
      {
        config: callsOut,
        schema: {
          tags,
          operationId: 'testConnection',
          summary: 'Ask a provider who I am; costs nothing',
          description: 'Answers 200 whatever was found; `error` says what is wrong.',
          querystring: TestConnectionQuery,
          response: { 200: ConnectionTest, ...routeErrors() },
        },
      },
      (request) => settings.testConnection(requireUser(request), request.query.provider),
    );

    app.get(
      '/api/settings/local-servers',
      {
        config: { access: 'admin', ...callsOut },
        schema: {
          tags,
          operationId: 'findLocalServers',
          summary: 'Look for servers on the machine Easel runs on',
          description: 'Empty when LOCAL_DISCOVERY is off.',
          response: { 200: LocalServerList, ...routeErrors() },
        },
      },
      () => settings.localServers(),
    );
  };
