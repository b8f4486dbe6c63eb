import type { FastifyPluginAsync, FastifyRequest } from 'fastify';
import type { Config } from '../../config.js';
import type { Database } from '../../db/database.js';
import type { EventBus } from '../../events/event-bus.js';
import type { Clock } from '../../lib/clock.js';
import { randomToken } from '../../lib/secrets/crypto.js';
import type { Log } from '../../lib/log.js';
import { createPasswordHasher } from '../../lib/secrets/password-hasher.js';
import { isLoopback } from '../../lib/request/loopback.js';
import { createSessionCookie } from '../../lib/request/session-cookie.js';
import type { Authenticate } from '../../plugins/auth.js';
import { createAccountRepository } from './accounts/account.repository.js';
import { type Accounts, createAccounts } from './accounts/account.service.js';
import { authRoutes } from './auth.routes.js';
import { type AuthService, type AuthServiceDeps, createAuthService } from './auth.service.js';
import { createLoginThrottleRepository } from './login-throttle.repository.js';
import { createLoginThrottle } from './login-throttle.service.js';
import { createSessionEndings, type SessionEndings } from './session-endings.js';
import { createSessionRepository } from './session.repository.js';
import { createSessionService } from './session.service.js';
import { createUserRepository } from './user.repository.js';

export type { Accounts } from './accounts/account.service.js';
export { putSetting, readSettings } from './setting/stored-settings.js';

/** Accounts, sessions and signing in. */
export interface Auth {
  routes: FastifyPluginAsync;
  service: AuthService;
  accounts: Accounts;
  /** For plugins/auth.ts. */
  authenticate: Authenticate;
  /** Whether a request's session is still good, for answers that take long, such as event streams. */
  isSessionValid(request: FastifyRequest): Promise<boolean>;
  /** Calls back when sessions of an account have ended here: look then. Gives the function that ends that. */
  onSessionsEnded: SessionEndings['subscribe'];
}

export const createAuth = (deps: AuthDeps): Auth => {
  const { db, clock, secretKey, config, registration, setupToken, events, bcryptCost, log } = deps;
  const transaction = <T>(work: () => Promise<T>): Promise<T> => db.repeatable(() => work());
  const users = createUserRepository(db);
  const sessionRows = createSessionRepository(db);
  const endings = createSessionEndings();
  const sessions = createSessionService({ sessions: sessionRows, users, endings, clock, log });
  const hasher = createPasswordHasher({ secretKey, cost: bcryptCost });
  const accounts = createAccounts({
    users,
    accounts: createAccountRepository(db),
    sessions: sessionRows,
    endings,
    hasher,
    events,
    clock,
    transaction,
  });
  const throttle = createLoginThrottle({ repository: createLoginThrottleRepository(db), clock, secretKey });
  const service = createAuthService({
    users,
    sessions,
    endings,
    throttle,
    hasher,
    clock,
    registration,
    setupToken,
    transaction,
    tidy: everyTenMinutes(clock, async () => {
      await sessions.purge();
      await throttle.purge();
    }),
    log,
  });
  return {
    routes: authRoutes({ auth: service, accounts, sessions, cookie: createSessionCookie(config) }),
    service,
    accounts,
    authenticate: sessions.authenticate,
    isSessionValid: async ({ session }) => session !== null && sessions.isValid(session.id),
    onSessionsEnded: endings.subscribe,
  };
};

/**
 * What whoever makes the first account must show, for the log at start; null where only people at this machine
 * can reach the instance.
 */
export const createSetupToken = ({ host, publicUrl, trustProxy }: Exposure): string | null => {
  const behindProxy =
    trustProxy !== false || (publicUrl !== null && !isLoopback(new URL(publicUrl).hostname));
  return isLoopback(host) && !behindProxy ? null : randomToken();
};

const everyTenMinutes = (clock: Clock, work: () => Promise<void>) => {
  let next = 0;
  return async (): Promise<void> => {
    const now = Date.parse(clock.now());
    if (now < next) return;
    next = now + 600_000;
    await work();
  };
};

type Exposure = Pick<Config, 'host' | 'publicUrl' | 'trustProxy'>;

interface AuthDeps {
  db: Database;
  clock: Clock;
  /** The instance's secret: see `loadSecretKey`. */
  secretKey: string | Buffer;
  config: Pick<Config, 'publicUrl'>;
  /** Whether visitors may make accounts now. */
  registration: AuthServiceDeps['registration'];
  events: Pick<EventBus, 'publish'>;
  /** What the first account must show, or null: see `createSetupToken`. */
  setupToken: string | null;
  /** Tests lower it to 4. */
  bcryptCost?: number;
  log: Log;
}
