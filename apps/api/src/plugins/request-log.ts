import fastifyPlugin from 'fastify-plugin';

/**
 * One line for each request to the API: who, what, how it went, how long it took. Never a query, header or body.
 * Pictures and pages are so many that they are logged at debug.
 */
export const requestLogPlugin = fastifyPlugin(
  async (app) => {
    app.addHook('onResponse', async (request, reply) => {
      const route = request.routeOptions.url ?? 'none';
      const quiet = !route.startsWith('/api/') || route.startsWith('/api/images/');
      request.log[quiet ? 'debug' : 'info'](
        {
          method: request.method,
          route,
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
          userId: request.user?.id,
        },
        'request',
      );
    });
  },
  { name: 'easel-request-log' },
);
