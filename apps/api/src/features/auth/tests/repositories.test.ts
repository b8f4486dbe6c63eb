import type { Session, User } from '@easel/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { openDatabase, type OpenDatabase } from '../../../db/open-database.js';
import { shiftIso } from '../../../lib/clock.js';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase, type ScratchDatabase } from '../../../testing/databases.js';
import { createLoginThrottleRepository, type LoginThrottleRepository } from '../login-throttle.repository.js';
import { createSessionRepository, type SessionRepository } from '../session.repository.js';
import { createUserRepository, type UserRepository } from '../user.repository.js';
import {
  createFakeLoginThrottleRepository,
  createFakeSessionRepository,
  createFakeUserRepository,
} from './fakes.js';

interface Repositories {
  users: UserRepository;
  sessions: SessionRepository;
  throttles: LoginThrottleRepository;
}

const NOW = '2026-03-29T01:30:00.123Z';

const user = (name: string): User => ({
  id: newId(),
  username: name,
  usernameKey: name.toLowerCase(),
  passwordHash: 'v1$hash',
  role: 'user',
  disabled: false,
  preferences: {},
  createdAt: NOW,
});

const session = (userId: string, changes: Partial<Session> = {}): Session => ({
  id: newId(),
  userId,
  tokenHash: newId().replaceAll('-', '').repeat(2),
  userAgent: 'Tëst 🐈',
  createdAt: NOW,
  lastSeenAt: NOW,
  expiresAt: shiftIso(NOW, 1000),
  ...changes,
});

