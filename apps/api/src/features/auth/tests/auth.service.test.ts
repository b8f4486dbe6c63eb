import { beforeEach, expect, test } from '@jest/globals';
import { type Clock, shiftIso } from '../../../lib/clock.js';
import { silentLog } from '../../../lib/log.js';
import { createPasswordHasher, type PasswordHasher } from '../../../lib/secrets/password-hasher.js';
import { AppError } from '../../../lib/app-error.js';
import { createAuthService, toUsernameKey } from '../auth.service.js';
import { createLoginThrottle } from '../login-throttle.service.js';
import { createSessionService } from '../session.service.js';
import {
  createFakeLoginThrottleRepository,
  createFakeSessionRepository,
  createFakeUserRepository,
} from './fakes.js';

const secretKey = 'a secret of at least 32 characters';
const PASSWORD = 'correct horse battery';

let now: string;
const clock: Clock = { now: () => now };
const pass = (ms: number) => {
  now = shiftIso(now, ms);
};
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

beforeEach(() => {
  now = '2026-01-31T09:00:00.000Z';
});

const build = ({
  registration = 'open',
  setupToken = null,
  hasher = createPasswordHasher({ secretKey, cost: 4 }),
}: {
  registration?: 'open' | 'closed';
  setupToken?: string | null;
  hasher?: PasswordHasher;
} = {}) => {
  const users = createFakeUserRepository();
  const repository = createFakeSessionRepository();
  const sessions = createSessionService({ sessions: repository, users, clock, log: silentLog });
  const throttle = createLoginThrottle({ repository: createFakeLoginThrottleRepository(), clock, secretKey });
  const config = { registration };
  const auth = createAuthService({
    users,
    sessions,
    throttle,
    hasher,
    clock,
    config,
    setupToken,
    transaction: (work) => work(),
    tidy: async () => {},
    log: silentLog,
  });
  const register = (username: string, more = {}) =>
    auth.register({ username, password: PASSWORD, userAgent: 'test', ...more });
  const login = (username: string, password: string, address = '10.0.0.1') =>
    auth.login({ username, password, address, userAgent: 'test', replaces: null });
  return { auth, users, sessions, register, login, config };
};
const code = (error: string) => expect.objectContaining({ code: error });

test('the first account is admin, the next is not', async () => {
  const { auth, register } = build();
  expect(await auth.status()).toEqual({
    registration: 'open',
    firstAccount: true,
    setupTokenRequired: false,
  });
  expect((await register('ada')).user).toMatchObject({ username: 'ada', role: 'admin' });
  expect((await register('bob')).user.role).toBe('user');
  expect((await auth.status()).firstAccount).toBe(false);
});

test('of many first accounts at once one is admin', async () => {
  const { register } = build();
  const made = await Promise.all(Array.from({ length: 10 }, (_, index) => register(`user${index}`)));
  expect(made.filter(({ user }) => user.role === 'admin')).toHaveLength(1);
});

test('setup never reopens, even when the first account is gone', async () => {
  const { users, register } = build();
  const { user } = await register('ada');
  users.rows.delete(user.id);
  expect((await register('eve')).user.role).toBe('user');
});

test('the first account needs the setup token where there is one, later ones do not', async () => {
  const { auth, register } = build({ setupToken: 'a-long-token-from-the-log' });
  expect((await auth.status()).setupTokenRequired).toBe(true);
  await expect(register('ada')).rejects.toEqual(code('setup_token_invalid'));
  await expect(register('ada', { setupToken: 'wrong' })).rejects.toEqual(code('setup_token_invalid'));
  expect((await register('ada', { setupToken: 'a-long-token-from-the-log' })).user.role).toBe('admin');
  expect((await register('bob')).user.role).toBe('user');
  expect((await auth.status()).setupTokenRequired).toBe(false);
});

test('closed registration lets the first account through, and only it, even in a race', async () => {
  const { register } = build({ registration: 'closed' });
  const results = await Promise.allSettled(['ada', 'bob', 'eve'].map((name) => register(name)));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(register('mallory')).rejects.toEqual(code('registration_closed'));
});

