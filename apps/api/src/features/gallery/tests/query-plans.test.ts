import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { IMAGE } from '../image.entity.js';
import { fillGallery, type ImageSpec } from './fill-gallery.js';
import { recordQueries } from './record-queries.js';

const project = newId();

describeEachDatabase('plans of the gallery', (makeDatabase, database) => {
  let server: TestServer;
  let ann: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    const { db } = server.services;
    ann = await server.signUp('ann');
    const ben = await server.signUp('ben');
    await fillGallery(db, ann.id, specs(1000, project));
    // Most of the tables is somebody else's, as in life: else a walk through everything is the best plan there is.
    await fillGallery(db, ben.id, specs(5000, newId()));
    if (database === 'postgres') await growPostgres(db.dataSource, ben.id);
    else if (database !== 'sqlite')
      await db.dataSource.query('ANALYZE TABLE image, image_token, image_tag, image_tally');
  }, 60_000);
  afterAll(() => server?.remove());

  /** The plan of the statement that a deep page of this list sends, as one text. */
  const planOf = async (query: string): Promise<string> => {
    const url = `/api/gallery/tiles?limit=20${query}`;
    const { nextCursor } = (await ann.call('GET', url)).json();
    expect(nextCursor).toEqual(expect.any(String));
    const { dataSource } = server.services.db;
    const statements = await recordQueries(dataSource, () => ann.call('GET', `${url}&cursor=${nextCursor}`));
    const { text, values } = statements.findLast((each) => each.text.includes('thumbhash')) ?? fail();
    if (database === 'postgres')
      return dataSource.transaction(async (manager) => {
        // On a few rows PostgreSQL rightly sorts or reads it all; that it can use the index is what counts.
        for (const way of ['seqscan', 'sort', 'bitmapscan', 'hashjoin', 'mergejoin'])
          await manager.query(`SET LOCAL enable_${way} = off`);
        const rows: { 'QUERY PLAN': string }[] = await manager.query(`EXPLAIN ${text}`, values);
        return rows.map((row) => row['QUERY PLAN']).join('\n');
      });
    const rows: Record<string, unknown>[] = await dataSource.query(
      `${database === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN'} ${text}`,
      values,
    );
    return rows
      .map((row) => row['detail'] ?? `${row['table']} ${row['type']} ${row['key']} ${row['Extra']}`)
      .join('\n');
  };

  test.each([
    ['everything', '', 'ix_image_owner', 'owner_id=? AND id<?'],
    ['the oldest first', '&sort=oldest', 'ix_image_owner', 'owner_id=? AND id>?'],
    ['favourites', '&favorite=true', 'ix_image_owner_favorite', 'owner_id=? AND favorite=? AND id<?'],
    ['a project', `&project=${project}`, 'ix_image_owner_project', 'owner_id=? AND project_id=? AND id<?'],
    ['no project', '&project=none', 'ix_image_owner_project', 'owner_id=? AND project_id=? AND id<?'],
    ['a model', '&model=a/b', 'ix_image_owner_model', 'owner_id=? AND model=? AND id<?'],
    ['a provider', '&provider=fal', 'ix_image_owner_provider', 'owner_id=? AND provider=? AND id<?'],
    ['a seed', '&seed=7', 'ix_image_owner_seed', 'owner_id=? AND seed=? AND id<?'],
    ['the largest first', '&sort=largest', 'ix_image_owner_bytes', 'owner_id=? AND bytes<?'],
    ['the smallest first', '&sort=smallest', 'ix_image_owner_bytes', 'owner_id=? AND bytes>?'],
  ])('%s: one range over the index, nothing sorted', async (_, query, index, range) => {
    const plan = await planOf(query);
    expect(plan).not.toMatch(/filesort|temporary|TEMP B-TREE|Sort/);
    if (database === 'sqlite')
      expect(plan).toMatch(
        new RegExp(`^SEARCH i USING INDEX ${index} \\(${range.replaceAll('?', '\\?')}\\)$`),
      );
    else if (database === 'postgres') {
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan (Backward )?using ${index} `));
      expect(plan).toMatch(/Index Cond: .*\b(id|bytes)\)?(::text)? (<=?|>=?) /);
    } else expect(plan).toMatch(new RegExp(`^i range ${index} `));
  });

  test.each([
    ['a tag', '&tag=sea', 'image_tag', 'tag_id=? AND image_id<?'],
    ['two tags', '&tag=sea,sun', 'image_tag', 'tag_id=? AND image_id<?'],
    ['a word', '&q=fox%20', 'image_token', 'owner_id=? AND token=? AND image_id<?'],
    ['two words', '&q=fox%20red%20', 'image_token', 'owner_id=? AND token=? AND image_id<?'],
    ['a word and a tag', '&q=fox%20&tag=sun', 'image_token', 'owner_id=? AND token=? AND image_id<?'],
    ['a word and a model', '&q=fox%20&model=a/b', 'image_token', 'owner_id=? AND token=? AND image_id<?'],
  ])('%s: a range over its rows, and a look at each image', async (_, query, table, range) => {
    const plan = await planOf(query);
    expect(plan).not.toMatch(/filesort|temporary|TEMP B-TREE|Sort|MATERIALIZED|Materialize|SCAN/);
    const [driver, ...looks] = plan.split('\n').filter((line) => !line.includes('SUBQUERY'));
    if (database === 'sqlite') {
      expect(driver).toBe(`SEARCH d USING PRIMARY KEY (${range})`);
      expect(looks.join()).toMatch(/SEARCH i USING INDEX \w+ \((owner_id=\? AND )?id=\?\)/);
    } else if (database === 'postgres') {
      expect(plan).toMatch(new RegExp(`Index Only Scan Backward using "\\w+" on ${table} d`));
      expect(plan).toMatch(/Index Cond: .*image_id\)?(::text)? < /);
    } else {
      expect(driver).toMatch(/^d range PRIMARY /);
      for (const look of looks) expect(look).toMatch(/^(i|w|x) (eq_ref|const) /);
    }
  });

  test.each([
    ['the beginning of a word', '&q=re'],
    ['a word and a beginning', '&q=fox%20re'],
  ])('%s: each word in its own order, then merged', async (_, query) => {
    const plan = await planOf(query);
    if (database === 'sqlite')
      expect(
        plan.match(/SEARCH d USING PRIMARY KEY \(owner_id=\? AND token=\? AND image_id<\?\)/g)?.length,
      ).toBeGreaterThan(0);
    else if (database === 'postgres') expect(plan).toMatch(/Index Cond: .*token.*image_id\)?(::text)? < /);
    else expect(plan).toMatch(/^d range PRIMARY /m);
    expect(plan).not.toMatch(/SCAN [id]\b|Seq Scan|\b[id] ALL|\b[id] index /);
  });
});

const specs = (length: number, projectId: string): ImageSpec[] =>
  Array.from({ length }, (_, place) => ({
    prompt: `a ${place % 2 === 0 ? 'red' : 'reed'} fox ${place % 40}`,
    favorite: place % 10 === 0,
    projectId: place % 10 < 5 ? projectId : null,
    model: place % 3 === 0 ? 'a/b' : 'c/d',
    provider: place % 4 === 0 ? 'fal' : 'openai',
    seed: place % 25,
    bytes: 1000 + (place % 700),
    tags: [...(place % 5 === 0 ? ['sea'] : []), ...(place % 3 === 0 ? ['sun'] : [])],
  }));

/** PostgreSQL goes by statistics: it must see that walking through everybody's images would take long. */
const growPostgres = async (dataSource: DataSource, ownerId: string): Promise<void> => {
  const names = dataSource.getMetadata(IMAGE).columns.map(({ databaseName }) => databaseName);
  const values = names.map((name) =>
    name === 'id'
      ? `left(id, 32) || to_char(k, 'FM0000')`
      : name === 'position'
        ? 'position + 5000 * k'
        : name,
  );
  const copies = 'CROSS JOIN generate_series(1, 6) k';
  await dataSource.query(
    `INSERT INTO image (${names.join()}) SELECT ${values.join()} FROM image ${copies} WHERE owner_id = $1`,
    [ownerId],
  );
  await dataSource.query(
    `INSERT INTO image_tag SELECT tag_id, left(image_id, 32) || to_char(k, 'FM0000') FROM image_tag ${copies}
     WHERE tag_id IN (SELECT id FROM tag WHERE owner_id = $1)`,
    [ownerId],
  );
  await dataSource.query('ANALYZE');
};

const fail = (): never => {
  throw new Error('no such statement was sent');
};
