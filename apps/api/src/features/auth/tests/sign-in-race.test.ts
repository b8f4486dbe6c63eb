import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openDatabase, type OpenDatabase } from '../../../db/open-database.js';
import { systemClock } from '../../../lib/clock.js';
import { silentLog } from '../../../lib/log.js';
import { createPasswordHasher } from '../../../lib/secrets/password-hasher.js';
import { describeEachDatabase, type ScratchDatabase } from '../../../testing/databases.js';
import { createAccountRepository } from '../accounts/account.repository.js';
import { createAccounts } from '../accounts/account.service.js';
import { createAuthService } from '../auth.service.js';
import { createSessionEndings } from '../session-endings.js';
import { createSessionRepository } from '../session.repository.js';
import { createSessionService } from '../session.service.js';
import { createUserRepository } from '../user.repository.js';
import { code, PASSWORD, SECRET_KEY } from './auth-rig.js';

describeEachDatabase('who signs in while the account changes', (makeDatabase) => {
  let scratch: ScratchDatabase;
  let db: OpenDatabase;
  let count = 0;
  beforeAll(async () => {
    scratch = await makeDatabase();
    db = await openDatabase({ url: scratch.url });
    await db.migrate();
  });
  afterAll(async () => {
    await db?.close();
    await scratch?.drop();
  });

  /** The parts of the feature, with places where a test can stop them. */
  const build = async () => {
    const pauses = { verified: async () => {}, starting: async () => {} };
    const users = createUserRepository(db);
    const sessionRows = createSessionRepository(db);
    const endings = createSessionEndings();
    const sessions = createSessionService({
      sessions: sessionRows,
      users,
      endings,
      clock: systemClock,
      log: silentLog,
    });
    const hasher = createPasswordHasher({ secretKey: SECRET_KEY, cost: 4 });
    const transaction = <T>(work: () => Promise<T>): Promise<T> => db.repeatable(() => work());
    const shared = { users, endings, clock: systemClock, transaction };
    const auth = createAuthService({
      ...shared,
      sessions: {
        ...sessions,
        start: async (options) => {
          await pauses.starting();
          return sessions.start(options);
        },
      },
      hasher: {
        ...hasher,
        verify: async (password, stored) => {
          const matches = await hasher.verify(password, stored);
          await pauses.verified();
          return matches;
        },
      },
      throttle: { begin: async () => ({ succeed: async () => {}, withdraw: async () => {} }) },
      registration: async () => 'open',
      setupToken: null,
      tidy: async () => {},
      log: silentLog,
    });
    const accounts = createAccounts({
      ...shared,
      accounts: createAccountRepository(db),
      sessions: sessionRows,
      hasher,
      events: { publish: () => {} },
    });
    count += 1;
    const username = `ada-${count}`;
    // Whoever is first stays administrator, so that all others can be disabled.
    if (count === 1) await auth.register({ username: 'root', password: PASSWORD, userAgent: '' });
    const ada = await auth.register({ username, password: PASSWORD, userAgent: '' });
    const { id } = ada.user;
    const sessionId = (await sessions.authenticate(ada.token))?.session.id ?? '';
    const changePassword = (newPassword: string) =>
      auth.changePassword({ userId: id, sessionId, currentPassword: PASSWORD, newPassword, address: '' });
    const login = (password = PASSWORD) =>
      auth.login({ username, password, address: '', userAgent: '', replaces: null });
    /** Holds `verified` or `starting` once; what follows `reached` happens while it is held. */
    const hold = (name: keyof typeof pauses) => {
      let release = () => {};
      const released = new Promise<void>((resolve) => (release = resolve));
      const reached = new Promise<void>((resolve) => {
        pauses[name] = () => {
          pauses[name] = async () => {};
          resolve();
          return released;
        };
      });
      return { reached, release };
    };
    return { id, accounts, sessions, sessionRows, sessionId, changePassword, login, hold };
  };
  type Rig = Awaited<ReturnType<typeof build>>;

  const changes: [string, (rig: Rig) => Promise<unknown>][] = [
    ['a reset', ({ accounts, id }) => accounts.change(id, { password: 'quite another one' })],
    ['disabling', ({ accounts, id }) => accounts.change(id, { disabled: true })],
    ['a change of the password', ({ changePassword }) => changePassword('quite another one')],
  ];

  test.each(changes)('is refused when %s came first', async (_name, change) => {
    const rig = await build();
    const held = rig.hold('verified');
    const login = rig.login().catch((error: unknown) => error);
    await held.reached;
    await change(rig);
    held.release();
    expect(await login).toEqual(code('credentials_invalid'));
    await rig.accounts.change(rig.id, { disabled: false });
    const left = await rig.sessionRows.listByUser(rig.id);
    expect(left.filter(({ id }) => id !== rig.sessionId)).toEqual([]);
  });

  test.each(changes)('is signed out again when %s comes second', async (_name, change) => {
    const rig = await build();
    const held = rig.hold('starting');
    const login = rig.login();
    await held.reached;
    const changed = change(rig);
    // Long enough for a change that waits for nobody.
    await Promise.race([changed, delay(150)]);
    held.release();
    const { token } = await login;
    await changed;
    await rig.accounts.change(rig.id, { disabled: false });
    expect(await rig.sessions.authenticate(token)).toBeNull();
  });

  test('cannot undo a reset by changing the password that was good before', async () => {
    const rig = await build();
    const held = rig.hold('verified');
    const change = rig.changePassword('what a thief wants').catch((error: unknown) => error);
    await held.reached;
    await rig.accounts.change(rig.id, { password: 'quite another one' });
    held.release();
    expect(await change).toEqual(code('password_incorrect'));
    await expect(rig.login('what a thief wants')).rejects.toEqual(code('credentials_invalid'));
    await rig.login('quite another one');
  });

  test('cannot change the password from a session that was ended meanwhile', async () => {
    const rig = await build();
    const held = rig.hold('verified');
    const change = rig.changePassword('what a thief wants').catch((error: unknown) => error);
    await held.reached;
    await rig.sessions.end({ userId: rig.id, id: rig.sessionId });
    held.release();
    expect(await change).toEqual(code('unauthenticated'));
    await rig.login();
  });
});
