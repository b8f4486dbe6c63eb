import type { User } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../lib/driver-errors.js';
import { AppError } from '../../lib/app-error.js';
import { USER } from './user.entity.js';

/** All queries about accounts. */
export interface UserRepository {
  find(id: string): Promise<User | null>;
  findByKey(usernameKey: string): Promise<User | null>;
  /** @throws AppError `username_taken` */
  insert(user: User): Promise<void>;
  setPasswordHash(id: string, passwordHash: string): Promise<void>;
}

export const createUserRepository = (db: Database): UserRepository => ({
  find: (id) => db.read.findOneBy(USER, { id }),
  findByKey: (usernameKey) => db.read.findOneBy(USER, { usernameKey }),
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
});
