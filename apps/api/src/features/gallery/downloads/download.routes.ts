import { DownloadRequest, DownloadTicket } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyReply } from 'fastify';
import type { Readable } from 'node:stream';
import Type from 'typebox';
import { requireUser } from '../../../plugins/auth.js';
import { routeErrors } from '../../../plugins/openapi.js';
import { binaryResponse } from './binary-response.js';
import type { DownloadService } from './download.service.js';
import { contentDisposition } from './file-name.js';

const tags = ['files'];
/** 10,000 ids take 390 KB. */
const bodyLimit = 1024 * 1024;
const zipResponse = {
  200: binaryResponse('The ZIP, made while it is sent', ['application/zip']),
  ...routeErrors('not_found', 'too_many_downloads'),
};

/** /api/gallery/download: many pictures as one ZIP. */
export const downloadRoutes =
  (downloads: DownloadService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.post(
      '/api/gallery/download',
      {
        bodyLimit,
        schema: {
          tags,
          operationId: 'downloadImages',
          summary: 'A ZIP of images with a manifest.json that describes each of them',
          body: DownloadRequest,
          response: zipResponse,
        },
      },
      async (request, reply) =>
        sendZip(reply, await downloads.openZip(requireUser(request).id, request.body)),
    );
    app.post(
      '/api/gallery/download/ticket',
      {
        bodyLimit,
        schema: {
          tags,
          operationId: 'createDownloadTicket',
          summary: 'An address that gives such a ZIP, once, within five minutes',
          body: DownloadRequest,
          response: { 200: DownloadTicket, ...routeErrors('not_found') },
        },
      },
      (request) => downloads.issueTicket(requireUser(request).id, request.body),
    );
    app.get(
      '/api/gallery/download/:ticket',
      {
        // A look at the headers would use the ticket up.
        exposeHeadRoute: false,
        schema: {
          tags,
          operationId: 'redeemDownloadTicket',
          summary: 'The ZIP of a ticket',
          params: Type.Object({ ticket: Type.String({ maxLength: 64 }) }),
          response: zipResponse,
        },
      },
      async (request, reply) =>
        sendZip(reply, await downloads.openTicket(requireUser(request).id, request.params.ticket)),
    );
  };

const sendZip = (reply: FastifyReply, zip: Readable): FastifyReply =>
  reply
    .type('application/zip')
    .header('content-disposition', contentDisposition('attachment', 'easel-images.zip'))
    .header('cache-control', 'no-store')
    .send(zip);
