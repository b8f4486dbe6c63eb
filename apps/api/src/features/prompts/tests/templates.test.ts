import { BUILT_IN_TEMPLATES, PromptTemplate, TemplateFile } from '@easel/shared';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { Check } from 'typebox/value';
import { describeEachDatabase } from '../../../testing/databases.js';
import { type Caller, startTestServer, type TestServer } from '../../../testing/test-server.js';

test('many templates and styles come along, each with its place for the prompt', () => {
  const of = (kind: string) => BUILT_IN_TEMPLATES.filter((each) => each.kind === kind);
  expect(of('template').length).toBeGreaterThanOrEqual(28);
  expect(of('style').length).toBeGreaterThanOrEqual(16);
  expect(new Set(of('template').map(({ category }) => category)).size).toBeGreaterThanOrEqual(7);
  expect(new Set(BUILT_IN_TEMPLATES.map(({ id }) => id)).size).toBe(BUILT_IN_TEMPLATES.length);
  expect(new Set(BUILT_IN_TEMPLATES.map(({ text }) => text)).size).toBe(BUILT_IN_TEMPLATES.length);
  for (const template of BUILT_IN_TEMPLATES) expect(Check(PromptTemplate, template)).toBe(true);
});

describeEachDatabase('templates', (makeDatabase) => {
  let server: TestServer;
  let ann: Caller;
  let bob: Caller;
  beforeAll(async () => {
    server = await startTestServer({ database: await makeDatabase(), work: false });
    ann = await server.signUp('ann');
    bob = await server.signUp('bob');
  });
  afterAll(() => server?.remove());

  const url = '/api/prompts/templates';
  const mist = { kind: 'style', name: ' Mist ', category: 'Mine', text: '{prompt}, in mist' };
  const own = async (caller: Caller): Promise<PromptTemplate[]> =>
    (await caller.call('GET', url)).json().items.filter(({ builtIn }: PromptTemplate) => !builtIn);

  test('one can add, change and delete one’s own; nobody else sees them', async () => {
    const events: string[] = [];
    server.services.events.subscribe(ann.id, ({ event }) => void events.push(JSON.stringify(event)));
    const added = await ann.call('POST', url, { body: mist });
    expect(added.statusCode).toBe(201);
    expect(added.json()).toEqual({
      ...mist,
      id: expect.any(String),
      name: 'Mist',
      negativeText: '',
      builtIn: false,
    });
    const { id } = added.json();
    const change = { ...mist, name: 'Fog', negativeText: 'sun' };
    expect((await ann.call('PUT', `${url}/${id}`, { body: change })).json()).toMatchObject({
      id,
      name: 'Fog',
    });
    expect(await own(ann)).toMatchObject([{ name: 'Fog', negativeText: 'sun' }]);

    expect(await own(bob)).toEqual([]);
    expect((await bob.call('PUT', `${url}/${id}`, { body: change })).statusCode).toBe(404);
    expect((await bob.call('DELETE', `${url}/${id}`)).statusCode).toBe(404);
    expect((await ann.call('DELETE', `${url}/${id}`)).statusCode).toBe(204);
    expect(await own(ann)).toEqual([]);
    expect(events).toEqual(Array(3).fill('{"name":"changed","data":{"what":"templates"}}'));
  });

  test('those that come along cannot be changed, and the answer says what can be done', async () => {
    const id = BUILT_IN_TEMPLATES[0]?.id;
    for (const method of ['PUT', 'DELETE'] as const) {
      const response = await ann.call(method, `${url}/${id}`, method === 'PUT' ? { body: mist } : {});
      expect(response.json()).toMatchObject({
        status: 403,
        code: 'template_built_in',
        detail: expect.stringContaining('copy'),
      });
    }
    expect((await ann.call('DELETE', `${url}/builtin-nothing`)).statusCode).toBe(404);
  });

  test.each([
    [{ ...mist, text: 'without a place' }, 'validation_failed'],
    [{ ...mist, name: ' \u0000 ' }, 'parameter_invalid'],
    [{ ...mist, name: '\u2060\u200d' }, 'parameter_invalid'],
    [{ ...mist, category: ' ' }, 'parameter_invalid'],
    [{ ...mist, kind: 'mood' }, 'validation_failed'],
  ])('%j is refused as %s', async (body, code) => {
    const response = await ann.call('POST', url, { body });
    expect(response.json()).toMatchObject({ status: 400, code });
  });

  test('what is exported can be imported; what is there already is skipped', async () => {
    expect((await ann.call('GET', `${url}/export`)).statusCode).toBe(404);
    await ann.call('POST', url, { body: mist });
    await ann.call('POST', url, { body: { ...mist, name: 'Rain' } });
    const exported = await ann.call('GET', `${url}/export`);
    expect(exported.headers['content-disposition']).toContain('easel-templates.json');
    const file: TemplateFile = exported.json();
    expect(file.templates.map(({ name }) => name)).toEqual(['Mist', 'Rain']);
    const [first] = file.templates;
    const twice = { ...file, templates: [...file.templates, first] };
    const imported = await bob.call('POST', `${url}/import`, { body: twice });
    expect(imported.json()).toEqual({ added: 2, skipped: 1 });
    expect((await ann.call('POST', `${url}/import`, { body: file })).json()).toEqual({
      added: 0,
      skipped: 2,
    });
    expect((await own(bob)).map(({ name }) => name)).toEqual(['Mist', 'Rain']);
  });

  test('more than one can have are refused as a whole', async () => {
    const cat = await server.signUp('cat');
    const templates = Array.from({ length: 500 }, (_, n) => ({ ...mist, name: `Mist ${n}` }));
    const full = await cat.call('POST', `${url}/import`, { body: { version: 1, templates } });
    expect(full.json()).toEqual({ added: 500, skipped: 0 });
    const more = { version: 1, templates: [{ ...mist, name: 'one too many' }] };
    expect((await cat.call('POST', `${url}/import`, { body: more })).json()).toMatchObject({
      status: 409,
      code: 'too_many_templates',
    });
    expect((await cat.call('POST', url, { body: mist })).json()).toMatchObject({
      code: 'too_many_templates',
    });
    expect(await own(cat)).toHaveLength(500);
  });
});
