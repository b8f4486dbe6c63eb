import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Generation, Image } from '@easel/shared';
import { newId } from '../../../lib/ids.js';
import { plainPng } from '../../../providers/testing/pictures.js';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('deleting an account', (makeDatabase) => {
  let server: TestServer;
  let admin: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    admin = await server.signUp('admin');
  });
  afterAll(() => server?.remove());

  const draw = async (caller: Caller, body: object = {}): Promise<Generation> => {
    const response = await caller.call('POST', '/api/generate', {
      body: { prompt: 'a red fox', width: 256, height: 256, ...body },
      headers: { prefer: 'wait=10' },
    });
    expect(response.json().status).toBe('succeeded');
    return response.json();
  };
  const imageOf = ({ images: [image] }: Generation): Image => {
    if (!image) throw new Error('no image');
    return image;
  };
  const remove = (caller: Caller, query: string) =>
    admin.call('DELETE', `/api/admin/users/${caller.id}?${query}`);
  const filesOf = async (caller: Caller): Promise<string[]> => {
    const folder = join(server.dataDir, 'files/u', caller.id);
    const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  };
  const rowsOf = async (ownerId: string): Promise<Record<string, number>> => {
    const counts: Record<string, number> = {};
    for (const table of ['image', 'generation', 'usage', 'project', 'tag', 'image_token', 'image_tally'])
      counts[table] = await server.services.db.read.countBy<{ ownerId: string }>(table, { ownerId });
    return counts;
  };
  const addProject = async (caller: Caller, name: string): Promise<string> => {
    const now = new Date().toISOString();
    const id = newId();
    await server.services.db.write((manager) =>
      manager.insert<Record<string, unknown>>('project', {
        id,
        ownerId: caller.id,
        name,
        description: null,
        colour: 'red',
        coverId: null,
        archived: false,
        createdAt: now,
        updatedAt: now,
      }),
    );
    return id;
  };
  const NOTHING = { image: 0, generation: 0, usage: 0, project: 0, tag: 0, image_token: 0, image_tally: 0 };

  test('takes rows and files along when its images are to be deleted', async () => {
    const ada = await server.signUp('ada');
    await draw(ada);
    const trashed = imageOf(await draw(ada));
    await ada.call('DELETE', `/api/gallery/${trashed.id}`);
    await ada.call('PUT', '/api/settings/providers', { body: { order: ['fal'] } });
    await addProject(ada, 'Foxes');
    const removed = await remove(ada, 'images=delete');
    expect([removed.statusCode, removed.json()]).toEqual([200, { images: 2 }]);
    expect(await rowsOf(ada.id)).toEqual(NOTHING);
    expect(await filesOf(ada)).toEqual([]);
    expect(await server.services.settings.order.of(ada.id)).toEqual([]);
    expect((await ada.call('GET', '/api/auth/me')).statusCode).toBe(401);
    expect((await remove(ada, 'images=delete')).statusCode).toBe(404);
  });

  test('stops what it draws', async () => {
    const carl = await server.signUp('carl');
    server.provider.hold();
    const asked = await carl.call('POST', '/api/generate', { body: { prompt: 'a slow fox' } });
    expect(asked.statusCode).toBe(202);
    expect((await remove(carl, 'images=delete')).statusCode).toBe(200);
    server.provider.release();
    expect((await admin.call('GET', '/api/admin/queue')).json().items).toEqual([]);
    expect(await filesOf(carl)).toEqual([]);
  });

  test('gives images with all that belongs to them to another account', async () => {
    const [ben, cleo] = [await server.signUp('ben'), await server.signUp('cleo')];
    const project = await addProject(ben, 'Foxes');
    await addProject(cleo, 'foxes');
    await addProject(ben, 'Birds');
    const own = imageOf(await draw(cleo, { prompt: 'a green frog' }));
    const generation = await draw(ben);
    const image = imageOf(generation);
    await server.services.db.write((manager) =>
      manager.update<{ id: string; projectId: string }>('image', { id: image.id }, { projectId: project }),
    );
    await cleo.call('PUT', `/api/gallery/${own.id}`, { body: { tags: ['Forest'] } });
    await ben.call('PUT', `/api/gallery/${image.id}`, { body: { tags: ['FOREST', 'dusk'] } });
    const bytes = (await ben.call('GET', image.urls.file)).rawPayload;

    const answer = await remove(ben, `images=transfer&to=${cleo.id}`);
    expect([answer.statusCode, answer.json()]).toEqual([200, { images: 1 }]);

    const moved = (await cleo.call('GET', `/api/gallery/${image.id}`)).json<Image>();
    expect(moved).toMatchObject({ id: image.id, prompt: 'a red fox', projectId: project });
    expect(moved.tags.toSorted()).toEqual(['Forest', 'dusk']);
    const found = async (query: string) =>
      (await cleo.call('GET', `/api/gallery?${query}`)).json().items.map(({ id }: Image) => id);
    expect(await found('q=fox')).toEqual([image.id]);
    expect(await found('q=dusk')).toEqual([image.id]);
    expect(await found('q=forest')).toEqual([image.id, own.id]);
    expect((await cleo.call('GET', '/api/dashboard/stats')).json()).toMatchObject({ images: 2, projects: 3 });
    expect((await cleo.call('GET', image.urls.file)).rawPayload).toEqual(bytes);
    expect((await cleo.call('GET', image.urls.small)).statusCode).toBe(200);
    expect((await cleo.call('GET', `/api/generation/${generation.id}`)).json().images).toHaveLength(1);
    expect((await cleo.call('GET', '/api/gallery')).json().items.map(({ id }: Image) => id)).toEqual([
      image.id,
      own.id,
    ]);
    const projects = await server.services.db.read.findBy<{ name: string; ownerId: string }>('project', {
      ownerId: cleo.id,
    });
    expect(projects.map(({ name }) => name).toSorted()).toEqual(['Birds', 'Foxes (2)', 'foxes']);
    expect(await rowsOf(ben.id)).toEqual(NOTHING);
    expect((await draw(cleo)).status).toBe('succeeded');
  });

  test('lets who gets a generation draw it again from the picture that was given', async () => {
    const [dora, emil] = [await server.signUp('dora'), await server.signUp('emil')];
    const picture = `data:image/png;base64,${(await plainPng(256, 256)).toString('base64')}`;
    const { inputs } = server.services.generations;
    const { input, store } = await inputs.inspect(dora.id, picture);
    await store();
    await remove(dora, `images=transfer&to=${emil.id}`);
    expect(await inputs.sizeOf(emil.id, input)).toEqual({ width: 256, height: 256 });
    expect(await filesOf(dora)).toEqual([]);
  });

  test('goes on where it was when it is sent again after it was cut off', async () => {
    const [fay, gus] = [await server.signUp('fay'), await server.signUp('gus')];
    for (let n = 0; n < 3; n += 1) await draw(fay);
    const { accounts } = server.services.auth;
    // What a crash after the images and before the end leaves: the account is still there, disabled.
    await accounts.change(fay.id, { disabled: true });
    await server.services.gallery.accountImages.transfer({ from: fay.id, to: gus.id });
    expect((await admin.call('GET', '/api/admin/users?q=fay')).json().items).toHaveLength(1);
    expect((await remove(fay, `images=transfer&to=${gus.id}`)).statusCode).toBe(200);
    expect((await gus.call('GET', '/api/gallery')).json().items).toHaveLength(3);
    expect(await rowsOf(fay.id)).toEqual(NOTHING);
  });

  test.each([
    ['images=transfer', 'validation_failed'],
    [`images=transfer&to=${newId()}`, 'validation_failed'],
    [`images=delete&to=${newId()}`, 'validation_failed'],
    ['', 'validation_failed'],
  ])('with "%s" is refused', async (query, code) => {
    const victim = await server.signUp(`victim-${newId().slice(-6)}`);
    const response = await remove(victim, query);
    expect([response.statusCode, response.json().code]).toEqual([400, code]);
    const self = await admin.call('DELETE', `/api/admin/users/${victim.id}?images=transfer&to=${victim.id}`);
    expect(self.statusCode).toBe(400);
    expect((await victim.call('GET', '/api/auth/me')).statusCode).toBe(200);
  });
});
