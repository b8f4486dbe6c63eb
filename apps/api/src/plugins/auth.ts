import type { PublicUser } from '@easel/shared';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { Config } from '../config.js';
import { AppError } from '../lib/app-error.js';
import { createSessionCookie, readBearer } from '../lib/request/session-cookie.js';

/** The account a request acts for, as it is in the database right now. */
export type SessionUser = PublicUser;

/** Who a token belongs to. */
export interface Authenticated {
  user: SessionUser;
  session: { id: string };
}

/** Looks a token up; null when it is unknown, expired, or its account is disabled. */
export type Authenticate = (token: string) => Promise<Authenticated | null>;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route: everybody, whoever is signed in (the default), or admins. */
    access?: 'open' | 'user' | 'admin';
  }
  interface FastifyRequest {
    /** Null on open routes, where nobody is looked up. */
    user: SessionUser | null;
    session: Authenticated['session'] | null;
  }
}

/**
 * Closes every route that does not say `config: { access: 'open' }`, so that forgetting to say something never
 * opens one. `Authorization: Bearer` counts before the cookie: a wrong token is an error even beside a good cookie.
 */
export const authPlugin = fastifyPlugin<AuthOptions>(
  async (app, { authenticate, config }) => {
    const cookie = createSessionCookie(config);
    app.decorateRequest('user', null);
    app.decorateRequest('session', null);

    app.addHook('onRequest', async (request, reply) => {
      const access = request.routeOptions.config.access ?? 'user';
      if (access === 'open' || request.is404) return;

      const bearer = readBearer(request);
      const token = bearer ?? cookie.read(request);
      if (token === null) throw new AppError('unauthenticated');
      const found = await authenticate(token);
      if (!found) {
        if (bearer !== null) throw new AppError('token_invalid');
        cookie.clear(reply);
        throw new AppError('unauthenticated');
      }
      if (access === 'admin' && found.user.role !== 'admin') throw new AppError('forbidden');
      request.user = found.user;
      request.session = found.session;
    });
  },
  { name: 'easel-auth', dependencies: ['easel-errors', '@fastify/cookie'] },
);

/** The account of a request on a closed route. */
export const requireUser = (request: FastifyRequest): SessionUser => {
  if (!request.user) throw new AppError('unauthenticated');
  return request.user;
};

/** The session of a request on a closed route. */
export const requireSession = (request: FastifyRequest): Authenticated['session'] => {
  if (!request.session) throw new AppError('unauthenticated');
  return request.session;
};

/** Opens every route registered on `app` from now on; for plugins whose routes cannot say it themselves. */
export const openAllRoutes = (app: FastifyInstance): void => {
  app.addHook('onRoute', (route) => {
    route.config = { ...route.config, access: 'open' };
  });
};

interface AuthOptions {
  authenticate: Authenticate;
  config: Pick<Config, 'publicUrl'>;
}
