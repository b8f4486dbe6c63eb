import type { Session, User } from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { LoginThrottle } from '../login-throttle.entity.js';
import type { LoginThrottleRepository } from '../login-throttle.repository.js';
import type { SessionRepository } from '../session.repository.js';
import type { UserRepository } from '../user.repository.js';

/** The account repository in memory; the contract test runs on this and on the real one. */
export const createFakeUserRepository = (): UserRepository & { rows: Map<string, User> } => {
  const rows = new Map<string, User>();
  let firstAccount = false;
  return {
    rows,
    find: async (id) => rows.get(id) ?? null,
    findByKey: async (usernameKey) =>
      [...rows.values()].find((row) => row.usernameKey === usernameKey) ?? null,
    findLocked: async (id) => rows.get(id) ?? null,
    insert: async (user) => {
      if ([...rows.values()].some(({ usernameKey }) => usernameKey === user.usernameKey)) {
        throw new AppError('username_taken');
      }
      rows.set(user.id, { ...user });
    },
    setPasswordHash: async (id, passwordHash) => {
      const row = rows.get(id);
      if (row) row.passwordHash = passwordHash;
    },
    hasFirstAccount: async () => firstAccount,
    claimFirstAccount: async () => {
      const won = !firstAccount;
      firstAccount = true;
      return won;
    },
  };
};

export const createFakeSessionRepository = (): SessionRepository => {
  let rows: Session[] = [];
  const change = (id: string, changes: Partial<Session>) => {
    rows = rows.map((row) => (row.id === id ? { ...row, ...changes } : row));
  };
  return {
    find: async (id) => rows.find((row) => row.id === id) ?? null,
    findByTokenHash: async (tokenHash) => rows.find((row) => row.tokenHash === tokenHash) ?? null,
    listByUser: async (userId) =>
      rows
        .filter((row) => row.userId === userId)
        .sort((a, b) =>
          a.lastSeenAt < b.lastSeenAt || (a.lastSeenAt === b.lastSeenAt && a.id < b.id) ? 1 : -1,
        ),
    insert: async (session) => {
      rows.push({ ...session });
    },
    touch: async ({ id, now, before }) => {
      if (rows.some((row) => row.id === id && row.lastSeenAt < before)) change(id, { lastSeenAt: now });
    },
    setTokenHash: async (id, tokenHash) => {
      change(id, { tokenHash });
      return rows.some((row) => row.id === id);
    },
    delete: async (key) => {
      const kept = rows.filter((row) => row.id !== key.id || row.userId !== key.userId);
      const deleted = kept.length < rows.length;
      rows = kept;
      return deleted;
    },
    deleteByTokenHash: async (tokenHash) => {
      rows = rows.filter((row) => row.tokenHash !== tokenHash);
    },
    deleteByUser: async (userId) => {
      rows = rows.filter((row) => row.userId !== userId);
    },
    deleteOthers: async ({ userId, keepId }) => {
      rows = rows.filter((row) => row.userId !== userId || row.id === keepId);
    },
    deleteExpired: async (now) => {
      rows = rows.filter((row) => row.expiresAt > now);
    },
  };
};

export const createFakeLoginThrottleRepository = (): LoginThrottleRepository => {
  const rows = new Map<string, LoginThrottle>();
  return {
    find: async (id) => rows.get(id) ?? null,
    reserve: async ({ id, limit, now, windowFrom }) => {
      const row = rows.get(id);
      if (!row || row.windowStart <= windowFrom) {
        rows.set(id, { id, failures: 1, windowStart: now });
        return true;
      }
      if (row.failures >= limit) return false;
      rows.set(id, { ...row, failures: row.failures + 1 });
      return true;
    },
    release: async (id) => {
      const row = rows.get(id);
      if (row && row.failures > 0) rows.set(id, { ...row, failures: row.failures - 1 });
    },
    remember: async (id, now) => {
      rows.set(id, { id, failures: rows.get(id)?.failures ?? 0, windowStart: now });
    },
    delete: async (id) => {
      rows.delete(id);
    },
    deleteOld: async ({ windowFrom, knownFrom }) => {
      for (const [id, { failures, windowStart }] of rows) {
        if ((failures > 0 && windowStart <= windowFrom) || windowStart <= knownFrom) rows.delete(id);
      }
    },
  };
};
