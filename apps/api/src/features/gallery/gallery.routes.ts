import { GalleryPage, GalleryQuery, Id, Image } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import type { GalleryService } from './gallery.service.js';

const params = Type.Object({ id: Id });
const tags = ['gallery'];
const oneImage = {
  params,
  response: { 200: Image, ...routeErrors('not_found') },
};

/** /api/gallery: the pictures a person keeps. */
export const galleryRoutes =
  (gallery: GalleryService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/gallery',
      {
        schema: {
          tags,
          operationId: 'listImages',
          summary: 'My images, page by page',
          querystring: GalleryQuery,
          response: {
            200: GalleryPage,
            ...routeErrors('cursor_invalid'),
          },
        },
      },
      (request) => gallery.list(requireUser(request).id, request.query),
    );
    app.get(
      '/api/gallery/:id',
      { schema: { tags, operationId: 'getImage', summary: 'One image', ...oneImage } },
      (request) => gallery.get(requireUser(request).id, request.params.id),
    );
  };
