import {
  AuthStatus,
  ChangePasswordRequest,
  Id,
  LoginRequest,
  RegisterRequest,
  SessionList,
  UpdateProfileRequest,
  UserResponse,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import Type from 'typebox';
import { clientAddress } from '../../lib/request/client-address.js';
import type { SessionCookie } from '../../lib/request/session-cookie.js';
import { requireSession, requireUser } from '../../plugins/auth.js';
import { noContent, routeErrors } from '../../plugins/openapi.js';
import type { Accounts } from './accounts/account.service.js';
import type { AuthService } from './auth.service.js';
import type { SessionService } from './session.service.js';

const tags = ['auth'];
const open = { access: 'open' } as const;

/** /api/auth: accounts, signing in and out, sessions. */
export const authRoutes =
  ({ auth, accounts, sessions, cookie }: AuthRoutesDeps): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/auth/status',
      {
        config: open,
        schema: {
          tags,
          operationId: 'getAuthStatus',
          summary: 'Whether accounts can be made here',
          response: { 200: AuthStatus, ...routeErrors() },
        },
      },
      () => auth.status(),
    );

    app.post(
      '/api/auth/register',
      {
        config: { ...open, rateLimit: { max: 100, timeWindow: '1 hour' } },
        schema: {
          tags,
          operationId: 'register',
          summary: 'Make an account and sign it in',
          description: 'The first account of an instance becomes admin.',
          body: RegisterRequest,
          response: {
            201: UserResponse,
            ...routeErrors('username_taken', 'registration_closed', 'setup_token_invalid', 'busy'),
          },
        },
      },
      async (request, reply) => {
        const { user, token } = await auth.register({ ...request.body, userAgent: userAgentOf(request) });
        cookie.write(reply, token);
        return reply.code(201).send({ user });
      },
    );

    app.post(
      '/api/auth/login',
      {
        config: open,
        schema: {
          tags,
          operationId: 'login',
          summary: 'Sign in',
          description: 'Sets the session cookie. Its value works as `Authorization: Bearer` too.',
          body: LoginRequest,
          response: { 200: UserResponse, ...routeErrors('credentials_invalid', 'rate_limited', 'busy') },
        },
      },
      async (request, reply) => {
        const { user, token } = await auth.login({
          ...request.body,
          address: clientAddress(request),
          userAgent: userAgentOf(request),
          replaces: cookie.read(request),
        });
        cookie.write(reply, token);
        return { user };
      },
    );

    app.post(
      '/api/auth/logout',
      {
        schema: {
          tags,
          operationId: 'logout',
          summary: 'Sign out here',
          response: { 204: noContent('Signed out'), ...routeErrors() },
        },
      },
      async (request, reply) => {
        await sessions.end({ userId: requireUser(request).id, id: requireSession(request).id });
        cookie.clear(reply);
        return reply.code(204).send(null);
      },
    );

    app.get(
      '/api/auth/me',
      {
        schema: {
          tags,
          operationId: 'getMe',
          summary: 'Who I am',
          response: { 200: UserResponse, ...routeErrors() },
        },
      },
      async (request) => ({ user: requireUser(request) }),
    );

    app.put(
      '/api/auth/me',
      {
        schema: {
          tags,
          operationId: 'updateProfile',
          summary: 'Change my username',
          body: UpdateProfileRequest,
          response: { 200: UserResponse, ...routeErrors('username_taken') },
        },
      },
      async (request) => {
        const user = requireUser(request);
        const { username = user.username } = request.body;
        return { user: username === user.username ? user : await accounts.rename(user.id, username) };
      },
    );

    app.put(
      '/api/auth/password',
      {
        schema: {
          tags,
          operationId: 'changePassword',
          summary: 'Change my password',
          description: 'Ends all other sessions; this one gets a new token in a new cookie.',
          body: ChangePasswordRequest,
          response: {
            204: noContent('Changed'),
            ...routeErrors('password_incorrect', 'rate_limited', 'busy'),
          },
        },
      },
      async (request, reply) => {
        const { token } = await auth.changePassword({
          ...request.body,
          userId: requireUser(request).id,
          sessionId: requireSession(request).id,
          address: clientAddress(request),
        });
        cookie.write(reply, token);
        return reply.code(204).send(null);
      },
    );

    app.get(
      '/api/auth/sessions',
      {
        schema: {
          tags,
          operationId: 'listSessions',
          summary: 'Where I am signed in',
          response: { 200: SessionList, ...routeErrors() },
        },
      },
      async (request) => ({
        items: await sessions.list({
          userId: requireUser(request).id,
          currentId: requireSession(request).id,
        }),
        nextCursor: null,
      }),
    );

    app.delete(
      '/api/auth/sessions/:id',
      {
        schema: {
          tags,
          operationId: 'endSession',
          summary: 'Sign out elsewhere',
          params: Type.Object({ id: Id }),
          response: { 204: noContent('Ended'), ...routeErrors('not_found') },
        },
      },
      async (request, reply) => {
        const { id } = request.params;
        await sessions.end({ userId: requireUser(request).id, id });
        if (id === requireSession(request).id) cookie.clear(reply);
        return reply.code(204).send(null);
      },
    );
  };

const userAgentOf = (request: FastifyRequest): string => request.headers['user-agent'] ?? '';

interface AuthRoutesDeps {
  auth: AuthService;
  accounts: Pick<Accounts, 'rename'>;
  sessions: SessionService;
  cookie: SessionCookie;
}
