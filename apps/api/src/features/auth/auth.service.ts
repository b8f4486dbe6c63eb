import type { AuthStatus, PublicUser, RegisterRequest, User } from '@easel/shared';
import { AppError } from '../../lib/app-error.js';
import type { Clock } from '../../lib/clock.js';
import { equalSecrets } from '../../lib/secrets/crypto.js';
import { newId } from '../../lib/ids.js';
import type { Log } from '../../lib/log.js';
import type { PasswordHasher } from '../../lib/secrets/password-hasher.js';
import { checkUsername, toUsernameKey } from './accounts/username.js';
import type { LoginThrottle } from './login-throttle.service.js';
import type { SessionEndings } from './session-endings.js';
import { type SessionService, toPublicUser } from './session.service.js';
import type { UserRepository } from './user.repository.js';

/** Accounts and how one gets into them. */
export interface AuthService {
  status(): Promise<AuthStatus>;
  /** Makes an account and signs it in. The first account of an instance becomes admin. */
  register(request: RegisterRequest & { userAgent: string }): Promise<SignedIn>;
  /** @throws AppError `credentials_invalid`, the same for an unknown name, a wrong password, a disabled account. */
  login(request: LoginAttempt): Promise<SignedIn>;
  /**
   * Sets a new password, ends all other sessions, and gives the current one a new token.
   * @throws AppError `password_incorrect`, `unauthenticated`
   */
  changePassword(request: PasswordChange): Promise<{ token: string }>;
}

/** An account that has just been signed in, with the token of its new session. */
export interface SignedIn {
  user: PublicUser;
  token: string;
}

