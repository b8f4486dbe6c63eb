import type { GalleryFilter, GalleryPage, GallerySort, GalleryTiles } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../lib/ids.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';
import { FOR_GOOD } from '../changes/image-change.js';
import { fillGallery, type FilledImage, type ImageSpec } from './fill-gallery.js';
import { naiveGallery } from './naive-gallery.js';

describeEachDatabase('filters of the gallery', (makeDatabase) => {
  let server: TestServer;
  const owners: { caller: Caller; images: FilledImage[] }[] = [];

  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    // Two people with the same words, tags and models: neither may ever count for the other.
    for (const [username, seed] of [
      ['ann', 11],
      ['ben', 22],
    ] as const) {
      const caller = await server.signUp(username);
      const specs = fc.sample(imageSpec(PROJECTS[username]), { numRuns: 90, seed });
      owners.push({ caller, images: await fillGallery(server.services.db, caller.id, specs) });
    }
  });
  afterAll(() => server?.remove());

  test('whatever the filters: list, tiles, ids, timeline and facets show what they let through', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(1),
        filters,
        sorts,
        fc.integer({ min: 3, max: 40 }),
        async (who, filter, sort, limit) => {
          const { caller, images } = owners[who] ?? owners[0] ?? fail();
          const get = async <T>(path: string, more: object = {}): Promise<T> => {
            const url = `/api/gallery${path}?${queryOf({ ...filter, ...more })}`;
            const answer = await caller.call('GET', url);
            if (answer.statusCode !== 200) throw new Error(`${url}: ${answer.statusCode} ${answer.payload}`);
            return answer.json();
          };
          const expected = naiveGallery(images, filter);
          expect(await get('/ids', { sort })).toEqual({ ids: expected.ids(sort), more: false });
          const pages: string[] = [];
          for (let cursor: string | null | undefined; cursor !== null; ) {
            const page: GalleryPage = await get('', { sort, limit, cursor });
            pages.push(...page.items.map(({ id }) => id));
            cursor = page.nextCursor;
          }
          expect(pages).toEqual(expected.ids(sort));
          const tiles = await get<GalleryTiles>('/tiles', { sort });
          expect(tiles.id).toEqual(expected.ids(sort));
          expect(await get('/timeline')).toEqual(expected.timeline());
          expect(await get('/facets')).toEqual(expected.facets());
        },
      ),
      { numRuns: 60, seed: 5 },
    );
  }, 120_000);

  test('tiles tell what a grid shows', async () => {
    const { caller, images } = owners[0] ?? fail();
    const tiles: GalleryTiles = (await caller.call('GET', '/api/gallery/tiles?sort=oldest')).json();
    for (const [place, id] of tiles.id.entries()) {
      const image = images.find((each) => each.id === id) ?? fail();
      expect({
        width: tiles.width[place],
        height: tiles.height[place],
        favorite: tiles.favorite[place],
        name: tiles.name[place],
        createdAt: tiles.createdAt[place],
        thumbhash: tiles.thumbhash[place],
      }).toEqual({
        width: image.width,
        height: image.height,
        favorite: image.favorite,
        name: image.title ?? Array.from(image.prompt).slice(0, 120).join(''),
        createdAt: image.createdAt,
        thumbhash: image.thumbhash,
      });
    }
  });

  test('a search of spaces is no search, one of signs that are no word finds nothing', async () => {
    const { caller } = owners[0] ?? fail();
    const all = (await caller.call('GET', '/api/gallery/ids')).json();
    for (const q of ['', '%20', '%20%20'])
      expect((await caller.call('GET', `/api/gallery/ids?q=${q}`)).json()).toEqual(all);
    for (const q of ['*', '%25', '!%3F', '_', '%E2%80%8B'])
      for (const trash of [false, true]) {
        const get = async (path: string) =>
          (await caller.call('GET', `/api/gallery${path}?q=${q}&trash=${trash}`)).json();
        expect((await get('')).items).toEqual([]);
        expect((await get('/ids')).ids).toEqual([]);
        expect((await get('/tiles')).id).toEqual([]);
        expect((await get('/timeline')).days).toEqual([]);
        expect((await get('/facets')).total).toBe(0);
      }
  });

  test('an emoji finds what has it, in the gallery and in the trash', async () => {
    const cleo = await server.signUp('cleo');
    const deletedAt = '2026-02-03T00:00:00.000Z';
    const [pumpkin, , thumb, trashed, astronaut] = await fillGallery(server.services.db, cleo.id, [
      { prompt: 'a lantern 🎃' },
      { prompt: 'a fox 🦊' },
      { title: 'well done 👍🏽' },
      { prompt: 'a lantern 🎃', deletedAt },
      { prompt: '👩🏽\u200d🚀 up', deletedAt },
      { prompt: 'a fox 🦊', deletedAt },
    ]);
    const find = async (q: string, trash = false) =>
      (await cleo.call('GET', `/api/gallery/ids?q=${encodeURIComponent(q)}&trash=${trash}`)).json().ids;
    expect(await find('🎃')).toEqual([pumpkin?.id]);
    expect(await find('👍🏿')).toEqual([thumb?.id]);
    expect(await find('🎃 fox')).toEqual([]);
    expect(await find('🎃', true)).toEqual([trashed?.id]);
    expect(await find('👩\u200d🚀', true)).toEqual([astronaut?.id]);
    expect(await find('👾', true)).toEqual([]);
  });

  test('every word of a search counts, and too many are refused', async () => {
    const dora = await server.signUp('dora');
    const words = Array.from({ length: 32 }, (_, index) => `word${index}`);
    for (const trash of [false, true]) {
      const deletedAt = trash ? '2026-02-03T00:00:00.000Z' : null;
      const [all] = await fillGallery(server.services.db, dora.id, [
        { prompt: words.join(' '), deletedAt },
        { prompt: words.slice(0, 20).join(' '), deletedAt },
      ]);
      const search = (some: string[]) =>
        dora.call('GET', `/api/gallery/ids?trash=${trash}&q=${some.join('%20')}`);
      expect((await search([...words, ...words.slice(0, 10)])).json().ids).toEqual([all?.id]);
      const refused = await search([...words, 'more']);
      expect(refused.json()).toMatchObject({ status: 400, code: 'validation_failed' });
      expect(refused.json().errors).toEqual([
        { path: '/q', message: '"q" has 33 words and can have 32: leave some out.' },
      ]);
    }
  });

  test('notes are found by what stands at their end', async () => {
    const emil = await server.signUp('emil');
    const notes = Array.from({ length: 900 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const [noted] = await fillGallery(server.services.db, emil.id, [{ notes }]);
    const q = encodeURIComponent(notes.slice(-2));
    expect((await emil.call('GET', `/api/gallery/ids?q=${q}`)).json().ids).toEqual([noted?.id]);
  });

  test('a cursor is good for its own order only', async () => {
    const { caller } = owners[0] ?? fail();
    for (const sort of SORTS) {
      const { nextCursor } = (await caller.call('GET', `/api/gallery?sort=${sort}&limit=2`)).json();
      for (const other of SORTS) {
        for (const path of ['', '/tiles']) {
          const answer = await caller.call('GET', `/api/gallery${path}?sort=${other}&cursor=${nextCursor}`);
          expect([other, answer.statusCode]).toEqual([other, other === sort ? 200 : 400]);
          if (other !== sort) expect(answer.json().code).toBe('cursor_invalid');
        }
      }
    }
  });

  test('tags are told with their counts, the most frequent first, and found by their beginning', async () => {
    const { caller, images } = owners[1] ?? fail();
    const { tags } = naiveGallery(images, {}).facets();
    const list = (await caller.call('GET', '/api/gallery/tags')).json();
    const byName = (a: { value: string }, b: { value: string }) => (a.value < b.value ? -1 : 1);
    expect(
      list.items
        .map(({ name, count }: { name: string; count: number }) => ({ value: name, count }))
        .toSorted(byName),
    ).toEqual(tags.toSorted(byName));
    const begins = (await caller.call('GET', '/api/gallery/tags?q=SEA&limit=1')).json();
    expect(begins.items).toHaveLength(1);
    expect(begins.items[0].name).toMatch(/^sea/i);
    expect((await caller.call('GET', '/api/gallery/tags?q=%25')).json().items).toEqual([]);
  });
});

