import { readFile } from 'node:fs/promises';
import { expect, test } from '@jest/globals';
import { modelName, MODELS, PROVIDER_NAMES } from '@easel/shared';
import { checkOperatorModels } from '../operator/find-faults.js';

const page = await readFile(new URL('../../../../../../docs/models.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map(([, json = '']) => json);

test('the page for operators names every provider', () => {
  for (const name of PROVIDER_NAMES) expect(page).toContain(`\`${name}\``);
});

test('the page for operators has two examples, and both are good', () => {
  expect(examples).toHaveLength(2);
  const released = new Set(MODELS.map(modelName));
  for (const example of examples) {
    const { models, faults } = checkOperatorModels(JSON.parse(example));
    expect(faults).toBeUndefined();
    const added = (models?.models ?? []).filter(({ name }) => name !== undefined).map(modelName);
    const named = [...(models?.models ?? []).map(modelName), ...Object.values(models?.aliases ?? {}).flat()];
    expect(named.filter((name) => !released.has(name) && !added.includes(name))).toEqual([]);
  }
});
