import type { User } from '@easel/shared';
import { In, MoreThan, Not, Raw } from 'typeorm';
import type { Database, WriteManager } from '../../../db/database.js';
import { isoOf } from '../../../db/query/iso-of.js';
import { joinSql, sql } from '../../../db/query/sql.js';
import { AppError } from '../../../lib/app-error.js';
import { isUniqueViolation } from '../../../lib/driver-errors.js';
import { SETTING } from '../setting/setting.entity.js';
import { USER } from '../user.entity.js';

/** Queries about many accounts, and changes that look at others first. */
export interface AccountRepository {
  /** Accounts whose key begins like that, in the order they were made. */
  list(query: { prefix: string; after: string | null; limit: number }): Promise<User[]>;
  count(): Promise<number>;
  names(ids: readonly string[]): Promise<Map<string, string>>;
  /** When a session of each was last used; who has none is missing. */
  lastSeen(ids: readonly string[]): Promise<Map<string, string>>;
  /** @throws AppError `not_found`, `username_taken` */
  rename(id: string, name: Pick<User, 'username' | 'usernameKey'>): Promise<User>;
  /** Changes what somebody likes, from what it is at that moment. @throws AppError `not_found` */
  changePreferences(id: string, change: (now: User['preferences']) => User['preferences']): Promise<User>;
  /**
   * Changes role, `disabled` or password; there is an active administrator before and after.
   * @throws AppError `not_found`, `last_admin`
   */
  change(id: string, change: AccountChange): Promise<User>;
  /** Deletes the row, and with it all rows that hang on it. @throws AppError `last_admin` */
  remove(id: string): Promise<void>;
}

export type AccountChange = Partial<Pick<User, 'role' | 'disabled' | 'passwordHash'>>;

export const createAccountRepository = (db: Database): AccountRepository => {
  const get = async (manager: WriteManager, id: string): Promise<User> => {
    const user = await manager.findOneBy(USER, { id });
    if (!user) throw new AppError('not_found');
    return user;
  };
  /**
   * One change of administrators after the other: whoever comes second sees what the first one did. The row everybody
   * writes to first exists since there are accounts.
   */
  const inTurn = <T>(work: (manager: WriteManager) => Promise<T>): Promise<T> =>
    db.transaction(async (manager) => {
      await manager.update(SETTING, { id: FIRST_ACCOUNT }, { id: FIRST_ACCOUNT });
      return work(manager);
    });
  const checkAnotherAdmin = async (manager: WriteManager, { id, role, disabled }: User): Promise<void> => {
    if (role !== 'admin' || disabled) return;
    const others = await manager.countBy(USER, { role: 'admin', disabled: false, id: Not(id) });
    if (others === 0) throw new AppError('last_admin');
  };

  return {
    list: ({ prefix, after, limit }) =>
      db.read.find(USER, {
        where: {
          ...(after === null ? {} : { id: MoreThan(after) }),
          ...(prefix === ''
            ? {}
            : {
                usernameKey: Raw((column) => `${column} LIKE :prefix ESCAPE '!'`, {
                  prefix: `${prefix.replace(/[!%_]/g, '!$&')}%`,
                }),
              }),
        },
        order: { id: 'ASC' },
        take: limit,
      }),
    count: () => db.read.count(USER),
    names: async (ids) => {
      const names = new Map<string, string>();
      for (let at = 0; at < ids.length; at += CHUNK) {
        const where = { id: In(ids.slice(at, at + CHUNK)) };
        const rows = await db.read.find(USER, { where, select: { id: true, username: true } });
        for (const { id, username } of rows) names.set(id, username);
      }
      return names;
    },
    lastSeen: async (ids) => {
      if (ids.length === 0) return new Map();
      const rows = await db.read.query<{ user_id: string; seen: unknown }>(
        sql`SELECT user_id, MAX(last_seen_at) AS seen FROM session
            WHERE user_id IN (${joinSql(ids, sql`, `)}) GROUP BY user_id`,
      );
      return new Map(rows.map(({ user_id, seen }) => [user_id, isoOf(seen)]));
    },
    rename: async (id, name) => {
      try {
        return await db.transaction(async (manager) => {
          await manager.update(USER, { id }, name);
          return get(manager, id);
        });
      } catch (error) {
        throw isUniqueViolation(error) ? new AppError('username_taken') : error;
      }
    },
    changePreferences: (id, change) =>
      db.transaction(async (manager) => {
        // Written to first, the row is ours until the end: two changes at once are both kept.
        await manager.update(USER, { id }, { id });
        const user = await get(manager, id);
        const preferences = change(user.preferences);
        await manager.update(USER, { id }, { preferences });
        return { ...user, preferences };
      }),
    change: (id, change) =>
      inTurn(async (manager) => {
        const user = await get(manager, id);
        const changed = { ...user, ...change };
        if (changed.role !== 'admin' || changed.disabled) await checkAnotherAdmin(manager, user);
        if (Object.keys(change).length > 0) await manager.update(USER, { id }, change);
        return changed;
      }),
    remove: (id) =>
      inTurn(async (manager) => {
        const user = await manager.findOneBy(USER, { id });
        if (!user) return;
        await checkAnotherAdmin(manager, user);
        await manager.delete(USER, { id });
      }),
  };
};

/** How many ids one statement names: databases take only so many parameters. */
const CHUNK = 500;

/** Noted when the first account was made, and never removed: see `claimFirstAccount`. */
const FIRST_ACCOUNT = 'first_account';
