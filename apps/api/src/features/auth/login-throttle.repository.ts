import type { Database } from '../../db/database.js';
import { isUniqueViolation } from '../../lib/driver-errors.js';
import { LOGIN_THROTTLE, type LoginThrottle } from './login-throttle.entity.js';

/** All queries about counters of failed logins. */
export interface LoginThrottleRepository {
  find(id: string): Promise<LoginThrottle | null>;
  /**
   * Counts one try, unless there were `limit` since `windowFrom`. One conditional statement decides, so that of
   * any number of tries at once exactly `limit` get true.
   */
  reserve(options: { id: string; limit: number; now: string; windowFrom: string }): Promise<boolean>;
  /** Takes one counted try back. */
  release(id: string): Promise<void>;
  /** Makes a row, or sets the time of one, that only remembers when something happened. */
  remember(id: string, now: string): Promise<void>;
  delete(id: string): Promise<void>;
  /** Drops counters that began before `windowFrom`, and memories from before `knownFrom`. */
  deleteOld(options: { windowFrom: string; knownFrom: string }): Promise<void>;
}

export const createLoginThrottleRepository = (db: Database): LoginThrottleRepository => {
  const update = async (set: UpdateSet, where: string, parameters: object): Promise<boolean> => {
    const { affected } = await db.write((manager) =>
      manager.createQueryBuilder().update(LOGIN_THROTTLE).set(set).where(where, parameters).execute(),
    );
    return affected === 1;
  };
  const insert = async (row: LoginThrottle): Promise<boolean> => {
    try {
      await db.write((manager) => manager.insert(LOGIN_THROTTLE, row));
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  };
  const increment = { failures: () => 'failures + 1' };

  return {
    find: (id) => db.read.findOneBy(LOGIN_THROTTLE, { id }),
    reserve: async ({ id, limit, now, windowFrom }) => {
      const from = new Date(windowFrom);
      const counted = () =>
        update(increment, 'id = :id AND failures < :limit AND window_start > :from', { id, limit, from });
      if (await counted()) return true;
      const restarted = await update(
        { failures: 1, windowStart: now },
        'id = :id AND window_start <= :from',
        {
          id,
          from,
        },
      );
      if (restarted) return true;
      if (await insert({ id, failures: 1, windowStart: now })) return true;
      // Somebody else made the row, or began the window anew, between two of our statements.
      return counted();
    },
    release: async (id) => {
      await update({ failures: () => 'failures - 1' }, 'id = :id AND failures > 0', { id });
    },
    remember: async (id, now) => {
      if (await update({ windowStart: now }, 'id = :id', { id })) return;
      await insert({ id, failures: 0, windowStart: now });
    },
    delete: async (id) => {
      await db.write((manager) => manager.delete(LOGIN_THROTTLE, { id }));
    },
    deleteOld: async ({ windowFrom, knownFrom }) => {
      await db.write((manager) =>
        manager
          .createQueryBuilder()
          .delete()
          .from(LOGIN_THROTTLE)
          .where('(failures > 0 AND window_start <= :windowFrom) OR window_start <= :knownFrom', {
            windowFrom: new Date(windowFrom),
            knownFrom: new Date(knownFrom),
          })
          .execute(),
      );
    },
  };
};

type UpdateSet = { [K in keyof LoginThrottle]?: LoginThrottle[K] | (() => string) };
