import { expect, test } from '@jest/globals';
import { screen } from '@testing-library/react';
import { renderWith } from '../../../test/support/render-with';
import { CreditList } from './credit-list';
import { ARTWORK, SOFTWARE, WORDS } from './credits';

const ALL = [...ARTWORK, ...WORDS, ...SOFTWARE];

test('names every maker, and leads to the full text of every licence', async () => {
  await renderWith(<CreditList credits={ALL} />);
  expect(screen.getByText(/Google LLC · The drawings of Sketchbook/)).toBeInTheDocument();
  expect(screen.getByText(/Microsoft Corporation · The drawings of Clay/)).toBeInTheDocument();
  for (const { name, licences } of ALL) {
    expect(screen.getByRole('link', { name })).toBeInTheDocument();
    for (const licence of licences)
      expect(screen.getByRole('link', { name: `Licence of ${name}: ${licence.name}` })).toHaveAttribute(
        'href',
        expect.stringMatching(/\.txt$/),
      );
  }
});
