import cors from '@fastify/cors';
import fastifyPlugin from 'fastify-plugin';
import type { Config } from '../config.js';

/** Lets the pages of CORS_ORIGINS, and of no other site, read the API's answers. */
export const corsPlugin = fastifyPlugin<{ config: Pick<Config, 'corsOrigins'> }>(
  async (app, { config }) => {
    if (config.corsOrigins.length === 0) return;
    await app.register(cors, {
      origin: [...config.corsOrigins],
      credentials: true,
      methods: ['GET', 'HEAD', 'POST', 'PUT', 'DELETE'],
      allowedHeaders: ['content-type', 'authorization', 'prefer', 'last-event-id'],
      exposedHeaders: ['location', 'preference-applied', 'x-request-id', 'retry-after'],
      // Ten minutes: long enough to save preflights, short enough for a change of the list.
      maxAge: 600,
    });
  },
  { name: 'easel-cors' },
);
