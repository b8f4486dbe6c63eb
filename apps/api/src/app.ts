import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { eventStreamRoutes } from './features/event-stream/index.js';
import { opsRoutes } from './features/ops/index.js';
import { VERSION } from './lib/version.js';
import { authPlugin } from './plugins/auth.js';
import { corsPlugin } from './plugins/cors.js';
import { answerUnroutable, errorsPlugin } from './plugins/errors.js';
import { requestIdentity } from './plugins/logging.js';
import { openapiPlugin } from './plugins/openapi.js';
import { originCheckPlugin } from './plugins/origin-check.js';
import { rateLimitPlugin } from './plugins/rate-limit.js';
import { requestLogPlugin } from './plugins/request-log.js';
import { securityHeadersPlugin } from './plugins/security-headers.js';
import { spaPlugin } from './plugins/spa.js';
import { validationPlugin } from './plugins/validation.js';
import type { Services } from './services.js';

/** The largest JSON body, in bytes: far above the longest prompt. */
const BODY_LIMIT = 256 * 1024;

/** Builds the HTTP side over the services: plugins, then one line per feature. Does not listen. */
export const buildApp = async (services: Services, logger: FastifyBaseLogger): Promise<FastifyInstance> => {
  const { config, auth, admin, dashboard, db, events, gallery, generations, models } = services;
  const { preferences, projects, prompts, queue, settings, storage } = services;
  const app = fastify({
    ...requestIdentity(config),
    loggerInstance: logger,
    // One line per request, written by our own plugin: the two of the default cost a fifth of a list request.
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    frameworkErrors: answerUnroutable,
    // Beyond what a request line can hold: too long an id is then refused by its schema like any other wrong one.
    routerOptions: { maxParamLength: 16 * 1024 },
  }).withTypeProvider<TypeBoxTypeProvider>();

  await app.register(errorsPlugin);
  await app.register(requestLogPlugin);
  await app.register(validationPlugin);
  await app.register(cookie);
  await app.register(securityHeadersPlugin, { config });
  await app.register(corsPlugin, { config });
  await app.register(originCheckPlugin, { config });
  await app.register(authPlugin, { config, authenticate: auth.authenticate });
  await app.register(rateLimitPlugin);
  await app.register(openapiPlugin, { version: VERSION });

  await app.register(auth.routes);
  await app.register(generations.routes);
  await app.register(
    eventStreamRoutes({
      events,
      currentProgress: generations.service.currentProgress,
      isSessionValid: auth.isSessionValid,
      onSessionsEnded: auth.onSessionsEnded,
    }),
  );
  await app.register(models.routes);
  await app.register(preferences.routes);
  await app.register(settings.routes);
  await app.register(dashboard.routes);
  await app.register(admin.routes);
  await app.register(gallery.routes);
  await app.register(gallery.viewsRoutes);
  await app.register(gallery.changesRoutes);
  await app.register(gallery.fileRoutes);
  await app.register(gallery.downloadRoutes);
  await app.register(gallery.searchRoutes);
  await app.register(projects.routes);
  await app.register(prompts.routes);
  await app.register(
    opsRoutes({
      version: VERSION,
      checks: {
        database: db.ping,
        storage: storage.check,
        queue: async () => {
          if (!queue.health().open) throw new Error('the queue is closed');
        },
      },
    }),
  );
  await app.register(spaPlugin, { config });
  return app as unknown as FastifyInstance;
};
