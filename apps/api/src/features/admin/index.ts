import type { FastifyPluginAsync } from 'fastify';
import { adminRoutes } from './admin.routes.js';
import { type AdminServiceDeps, createAdminService } from './admin.service.js';
import { adminUsersRoutes } from './users/admin-users.routes.js';
import { type AdminUsersDeps, createAdminUsersService } from './users/admin-users.service.js';
import { createRemoveUser, type RemoveUserDeps } from './users/remove-user.js';

/** For administrators: accounts, and what concerns everybody. */
export const createAdmin = (deps: AdminDeps): { routes: FastifyPluginAsync } => {
  const users = createAdminUsersService({ ...deps, removeUser: createRemoveUser(deps) });
  const admin = createAdminService(deps);
  return {
    routes: async (app) => {
      await app.register(adminUsersRoutes(users));
      await app.register(adminRoutes(admin));
    },
  };
};

type AdminDeps = AdminServiceDeps & Omit<AdminUsersDeps, 'removeUser'> & RemoveUserDeps;
