import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import { ERRORS } from '@easel/shared';
import type { RouteOptions } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { documentRoute } from '../lib/problems/problem-responses.js';
import { openAllRoutes } from './auth.js';

export { noContent, routeErrors } from '../lib/problems/problem-responses.js';

/** The API's own description: OpenAPI 3.1 at /openapi.json, for reading and trying at /docs. */
export const openapiPlugin = fastifyPlugin<{ version: string }>(
  async (app, { version }) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: { title: 'Easel', version, description: describeApi() },
        servers: [{ url: '/' }],
        tags: TAGS,
        components: {
          securitySchemes: {
            cookie: {
              type: 'apiKey',
              in: 'cookie',
              name: 'easel',
              description: 'Set by login and register.',
            },
            bearer: { type: 'http', scheme: 'bearer', description: 'The value of that cookie.' },
          },
        },
      },
      transform: documentRoute,
      refResolver: {
        buildLocalReference: (json, _base, _fragment, i) =>
          typeof json.$id === 'string' ? json.$id : `schema${i}`,
      },
    });
    app.addHook('onRoute', requireDescription);

    await app.register(async (scope) => {
      openAllRoutes(scope);
      scope.get('/openapi.json', { schema: { hide: true } }, () => app.swagger());
      await scope.register(swaggerUi, {
        routePrefix: '/docs',
        staticCSP: DOCS_POLICY,
        theme: { title: 'Easel API' },
        uiConfig: { url: '/openapi.json', deepLinking: true },
      });
    });
  },
  { name: 'easel-openapi', dependencies: ['easel-errors'] },
);

/** A route without a name cannot be called from a generated client, so it does not start. */
const requireDescription = ({ schema, method, url }: RouteOptions): void => {
  if (schema?.hide || method === 'HEAD' || method === 'OPTIONS') return;
  for (const key of ['operationId', 'summary', 'tags'] as const) {
    if (!schema?.[key]?.length) throw new Error(`Route ${String(method)} ${url} lacks ${key} in its schema.`);
  }
};

const TAGS = [
  { name: 'auth', description: 'Accounts and sessions' },
  { name: 'generation', description: 'Drawing pictures' },
  { name: 'models', description: 'What can draw' },
  { name: 'gallery', description: 'Pictures that were drawn' },
  { name: 'files', description: 'The pictures themselves' },
  { name: 'settings', description: 'How I like the studio; providers, keys and addresses' },
  { name: 'dashboard', description: 'What was drawn, by whom, for how much' },
  { name: 'admin', description: 'For administrators' },
  { name: 'ops', description: 'For whoever runs the instance' },
];

const DOCS_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

const describeApi = (): string =>
  [
    'Every error is an RFC 9457 problem (`application/problem+json`) with one of these codes:',
    '',
    '| code | status | meaning |',
    '|---|---|---|',
    ...Object.entries(ERRORS).map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`),
  ].join('\n');
