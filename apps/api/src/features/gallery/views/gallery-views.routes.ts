import {
  GalleryFacets,
  GalleryFilter,
  GalleryIds,
  GalleryIdsQuery,
  GalleryTiles,
  GalleryTilesQuery,
  GalleryTimeline,
  TagList,
  TagQuery,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { requireUser } from '../../../plugins/auth.js';
import { routeErrors } from '../../../plugins/openapi.js';
import type { GalleryViews } from './gallery-views.service.js';

const tags = ['gallery'];

/** /api/gallery/...: many pictures at once. */
export const galleryViewsRoutes =
  (views: GalleryViews): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/gallery/tiles',
      {
        schema: {
          tags,
          operationId: 'listTiles',
          summary: 'What a grid needs of many images, column by column',
          querystring: GalleryTilesQuery,
          response: { 200: GalleryTiles, ...routeErrors('cursor_invalid') },
        },
      },
      (request) => views.tiles(requireUser(request).id, request.query),
    );
    app.get(
      '/api/gallery/timeline',
      {
        schema: {
          tags,
          operationId: 'getTimeline',
          summary: 'Days that have images',
          querystring: GalleryFilter,
          response: { 200: GalleryTimeline },
        },
      },
      (request) => views.timeline(requireUser(request).id, request.query),
    );
    app.get(
      '/api/gallery/facets',
      {
        schema: {
          tags,
          operationId: 'getFacets',
          summary: 'How many images each value of a filter would leave',
          querystring: GalleryFilter,
          response: { 200: GalleryFacets },
        },
      },
      (request) => views.facets(requireUser(request).id, request.query),
    );
    app.get(
      '/api/gallery/ids',
      {
        schema: {
          tags,
          operationId: 'listImageIds',
          summary: 'The ids of all matching images, in order',
          querystring: GalleryIdsQuery,
          response: { 200: GalleryIds },
        },
      },
      (request) => views.ids(requireUser(request).id, request.query),
    );
    app.get(
      '/api/gallery/tags',
      {
        schema: {
          tags,
          operationId: 'listTags',
          summary: 'My tags, the most frequent first',
          querystring: TagQuery,
          response: { 200: TagList },
        },
      },
      (request) => views.tags(requireUser(request).id, request.query),
    );
  };
