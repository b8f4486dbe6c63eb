import {
  AdminUser,
  AdminUserPage,
  AdminUserQuery,
  CreateUserRequest,
  DeleteUserQuery,
  DeleteUserResponse,
  Id,
  UpdateUserRequest,
} from '@easel/shared';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import Type from 'typebox';
import { requireUser } from '../../../plugins/auth.js';
import { routeErrors } from '../../../plugins/openapi.js';
import type { AdminUsersService } from './admin-users.service.js';

const tags = ['admin'];
const config = { access: 'admin' } as const;
const params = Type.Object({ id: Id });

/** /api/admin/users: everybody's accounts. */
export const adminUsersRoutes =
  (users: AdminUsersService): FastifyPluginAsyncTypebox =>
  async (app) => {
    app.get(
      '/api/admin/users',
      {
        config,
        schema: {
          tags,
          operationId: 'listUsers',
          summary: 'Accounts, in the order they were made',
          querystring: AdminUserQuery,
          response: { 200: AdminUserPage, ...routeErrors('forbidden', 'cursor_invalid') },
        },
      },
      (request) => users.list(request.query),
    );
    app.post(
      '/api/admin/users',
      {
        config,
        schema: {
          tags,
          operationId: 'createUser',
          summary: 'Make an account for somebody',
          description: 'Works when registration is closed, too.',
          body: CreateUserRequest,
          response: { 201: AdminUser, ...routeErrors('forbidden', 'username_taken', 'busy') },
        },
      },
      async (request, reply) => reply.code(201).send(await users.create(requireUser(request), request.body)),
    );
    app.put(
      '/api/admin/users/:id',
      {
        config,
        schema: {
          tags,
          operationId: 'updateUser',
          summary: 'Change role or password, disable or enable',
          description:
            'A new password, and disabling, end every session of the account; disabling cancels what it draws, too. One active administrator always remains.',
          params,
          body: UpdateUserRequest,
          response: {
            200: AdminUser,
            ...routeErrors('forbidden', 'not_found', 'last_admin', 'own_password', 'busy'),
          },
        },
      },
      (request) => users.update(requireUser(request), request.params.id, request.body),
    );
    app.delete(
      '/api/admin/users/:id',
      {
        config,
        schema: {
          tags,
          operationId: 'deleteUser',
          summary: 'Delete an account',
          description:
            'With `images=transfer` its images, their generations, tags and projects go to the account `to`; with `images=delete` they are deleted for good. Should it be cut off, it can be sent again.',
          params,
          querystring: DeleteUserQuery,
          response: { 200: DeleteUserResponse, ...routeErrors('forbidden', 'not_found', 'last_admin') },
        },
      },
      (request) => users.remove(requireUser(request), request.params.id, request.query),
    );
  };
