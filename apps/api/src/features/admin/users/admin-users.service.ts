import type {
  AdminUser,
  AdminUserPage,
  AdminUserQuery,
  CreateUserRequest,
  DeleteUserQuery,
  DeleteUserResponse,
  UpdateUserRequest,
  User,
} from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Log } from '../../../lib/log.js';
import { ValidationError } from '../../../lib/problems/validation-error.js';
import type { SessionUser } from '../../../plugins/auth.js';
import type { Accounts } from '../../auth/index.js';
import type { ImageCounts } from '../../gallery/index.js';
import type { Oversight } from '../../generations/index.js';
import type { RemoveUser } from './remove-user.js';

/** What administrators do with accounts. That `admin` is one is checked by the route. */
export interface AdminUsersService {
  list(query: AdminUserQuery): Promise<AdminUserPage>;
  /** @throws AppError `username_taken` */
  create(admin: SessionUser, request: CreateUserRequest): Promise<AdminUser>;
  /** @throws AppError `not_found`, `last_admin`, `own_password` */
  update(admin: SessionUser, id: string, change: UpdateUserRequest): Promise<AdminUser>;
  /** @throws AppError `not_found`, `last_admin` */
  remove(admin: SessionUser, id: string, query: DeleteUserQuery): Promise<DeleteUserResponse>;
}

export const createAdminUsersService = (deps: AdminUsersDeps): AdminUsersService => {
  const { accounts, countsOf, oversight, removeUser, log } = deps;

  const describe = async (users: User[]): Promise<AdminUser[]> => {
    const ids = users.map(({ id }) => id);
    const [counts, seen] = await Promise.all([countsOf(ids), accounts.lastSeen(ids)]);
    return users.map((user) => toAdminUser(user, counts.get(user.id), seen.get(user.id)));
  };
  const describeOne = async (user: User): Promise<AdminUser> => {
    const [described] = await describe([user]);
    if (!described) throw new AppError('not_found');
    return described;
  };

  return {
    list: async ({ q, cursor, limit = 50 }) => {
      const { items, nextCursor } = await accounts.page({ q, cursor, limit });
      return { items: await describe(items), nextCursor };
    },
    create: async (admin, request) => {
      const user = await accounts.create(request);
      log.info({ admin: admin.id, user: user.id, role: user.role }, 'an administrator made an account');
      return describeOne(user);
    },
    update: async (admin, id, change) => {
      const { password, ...told } = change;
      // The current one would not be asked for, and the session that did it would be over.
      if (password !== undefined && id === admin.id) throw new AppError('own_password');
      const user = await accounts.change(id, change);
      if (change.disabled) await oversight.cancelAllOf(id);
      log.info(
        { admin: admin.id, user: id, ...told, passwordReset: password !== undefined },
        'an administrator changed an account',
      );
      return describeOne(user);
    },
    remove: async (admin, id, { images, to }) => {
      if ((images === 'transfer') !== (to !== undefined))
        throw wrongTarget('must be there to transfer images, and only then.');
      if (to === id) throw wrongTarget('must be another account.');
      await accounts.get(id);
      if (to !== undefined && (await accounts.names([to])).size === 0)
        throw wrongTarget('must be the id of an account.');
      const count = await removeUser(id, to ?? null);
      log.info(
        { admin: admin.id, user: id, images: count, ...(to === undefined ? {} : { to }) },
        'an administrator deleted an account',
      );
      return { images: count };
    },
  };
};

const wrongTarget = (rule: string): ValidationError =>
  new ValidationError([{ path: '/to', message: `"to" ${rule}` }]);

/** Field by field, so that nothing else of an account gets out. */
const toAdminUser = (
  { id, username, role, disabled, createdAt }: User,
  counts: ImageCounts | undefined,
  lastSeenAt: string | undefined,
): AdminUser => ({
  id,
  username,
  role,
  disabled,
  createdAt,
  lastSeenAt: lastSeenAt ?? null,
  images: counts?.images ?? 0,
  trashed: counts?.trashed ?? 0,
  storageBytes: counts?.storageBytes ?? 0,
});

export interface AdminUsersDeps {
  accounts: Pick<Accounts, 'page' | 'lastSeen' | 'names' | 'get' | 'create' | 'change'>;
  countsOf(ids: readonly string[]): Promise<Map<string, ImageCounts>>;
  oversight: Pick<Oversight, 'cancelAllOf'>;
  removeUser: RemoveUser;
  log: Log;
}
