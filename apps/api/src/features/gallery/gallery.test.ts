import type { GalleryPage, Image } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { describeEachDatabase } from '../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../testing/test-server.js';

describeEachDatabase('the gallery', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let images: Image[];
  const list = async (query = ''): Promise<GalleryPage> =>
    (await ann.call('GET', `/api/gallery?${query}`)).json();

  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    ann = await server.signUp('ann');
    await ann.call('POST', '/api/generate', {
      body: { prompt: 'a <b>bold</b> fox', width: 512, height: 256, count: 8 },
      headers: { prefer: 'wait=20' },
    });
    images = (await list()).items;
  });
  afterAll(() => server?.remove());

  test('shows the newest first, page by page, in both orders', async () => {
    expect(images).toHaveLength(8);
    for (const sort of ['newest', 'oldest']) {
      const all = (await list(`sort=${sort}`)).items.map(({ id }) => id);
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: GalleryPage = await list(`sort=${sort}&limit=3${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(all);
    }
    expect((await list('sort=oldest')).items.map(({ id }) => id)).toEqual(
      images.map(({ id }) => id).toReversed(),
    );
  });

  test('an image tells all about itself, with text as text', () => {
    expect(images[0]).toMatchObject({
      prompt: 'a <b>bold</b> fox',
      model: 'sketchbook/noto',
      provider: 'sketchbook',
      width: 512,
      height: 256,
      format: 'png',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      favorite: false,
      tags: [],
      title: null,
      deletedAt: null,
    });
    expect(images[0]).not.toHaveProperty('ownerId');
    expect(images[0]).not.toHaveProperty('storageKey');
    expect(Buffer.from(images[0]?.thumbhash ?? '', 'base64').length).toBeGreaterThan(4);
  });

  test('favourites can be set, listed and unset', async () => {
    const [image] = images;
    const marked = await ann.call('POST', `/api/gallery/${image?.id}/favorite`, { body: { favorite: true } });
    expect(marked.json()).toMatchObject({ favorite: true });
    expect((await list('favorite=true')).items.map(({ id }) => id)).toEqual([image?.id]);
    expect((await list('favorite=false')).items).toHaveLength(7);
    await ann.call('POST', `/api/gallery/${image?.id}/favorite`, { body: { favorite: false } });
    expect((await list('favorite=true')).items).toEqual([]);
  });

  test('title and notes: absent keeps, null clears', async () => {
    const url = `/api/gallery/${images[1]?.id}`;
    await ann.call('PUT', url, { body: { title: 'Reynard', notes: 'the best' } });
    expect((await ann.call('PUT', url, { body: { notes: null } })).json()).toMatchObject({
      title: 'Reynard',
      notes: null,
    });
    expect((await ann.call('PUT', url, { body: { notes: ' a\u0000b\ud800 ' } })).json()).toMatchObject({
      notes: 'a b',
    });
    expect((await ann.call('PUT', url, { body: {} })).json()).toMatchObject({ title: 'Reynard' });
    expect((await ann.call('PUT', url, { body: { ownerId: 'x' } })).statusCode).toBe(400);
  });

  test('the trash hides an image until it is restored', async () => {
    const [, , image] = images;
    const trashed = await ann.call('DELETE', `/api/gallery/${image?.id}`);
    expect(trashed.json().deletedAt).toEqual(expect.any(String));
    const again = await ann.call('DELETE', `/api/gallery/${image?.id}`);
    expect(again.json().deletedAt).toBe(trashed.json().deletedAt);
    expect((await list()).items.map(({ id }) => id)).not.toContain(image?.id);
    expect((await list('trash=true')).items.map(({ id }) => id)).toEqual([image?.id]);
    expect((await ann.call('GET', `/api/gallery/${image?.id}`)).statusCode).toBe(200);
    const restored = await ann.call('POST', `/api/gallery/${image?.id}/restore`);
    expect(restored.json()).toMatchObject({ deletedAt: null });
    expect((await list()).items).toHaveLength(8);
  });

  test('the file comes as it was stored: whole, in ranges, or not at all when it is known', async () => {
    const [image] = images;
    const url = image?.urls.file ?? '';
    const whole = await ann.call('GET', url);
    expect(whole.headers).toMatchObject({
      'content-type': 'image/png',
      'content-length': String(image?.bytes),
      'cache-control': 'private, max-age=31536000, immutable',
      'accept-ranges': 'bytes',
      etag: `"${image?.sha256}"`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(await sharp(whole.rawPayload).metadata()).toMatchObject({
      format: 'png',
      width: 512,
      height: 256,
    });

    const part = await ann.call('GET', url, { headers: { range: 'bytes=1-3' } });
    expect(part.statusCode).toBe(206);
    expect(part.payload).toBe('PNG');
    expect(part.headers['content-range']).toBe(`bytes 1-3/${image?.bytes}`);
    expect(
      (await ann.call('GET', url, { headers: { range: 'bytes=1-3', 'if-range': '"other"' } })).statusCode,
    ).toBe(200);

    const beyond = await ann.call('GET', url, { headers: { range: 'bytes=99999999-' } });
    expect(beyond.statusCode).toBe(416);
    expect(beyond.headers).toMatchObject({
      'content-range': `bytes */${image?.bytes}`,
      'cache-control': 'no-store',
    });
    expect(beyond.json()).toMatchObject({ code: 'range_not_satisfiable' });

    const known = await ann.call('GET', url, { headers: { 'if-none-match': `"x", W/"${image?.sha256}"` } });
    expect([known.statusCode, known.payload]).toEqual([304, '']);
    const download = await ann.call('GET', `${url}?download=1`);
    expect(download.headers['content-disposition']).toBe(`attachment; filename="easel-${image?.id}.png"`);
  });

  test('thumbnails are WebP with 256 and 640 pixels on the longer side, and never larger than the original', async () => {
    const [image] = images;
    const small = await ann.call('GET', image?.urls.small ?? '');
    expect(small.headers['content-type']).toBe('image/webp');
    expect(await sharp(small.rawPayload).metadata()).toMatchObject({
      format: 'webp',
      width: 256,
      height: 128,
    });
    const medium = await ann.call('GET', image?.urls.medium ?? '');
    expect(await sharp(medium.rawPayload).metadata()).toMatchObject({ width: 512, height: 256 });
    expect((await ann.call('GET', `/api/images/${image?.id}/thumb/huge`)).statusCode).toBe(400);
  });

  test.each([
    'cursor=abc',
    'limit=0',
    'limit=1e309',
    'limit=Infinity',
    'colour=red',
    'favorite=maybe',
    'sort=best',
  ])('refuses ?%s', async (query) => {
    expect((await ann.call('GET', `/api/gallery?${query}`)).statusCode).toBe(400);
  });
});
