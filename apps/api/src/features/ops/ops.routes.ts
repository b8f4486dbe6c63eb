import { Health, Readiness } from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';

/** /health and /ready: for whatever watches over the process. */
export const opsRoutes =
  ({ version, checks }: OpsDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/health',
      {
        config: { access: 'open' },
        logLevel: 'warn',
        schema: {
          tags: ['ops'],
          operationId: 'health',
          summary: 'The process answers',
          response: { 200: Health },
        },
      },
      async () => ({ status: 'ok' as const, version }),
    );
    app.get(
      '/ready',
      {
        config: { access: 'open' },
        logLevel: 'warn',
        schema: {
          tags: ['ops'],
          operationId: 'ready',
          summary: 'Database, storage and queue can be used',
          response: { 200: Readiness, 503: Readiness },
        },
      },
      async (request, reply) => {
        const outcome = async (name: keyof OpsDeps['checks']) => {
          try {
            await checks[name]();
            return 'ok' as const;
          } catch (error) {
            request.log.warn({ err: error, check: name }, 'not ready');
            return 'failed' as const;
          }
        };
        const [database, storage, queue] = await Promise.all([
          outcome('database'),
          outcome('storage'),
          outcome('queue'),
        ]);
        const status = [database, storage, queue].every((result) => result === 'ok')
          ? ('ok' as const)
          : ('failed' as const);
        return reply.code(status === 'ok' ? 200 : 503).send({ status, checks: { database, storage, queue } });
      },
    );
  };

interface OpsDeps {
  version: string;
  /** Each throws when its part cannot be used. */
  checks: Record<'database' | 'storage' | 'queue', () => Promise<void>>;
}