test.each([
  ['Ada', 'aDA'],
  ['Zoë', 'ZOË'],
  ['ﬁnn', 'FINN'],
  ['Ａｄａ', 'ada'],
])('%s and %s are the same name', async (first, second) => {
  const { register } = build();
  await register(first);
  await expect(register(second)).rejects.toEqual(code('username_taken'));
  expect(toUsernameKey(first)).toBe(toUsernameKey(second));
});

test('a name that grows beyond its column is refused, not cut', async () => {
  const { register } = build();
  await expect(register('\uFDFA'.repeat(20))).rejects.toEqual(code('validation_failed'));
});

test('unknown name, wrong password and disabled account are refused alike', async () => {
  const { users, register, login } = build();
  const { user } = await register('ada');
  const failures = [await login('nobody', PASSWORD).catch(String), await login('ada', 'wrong').catch(String)];
  const row = users.rows.get(user.id);
  if (row) row.disabled = true;
  failures.push(await login('ada', PASSWORD).catch(String));
  failures.push(await login('a\0b', PASSWORD).catch(String));
  expect(new Set(failures).size).toBe(1);
  expect(failures[0]).toMatch(/Check both/);
});

test('every refused login costs exactly one comparison', async () => {
  const real = createPasswordHasher({ secretKey, cost: 4 });
  let checks = 0;
  const hasher = {
    ...real,
    verify: (...args: Parameters<PasswordHasher['verify']>) => {
      checks += 1;
      return real.verify(...args);
    },
  };
  const { register, login } = build({ hasher });
  await register('ada');
  await login('ada', 'wrong').catch(() => {});
  await login('nobody', 'wrong').catch(() => {});
  expect(checks).toBe(2);
});

test('a guesser is stopped after 10 tries, also when all come at once', async () => {
  const { register, login } = build();
  await register('ada');
  const tries = await Promise.all(
    Array.from({ length: 20 }, () => login('ada', 'wrong').catch((error: AppError) => error.code)),
  );
  expect(tries.filter((one) => one === 'credentials_invalid')).toHaveLength(10);
  expect(tries.filter((one) => one === 'rate_limited')).toHaveLength(10);
  await expect(login('ada', PASSWORD)).rejects.toMatchObject({
    code: 'rate_limited',
    params: { retryAfter: 900 },
  });
  pass(15 * MINUTE);
  expect((await login('ada', PASSWORD)).user.username).toBe('ada');
});

test('unknown names are slowed down like known ones', async () => {
  const { login } = build();
  for (let i = 0; i < 10; i += 1) await login('nobody', 'x').catch(() => {});
  await expect(login('nobody', 'x')).rejects.toEqual(code('rate_limited'));
});

test('one address cannot try one password on everybody', async () => {
  const { login } = build();
  for (let i = 0; i < 30; i += 1) {
    await expect(login(`user${i}`, 'x')).rejects.toEqual(code('credentials_invalid'));
  }
  await expect(login('user31', 'x')).rejects.toEqual(code('rate_limited'));
});

test('signing in between guesses does not reset the count of an address', async () => {
  const { register, login } = build();
  await register('mallory');
  for (let i = 0; i < 30; i += 1) {
    await login(`user${i}`, 'x').catch(() => {});
    if (i % 5 === 0 && i < 29) await login('mallory', PASSWORD);
  }
  await expect(login('user31', 'x')).rejects.toEqual(code('rate_limited'));
});

test('a right password clears the failures of its account', async () => {
  const { register, login } = build();
  await register('ada');
  for (let round = 0; round < 2; round += 1) {
    for (let i = 0; i < 9; i += 1) await login('ada', 'wrong').catch(() => {});
    await login('ada', PASSWORD);
  }
});

test('nobody can keep a person out from elsewhere', async () => {
  const { register, login } = build();
  await register('ada');
  await login('ada', PASSWORD, '10.0.0.1');
  for (let i = 0; i < 100; i += 1)
    await login('ada', 'guess', `203.0.113.${Math.floor(i / 10)}`).catch(() => {});
  await expect(login('ada', PASSWORD, '198.51.100.1')).rejects.toEqual(code('rate_limited'));
  expect((await login('ada', PASSWORD, '10.0.0.1')).user.username).toBe('ada');
});

