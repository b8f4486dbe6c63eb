import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyReply } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Config } from '../config.js';

/**
 * Serves the browser app: its files, and index.html for every address that it routes itself. Unknown paths of the
 * API stay 404 problems.
 */
export const spaPlugin = fastifyPlugin<{ config: Pick<Config, 'webRoot'> }>(
  async (app, { config }) => {
    const files = await listFiles(config.webRoot);
    const isBuilt = files.has(INDEX);
    // serve: false only adds reply.sendFile; which paths exist is decided below.
    if (isBuilt) {
      await app.register(fastifyStatic, {
        root: config.webRoot,
        serve: false,
        preCompressed: true,
        dotfiles: 'ignore',
        index: false,
      });
    }

    app.get<{ Params: { '*': string } }>(
      '/*',
      { config: { access: 'open' }, schema: { hide: true } },
      (request, reply) => {
        const path = request.params['*'];
        if (RESERVED.test(path) || path.split('/').includes('..')) return reply.callNotFound();
        if (!isBuilt) return sendHint(reply);
        reply.header('vary', 'accept-encoding');
        // The names of these hold a hash of their content. A missing one must never be answered with a page.
        if (path.startsWith('assets/')) return reply.sendFile(path, { maxAge: '1y', immutable: true });
        if (files.has(path)) return sendFresh(reply, path);
        const wantsPage = path === '' || request.headers.accept?.includes('text/html');
        return wantsPage ? sendFresh(reply, INDEX) : reply.callNotFound();
      },
    );
  },
  { name: 'easel-spa', dependencies: ['easel-errors', 'easel-auth'] },
);

const INDEX = 'index.html';

/** Paths that are never a page. */
const RESERVED = /^(api|docs|openapi\.json|health|ready|metrics)(\/|$)/;

/** Kept by browsers, but asked about each time: a new build must show at the next reload. */
const sendFresh = (reply: FastifyReply, path: string) =>
  reply.header('cache-control', 'no-cache').sendFile(path, { cacheControl: false });

const sendHint = (reply: FastifyReply) =>
  reply
    .code(503)
    .type('text/plain; charset=utf-8')
    .send('The browser app is not built. Run "pnpm build" and start again. The API is described at /docs.\n');

const listFiles = async (root: string): Promise<ReadonlySet<string>> => {
  try {
    const entries = await readdir(root, { recursive: true });
    return new Set(entries.map((entry) => entry.replaceAll(sep, '/')));
  } catch {
    return new Set();
  }
};
