import { expect } from '@jest/globals';
import { type Clock, shiftIso } from '../../../lib/clock.js';
import { silentLog } from '../../../lib/log.js';
import { createPasswordHasher, type PasswordHasher } from '../../../lib/secrets/password-hasher.js';
import { createAuthService } from '../auth.service.js';
import { createLoginThrottle } from '../login-throttle.service.js';
import { createSessionEndings } from '../session-endings.js';
import { createSessionService } from '../session.service.js';
import {
  createFakeLoginThrottleRepository,
  createFakeSessionRepository,
  createFakeUserRepository,
} from './fakes.js';

export const PASSWORD = 'correct horse battery';
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export const SECRET_KEY = 'a secret of at least 32 characters';

/** Accounts and sessions over fakes, with a clock that only the test moves. */
export const build = ({
  registration = 'open',
  setupToken = null,
  hasher = createPasswordHasher({ secretKey: SECRET_KEY, cost: 4 }),
}: {
  registration?: 'open' | 'closed';
  setupToken?: string | null;
  hasher?: PasswordHasher;
} = {}) => {
  let now = '2026-01-31T09:00:00.000Z';
  const clock: Clock = { now: () => now };
  const users = createFakeUserRepository();
  const repository = createFakeSessionRepository();
  const endings = createSessionEndings();
  const sessions = createSessionService({ sessions: repository, users, endings, clock, log: silentLog });
  const throttle = createLoginThrottle({
    repository: createFakeLoginThrottleRepository(),
    clock,
    secretKey: SECRET_KEY,
  });
  const config = { registration };
  const auth = createAuthService({
    users,
    sessions,
    endings,
    throttle,
    hasher,
    clock,
    registration: async () => config.registration,
    setupToken,
    transaction: (work) => work(),
    tidy: async () => {},
    log: silentLog,
  });
  return {
    auth,
    users,
    sessions,
    config,
    now: () => now,
    pass: (ms: number) => {
      now = shiftIso(now, ms);
    },
    register: (username: string, more = {}) =>
      auth.register({ username, password: PASSWORD, userAgent: 'test', ...more }),
    login: (username: string, password: string, address = '10.0.0.1') =>
      auth.login({ username, password, address, userAgent: 'test', replaces: null }),
  };
};

/** An error with that code. */
export const code = (error: string): unknown => expect.objectContaining({ code: error });