const SORTS: GallerySort[] = ['newest', 'oldest', 'largest', 'smallest'];
const sorts = fc.constantFrom(...SORTS);
const PROJECTS = { ann: [newId(), newId()], ben: [newId(), newId()] };
const MODELS = ['sketchbook/noto', 'openai/gpt-image-1', 'fal/fläche'];
const TAGS = ['sea', 'Seaside', '海', 'über alles', '100%'];
const WORDS = [
  'red',
  'reed',
  'Redwood',
  'réd',
  'fox',
  'foxglove',
  '黒猫',
  '東京タワー',
  'кот',
  "o'clock",
  '🐈',
  'a',
];
const SEARCHES = [...WORDS, 're', 'ré', '黒', '猫', '京タ', 'ко', 'nowhere', 'sea', '!', '100', 'x'];
const TIMES = [
  '2026-01-30T23:59:59.999Z',
  '2026-01-31T00:00:00.000Z',
  '2026-01-31T12:00:00.000Z',
  '2026-02-02T07:08:09.010Z',
];

const sometimes = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null, freq: 2 });
const text = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(' '));

const imageSpec = (projects: string[]): fc.Arbitrary<ImageSpec> =>
  fc
    .record({
      prompt: fc.oneof(
        text,
        text.map((words) => `${words} `.repeat(40).trim()),
      ),
      title: sometimes(text),
      notes: sometimes(text),
      projectId: sometimes(fc.constantFrom(...projects)),
      model: fc.constantFrom(...MODELS),
      provider: fc.constantFrom('sketchbook', 'openai', 'fal'),
      seed: sometimes(fc.constantFrom(0, 7, 9_007_199_254_740_991)),
      sides: fc.constantFrom([512, 512], [1024, 1024], [1536, 1024], [640, 1137], [1, 3], [3000, 2000]),
      bytes: fc.constantFrom(1000, 1001, 50_000, 3_000_000_000),
      favorite: fc.boolean(),
      tags: fc.uniqueArray(fc.constantFrom(...TAGS), { maxLength: 3 }),
      createdAt: fc.oneof(
        fc.constantFrom(...TIMES),
        fc
          .integer({ min: Date.parse(TIMES[0] ?? ''), max: Date.parse(TIMES[3] ?? '') })
          .map((time) => new Date(time).toISOString()),
      ),
      deletedAt: fc.option(
        fc.constantFrom('2026-02-03T00:00:00.000Z', '2026-02-04T05:06:07.890Z', FOR_GOOD),
        {
          nil: null,
          freq: 2,
        },
      ),
    })
    .map(({ sides: [width = 1, height = 1], ...spec }) => ({ ...spec, width, height }));

