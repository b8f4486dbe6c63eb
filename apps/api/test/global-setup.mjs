/**
 * Finds out which databases the tests can use and tells the test files through EASEL_TEST_DATABASES:
 * JSON, name -> URL of a server on which databases may be made and dropped.
 */
import { createConnection } from 'mysql2/promise';
import pg from 'pg';

const SERVERS = {
  mariadb: process.env.TEST_MARIADB_URL ?? 'mariadb://root@127.0.0.1:3306',
  postgres: process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres',
  mysql: process.env.TEST_MYSQL_URL ?? '',
};

export default async function globalSetup() {
  const found = { sqlite: 'sqlite::memory:' };
  const missing = [];
  for (const [name, url] of Object.entries(SERVERS)) {
    if (url === '') continue;
    try {
      await probe(url);
      found[name] = url;
    } catch (error) {
      missing.push(`${name} (${error.code ?? error.message})`);
    }
  }
  const line = `databases under test: ${Object.keys(found).join(', ')}`;
  process.stderr.write(`${line}${missing.length > 0 ? `; not reachable: ${missing.join(', ')}` : ''}\n`);
  if (process.env.CI === 'true' && missing.length > 0) {
    throw new Error(
      `CI=true lets no database be left out, but these cannot be reached: ${missing.join(', ')}`,
    );
  }
  process.env.EASEL_TEST_DATABASES = JSON.stringify(found);
}

const probe = async (url) => {
  if (url.startsWith('postgres')) {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
    await client.connect();
    return client.end();
  }
  const connection = await createConnection({
    uri: url.replace(/^mariadb:/, 'mysql:'),
    connectTimeout: 3000,
  });
  return connection.end();
};
