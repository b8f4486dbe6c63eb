import type { PublicSession, PublicUser, User } from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import { type Clock, shiftIso } from '../../lib/clock.js';
import { randomToken, sha256Hex } from '../../lib/secrets/crypto.js';
import { newId } from '../../lib/ids.js';
import type { Log } from '../../lib/log.js';
import { SESSION_SECONDS } from '../../lib/request/session-cookie.js';
import type { Authenticate } from '../../plugins/auth.js';
import type { SessionEndings } from './session-endings.js';
import type { SessionRepository } from './session.repository.js';
import type { UserRepository } from './user.repository.js';

/** Where an account is signed in. Tokens are handed out once and kept as SHA-256 only. */
export interface SessionService {
  /** Signs an account in. @returns the token, 43 characters, good for 30 days. */
  start(options: { userId: string; userAgent: string }): Promise<string>;
  /** Who a token belongs to; reads role and `disabled` anew each time. */
  authenticate: Authenticate;
  /** Whether a session found by `authenticate` is still good; for connections that stay open. */
  isValid(id: string): Promise<boolean>;
  list(options: { userId: string; currentId: string }): Promise<PublicSession[]>;
  /** @throws AppError `not_found` when the account has no such session. */
  end(key: { userId: string; id: string }): Promise<void>;
  /** Ends whatever session has this token. */
  endByToken(token: string): Promise<void>;
  /**
   * Ends all other sessions of the account and gives this one a new token. Is part of a larger change, whose caller
   * tells `SessionEndings`.
   * @throws AppError `unauthenticated` when it has ended meanwhile.
   */
  renewAlone(key: { userId: string; id: string }): Promise<string>;
  /** Deletes what has expired. */
  purge(): Promise<void>;
}

export const createSessionService = ({
  sessions,
  users,
  endings,
  clock,
  log,
}: SessionDeps): SessionService => {
  /** Sees only what is needed to tell whether somebody is signed in: a full disk must not sign people out. */
  const noteUse = async (id: string, lastSeenAt: string) => {
    const now = clock.now();
    const before = shiftIso(now, -TOUCH_MS);
    if (lastSeenAt >= before) return;
    await sessions.touch({ id, now, before }).catch((error: unknown) => {
      log.warn({ err: error }, 'could not note that a session was used');
    });
  };
  const isAlive = ({ expiresAt }: { expiresAt: string }) => expiresAt > clock.now();
  const findActive = async (userId: string): Promise<User | null> => {
    const user = await users.find(userId);
    return user?.disabled ? null : user;
  };

  return {
    start: async ({ userId, userAgent }) => {
      const token = randomToken();
      const now = clock.now();
      await sessions.insert({
        id: newId(),
        userId,
        tokenHash: sha256Hex(token),
        userAgent: userAgent.slice(0, 256),
        createdAt: now,
        lastSeenAt: now,
        expiresAt: shiftIso(now, SESSION_SECONDS * 1000),
      });
      return token;
    },
    authenticate: async (token) => {
      const session = await sessions.findByTokenHash(sha256Hex(token));
      if (!session || !isAlive(session)) return null;
      const user = await findActive(session.userId);
      if (!user) return null;
      await noteUse(session.id, session.lastSeenAt);
      return { user: toPublicUser(user), session: { id: session.id } };
    },
    isValid: async (id) => {
      const session = await sessions.find(id);
      return session !== null && isAlive(session) && (await findActive(session.userId)) !== null;
    },
    list: async ({ userId, currentId }) => {
      const all = await sessions.listByUser(userId);
      return all.filter(isAlive).map(({ userId: _owner, tokenHash: _secret, ...shown }) => ({
        ...shown,
        current: shown.id === currentId,
      }));
    },
    end: async (key) => {
      if (!(await sessions.delete(key))) throw new AppError('not_found');
      endings.tell(key.userId);
    },
    endByToken: async (token) => {
      const tokenHash = sha256Hex(token);
      const session = await sessions.findByTokenHash(tokenHash);
      if (!session) return;
      await sessions.deleteByTokenHash(tokenHash);
      endings.tell(session.userId);
    },
    renewAlone: async ({ userId, id }) => {
      const token = randomToken();
      if (!(await sessions.setTokenHash(id, sha256Hex(token)))) throw new AppError('unauthenticated');
      await sessions.deleteOthers({ userId, keepId: id });
      return token;
    },
    purge: () => sessions.deleteExpired(clock.now()),
  };
};

/** An account as its owner may see it. */
export const toPublicUser = ({ id, username, role }: User): PublicUser => ({ id, username, role });

// A write per request would cost more than the request; a minute is exact enough for people.
const TOUCH_MS = 60_000;

interface SessionDeps {
  sessions: SessionRepository;
  users: Pick<UserRepository, 'find'>;
  endings: Pick<SessionEndings, 'tell'>;
  clock: Clock;
  log: Log;
}
