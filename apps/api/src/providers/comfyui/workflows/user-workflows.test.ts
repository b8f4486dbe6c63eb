import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { findWorkflow, readWorkflows } from './user-workflows.js';

const good = { 1: { class_type: 'CLIPTextEncode', inputs: { text: '{{prompt}}' } } };
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'workflows-'));
});
afterEach(() => rm(folder, { recursive: true }));

const put = (name: string, content: unknown) =>
  writeFile(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

test('every JSON file of the folder is a workflow, by its name', async () => {
  await put('portrait.json', good);
  await put('Big Sky.JSON', good);
  await put('notes.txt', 'x');
  await put('.hidden.json', good);
  expect(await readWorkflows(folder)).toEqual([
    { name: 'Big Sky', workflow: good, problem: '' },
    { name: 'portrait', workflow: good, problem: '' },
  ]);
  expect(await findWorkflow(folder, 'portrait.json')).toMatchObject({ name: 'portrait' });
  expect(await findWorkflow(folder, 'portrait')).toMatchObject({ name: 'portrait' });
});

test.each([
  ['{', 'not JSON'],
  [[], 'not a workflow'],
  ['7', 'not a workflow'],
  [{}, 'not a workflow in API format'],
  [{ 1: { inputs: {} } }, 'not a workflow in API format'],
  [{ nodes: [], links: [] }, 'Export (API)'],
  [{ 1: { class_type: 'X', inputs: { text: 'a fox' } } }, '{{prompt}}'],
  [' '.repeat(4 * 1024 * 1024 + 1), 'larger than 4 MB'],
])('a file that cannot be used says why', async (content, problem) => {
  await put('bad.json', content);
  expect(await findWorkflow(folder, 'bad')).toEqual({
    name: 'bad',
    workflow: null,
    problem: expect.stringContaining(problem),
  });
});

test('a folder, a broken link and a missing folder harm nobody', async () => {
  await symlink(join(folder, 'nowhere'), join(folder, 'link.json'));
  expect(await readWorkflows(folder)).toMatchObject([{ name: 'link', workflow: null }]);
  expect(await readWorkflows(join(folder, 'missing'))).toEqual([]);
  expect(await readWorkflows(undefined)).toEqual([]);
});

test('no name leads out of the folder', async () => {
  await put('portrait.json', good);
  for (const name of ['../portrait', `${folder}/portrait`, './portrait', 'PORTRAIT', ''])
    expect(await findWorkflow(folder, name)).toBeNull();
});
