import { expect, test } from '@jest/globals';
import { AppError } from '../../../lib/app-error.js';
import { createPasswordHasher, type PasswordHasher } from '../../../lib/secrets/password-hasher.js';
import { toUsernameKey } from '../accounts/username.js';
import { build, code, MINUTE, PASSWORD, SECRET_KEY } from './auth-rig.js';

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
  const real = createPasswordHasher({ secretKey: SECRET_KEY, cost: 4 });
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
  const { register, login, pass } = build();
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
  const real = createPasswordHasher({ secretKey: SECRET_KEY, cost: 4 });
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