const filters: fc.Arbitrary<GalleryFilter> = fc
  .record(
    {
      q: fc
        .array(fc.constantFrom(...SEARCHES), { minLength: 1, maxLength: 3 })
        .map((words) => words.join(' ')),
      favorite: fc.boolean(),
      project: fc.constantFrom(...PROJECTS.ann, ...PROJECTS.ben, 'none' as const, newId()),
      model: fc.constantFrom(...MODELS, 'nobody/nothing'),
      provider: fc.constantFrom('sketchbook', 'openai', 'nobody'),
      tag: fc
        .array(fc.constantFrom(...TAGS, 'SEA', 'unknown'), { minLength: 1, maxLength: 2 })
        .map((tags) => tags.join(',')),
      from: fc.constantFrom(...TIMES),
      to: fc.constantFrom(...TIMES),
      orientation: fc.constantFrom('landscape' as const, 'portrait' as const, 'square' as const),
      size: fc.constantFrom('small' as const, 'medium' as const, 'large' as const),
      seed: fc.constantFrom(0, 7, 9_007_199_254_740_991),
      trash: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((all) => {
    // A few at a time: all together never leave anything.
    const names = Object.keys(all) as (keyof GalleryFilter)[];
    return fc.subarray(names, { maxLength: 3 }).map((kept) => {
      const filter: GalleryFilter = Object.fromEntries(kept.map((name) => [name, all[name]]));
      // The trash is searched by what the database calls alike, which differs for accents.
      return filter.trash && filter.q ? { ...filter, q: 'FOX glove' } : filter;
    });
  });

const queryOf = (query: object): string =>
  new URLSearchParams(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .map(([name, value]): [string, string] => [name, String(value)]),
  ).toString();

const fail = (): never => {
  throw new Error('the test lacks an image or a person');
};