export const createAuthService = (deps: AuthServiceDeps): AuthService => {
  const { users, sessions, endings, throttle, hasher, clock, registration, setupToken, log } = deps;

  /**
   * Comparing a password takes long. Should the account get another one or be disabled meanwhile, its sessions are
   * ended already, and one more must not begin.
   */
  const signIn = async (verified: User, userAgent: string): Promise<SignedIn> => {
    const { id: userId, passwordHash } = verified;
    const token = await deps.transaction(async () => {
      const user = await users.findLocked(userId);
      if (!user || user.disabled || user.passwordHash !== passwordHash) return null;
      return sessions.start({ userId, userAgent });
    });
    if (token === null) {
      log.info({ userId }, 'login refused: the account changed meanwhile');
      throw new AppError('credentials_invalid');
    }
    return { user: toPublicUser(verified), token };
  };

  /** Adds the account, as the first one if it still can be. */
  const insert = async (user: User): Promise<User> => {
    const admin = { ...user, role: 'admin' } as const;
    const isFirst = !(await users.hasFirstAccount());
    if (isFirst) {
      const won = await deps.transaction(async () => {
        if (!(await users.claimFirstAccount(admin.id))) return false;
        await users.insert(admin);
        return true;
      });
      if (won) return admin;
    }
    if ((await registration()) === 'closed') throw new AppError('registration_closed');
    await users.insert(user);
    return user;
  };

  const checkMayRegister = async (offered: string | undefined): Promise<void> => {
    if (await users.hasFirstAccount()) {
      if ((await registration()) === 'closed') throw new AppError('registration_closed');
    } else if (setupToken !== null && !equalSecrets(offered ?? '', setupToken)) {
      throw new AppError('setup_token_invalid');
    }
  };

  /** Whether the password is right, with every try counted. */
  const verify = async ({ usernameKey, address, password, user }: Verification): Promise<boolean> => {
    const attempt = await throttle.begin({ usernameKey, address });
    let matches: boolean;
    try {
      matches = await hasher.verify(password, user?.passwordHash ?? null);
    } catch (error) {
      await attempt.withdraw();
      throw error;
    }
    if (matches) await attempt.succeed();
    return matches;
  };

  return {
    status: async () => {
      const firstAccount = !(await users.hasFirstAccount());
      return {
        registration: await registration(),
        firstAccount,
        setupTokenRequired: firstAccount && setupToken !== null,
      };
    },

    register: async ({ username, password, setupToken: offered, userAgent }) => {
      const usernameKey = checkUsername(username);
      await checkMayRegister(offered);
      // Saves a hash; that a name is taken cannot be hidden from who registers anyway.
      if (await users.findByKey(usernameKey)) throw new AppError('username_taken');
      const user = await insert({
        id: newId(),
        username,
        usernameKey,
        passwordHash: await hasher.hash(password),
        role: 'user',
        disabled: false,
        preferences: {},
        createdAt: clock.now(),
      });
      log.info({ userId: user.id, role: user.role }, 'account made');
      return signIn(user, userAgent);
    },

    login: async ({ username, password, address, userAgent, replaces }) => {
      const usernameKey = toUsernameKey(username);
      const user = USERNAME.test(username) ? await users.findByKey(usernameKey) : null;
      // A disabled account is checked like any other, so that the time does not tell it apart.
      const matches = await verify({ usernameKey, address, password, user });
      if (!matches || !user || user.disabled) {
        log.info({ userId: user?.id ?? null, address }, 'login refused');
        throw new AppError('credentials_invalid');
      }
      if (replaces !== null) await sessions.endByToken(replaces);
      await tidy();
      return signIn(user, userAgent);
    },

    changePassword: async ({ userId, sessionId, currentPassword, newPassword, address }) => {
      const user = await users.find(userId);
      if (!user) throw new AppError('unauthenticated');
      const { usernameKey } = user;
      // Counted like a login: a stolen session must not be a way to guess the password.
      if (!(await verify({ usernameKey, address, password: currentPassword, user }))) {
        throw new AppError('password_incorrect');
      }
      const passwordHash = await hasher.hash(newPassword);
      const token = await deps.transaction(async () => {
        const now = await users.findLocked(userId);
        if (!now || now.disabled) throw new AppError('unauthenticated');
        // Somebody set another one while this was compared: what was right then is not any more.
        if (now.passwordHash !== user.passwordHash) throw new AppError('password_incorrect');
        await users.setPasswordHash(userId, passwordHash);
        return sessions.renewAlone({ userId, id: sessionId });
      });
      endings.tell(userId);
      log.info({ userId }, 'password changed');
      return { token };
    },
  };

  async function tidy(): Promise<void> {
    try {
      await deps.tidy();
    } catch (error) {
      log.warn({ err: error }, 'could not delete expired sessions');
    }
  }
};

// As in shared/api/auth.ts. What cannot be a name is not looked up: PostgreSQL refuses NUL even in a comparison.
const USERNAME = /^[\p{L}\p{N}._-]+$/u;

interface LoginAttempt {
  username: string;
  password: string;
  /** Whom to count failures against: see `clientAddress`. */
  address: string;
  userAgent: string;
  /** Token of the session this browser had before, or null. */
  replaces: string | null;
}

interface PasswordChange {
  userId: string;
  sessionId: string;
  currentPassword: string;
  newPassword: string;
  address: string;
}

interface Verification {
  usernameKey: string;
  address: string;
  password: string;
  user: User | null;
}

export interface AuthServiceDeps {
  users: UserRepository;
  sessions: Pick<SessionService, 'start' | 'endByToken' | 'renewAlone'>;
  endings: Pick<SessionEndings, 'tell'>;
  throttle: Pick<LoginThrottle, 'begin'>;
  hasher: PasswordHasher;
  clock: Clock;
  /** Whether visitors may make accounts now. */
  registration(): Promise<AuthStatus['registration']>;
  /** What the first account must show, or null when anybody who can reach the instance may make it. */
  setupToken: string | null;
  /** Runs several changes all or not at all; may run them again, so `work` does nothing else. */
  transaction<T>(work: () => Promise<T>): Promise<T>;
  /** Deletes what has expired, now and then. */
  tidy(): Promise<void>;
  log: Log;
}
