import {
  BulkRequest,
  BulkResponse,
  DeleteImageQuery,
  EmptyTrashResponse,
  FavoriteRequest,
  Id,
  Image,
  UpdateImageRequest,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../../plugins/auth.js';
import { routeErrors } from '../../../plugins/openapi.js';
import type { GalleryChanges } from './gallery-changes.service.js';

const params = Type.Object({ id: Id });
const tags = ['gallery'];
const oneImage = {
  params,
  response: { 200: Image, ...routeErrors('not_found') },
};

/** The largest selection, in bytes: 10,000 ids of 39 with quotes and comma, and its tags. */
const SELECTION_LIMIT = 1024 * 1024;

/** /api/gallery: what changes the pictures a person keeps. */
export const galleryChangesRoutes =
  (changes: GalleryChanges): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.put(
      '/api/gallery/:id',
      {
        schema: {
          tags,
          operationId: 'updateImage',
          summary: 'Change title, notes, tags or project',
          body: UpdateImageRequest,
          params,
          response: { 200: Image, ...routeErrors('not_found', 'too_many_tags', 'project_archived') },
        },
      },
      (request) => changes.update(requireUser(request).id, request.params.id, request.body),
    );
    app.delete(
      '/api/gallery/:id',
      {
        schema: {
          tags,
          operationId: 'deleteImage',
          summary: 'Move an image to the trash, or delete it for good',
          querystring: DeleteImageQuery,
          ...oneImage,
        },
      },
      (request) => {
        const { id: ownerId } = requireUser(request);
        const { id } = request.params;
        return request.query.permanent ? changes.remove(ownerId, id) : changes.trash(ownerId, id);
      },
    );
    app.post(
      '/api/gallery/:id/restore',
      {
        schema: { tags, operationId: 'restoreImage', summary: 'Take an image out of the trash', ...oneImage },
      },
      (request) => changes.restore(requireUser(request).id, request.params.id),
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
      (request) => changes.setFavorite(requireUser(request).id, request.params.id, request.body.favorite),
    );
    app.post(
      '/api/gallery/bulk',
      {
        bodyLimit: SELECTION_LIMIT,
        schema: {
          tags,
          operationId: 'changeImages',
          summary: 'One change to many images, all or nothing',
          body: BulkRequest,
          response: { 200: BulkResponse, ...routeErrors('not_found', 'too_many_tags', 'project_archived') },
        },
      },
      (request) => changes.bulk(requireUser(request).id, request.body),
    );
    app.delete(
      '/api/gallery/trash',
      {
        schema: {
          tags,
          operationId: 'emptyTrash',
          summary: 'Delete everything in the trash for good',
          response: { 200: EmptyTrashResponse },
        },
      },
      async (request) => ({ deleted: await changes.emptyTrash(requireUser(request).id) }),
    );
  };
