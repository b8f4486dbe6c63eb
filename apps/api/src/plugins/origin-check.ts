import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Config } from '../config.js';
import { AppError } from '../lib/app-error.js';
import { isLoopback } from '../lib/request/loopback.js';
import { hasSessionCookie, readBearer } from '../lib/request/session-cookie.js';

/**
 * Refuses what other sites make a browser send. Two attacks: a page that posts to us with the visitor's cookie
 * (ASVS 3.5.1), and a page whose own name is made to point at 127.0.0.1, which then counts as our origin.
 */
export const originCheckPlugin = fastifyPlugin<{ config: OriginConfig }>(
  async (app, { config }) => {
    const checksHost = isLoopback(config.host) && config.publicUrl === null && config.trustProxy === false;

    app.addHook('onRequest', async (request) => {
      if (checksHost && !isLoopback(request.hostname)) throw new AppError('host_refused');
      // Another site cannot set this header without a preflight, which only CORS_ORIGINS pass.
      if (SAFE_METHODS.has(request.method) || readBearer(request) !== null) return;
      const trusted = [config.publicUrl ?? ownOrigin(request), ...config.corsOrigins];
      if (!isTrusted(request, trusted)) throw new AppError('origin_refused');
    });
  },
  { name: 'easel-origin-check', dependencies: ['easel-errors', '@fastify/cookie'] },
);

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

const isTrusted = (request: FastifyRequest, trusted: readonly (string | null)[]): boolean => {
  const { origin, 'sec-fetch-site': site } = request.headers;
  // Every browser sends one of the two with an unsafe method; `Origin: null` is a page that hides where it is from.
  if (origin !== undefined) return trusted.includes(origin);
  if (site !== undefined) return site === 'same-origin';
  return !hasSessionCookie(request);
};

/** Scheme, host and port under which the request came, written as browsers do: without a default port. */
const ownOrigin = (request: FastifyRequest): string | null => {
  const url = `${request.protocol}://${request.host}`;
  return URL.canParse(url) ? new URL(url).origin : null;
};

type OriginConfig = Pick<Config, 'host' | 'publicUrl' | 'trustProxy' | 'corsOrigins'>;
