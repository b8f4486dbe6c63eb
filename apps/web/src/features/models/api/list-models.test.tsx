import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { makeModels } from '../../../../test/fake-server/fixtures';
import { renderWith } from '../../../../test/support/render-with';
import { useModels } from './list-models';

const Titles = () => {
  const { data } = useModels();
  return data?.items.map(({ name, title, description }) => (
    <p key={name}>{`${name}: ${title}, ${description}`}</p>
  ));
};

test('what providers call a model cannot turn the page around; its name stays as they know it', async () => {
  const items = makeModels()
    .slice(0, 1)
    .map((model) => ({ ...model, name: 'own/\u202Ex', title: '\u202EEvil', description: 'a\u2066b' }));
  await renderWith(<Titles />, () => ({
    body: { items, nextCursor: null, aliases: {}, defaultModel: 'own/x' },
  }));
  expect(await screen.findByText('own/\u202Ex: Evil, ab')).toBeInTheDocument();
});
