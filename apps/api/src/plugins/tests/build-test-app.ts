import { Writable } from 'node:stream';
import cookie from '@fastify/cookie';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import fastify from 'fastify';
import { type Config, loadConfig } from '../../config.js';
import { type Authenticate, authPlugin } from '../auth.js';
import { corsPlugin } from '../cors.js';
import { answerUnroutable, errorsPlugin } from '../errors.js';
import { loggerOptions, requestIdentity } from '../logging.js';
import { openapiPlugin } from '../openapi.js';
import { originCheckPlugin } from '../origin-check.js';
import { rateLimitPlugin } from '../rate-limit.js';
import { securityHeadersPlugin } from '../security-headers.js';
import { validationPlugin } from '../validation.js';

/** Every plugin but the browser app, in the order of the real server. Log lines are collected in `lines`. */
export const buildTestApp = async ({
  config: changes = {},
  authenticate = async () => null,
}: TestAppOptions = {}) => {
  const config: Config = { ...loadConfig({}), logLevel: 'trace', ...changes };
  const lines: string[] = [];
  const stream = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk));
      done();
    },
  });
  const app = fastify({
    ...requestIdentity(config),
    logger: { ...loggerOptions(config), stream },
    frameworkErrors: answerUnroutable,
    bodyLimit: 64 * 1024,
  }).withTypeProvider<TypeBoxTypeProvider>();
  await app.register(errorsPlugin);
  await app.register(validationPlugin);
  await app.register(cookie);
  await app.register(securityHeadersPlugin, { config });
  await app.register(corsPlugin, { config });
  await app.register(originCheckPlugin, { config });
  await app.register(authPlugin, { config, authenticate });
  await app.register(rateLimitPlugin);
  await app.register(openapiPlugin, { version: '1.2.3' });
  return { app, config, lines };
};

/** What makes a route complete and open. */
export const openRoute = (operationId: string) => ({
  config: { access: 'open' as const },
  schema: { tags: ['test'], operationId, summary: 'A route of a test' },
});

interface TestAppOptions {
  config?: Partial<Config>;
  authenticate?: Authenticate;
}