test('a busy server does not count as a failure', async () => {
  const real = createPasswordHasher({ secretKey, cost: 4 });
  let busy = true;
  const hasher: PasswordHasher = {
    ...real,
    verify: (password, stored) =>
      busy ? Promise.reject(new AppError('busy')) : real.verify(password, stored),
  };
  const { register, login } = build({ hasher });
  await register('ada');
  for (let i = 0; i < 20; i += 1) await expect(login('ada', PASSWORD)).rejects.toEqual(code('busy'));
  busy = false;
  expect((await login('ada', PASSWORD)).token).toHaveLength(43);
});

test('a token works until its session expires, the account is disabled or it is ended', async () => {
  const { users, sessions, register, login } = build();
  const { user, token } = await register('ada');
  const found = await sessions.authenticate(token);
  expect(found?.user).toEqual({ id: user.id, username: 'ada', role: 'admin' });
  expect(await sessions.authenticate(`${token}x`)).toBeNull();

  const row = users.rows.get(user.id);
  if (row) row.disabled = true;
  expect(await sessions.authenticate(token)).toBeNull();
  expect(await sessions.isValid(found?.session.id ?? '')).toBe(false);
  if (row) row.disabled = false;

  pass(30 * DAY - 1);
  expect(await sessions.authenticate(token)).not.toBeNull();
  pass(1);
  expect(await sessions.authenticate(token)).toBeNull();

  const again = await login('ada', PASSWORD);
  await sessions.endByToken(again.token);
  expect(await sessions.authenticate(again.token)).toBeNull();
});

test('a changed role counts at once', async () => {
  const { users, sessions, register } = build();
  const { user, token } = await register('ada');
  const row = users.rows.get(user.id);
  if (row) row.role = 'user';
  expect((await sessions.authenticate(token))?.user.role).toBe('user');
});

test('the last use is noted at most once a minute', async () => {
  const { sessions, register } = build();
  const { user, token } = await register('ada');
  const lastSeen = async () => {
    const found = await sessions.authenticate(token);
    return (await sessions.list({ userId: user.id, currentId: found?.session.id ?? '' }))[0]?.lastSeenAt;
  };
  const start = now;
  pass(59_000);
  expect(await lastSeen()).toBe(start);
  pass(2000);
  expect(await lastSeen()).toBe(now);
});

test('a new password ends all other sessions and renews this one', async () => {
  const { auth, sessions, register, login } = build();
  const { user, token } = await register('ada');
  const other = await login('ada', PASSWORD);
  const sessionId = (await sessions.authenticate(token))?.session.id ?? '';
  const change = { userId: user.id, sessionId, address: '10.0.0.1', newPassword: 'another password' };
  await expect(auth.changePassword({ ...change, currentPassword: 'wrong' })).rejects.toEqual(
    code('password_incorrect'),
  );
  const renewed = await auth.changePassword({ ...change, currentPassword: PASSWORD });
  expect(await sessions.authenticate(token)).toBeNull();
  expect(await sessions.authenticate(other.token)).toBeNull();
  expect((await sessions.authenticate(renewed.token))?.session.id).toBe(sessionId);
  await expect(login('ada', PASSWORD)).rejects.toEqual(code('credentials_invalid'));
  await login('ada', 'another password');
});

test('a stolen session is no way to guess the password', async () => {
  const { auth, sessions, register } = build();
  const { user, token } = await register('ada');
  const sessionId = (await sessions.authenticate(token))?.session.id ?? '';
  const guess = () =>
    auth.changePassword({
      userId: user.id,
      sessionId,
      address: '10.0.0.1',
      currentPassword: 'guess',
      newPassword: 'irrelevant',
    });
  for (let i = 0; i < 10; i += 1) await expect(guess()).rejects.toEqual(code('password_incorrect'));
  await expect(guess()).rejects.toEqual(code('rate_limited'));
});
