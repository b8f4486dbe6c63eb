import { FavoriteRequest, GalleryPage, GalleryQuery, Id, Image, UpdateImageRequest } from '@easel/shared';
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
    app.put(
      '/api/gallery/:id',
      {
        schema: {
          tags,
          operationId: 'updateImage',
          summary: 'Change title or notes',
          body: UpdateImageRequest,
          ...oneImage,
        },
      },
      (request) => gallery.update(requireUser(request).id, request.params.id, request.body),
    );
    app.delete(
      '/api/gallery/:id',
      { schema: { tags, operationId: 'trashImage', summary: 'Move an image to the trash', ...oneImage } },
      (request) => gallery.trash(requireUser(request).id, request.params.id),
    );
    app.post(
      '/api/gallery/:id/restore',
      {
        schema: { tags, operationId: 'restoreImage', summary: 'Take an image out of the trash', ...oneImage },
      },
      (request) => gallery.restore(requireUser(request).id, request.params.id),
    );
    app.post(
      '/api/gallery/:id/favorite',
      {
        schema: {
          tags,
          operationId: 'favoriteImage',
          summary: 'Mark as favourite, or not',
          body: FavoriteRequest,
          ...oneImage,
        },
      },
      (request) => gallery.setFavorite(requireUser(request).id, request.params.id, request.body.favorite),
    );
  };
