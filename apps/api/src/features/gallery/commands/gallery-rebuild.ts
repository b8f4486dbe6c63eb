import { pino } from 'pino';
import { loadConfig, loadDotEnv } from '../../../config.js';
import { describeDatabaseTrouble } from '../../../db/describe-trouble.js';
import { openDatabase } from '../../../db/open-database.js';
import { createIndexUpkeep } from '../index-tables/index-version.js';

/** `pnpm gallery:rebuild`: makes the search index and all counts anew; the server may run meanwhile. */
const rebuild = async (): Promise<void> => {
  loadDotEnv();
  const { databaseUrl } = loadConfig();
  const db = await openDatabase({ url: databaseUrl });
  try {
    const pending = await db.pendingMigrations();
    if (pending.length > 0)
      throw new Error(
        `The database is not up to date (${pending.join(', ')}). Start Easel once, then try again.`,
      );
    const images = await createIndexUpkeep({ db, log: pino({ level: 'silent' }) }).rebuild();
    process.stdout.write(`rebuilt    search index and counts of ${images} images outside the trash\n`);
  } finally {
    await db.close();
  }
};

rebuild().catch((error: unknown) => {
  process.stderr.write(`The search index cannot be rebuilt. ${describeDatabaseTrouble(error)}\n`);
  process.exitCode = 1;
});
