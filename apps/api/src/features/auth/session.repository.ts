import type { Session } from '@easel/shared';
import type { Database } from '../../db/database.js';
import { SESSION } from './session.entity.js';

/** All queries about sessions. Expired ones are still there until `deleteExpired`; callers look at `expiresAt`. */
export interface SessionRepository {
  find(id: string): Promise<Session | null>;
  findByTokenHash(tokenHash: string): Promise<Session | null>;
  /** An account's sessions, the one seen last first. */
  listByUser(userId: string): Promise<Session[]>;
  insert(session: Session): Promise<void>;
  /** Notes that a session was used, unless somebody noted it after `before`. */
  touch(options: { id: string; now: string; before: string }): Promise<void>;
  /** Replaces the token of a session; the old one is worth nothing from then on. False when there is no such session. */
  setTokenHash(id: string, tokenHash: string): Promise<boolean>;
  /** Whether the account had such a session. */
  delete(key: { userId: string; id: string }): Promise<boolean>;
  deleteByTokenHash(tokenHash: string): Promise<void>;
  /** Ends all sessions of an account. */
  deleteByUser(userId: string): Promise<void>;
  /** Ends all sessions of an account but one. */
  deleteOthers(key: { userId: string; keepId: string }): Promise<void>;
  deleteExpired(now: string): Promise<void>;
}

export const createSessionRepository = (db: Database): SessionRepository => ({
  find: (id) => db.read.findOneBy(SESSION, { id }),
  findByTokenHash: (tokenHash) =>
    db.read.row({ from: SESSION, column: 'tokenHash', value: tokenHash, index: 'uq_session_token_hash' }),
  listByUser: (userId) =>
    db.read.find(SESSION, { where: { userId }, order: { lastSeenAt: 'DESC', id: 'DESC' } }),
  insert: async (session) => {
    await db.write((manager) => manager.insert(SESSION, session));
  },
  touch: async ({ id, now, before }) => {
    await db.write((manager) =>
      manager
        .createQueryBuilder()
        .update(SESSION)
        .set({ lastSeenAt: now })
        .where('id = :id AND last_seen_at < :before', { id, before: new Date(before) })
        .execute(),
    );
  },
  setTokenHash: async (id, tokenHash) => {
    const { affected } = await db.write((manager) => manager.update(SESSION, { id }, { tokenHash }));
    return affected === 1;
  },
  delete: async (key) => {
    const { affected } = await db.write((manager) => manager.delete(SESSION, key));
    return affected === 1;
  },
  deleteByTokenHash: async (tokenHash) => {
    await db.write((manager) => manager.delete(SESSION, { tokenHash }));
  },
  deleteByUser: async (userId) => {
    await db.write((manager) => manager.delete(SESSION, { userId }));
  },
  deleteOthers: async ({ userId, keepId }) => {
    await db.write((manager) =>
      manager
        .createQueryBuilder()
        .delete()
        .from(SESSION)
        .where('user_id = :userId AND id <> :keepId', { userId, keepId })
        .execute(),
    );
  },
  deleteExpired: async (now) => {
    await db.write((manager) =>
      manager
        .createQueryBuilder()
        .delete()
        .from(SESSION)
        .where('expires_at <= :now', { now: new Date(now) })
        .execute(),
    );
  },
});
