import { setTimeout as delay } from 'node:timers/promises';
import type { User } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../lib/ids.js';
import { describeEachDatabase, type ScratchDatabase } from '../testing/databases.js';
import { openDatabase, type OpenDatabase } from './open-database.js';

const USER = 'user' as const;

const somebody = (name: string): User => ({
  id: newId(),
  username: name,
  usernameKey: name,
  passwordHash: 'v1$none',
  role: 'user',
  disabled: false,
  preferences: {},
  createdAt: '2026-03-29T01:30:00.123Z',
});

describeEachDatabase('writes', (makeDatabase) => {
  let scratch: ScratchDatabase;
  let db: OpenDatabase;
  const names = async (): Promise<string[]> =>
    (await db.read.find<User>(USER, { order: { username: 'ASC' } })).map(({ username }) => username);
  beforeAll(async () => {
    scratch = await makeDatabase();
    db = await openDatabase({ url: scratch.url });
    await db.migrate();
  });
  afterAll(async () => {
    await db?.close();
    await scratch?.drop();
  });

  test('a write of one request survives the roll-back of another that was open', async () => {
    const failing = db.transaction(async (manager) => {
      await manager.insert<User>(USER, somebody('lost'));
      await delay(60);
      throw new Error('boom');
    });
    const other = delay(20).then(() => db.write((manager) => manager.insert<User>(USER, somebody('kept'))));
    await expect(failing).rejects.toThrow('boom');
    await other;
    expect(await names()).toEqual(['kept']);
  });

  test('two transactions at once both happen', async () => {
    const insertTwo = (name: string) =>
      db.transaction(async (manager) => {
        await manager.insert<User>(USER, somebody(`${name}1`));
        await delay(10);
        await manager.insert<User>(USER, somebody(`${name}2`));
      });
    await Promise.all([insertTwo('a'), insertTwo('b')]);
    expect(await names()).toEqual(expect.arrayContaining(['a1', 'a2', 'b1', 'b2']));
  });

  test('writes inside a transaction join it, and it sees them', async () => {
    const rolledBack = db.transaction(async () => {
      await db.write((manager) => manager.insert<User>(USER, somebody('joined')));
      await db.transaction((manager) => manager.insert<User>(USER, somebody('nested')));
      expect(await names()).toEqual(expect.arrayContaining(['joined', 'nested']));
      throw new Error('undo');
    });
    await expect(rolledBack).rejects.toThrow('undo');
    expect(await names()).not.toEqual(expect.arrayContaining(['joined']));
    expect(await names()).not.toEqual(expect.arrayContaining(['nested']));
  });

  test('records come back as they went in', async () => {
    const user = { ...somebody('Zoë-🐈'), disabled: true };
    await db.write((manager) => manager.insert<User>(USER, user));
    expect(await db.read.findOneBy<User>(USER, { id: user.id })).toEqual(user);
  });
});
