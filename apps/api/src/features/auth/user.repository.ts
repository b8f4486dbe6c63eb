import type { User } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../lib/driver-errors.js';
import { AppError } from '../../lib/app-error.js';
import { SETTING } from './setting/setting.entity.js';
import { USER } from './user.entity.js';

/** All queries about accounts. */
export interface UserRepository {
  find(id: string): Promise<User | null>;
  findByKey(usernameKey: string): Promise<User | null>;
  /** As it is now, and as it stays until the transaction around this call ends: others who change it wait. */
  findLocked(id: string): Promise<User | null>;
  /** @throws AppError `username_taken` */
  insert(user: User): Promise<void>;
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
  /** Whether the first account was ever made; stays true when it is deleted, so that setup never reopens. */
  hasFirstAccount(): Promise<boolean>;
  /** Notes that the first account is being made; of several callers at once exactly one gets true. */
  claimFirstAccount(userId: string): Promise<boolean>;
}

export const createUserRepository = (db: Database): UserRepository => ({
  find: (id) => db.read.row({ from: USER, column: 'id', value: id, index: 'PRIMARY' }),
  findByKey: (usernameKey) => db.read.findOneBy(USER, { usernameKey }),
  findLocked: (id) =>
    db.transaction((manager) => {
      // SQLite has one writer anyway.
      if (db.kind === 'sqlite') return manager.findOneBy(USER, { id });
      return manager
        .createQueryBuilder(USER, 'account')
        .where('account.id = :id', { id })
        .setLock('pessimistic_write')
        .getOne();
    }),
  insert: async (user) => {
    try {
      await db.write((manager) => manager.insert(USER, user));
    } catch (error) {
      throw isUniqueViolation(error) ? new AppError('username_taken') : error;
    }
  },
  setPasswordHash: async (id, passwordHash) => {
    await db.write((manager) => manager.update(USER, { id }, { passwordHash }));
  },
  hasFirstAccount: () => db.read.existsBy(SETTING, { id: FIRST_ACCOUNT }),
  claimFirstAccount: async (userId) => {
    try {
      await db.write((manager) => manager.insert(SETTING, { id: FIRST_ACCOUNT, value: { userId } }));
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  },
});

const FIRST_ACCOUNT = 'first_account';
