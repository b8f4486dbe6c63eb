import { describe, expect, test } from '@jest/globals';
import type { ModelList } from '@easel/shared';
import { makeManyModels, MANY_ALIASES } from '../../../../test/fake-server/fake-models';
import { type ModelFilters, NO_FILTERS, searchModels } from './search-models';

const LIST: ModelList = {
  items: makeManyModels(),
  nextCursor: null,
  aliases: MANY_ALIASES,
  defaultModel: 'sketchbook',
};

const names = (filters: Partial<ModelFilters>) =>
  searchModels(LIST, { ...NO_FILTERS, ...filters }).groups.flatMap(({ models }) =>
    models.map(({ name }) => name),
  );

describe('searching for a model', () => {
  test.each([
    ['by a part of its name', 'kontext', ['fal/flux/kontext']],
    ['by its title, with any capitals', 'GPT IMAGE', ['openai/gpt-image-1']],
    ['by the words of its description, in any order', 'mask text', ['openai/gpt-image-1']],
    ['by its family', 'sdxl', ['automatic1111/sd_xl_base_1.0']],
    ['by a name that stands for several', 'flux-schnell', ['fal/flux/schnell', 'replicate/owner/model-0']],
    ['without success', 'xqzt', []],
  ])('finds it %s', (_, query, found) => {
    expect(names({ query })).toEqual(found);
  });

  test('finds all models of a provider by what people call it', () => {
    expect(names({ query: 'forge' })).toHaveLength(3);
  });

  test('every filter narrows the list, and filters go together', () => {
    const all = names({});
    expect(all).toHaveLength(LIST.items.length);
    expect(names({ usable: true })).not.toContain('replicate/owner/model-0');
    expect(names({ free: true })).toEqual(expect.arrayContaining(['sketchbook/noto']));
    expect(names({ free: true })).not.toContain('fal/flux/schnell');
    expect(names({ pictures: true, provider: 'fal' })).toEqual(['fal/flux/kontext']);
    expect(names({ live: true })).toContain('openai/gpt-image-1');
    expect(names({ live: true })).not.toContain('fal/flux/schnell');
  });

  test('providers of no use now come last', () => {
    expect(searchModels(LIST, NO_FILTERS).groups.map(({ provider }) => provider)).toEqual([
      'sketchbook',
      'fal',
      'openai',
      'automatic1111',
      'replicate',
    ]);
  });

  test('a name for several models comes first when it is searched for, and only then', () => {
    expect(searchModels(LIST, NO_FILTERS).aliases).toEqual([]);
    const [alias] = searchModels(LIST, { ...NO_FILTERS, query: 'schnell' }).aliases;
    expect(alias?.name).toBe('flux-schnell');
    expect(alias?.candidates.map(({ name }) => name)).toEqual([
      'replicate/owner/model-0',
      'fal/flux/schnell',
    ]);
    expect(searchModels(LIST, { ...NO_FILTERS, query: 'sketchbook' }).aliases).toEqual([]);
  });

  test('with one provider wanted, a name for several is offered only where that one is tried first', () => {
    const names = (provider: string | null) =>
      searchModels(LIST, { ...NO_FILTERS, query: 'edit', provider }).aliases.map(({ name }) => name);
    expect(names(null)).toEqual(['edit']);
    expect(names('fal')).toEqual(['edit']);
    expect(names('openai')).toEqual([]);
  });

  test('a name for several models of one provider is none for several providers', () => {
    const aliases = { both: ['fal/flux/schnell', 'fal/flux/kontext'] };
    const found = searchModels({ ...LIST, aliases }, { ...NO_FILTERS, query: 'both' });
    expect(found.aliases).toEqual([]);
    expect(found.groups.flatMap(({ models }) => models)).toHaveLength(2);
  });

  test('stays quick among many', () => {
    const [model] = LIST.items;
    if (model === undefined) throw new Error('There is no model');
    const items = Array.from({ length: 500 }, (_, index) => ({ ...model, name: `fal/number-${index}` }));
    const start = performance.now();
    for (let round = 0; round < 10; round++)
      searchModels({ ...LIST, items }, { ...NO_FILTERS, query: 'number 49' });
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
