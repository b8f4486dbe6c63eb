import { expect, test } from '@jest/globals';
import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderForm } from '../../../../test/support/render-form';
import { chooseLanguage } from '../../../lib/i18n/i18n';

test.each([
  ['Steps', '3.7', 'A whole number from 1 to 150.'],
  ['Steps', '-4', 'A whole number from 1 to 150.'],
  ['Steps', '151', 'A whole number from 1 to 150.'],
  ['Guidance', '5,5', 'A number from 1 to 30, in steps of 0.5.'],
  ['Seed', '1e3', 'A whole number from 0 to 4294967295.'],
])('%s keeps "%s" as it was typed, says what is wrong and sends nothing', async (label, typed, said) => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'automatic1111/sd_xl_base_1.0' });
  const field = () => screen.getByRole('textbox', { name: label });
  await userEvent.click(field());
  await userEvent.paste(typed);
  await userEvent.tab();
  expect(field()).toHaveValue(typed);
  expect(field()).toHaveAttribute('aria-invalid', 'true');
  expect(field()).toHaveAccessibleDescription(expect.stringContaining(said));
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(calls).toEqual([]);
  expect(field()).toHaveFocus();

  await userEvent.clear(field());
  expect(field()).not.toHaveAttribute('aria-invalid', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(calls).toHaveLength(1));
  expect(calls[0]?.body).not.toHaveProperty(label.toLowerCase());
});

test('a text that was wrong is forgotten once the slider says otherwise', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'automatic1111/sd_xl_base_1.0' });
  await userEvent.type(screen.getByRole('textbox', { name: 'Steps' }), '999');
  fireEvent.change(screen.getByRole('slider', { name: 'Steps' }), { target: { value: '30' } });
  expect(screen.getByRole('textbox', { name: 'Steps' })).toHaveValue('30');
  await userEvent.click(screen.getByRole('button', { name: 'Back to what the model likes: Steps' }));
  expect(screen.getByRole('textbox', { name: 'Steps' })).toHaveValue('');
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  await waitFor(() => expect(calls).toHaveLength(1));
});

test('French numbers have a comma', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'automatic1111/sd_xl_base_1.0' });
  await act(() => chooseLanguage('fr'));
  await userEvent.type(screen.getByRole('textbox', { name: 'Fidélité' }), '5,5');
  expect(screen.getByRole('textbox', { name: 'Fidélité' })).not.toHaveAttribute('aria-invalid', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Générer' }));
  await waitFor(() => expect(calls[0]?.body).toMatchObject({ guidance: 5.5 }));
  await act(() => chooseLanguage('en'));
});

test('a wrong number under Advanced is shown', async () => {
  const { calls } = await renderForm({ prompt: 'a fox', model: 'fal/flux/schnell' });
  fireEvent.change(screen.getByLabelText('lora scale'), { target: { value: '4.5' } });
  await userEvent.click(screen.getByRole('button', { name: 'Generate' }));
  expect(calls).toEqual([]);
  expect(screen.getByText('A number from 0 to 4.')).toBeVisible();
  expect(screen.getByLabelText('lora scale')).toHaveFocus();
});
