import { FileOptions, Id, type ImageRecord } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply, FastifyRequest } from 'fastify';
import Type from 'typebox';
import { AppError } from '../../lib/app-error.js';
import { parseByteRange } from '../../lib/byte-range.js';
import { requireUser } from '../../plugins/auth.js';
import { routeErrors } from '../../plugins/openapi.js';
import { binaryResponse } from './downloads/binary-response.js';
import { conversionOf } from './downloads/convert-file.js';
import type { DownloadService } from './downloads/download.service.js';
import { contentDisposition, fileEnding, fileStem, plainStem } from './downloads/file-name.js';
import type { GalleryService } from './gallery.service.js';

const tags = ['files'];
const pictures = ['image/png', 'image/jpeg', 'image/webp'];
const notModified = Type.Unsafe<undefined>({ type: 'null', description: 'The copy you have is good' });

/** /api/images: the bytes of pictures. */
export const imageFileRoutes =
  ({ gallery, downloads }: ImageFileDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/images/:id/file',
      {
        schema: {
          tags,
          operationId: 'getImageFile',
          summary: 'The file: as it came, byte for byte and in ranges; or converted, whole',
          params: Type.Object({ id: Id }),
          querystring: Type.Object(
            {
              download: Type.Optional(Type.Literal('1', { description: 'Save instead of show' })),
              ...FileOptions.properties,
            },
            { additionalProperties: false },
          ),
          response: {
            200: binaryResponse('The whole file', pictures),
            206: binaryResponse('The range that was asked for', pictures),
            304: notModified,
            ...routeErrors('not_found', 'range_not_satisfiable'),
          },
        },
      },
      async (request, reply) => {
        const image = await gallery.getFile(requireUser(request).id, request.params.id);
        const conversion = conversionOf(image, request.query);
        const etag = conversion
          ? `"${image.sha256}-${conversion.format}${conversion.metadata ? '' : '-plain'}"`
          : `"${image.sha256}"`;
        const format = conversion?.format ?? image.format;
        if (isFresh(request, etag)) {
          fileHeaders(reply, etag);
          return reply.code(304).send(undefined);
        }
        const converted = conversion && (await downloads.convert(image, conversion));
        const how = request.query.download === '1' ? 'attachment' : 'inline';
        const stem = request.query.metadata === false ? plainStem(image) : fileStem(image);
        const name = `${stem}.${fileEnding(format)}`;
        fileHeaders(reply, etag);
        reply.type(`image/${format}`).header('content-disposition', contentDisposition(how, name));
        return converted ? reply.send(converted) : sendBytes(request, reply, { image, etag });
      },
    );
    app.get(
      '/api/images/:id/thumb/:size',
      {
        schema: {
          tags,
          operationId: 'getImageThumbnail',
          summary: 'A WebP thumbnail: small 256 px, medium 640 px on the longer side',
          params: Type.Object({ id: Id, size: Type.Union([Type.Literal('small'), Type.Literal('medium')]) }),
          response: {
            200: binaryResponse('The thumbnail', ['image/webp']),
            304: notModified,
            ...routeErrors('not_found'),
          },
        },
      },
      async (request, reply) => {
        const { id, size } = request.params;
        // The original never changes, so neither do its thumbnails: the id says enough, without reading a byte.
        const etag = `"${id}-${size}"`;
        const bytes = await gallery.getThumbnail(requireUser(request).id, id, size);
        fileHeaders(reply, etag);
        if (isFresh(request, etag)) return reply.code(304).send(undefined);
        return reply.type('image/webp').send(bytes);
      },
    );

    const sendBytes = (
      request: FastifyRequest,
      reply: FastifyReply,
      { image, etag }: { image: ImageRecord; etag: string },
    ) => {
      const { ifRange, range: wanted } = {
        ifRange: request.headers['if-range'],
        range: request.headers.range,
      };
      const range = parseByteRange(
        ifRange === undefined || ifRange === etag ? wanted : undefined,
        image.bytes,
      );
      reply.header('accept-ranges', 'bytes');
      if (range === 'unsatisfiable') {
        reply.removeHeader('content-disposition').removeHeader('etag').header('cache-control', 'no-store');
        reply.header('content-range', `bytes */${image.bytes}`);
        throw new AppError('range_not_satisfiable', { size: image.bytes });
      }
      const { start, end } = range ?? { start: 0, end: image.bytes - 1 };
      if (range) reply.code(206).header('content-range', `bytes ${start}-${end}/${image.bytes}`);
      reply.header('content-length', end - start + 1);
      return reply.send(gallery.openFile(image.storageKey, { start, end }));
    };
  };

/** Private to the person, unchanging, and inert should somebody open it as a page. */
const fileHeaders = (reply: FastifyReply, etag: string): void => {
  reply.headers({
    etag,
    'cache-control': 'private, max-age=31536000, immutable',
    vary: 'Cookie, Authorization',
    'content-security-policy': "default-src 'none'; sandbox",
  });
};

const isFresh = (request: FastifyRequest, etag: string): boolean =>
  (request.headers['if-none-match'] ?? '')
    .split(',')
    .some((known) => known.trim().replace(/^W\//, '') === etag || known.trim() === '*');

interface ImageFileDeps {
  gallery: GalleryService;
  downloads: DownloadService;
}
