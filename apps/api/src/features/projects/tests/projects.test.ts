import type { Generation, Image, Project } from '@easel/shared';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

describeEachDatabase('projects', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase() });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  });
  afterEach(() => server.provider.release());
  afterAll(() => server?.remove());

  const url = '/api/projects';
  const make = async (caller: Caller, body: object): Promise<Project> => {
    const response = await caller.call('POST', url, { body });
    expect(response.statusCode).toBe(201);
    return response.json();
  };
  const get = async (caller: Caller, id: string): Promise<Project> =>
    (await caller.call('GET', `${url}/${id}`)).json();
  const draw = async (caller: Caller, projectId: string | null, count = 1): Promise<Generation> =>
    (
      await caller.call('POST', '/api/generate', {
        body: { prompt: 'a fox', width: 256, height: 256, projectId, count },
        headers: { prefer: 'wait=10' },
      })
    ).json();
  const image = async (caller: Caller, id: string | undefined): Promise<Image> =>
    (await caller.call('GET', `/api/gallery/${id}`)).json();

  test('a name of which nothing is seen is refused', async () => {
    for (const name of ['\u200b', '\u2060\u200d', '\u202e'])
      expect((await ann.call('POST', url, { body: { name } })).json()).toMatchObject({
        status: 400,
        code: 'parameter_invalid',
      });
  });

  test('a project is made, changed, archived and listed by name', async () => {
    const events: string[] = [];
    server.services.events.subscribe(ann.id, ({ event }) => void events.push(JSON.stringify(event)));
    const zoo = await make(ann, { name: ' Zoo\n one ', description: ' Animals ' });
    expect(zoo).toMatchObject({
      name: 'Zoo one',
      description: 'Animals',
      colour: 'gray',
      coverId: null,
      archived: false,
      count: 0,
      cover: null,
    });
    expect(zoo).not.toHaveProperty('ownerId');
    await make(ann, { name: 'ábaco', colour: 'teal' });
    const changed = await ann.call('PUT', `${url}/${zoo.id}`, {
      body: { name: 'ZOO ONE', description: null, colour: 'red', archived: true },
    });
    expect(changed.json()).toMatchObject({
      name: 'ZOO ONE',
      description: null,
      colour: 'red',
      archived: true,
    });
    const names = async (query = '') =>
      (await ann.call('GET', `${url}${query}`)).json().items.map(({ name }: Project) => name);
    expect(await names()).toEqual(['ábaco', 'ZOO ONE']);
    expect(await names('?archived=true')).toEqual(['ZOO ONE']);
    expect(await names('?archived=false')).toEqual(['ábaco']);
    expect(events).toEqual(Array(3).fill('{"name":"changed","data":{"what":"projects"}}'));
  });

  test('names are one’s own, whatever the case, also at once', async () => {
    const first = await make(ann, { name: 'Été' });
    const second = await ann.call('POST', url, { body: { name: 'été' } });
    expect(second.json()).toMatchObject({ status: 409, code: 'name_taken', params: { name: 'Été' } });
    const other = await make(ann, { name: 'Winter' });
    const renamed = await ann.call('PUT', `${url}/${other.id}`, { body: { name: 'ÉTÉ' } });
    expect(renamed.json()).toMatchObject({ code: 'name_taken' });
    expect((await ann.call('PUT', `${url}/${first.id}`, { body: { name: 'ÉTÉ' } })).statusCode).toBe(200);
    await make(bob, { name: 'Été' });
    expect((await ann.call('POST', url, { body: { name: ' \u0000 ' } })).json().code).toBe(
      'parameter_invalid',
    );
    const race = await Promise.all(
      Array.from({ length: 5 }, () => ann.call('POST', url, { body: { name: 'race' } })),
    );
    expect(race.map(({ statusCode }) => statusCode).toSorted((a, b) => a - b)).toEqual([
      201, 409, 409, 409, 409,
    ]);
  });

  test('somebody else’s project does not exist', async () => {
    const { id } = await make(ann, { name: 'private' });
    const own = await make(bob, { name: 'own' });
    const calls = [
      bob.call('GET', `${url}/${id}`),
      bob.call('PUT', `${url}/${id}`, { body: { name: 'mine' } }),
      bob.call('DELETE', `${url}/${id}?images=trash`),
      bob.call('POST', '/api/generate', { body: { prompt: 'x', projectId: id } }),
      bob.call('POST', '/api/generate/batch', { body: { prompt: 'x', projectId: id } }),
    ];
    for (const response of await Promise.all(calls))
      expect(response.json()).toMatchObject({ status: 404, code: 'not_found' });
    const moved = await bob.call('DELETE', `${url}/${own.id}?images=move&to=${id}`);
    expect(moved.json()).toMatchObject({ status: 400, code: 'project_target_invalid' });
    expect((await bob.call('GET', url)).json().items.map(({ name }: Project) => name)).not.toContain(
      'private',
    );
    expect(await get(ann, id)).toMatchObject({ name: 'private' });
  });

  test('pictures are drawn into a project; its card counts them and shows the newest or the chosen one', async () => {
    const { id } = await make(ann, { name: 'drawn' });
    const generation = await draw(ann, id, 2);
    expect(generation).toMatchObject({ projectId: id, images: [{ projectId: id }, { projectId: id }] });
    const [older, newer] = generation.images;
    expect(await get(ann, id)).toMatchObject({
      count: 2,
      cover: { imageId: newer?.id, thumbhash: newer?.thumbhash },
    });
    const cover = async (coverId: string | null | undefined) =>
      (await ann.call('PUT', `${url}/${id}`, { body: { coverId } })).json();
    expect(await cover(older?.id)).toMatchObject({ coverId: older?.id, cover: { imageId: older?.id } });
    const foreign = (await draw(bob, null)).images[0];
    expect(await cover(foreign?.id)).toMatchObject({ status: 404, code: 'not_found' });
    await ann.call('DELETE', `/api/gallery/${older?.id}`);
    const listed = (await ann.call('GET', url)).json().items.find((each: Project) => each.id === id);
    expect(listed).toMatchObject({ count: 1, coverId: older?.id, cover: { imageId: newer?.id } });
    const retried = await ann.call('POST', `/api/generation/retry/${generation.id}`);
    expect(retried.json()).toMatchObject({ projectId: id });
  });

  test('nothing new is drawn into an archived project', async () => {
    const { id } = await make(ann, { name: 'old' });
    await ann.call('PUT', `${url}/${id}`, { body: { archived: true } });
    const response = await ann.call('POST', '/api/generate', { body: { prompt: 'x', projectId: id } });
    expect(response.json()).toMatchObject({
      status: 409,
      code: 'project_archived',
      detail: expect.stringContaining('"old"'),
    });
  });

  test.each(['keep', 'move', 'trash'])('deleted with "%s", its pictures go there', async (how) => {
    const { id } = await make(ann, { name: `gone ${how}` });
    const target = await make(ann, { name: `target ${how}` });
    const generation = await draw(ann, id, 3);
    const [first, ...others] = generation.images;
    await ann.call('DELETE', `/api/gallery/${first?.id}`);
    const to = how === 'move' ? `&to=${target.id}` : '';
    const deleted = await ann.call('DELETE', `${url}/${id}?images=${how}${to}`);
    expect(deleted.json()).toEqual({ images: 2 });
    expect((await ann.call('GET', `${url}/${id}`)).statusCode).toBe(404);
    for (const each of others)
      expect(await image(ann, each.id)).toMatchObject({
        projectId: how === 'move' ? target.id : null,
        deletedAt: how === 'trash' ? expect.any(String) : null,
      });
    expect((await get(ann, target.id)).count).toBe(how === 'move' ? 2 : 0);
    expect((await ann.call('GET', `/api/generation/${generation.id}`)).json().projectId).toBeNull();
    const retried = await ann.call('POST', `/api/generation/retry/${generation.id}`);
    expect(retried.json()).toMatchObject({ projectId: null });
  });

  test('a project cannot be emptied into itself or into nothing', async () => {
    const { id } = await make(ann, { name: 'itself' });
    for (const query of [`images=move&to=${id}`, 'images=move'])
      expect((await ann.call('DELETE', `${url}/${id}?${query}`)).json()).toMatchObject({
        status: 400,
        code: 'project_target_invalid',
        detail: expect.stringContaining('"to"'),
      });
    expect((await ann.call('DELETE', `${url}/${id}`)).json().code).toBe('validation_failed');
    expect(await get(ann, id)).toMatchObject({ name: 'itself' });
  });

  test('what is being drawn when its project is deleted lands outside any', async () => {
    const { id } = await make(ann, { name: 'deleted meanwhile' });
    server.provider.hold();
    const { id: drawing } = await (
      await ann.call('POST', '/api/generate', { body: { prompt: 'late', width: 256, projectId: id } })
    ).json();
    const status = async (): Promise<Generation> =>
      (await ann.call('GET', `/api/generation/${drawing}`)).json();
    while ((await status()).status === 'queued') await new Promise((resolve) => setTimeout(resolve, 10));
    await ann.call('DELETE', `${url}/${id}?images=trash`);
    server.provider.release();
    while ((await status()).status === 'running') await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await status()).toMatchObject({
      status: 'succeeded',
      projectId: null,
      images: [{ projectId: null, deletedAt: null }],
    });
  });

  test('a list of many projects takes as many queries as one of few', async () => {
    const cat = await server.signUp('cat');
    const { dataSource } = server.services.db;
    const queries = async (): Promise<number> => {
      let count = 0;
      const { logQuery } = dataSource.logger;
      dataSource.logger.logQuery = () => void (count += 1);
      await server.services.projects.service.list(cat.id, {});
      dataSource.logger.logQuery = logQuery;
      return count;
    };
    for (const name of ['a', 'b']) await draw(cat, (await make(cat, { name })).id);
    const few = await queries();
    for (const name of ['c', 'd', 'e', 'f']) await make(cat, { name });
    expect(await queries()).toBe(few);
    expect(few).toBe(4);
  });
});
