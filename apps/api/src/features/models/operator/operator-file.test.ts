import { afterEach, expect, test } from '@jest/globals';
import { aModelsFile, listeningLog } from '../testing/models-harness.js';
import { createOperatorFile } from './operator-file.js';

const files: { remove(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(files.splice(0).map((file) => file.remove()));
});

const open = async (content?: string | object) => {
  const file = await aModelsFile(content);
  files.push(file);
  let time = 0;
  const { log, warnings } = listeningLog();
  const operator = createOperatorFile({ path: file.path, log, now: () => time });
  return {
    ...file,
    warnings,
    current: operator.current,
    later: () => {
      time += 2000;
      return operator.current();
    },
  };
};
const one = (id: string) => ({ models: [{ provider: 'fal', id, name: id }] });

test('no file means nothing to say, until there is one', async () => {
  const { current, later, write, warnings } = await open();
  expect((await current()).models).toEqual([]);
  await write(one('fal-ai/new'));
  expect((await current()).models).toEqual([]);
  expect(await later()).toMatchObject({ models: [{ id: 'fal-ai/new' }], date: '2026-11-20' });
  expect(warnings).toEqual([]);
});

test('as long as nothing changes it is the same object; a change is seen after two seconds', async () => {
  const { current, later, write } = await open(one('a'));
  const before = await current();
  expect(await later()).toBe(before);
  await write(one('b'));
  expect(await current()).toBe(before);
  expect((await later()).models).toMatchObject([{ id: 'b' }]);
});

test('a broken file keeps what was read before and is told of once, with line and cure', async () => {
  const { current, later, write, warnings } = await open(one('a'));
  const before = await current();
  await write('{\n  "models": [\n    { "provider": "fal" "id": "b" }\n  ]\n}');
  expect(await later()).toBe(before);
  expect(await later()).toBe(before);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('line 3, column 25 is not valid JSON.');
  expect(warnings[0]).toContain('docs/models.md');
  await write(one('c'));
  expect((await later()).models).toMatchObject([{ id: 'c' }]);
});

test('a file that is gone takes its models along', async () => {
  const { current, later, remove } = await open(one('a'));
  expect((await current()).models).toHaveLength(1);
  await remove();
  expect((await later()).models).toEqual([]);
});

test('every fault is told with its line and path', async () => {
  const text = `{
  "models": [
    { "provider": "nobody", "id": "x" },
    { "provider": "fal", "id": "y", "colour": 1 },
    { "provider": "fal" }
  ],
  "aliases": { "a/b": [] }
}`;
  const { current, warnings } = await open(text);
  expect((await current()).models).toEqual([]);
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toContain('line 3 (/models/0/provider): "provider" must be one of: "sketchbook"');
  expect(warnings[0]).toContain('line 4 (/models/1/colour): "colour" is not a known field.');
  expect(warnings[0]).toContain('line 5 (/models/2/id): "id" is required.');
  expect(warnings[0]).toContain('line 7 (/aliases/a~1b)');
});

test.each<[object, string]>([
  [
    { capabilities: { steps: { min: 10, max: 4 } } },
    '(/models/0/capabilities/steps): "steps" must have "min"',
  ],
  [{ capabilities: { size: { default: 4096, max: 2048 } } }, '(/models/0/capabilities/size)'],
  [{ wire: { match: 'flux(' } }, '(/models/0/wire/match): "match" must be a regular expression.'],
  [{ capabilities: { maxCount: 9 } }, '"maxCount" must be at most 8.'],
  [{ price: { perImage: 0.5 } }, '/models/0/price/perImage'],
])('%j is refused', async (members, fault) => {
  const { current, warnings } = await open({ models: [{ provider: 'fal', id: 'x', ...members }] });
  await current();
  expect(warnings[0]).toContain(fault);
});

test('the same model twice is a fault', async () => {
  const { current, warnings } = await open({ models: [...one('a').models, ...one('a').models] });
  await current();
  expect(warnings[0]).toContain('(/models/1/id): "fal/a" is there twice.');
});

test('Sketchbook cannot be taught a new model', async () => {
  const { current, warnings } = await open({
    models: [{ provider: 'sketchbook', id: 'rembrandt', name: 'Rembrandt' }],
  });
  await current();
  expect(warnings[0]).toContain('(/models/0/id): Sketchbook draws only its own models.');
});

test('a file that is no file or far too large is told of', async () => {
  const { current, warnings } = await open(' '.repeat(2 * 1024 * 1024 + 1));
  await current();
  expect(warnings[0]).toContain('at most 2097152 are read');
  const told = listeningLog();
  await createOperatorFile({ path: '/dev/null/models.json', log: told.log }).current();
  expect(told.warnings[0]).toContain('it cannot be read (ENOTDIR)');
});
