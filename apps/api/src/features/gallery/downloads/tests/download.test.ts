import type { ImageRecord } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { newId } from '../../../../lib/ids.js';
import { describeEachDatabase } from '../../../../testing/databases.js';
import { readZip } from '../../../../testing/read-zip.js';
import { type Caller, startTestServer, type TestServer } from '../../../../testing/test-server.js';
import { PROJECT } from '../../../projects/project.entity.js';
import { IMAGE } from '../../image.entity.js';
import { IMAGE_TAG } from '../../tags/image-tag.entity.js';
import { TAG } from '../../tags/tag.entity.js';
import { addImages } from './gallery-rig.js';

describeEachDatabase('downloads', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  let mine: ImageRecord[];
  let theirs: ImageRecord[];
  const idsOf = (images: ImageRecord[]) => images.map(({ id }) => id);
  const download = (who: Caller, body: object) => who.call('POST', '/api/gallery/download', { body });

  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
    mine = await addImages(server, ann, { count: 6, prompt: 'ein Füchslein, im Schnee' });
    theirs = await addImages(server, bob, { count: 2, prompt: 'a secret of bob' });
    await describeFirst(server, ann, mine[0]?.id ?? '');
  });
  afterAll(() => server?.remove());

  test('a ZIP holds the bytes as they came and a manifest that tells all about them', async () => {
    const ids = idsOf(mine).toReversed();
    const response = await download(ann, { ids: [...ids, newId(), theirs[0]?.id] });
    expect(response.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': 'attachment; filename="easel-images.zip"',
      'cache-control': 'no-store',
    });
    const files = await readZip(response.rawPayload);
    expect([...files.keys()]).toEqual([
      ...ids
        .map((id) => `images/ein-füchslein-im-schnee-${id.slice(-8)}.png`)
        .with(-1, 'images/reynard-' + ids.at(-1)?.slice(-8) + '.png'),
      'manifest.json',
    ]);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '');
    expect(manifest).toMatchObject({ format: 'original', metadata: true });
    expect(manifest.images.map((image: { id: string }) => image.id)).toEqual(ids);
    const first = manifest.images.at(-1);
    expect(first).toEqual({
      id: mine[0]?.id,
      file: [...files.keys()].at(-2),
      prompt: 'ein Füchslein, im Schnee',
      negativePrompt: 'rain',
      model: 'sketchbook/noto',
      provider: 'sketchbook',
      seed: 100,
      width: 8,
      height: 8,
      parameters: { steps: 20 },
      tags: ['Snow', 'fox'],
      title: 'Reynard',
      notes: 'the "best"',
      favorite: true,
      project: 'Winter',
      createdAt: '2026-01-31T09:08:06.000Z',
      sha256: mine[0]?.sha256,
    });
    expect(await server.services.storage.read(mine[0]?.storageKey ?? '')).toEqual(files.get(first.file));
    expect(response.body).not.toContain('secret');
  });

  test('what cannot be read is named, and the rest comes', async () => {
    const [gone, ...rest] = await addImages(server, ann, { count: 3, prompt: 'a hen' });
    await server.services.storage.remove(gone?.storageKey ?? '');
    const files = await readZip((await download(ann, { ids: idsOf([gone!, ...rest]) })).rawPayload);
    expect(files.size).toBe(4);
    expect(files.get('errors.txt')?.toString()).toContain(gone?.id);
    expect(JSON.parse(files.get('manifest.json')?.toString() ?? '').images[0]).toMatchObject({
      id: gone?.id,
      file: null,
    });
    expect((await ann.call('GET', `/api/images/${gone?.id}/file?format=webp`)).statusCode).toBe(404);
  });

  test('a ZIP of another format is converted, the trash included when it is asked for by id', async () => {
    await ann.call('DELETE', `/api/gallery/${mine[1]?.id}`);
    const ids = idsOf(mine).slice(0, 2);
    const files = await readZip((await download(ann, { ids, format: 'webp', metadata: false })).rawPayload);
    const [image] = [...files.entries()].filter(([name]) => name.includes(mine[1]?.id.slice(-8) ?? '-'));
    expect(image?.[0]).toMatch(/\.webp$/);
    expect(await sharp(image?.[1]).metadata()).toMatchObject({ format: 'webp', width: 8 });
  });

  test('without metadata neither names nor manifest tell what the picture is', async () => {
    const ids = idsOf(mine).slice(0, 2);
    for (const format of ['original', 'webp'] as const) {
      const response = await download(ann, { ids, format, metadata: false });
      const files = await readZip(response.rawPayload);
      const ending = format === 'original' ? 'png' : format;
      const names = ids.map((id) => `images/easel-${id.slice(-8)}.${ending}`);
      expect([...files.keys()]).toEqual([...names, 'manifest.json']);
      expect(JSON.parse(files.get('manifest.json')?.toString() ?? '').images).toEqual(
        names.map((file, index) => ({
          file,
          width: 8,
          height: 8,
          format: 'png',
          sha256: mine[index]?.sha256,
          createdAt: '2026-01-31T09:08:06.000Z',
        })),
      );
      const one = await ann.call(
        'GET',
        `/api/images/${ids[0]}/file?format=${format}&metadata=false&download=1`,
      );
      expect(one.headers['content-disposition']).toBe(
        `attachment; filename="easel-${ids[0]?.slice(-8)}.${ending}"`,
      );
    }
  });

  test('somebody else has nothing of it, in whatever way they ask', async () => {
    const ids = idsOf(mine);
    expect((await download(bob, { ids })).json()).toMatchObject({ code: 'not_found' });
    expect((await bob.call('POST', '/api/gallery/download/ticket', { body: { ids } })).statusCode).toBe(404);
    for (const query of ['', '?format=webp', '?format=png&metadata=false'])
      expect((await bob.call('GET', `/api/images/${ids[0]}/file${query}`)).statusCode).toBe(404);
    const some = await readZip((await download(bob, { ids: [...ids, theirs[0]?.id] })).rawPayload);
    expect([...some.keys()]).toEqual([expect.stringContaining('a-secret-of-bob'), 'manifest.json']);
  });

  test('a ticket is good once, for whom it was made', async () => {
    const ticket = async () =>
      (
        await ann.call('POST', '/api/gallery/download/ticket', { body: { ids: [...idsOf(mine), newId()] } })
      ).json();
    const { url, images } = await ticket();
    expect(images).toBe(6);
    expect((await bob.call('GET', url)).json()).toMatchObject({ code: 'not_found' });
    expect((await readZip((await ann.call('GET', url)).rawPayload)).size).toBe(7);
    expect((await ann.call('GET', url)).json()).toMatchObject({ code: 'not_found' });
    expect((await server.app.inject({ method: 'HEAD', url: (await ticket()).url })).statusCode).toBe(404);
  });

  test('10,000 ids fit a request, one more does not', async () => {
    const ids = [mine[0]?.id, ...Array.from({ length: 9_999 }, newId)];
    const answer = await ann.call('POST', '/api/gallery/download/ticket', { body: { ids } });
    expect(answer.json()).toMatchObject({ images: 1 });
    expect((await download(ann, { ids: [...ids, newId()] })).json()).toMatchObject({
      code: 'validation_failed',
    });
  });

  test('a single file comes converted, with what is known of it or without, and is remembered', async () => {
    const url = `/api/images/${mine[0]?.id}/file`;
    const webp = await ann.call('GET', `${url}?format=webp&download=1`);
    expect(webp.headers).toMatchObject({
      'content-type': 'image/webp',
      'cache-control': 'private, max-age=31536000, immutable',
      etag: `"${mine[0]?.sha256}-webp"`,
      'content-disposition': `attachment; filename="reynard-${mine[0]?.id.slice(-8)}.webp"`,
    });
    expect((await sharp(webp.rawPayload).metadata()).xmp?.toString()).toContain('ein Füchslein, im Schnee');
    expect(webp.rawPayload.toString('latin1')).toContain('rain');
    const known = { headers: { 'if-none-match': `"${mine[0]?.sha256}-webp"` } };
    expect((await ann.call('GET', `${url}?format=webp`, known)).statusCode).toBe(304);
    expect((await ann.call('GET', `${url}?format=jpeg`, known)).statusCode).toBe(200);

    for (const query of ['', '?format=original&metadata=false', '?format=png', '?format=png&metadata=true'])
      expect((await ann.call('GET', url + query)).headers.etag).toBe(`"${mine[0]?.sha256}"`);
    const plain = await ann.call('GET', `${url}?format=png&metadata=false`);
    expect(plain.headers.etag).toBe(`"${mine[0]?.sha256}-png-plain"`);
    expect((await sharp(plain.rawPayload).metadata()).comments).toBeUndefined();
    expect((await ann.call('GET', `${url}?format=gif`)).statusCode).toBe(400);
  });
});

const describeFirst = async ({ services: { db } }: TestServer, { id: ownerId }: Caller, imageId: string) => {
  const now = '2026-01-31T09:08:06.000Z';
  const projectId = newId();
  await db.transaction(async (manager) => {
    await manager.insert(PROJECT, {
      id: projectId,
      ownerId,
      name: 'Winter',
      description: null,
      colour: 'blue',
      coverId: null,
      archived: false,
      createdAt: now,
      updatedAt: now,
    });
    const change = { projectId, title: 'Reynard', notes: 'the "best"', favorite: true };
    await manager.update(IMAGE, { id: imageId }, change);
    for (const name of ['fox', 'Snow']) {
      const tagId = newId();
      await manager.insert(TAG, { id: tagId, ownerId, name, nameKey: name.toLowerCase() });
      await manager.insert(IMAGE_TAG, { tagId, imageId });
    }
  });
};
