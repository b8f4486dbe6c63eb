import type { CreateUserRequest, PublicUser, UpdateUserRequest, User } from '@easel/shared';
import type { EventBus } from '../../../events/event-bus.js';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import { decodeCursor, toPage } from '../../../lib/cursor.js';
import { newId } from '../../../lib/ids.js';
import type { PasswordHasher } from '../../../lib/secrets/password-hasher.js';
import type { SessionEndings } from '../session-endings.js';
import type { SessionRepository } from '../session.repository.js';
import { toPublicUser } from '../session.service.js';
import type { UserRepository } from '../user.repository.js';
import type { AccountRepository } from './account.repository.js';
import { checkUsername, toUsernameKey } from './username.js';

/** Accounts as other features see them. Whether the caller may do it is for them to check. */
export interface Accounts
  extends Pick<AccountRepository, 'count' | 'names' | 'lastSeen' | 'changePreferences'> {
  /** @throws AppError `not_found` */
  get(id: string): Promise<User>;
  /** In the order they were made; `q` is how the name begins. @throws AppError `cursor_invalid` */
  page(query: { q?: string; cursor?: string; limit: number }): Promise<{
    items: User[];
    nextCursor: string | null;
  }>;
  /** @throws AppError `username_taken` */
  create(request: CreateUserRequest): Promise<User>;
  /** @throws AppError `username_taken` */
  rename(id: string, username: string): Promise<PublicUser>;
  /**
   * A new password, and disabling, end every session of the account.
   * @throws AppError `not_found`, `last_admin`
   */
  change(id: string, change: UpdateUserRequest): Promise<User>;
  /** Deletes an account with all rows that hang on it. @throws AppError `last_admin` */
  remove(id: string): Promise<void>;
}

export const createAccounts = ({
  users,
  accounts,
  sessions,
  endings,
  hasher,
  events,
  clock,
  transaction,
}: AccountsDeps): Accounts => {
  const tell = (id: string): void => events.publish(id, { name: 'changed', data: { what: 'profile' } });

  return {
    count: accounts.count,
    names: accounts.names,
    lastSeen: accounts.lastSeen,
    changePreferences: accounts.changePreferences,
    get: async (id) => {
      const user = await users.find(id);
      if (!user) throw new AppError('not_found');
      return user;
    },
    page: async ({ q = '', cursor, limit }) => {
      const after = cursor === undefined ? null : decodeCursor(ORDER, cursor);
      // What cannot be a name is not looked up: PostgreSQL refuses NUL even in a comparison.
      if (!BEGINNING.test(q)) return { items: [], nextCursor: null };
      return toPage(await accounts.list({ prefix: toUsernameKey(q), after, limit: limit + 1 }), limit, ORDER);
    },
    create: async ({ username, password, role = 'user' }) => {
      const usernameKey = checkUsername(username);
      // Saves a hash.
      if (await users.findByKey(usernameKey)) throw new AppError('username_taken');
      const user: User = {
        id: newId(),
        username,
        usernameKey,
        passwordHash: await hasher.hash(password),
        role,
        disabled: false,
        preferences: {},
        createdAt: clock.now(),
      };
      await users.insert(user);
      return user;
    },
    rename: async (id, username) => {
      const user = await accounts.rename(id, { username, usernameKey: checkUsername(username) });
      tell(id);
      return toPublicUser(user);
    },
    change: async (id, { password, ...change }) => {
      const passwordHash = password === undefined ? undefined : await hasher.hash(password);
      const endsSessions = passwordHash !== undefined || change.disabled === true;
      const user = await transaction(async () => {
        const changed = await accounts.change(id, {
          ...change,
          ...(passwordHash === undefined ? {} : { passwordHash }),
        });
        // After the change, which a login waits for or is waited for: nobody gets in with what was good before.
        if (endsSessions) await sessions.deleteByUser(id);
        return changed;
      });
      if (endsSessions) endings.tell(id);
      tell(id);
      return user;
    },
    remove: async (id) => {
      await accounts.remove(id);
      endings.tell(id);
    },
  };
};

const ORDER = 'made';
const BEGINNING = /^[\p{L}\p{N}._-]*$/u;

interface AccountsDeps {
  users: Pick<UserRepository, 'find' | 'findByKey' | 'insert'>;
  accounts: AccountRepository;
  sessions: Pick<SessionRepository, 'deleteByUser'>;
  endings: Pick<SessionEndings, 'tell'>;
  hasher: Pick<PasswordHasher, 'hash'>;
  events: Pick<EventBus, 'publish'>;
  clock: Clock;
  /** Runs several changes all or not at all; may run them again, so `work` does nothing else. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
}
