import { expect, test } from '@jest/globals';
import type { ModelList } from '@easel/shared';
import { makeModels } from '../../../test/fake-server/fixtures';
import { fullModelName, modelOptions } from './model-options';

const [first] = makeModels();
if (first === undefined) throw new Error('the fixtures have no model');
const model = (provider: string, id: string, available = true) => ({
  ...first,
  name: `${provider}/${id}`,
  title: id.toUpperCase(),
  provider,
  available,
});
const list: ModelList = {
  items: [model('sketchbook', 'noto'), model('fal', 'flux'), model('fal', 'sdxl', false)],
  nextCursor: null,
  aliases: { sketchbook: ['sketchbook/noto'], flux: ['fal/flux', 'fal/sdxl'], sdxl: ['fal/sdxl', 'x/y'] },
  defaultModel: 'sketchbook',
};
const options = (current: string | null) => modelOptions(list, { current, several: 'Several' });

test('usable models stand under their providers, names for several before them', () => {
  expect(options(null)).toEqual([
    { group: 'Several', items: [{ value: 'flux', label: 'flux' }] },
    { group: 'Sketchbook', items: [{ value: 'sketchbook/noto', label: 'NOTO' }] },
    { group: 'fal', items: [{ value: 'fal/flux', label: 'FLUX' }] },
  ]);
});

test('what is chosen stays in the list, also when it cannot be used any more', () => {
  expect(options('fal/sdxl')[0]).toEqual({ value: 'fal/sdxl', label: 'fal/sdxl' });
  expect(options('flux')).toEqual(options(null));
});

test('a short name for one model is that model', () => {
  expect(fullModelName(list, 'sketchbook')).toBe('sketchbook/noto');
  expect(fullModelName(list, 'flux')).toBe('flux');
  expect(fullModelName(list, 'constructor')).toBe('constructor');
});
