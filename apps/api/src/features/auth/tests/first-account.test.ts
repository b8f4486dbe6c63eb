import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openDatabase, type OpenDatabase } from '../../../db/open-database.js';
import { createEventBus } from '../../../events/event-bus.js';
import { systemClock } from '../../../lib/clock.js';
import { silentLog } from '../../../lib/log.js';
import { describeEachDatabase, type ScratchDatabase } from '../../../testing/databases.js';
import { createAuth } from '../index.js';

describeEachDatabase('the first account', (makeDatabase) => {
  let scratch: ScratchDatabase;
  let db: OpenDatabase;
  beforeEach(async () => {
    scratch = await makeDatabase();
    db = await openDatabase({ url: scratch.url });
    await db.migrate();
  });
  afterEach(async () => {
    await db?.close();
    await scratch?.drop();
  });

  const registerAtOnce = (registration: 'open' | 'closed', names: string[]) => {
    const { service } = createAuth({
      db,
      clock: systemClock,
      secretKey: 'a secret of at least 32 characters',
      config: { publicUrl: null },
      registration: async () => registration,
      setupToken: null,
      events: createEventBus(),
      bcryptCost: 4,
      log: silentLog,
    });
    return Promise.allSettled(
      names.map((username) => service.register({ username, password: 'long enough', userAgent: '' })),
    );
  };
  const names = Array.from({ length: 12 }, (_, index) => `user${index}`);

  test('goes to exactly one of many who register at once; the others are ordinary accounts', async () => {
    const results = await registerAtOnce('open', names);
    const roles = results.map((result) =>
      result.status === 'fulfilled' ? result.value.user.role : result.reason,
    );
    expect(roles.map(String).toSorted((a, b) => a.localeCompare(b))).toEqual([
      'admin',
      ...Array<string>(11).fill('user'),
    ]);
  });

  test('is the only one where registration is closed', async () => {
    const results = await registerAtOnce('closed', names);
    const made = results.filter(({ status }) => status === 'fulfilled');
    expect(made).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'registration_closed' });
    }
  });

  test('of many with one name one gets it', async () => {
    const results = await registerAtOnce('open', Array<string>(8).fill('ada'));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    for (const result of results) {
      if (result.status === 'rejected') expect(result.reason).toMatchObject({ code: 'username_taken' });
    }
  });
});
