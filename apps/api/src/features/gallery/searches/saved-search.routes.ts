import { Id, SavedSearch, SavedSearchList, SaveSearchRequest } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../../plugins/auth.js';
import { noContent, routeErrors } from '../../../plugins/openapi.js';
import type { SavedSearchService } from './saved-search.service.js';

const params = Type.Object({ id: Id });
const tags = ['gallery'];

/** /api/gallery/searches: searches with a name. */
export const savedSearchRoutes =
  (searches: SavedSearchService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/gallery/searches',
      {
        schema: {
          tags,
          operationId: 'listSearches',
          summary: 'My saved searches, by name',
          response: { 200: SavedSearchList },
        },
      },
      (request) => searches.list(requireUser(request).id),
    );
    app.post(
      '/api/gallery/searches',
      {
        schema: {
          tags,
          operationId: 'saveSearch',
          summary: 'Save a search under a name',
          body: SaveSearchRequest,
          response: { 201: SavedSearch, ...routeErrors('name_taken', 'too_many_searches') },
        },
      },
      async (request, reply) =>
        reply.code(201).send(await searches.create(requireUser(request).id, request.body)),
    );
    app.put(
      '/api/gallery/searches/:id',
      {
        schema: {
          tags,
          operationId: 'updateSearch',
          summary: 'Change name and query of a saved search',
          params,
          body: SaveSearchRequest,
          response: { 200: SavedSearch, ...routeErrors('not_found', 'name_taken') },
        },
      },
      (request) => searches.update(requireUser(request).id, request.params.id, request.body),
    );
    app.delete(
      '/api/gallery/searches/:id',
      {
        schema: {
          tags,
          operationId: 'removeSearch',
          summary: 'Delete a saved search',
          params,
          response: { 204: noContent('It is gone'), ...routeErrors('not_found') },
        },
      },
      async (request, reply) => {
        await searches.remove(requireUser(request).id, request.params.id);
        return reply.code(204).send(null);
      },
    );
  };
