import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase, type ScratchDatabase } from '../testing/databases.js';
import { openDatabase, type OpenDatabase } from './open-database.js';

describeEachDatabase('the schema', (makeDatabase) => {
  let scratch: ScratchDatabase;
  let db: OpenDatabase;
  beforeAll(async () => {
    scratch = await makeDatabase();
    db = await openDatabase({ url: scratch.url });
  });
  afterAll(async () => {
    await db?.close();
    await scratch?.drop();
  });

  test('two instances that start together both end up migrated', async () => {
    const other = scratch.url.startsWith('sqlite:') ? db : await openDatabase({ url: scratch.url });
    expect(await db.pendingMigrations()).not.toEqual([]);
    if (other === db) await db.migrate();
    else await Promise.all([db.migrate(), other.migrate()]);
    expect(await db.pendingMigrations()).toEqual([]);
    expect(await other.pendingMigrations()).toEqual([]);
    if (other !== db) await other.close();
  });

  test('the migrations make exactly what the entities describe', async () => {
    const drift = await db.dataSource.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('every migration can be undone and done again', async () => {
    await db.dataSource.undoLastMigration();
    expect((await db.pendingMigrations()).length).toBeGreaterThan(0);
    await db.migrate();
    expect(await db.pendingMigrations()).toEqual([]);
  });
});
