import { loadConfig, loadDotEnv } from '../config.js';
import { describeDatabaseTrouble } from './describe-trouble.js';
import { openDatabase } from './open-database.js';

/** `pnpm db:check`: connects, says which server answers and which migrations are pending; exit code 1 when it cannot. */
const check = async (): Promise<void> => {
  loadDotEnv();
  const { databaseUrl } = loadConfig();
  const db = await openDatabase({ url: databaseUrl });
  try {
    const pending = await db.pendingMigrations();
    process.stdout.write(
      [
        `database   ${db.display}`,
        `server     ${SERVERS[db.kind]} ${await db.version()}`,
        `migrations ${pending.length === 0 ? 'none pending' : `${pending.length} pending, run at the next start: ${pending.join(', ')}`}`,
        '',
      ].join('\n'),
    );
  } finally {
    await db.close();
  }
};

const SERVERS = { sqlite: 'SQLite', mysql: 'MySQL', mariadb: 'MariaDB', postgres: 'PostgreSQL' } as const;

check().catch((error: unknown) => {
  process.stderr.write(`The database cannot be used. ${describeDatabaseTrouble(error)}\n`);
  process.exitCode = 1;
});
