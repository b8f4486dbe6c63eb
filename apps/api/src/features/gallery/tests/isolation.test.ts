import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { fillGallery, type FilledImage } from './fill-gallery.js';

const QUERIES = [
  '',
  'q=secret',
  'q=sec',
  'q=hidden%20place',
  'tag=private',
  'tag=private,other',
  'favorite=true',
  'model=secret/model',
  'provider=hidden',
  'seed=424242',
  'orientation=landscape',
  'size=large',
  'from=2020-01-01T00:00:00Z&to=2999-01-01T00:00:00Z',
  'trash=true',
  'trash=true&q=secret',
  'sort=largest',
];

describeEachDatabase('two people', (makeDatabase) => {
  let server: TestServer;
  let ben: Caller;
  let hers: FilledImage[];
  let project: string;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    const ann = await server.signUp('ann');
    ben = await server.signUp('ben');
    project = newId();
    const secret = {
      prompt: 'a secret place, hidden',
      title: 'secret',
      projectId: project,
      tags: ['private'],
      favorite: true,
      model: 'secret/model',
      provider: 'hidden',
      seed: 424_242,
      width: 3000,
      height: 2000,
      bytes: 9_999_999,
    };
    hers = await fillGallery(server.services.db, ann.id, [
      secret,
      secret,
      { ...secret, deletedAt: new Date().toISOString() },
    ]);
    // The same tag by name, on an image that has nothing else of hers.
    await fillGallery(server.services.db, ben.id, [{ prompt: 'mine', tags: ['other'] }]);
  });
  afterAll(() => server?.remove());

  test.each([...QUERIES, 'project=HERS', 'project=HERS&q=secret'])(
    'nothing of hers is shown, counted or offered: %s',
    async (query) => {
      for (const path of ['', '/tiles', '/ids', '/timeline', '/facets', '/tags']) {
        if (path === '/tags' && query !== '' && !query.startsWith('q=')) continue;
        if (query.includes('sort=') && !['', '/tiles', '/ids'].includes(path)) continue;
        const url = `/api/gallery${path}?${query.replace('HERS', project)}`;
        const answer = await ben.call('GET', url);
        expect([url, answer.statusCode]).toEqual([url, 200]);
        for (const word of [...hers.map(({ id }) => id), project, 'secret', 'private', 'hidden'])
          expect(answer.payload).not.toContain(word);
        if (path === '/facets') expect(answer.json().total).toBeLessThanOrEqual(1);
        if (path === '/timeline')
          expect(answer.json().counts.reduce((a: number, b: number) => a + b, 0)).toBeLessThanOrEqual(1);
      }
    },
  );

  test('the cursor of her list shows him his own only', async () => {
    const cursor = Buffer.from(`newest:${hers.at(-1)?.id.replace(/^./, 'f')}`).toString('base64url');
    const page = (await ben.call('GET', `/api/gallery?cursor=${cursor}`)).json();
    expect(page.items.map(({ prompt }: { prompt: string }) => prompt)).toEqual(['mine']);
  });
});
