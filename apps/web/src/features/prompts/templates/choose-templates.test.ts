import { expect, test } from '@jest/globals';
import type { PromptTemplate } from '@easel/shared';
import { searchTemplates, toggleTemplate } from './choose-templates';

const template = (
  id: string,
  kind: PromptTemplate['kind'],
  more: Partial<PromptTemplate> = {},
): PromptTemplate => ({
  id,
  kind,
  name: id,
  category: 'Looks',
  text: '{prompt}, drawn',
  negativeText: '',
  builtIn: true,
  ...more,
});
const ALL = [
  template('frame', 'template', { category: 'Frames' }),
  template('other', 'template', { category: 'Frames' }),
  template('ink', 'style', { name: 'Été en encre' }),
  template('oil', 'style'),
];
const toggle = (chosen: string[], id: string) => {
  const wanted = ALL.find((known) => known.id === id);
  return wanted === undefined ? chosen : toggleTemplate(chosen, wanted, ALL);
};

test('styles are put on top of one another, of frames there is one, and it comes first', () => {
  expect(toggle(toggle([], 'ink'), 'oil')).toEqual(['ink', 'oil']);
  expect(toggle(['ink'], 'frame')).toEqual(['frame', 'ink']);
  expect(toggle(['frame', 'ink'], 'other')).toEqual(['other', 'ink']);
  expect(toggle(['frame', 'ink'], 'frame')).toEqual(['ink']);
});

test('a search looks at name, category and text, whatever accents it is typed with', () => {
  expect(searchTemplates(ALL, 'ete').map(({ templates }) => templates.map(({ id }) => id))).toEqual([
    ['ink'],
  ]);
  expect(searchTemplates(ALL, 'frames drawn').map(({ category }) => category)).toEqual(['Frames']);
  expect(searchTemplates(ALL, 'nothing')).toEqual([]);
});
