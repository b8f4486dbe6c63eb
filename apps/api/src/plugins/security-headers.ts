import helmet from '@fastify/helmet';
import fastifyPlugin from 'fastify-plugin';
import type { Config } from '../config.js';

/** Headers that tell browsers what a page of ours may do: OWASP's list, and a policy without foreign sources. */
export const securityHeadersPlugin = fastifyPlugin<{ config: Pick<Config, 'publicUrl'> }>(
  async (app, { config }) => {
    const overHttps = config.publicUrl?.startsWith('https:') === true;
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        // Over plain http, browsers would otherwise look for every script at an https address that is not there.
        directives: { ...CONTENT_POLICY, ...(overHttps ? { 'upgrade-insecure-requests': [] } : {}) },
      },
      // One year. Only for https: a name that once answered so cannot go back to http.
      hsts: overHttps ? { maxAge: 31_536_000, includeSubDomains: false } : false,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      // Browsers warn about this header on plain http, and ignore it.
      crossOriginOpenerPolicy: overHttps ? { policy: 'same-origin' } : false,
      originAgentCluster: overHttps,
      xFrameOptions: { action: 'deny' },
    });

    // What the API answers is for one person at one moment. Routes whose answers may be kept say so themselves.
    app.addHook('onSend', async (request, reply) => {
      if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control')) {
        reply.header('cache-control', 'no-store');
      }
    });
  },
  { name: 'easel-security-headers' },
);

const CONTENT_POLICY = {
  'default-src': ["'self'"],
  'script-src': ["'self'"],
  // Mantine sets sizes and colours through style attributes.
  'style-src': ["'self'", "'unsafe-inline'"],
  // data: for the blurred previews, blob: for pictures made in the browser.
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
  'form-action': ["'self'"],
};