/** What every implementation must do. */
const contract = (get: () => Repositories) => {
  let owner: User;
  beforeEach(async () => {
    owner = user(`owner-${newId()}`.slice(0, 32));
    owner.usernameKey = newId();
    await get().users.insert(owner);
  });

  test('an account comes back as it was stored', async () => {
    const { users } = get();
    expect(await users.find(owner.id)).toEqual(owner);
    expect(await users.findByKey(owner.usernameKey)).toEqual(owner);
    expect(await users.findLocked(owner.id)).toEqual(owner);
    expect(await users.find(newId())).toBeNull();
    expect(await users.findLocked(newId())).toBeNull();
    await users.setPasswordHash(owner.id, 'v1$new');
    expect((await users.find(owner.id))?.passwordHash).toBe('v1$new');
  });

  test('a name can be had once, byte by byte', async () => {
    const { users } = get();
    await expect(users.insert({ ...user('x'), usernameKey: owner.usernameKey })).rejects.toMatchObject({
      code: 'username_taken',
    });
    for (const usernameKey of ['jose', 'josé', '🐈', '🐕']) {
      await users.insert({ ...user('x'), usernameKey: usernameKey + owner.id });
    }
  });

  test('of many who claim the first account one wins', async () => {
    const { users } = get();
    const claims = await Promise.all(Array.from({ length: 10 }, () => users.claimFirstAccount(owner.id)));
    expect(claims.filter(Boolean).length).toBeLessThanOrEqual(1);
    expect(await users.hasFirstAccount()).toBe(true);
    expect(await users.claimFirstAccount(owner.id)).toBe(false);
  });

  test('sessions are found, listed newest first, ended one by one', async () => {
    const { sessions } = get();
    const [old, recent] = [session(owner.id), session(owner.id, { lastSeenAt: shiftIso(NOW, 5) })];
    await sessions.insert(old);
    await sessions.insert(recent);
    expect(await sessions.find(old.id)).toEqual(old);
    expect(await sessions.findByTokenHash(recent.tokenHash)).toEqual(recent);
    expect((await sessions.listByUser(owner.id)).map(({ id }) => id)).toEqual([recent.id, old.id]);
    expect(await sessions.delete({ userId: newId(), id: old.id })).toBe(false);
    expect(await sessions.delete({ userId: owner.id, id: old.id })).toBe(true);
    expect(await sessions.delete({ userId: owner.id, id: old.id })).toBe(false);
    await sessions.deleteByTokenHash(recent.tokenHash);
    expect(await sessions.listByUser(owner.id)).toEqual([]);
  });

  test('a use is noted once in a while', async () => {
    const { sessions } = get();
    const one = session(owner.id);
    await sessions.insert(one);
    const later = shiftIso(NOW, 60_000);
    await sessions.touch({ id: one.id, now: later, before: NOW });
    expect((await sessions.find(one.id))?.lastSeenAt).toBe(NOW);
    await sessions.touch({ id: one.id, now: later, before: shiftIso(NOW, 1) });
    expect((await sessions.find(one.id))?.lastSeenAt).toBe(later);
  });

  test('renewing keeps one session with a new token', async () => {
    const { sessions } = get();
    const [kept, other] = [session(owner.id), session(owner.id)];
    await sessions.insert(kept);
    await sessions.insert(other);
    await sessions.deleteOthers({ userId: owner.id, keepId: kept.id });
    const tokenHash = 'f'.repeat(32) + newId().replaceAll('-', '');
    expect(await sessions.setTokenHash(kept.id, tokenHash)).toBe(true);
    expect(await sessions.setTokenHash(other.id, tokenHash)).toBe(false);
    expect(await sessions.listByUser(owner.id)).toEqual([{ ...kept, tokenHash }]);
  });

  test('what has expired is deleted to the millisecond', async () => {
    const { sessions } = get();
    const [gone, alive] = [session(owner.id), session(owner.id, { expiresAt: shiftIso(NOW, 1001) })];
    await sessions.insert(gone);
    await sessions.insert(alive);
    await sessions.deleteExpired(shiftIso(NOW, 1000));
    expect((await sessions.listByUser(owner.id)).map(({ id }) => id)).toEqual([alive.id]);
  });

  test('of any number of tries at once exactly the limit is counted', async () => {
    const { throttles } = get();
    const id = newId();
    const tries = await Promise.all(
      Array.from({ length: 30 }, () =>
        throttles.reserve({ id, limit: 5, now: NOW, windowFrom: shiftIso(NOW, -1000) }),
      ),
    );
    expect(tries.filter(Boolean)).toHaveLength(5);
    expect((await throttles.find(id))?.failures).toBe(5);
    await throttles.release(id);
    expect(await throttles.reserve({ id, limit: 5, now: NOW, windowFrom: shiftIso(NOW, -1000) })).toBe(true);
  });

  test('a window that has passed begins anew', async () => {
    const { throttles } = get();
    const id = newId();
    const reserve = (now: string) =>
      throttles.reserve({ id, limit: 1, now, windowFrom: shiftIso(now, -1000) });
    expect(await reserve(NOW)).toBe(true);
    expect(await reserve(shiftIso(NOW, 999))).toBe(false);
    const tries = await Promise.all(Array.from({ length: 10 }, () => reserve(shiftIso(NOW, 1000))));
    expect(tries.filter(Boolean)).toHaveLength(1);
    expect(await throttles.find(id)).toEqual({ id, failures: 1, windowStart: shiftIso(NOW, 1000) });
  });

  test('memories outlive counters', async () => {
    const { throttles } = get();
    const [counter, memory] = [newId(), newId()];
    await throttles.reserve({ id: counter, limit: 5, now: NOW, windowFrom: NOW });
    await throttles.remember(memory, NOW);
    await throttles.remember(memory, NOW);
    await throttles.deleteOld({ windowFrom: NOW, knownFrom: shiftIso(NOW, -1) });
    expect(await throttles.find(counter)).toBeNull();
    expect(await throttles.find(memory)).toEqual({ id: memory, failures: 0, windowStart: NOW });
    await throttles.deleteOld({ windowFrom: NOW, knownFrom: NOW });
    expect(await throttles.find(memory)).toBeNull();
  });
};

describe('fake repositories', () => {
  const fakes = {
    users: createFakeUserRepository(),
    sessions: createFakeSessionRepository(),
    throttles: createFakeLoginThrottleRepository(),
  };
  contract(() => fakes);
});

describeEachDatabase('repositories', (makeDatabase) => {
  let scratch: ScratchDatabase;
  let db: OpenDatabase;
  let real: Repositories;
  beforeAll(async () => {
    scratch = await makeDatabase();
    db = await openDatabase({ url: scratch.url });
    await db.migrate();
    real = {
      users: createUserRepository(db),
      sessions: createSessionRepository(db),
      throttles: createLoginThrottleRepository(db),
    };
  });
  afterAll(async () => {
    await db?.close();
    await scratch?.drop();
  });
  contract(() => real);
});
