import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { fillGallery, type ImageSpec } from './fill-gallery.js';
import { recordQueries } from './record-queries.js';

describeEachDatabase('queries of the gallery', (makeDatabase) => {
  let server: TestServer;
  const owners: { caller: Caller; project: string; rows: number }[] = [];
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    for (const rows of [1, 200]) {
      const caller = await server.signUp(`owner-of-${rows}`);
      const project = newId();
      await fillGallery(
        server.services.db,
        caller.id,
        Array.from(
          { length: rows },
          (): ImageSpec => ({
            prompt: 'red reed foxglove',
            favorite: true,
            projectId: project,
            tags: ['sea', 'sun'],
          }),
        ),
      );
      owners.push({ caller, project, rows });
    }
  });
  afterAll(() => server?.remove());

  const count = async ({ caller, project }: (typeof owners)[number], url: string): Promise<number> => {
    const statements = await recordQueries(server.services.db.dataSource, async () => {
      const answer = await caller.call('GET', url.replace('PROJECT', project));
      expect([url, answer.statusCode]).toEqual([url, 200]);
    });
    return statements.filter(({ text }) => /\b(image|tag|image_t\w+|project)\b/.test(text)).length;
  };

  test.each([
    ['', '', 2],
    ['a filter', 'project=PROJECT&favorite=true', 2],
    ['two words and a tag', 'q=red%20foxglove%20&tag=sea', 4],
    ['two words, one of them a beginning', 'q=red%20ree', 4],
  ])('a page takes the same few, however long it is: %s', async (_, query, most) => {
    for (const [path, its] of [
      ['', most],
      ['/tiles', most - 1],
      ['/ids', most - 1],
    ] as const) {
      const url = `/api/gallery${path}?${query}${path === '/ids' ? '' : '&limit=200'}`;
      const counts: number[] = [];
      for (const owner of owners) counts.push(await count(owner, url));
      expect([url, ...counts]).toEqual([url, counts[0], counts[0]]);
      expect(counts[0]).toBeLessThanOrEqual(its);
    }
  });

  test.each([
    ['timeline', '', 1],
    ['timeline', 'project=PROJECT', 1],
    ['timeline', 'q=red%20&size=small', 1],
    ['facets', '', 1],
    ['facets', 'favorite=true', 3],
    ['facets', 'q=red%20&tag=sea', 4],
    ['facets', 'trash=true', 2],
    ['tags', '', 1],
    ['tags', 'q=s', 1],
  ])('so do %s: %s', async (path, query, most) => {
    const counts: number[] = [];
    for (const owner of owners) counts.push(await count(owner, `/api/gallery/${path}?${query}`));
    expect(counts[0]).toBe(counts[1]);
    expect(counts[0]).toBeLessThanOrEqual(most);
  });

  test('no request passes rows over or counts without end', async () => {
    const statements = await recordQueries(server.services.db.dataSource, async () => {
      for (const path of ['', '/tiles', '/ids', '/timeline', '/facets'])
        for (const query of ['', 'q=re', 'favorite=true', 'tag=sea&q=red%20', 'trash=true'])
          await owners[1]?.caller.call('GET', `/api/gallery${path}?${query}`);
    });
    for (const { text } of statements.filter((each) => each.text.includes('image'))) {
      expect(text).not.toMatch(/\bOFFSET\b/i);
      // What counts the rows of a table counts those of a list that has an end.
      if (text.includes('COUNT(*)')) expect(text).toMatch(/LIMIT (\?|\$\d+|\d+)\) [cm]\b/);
    }
  });
});
