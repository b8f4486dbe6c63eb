import rateLimit from '@fastify/rate-limit';
import fastifyPlugin from 'fastify-plugin';
import { AppError } from '../lib/app-error.js';
import { clientAddress } from '../lib/request/client-address.js';

/**
 * Limits the routes that ask for it: `config: { rateLimit: { max: 120, timeWindow: '1 minute' } }`. Counted per
 * account, or per address where nobody is signed in.
 */
export const rateLimitPlugin = fastifyPlugin(
  async (app) => {
    await app.register(rateLimit, {
      global: false,
      keyGenerator: (request) => request.user?.id ?? clientAddress(request),
      errorResponseBuilder: (_request, { ttl }) =>
        new AppError('rate_limited', { retryAfter: Math.max(1, Math.ceil(ttl / 1000)) }),
    });
  },
  { name: 'easel-rate-limit', dependencies: ['easel-errors'] },
);
