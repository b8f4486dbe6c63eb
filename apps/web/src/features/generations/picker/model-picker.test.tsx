import { beforeEach, expect, jest, test } from '@jest/globals';
import type { ModelList } from '@easel/shared';
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { makeManyModels, MANY_ALIASES } from '../../../../test/fake-server/fake-models';
import { inRouter } from '../../../../test/support/in-router';
import { renderWith } from '../../../../test/support/render-with';
import { chooseLanguage } from '../../../lib/i18n/i18n';
import { ModelPicker } from './model-picker';

const MODELS: ModelList = {
  items: makeManyModels(),
  nextCursor: null,
  aliases: MANY_ALIASES,
  defaultModel: 'sketchbook',
};

const onChoose = jest.fn<(name: string) => void>();
const onCompare = jest.fn<(names: readonly string[]) => void>();
const onClose = jest.fn<() => void>();
beforeEach(() => {
  onChoose.mockClear();
  onCompare.mockClear();
  onClose.mockClear();
});

const renderPicker = async (chosen = ['sketchbook/noto']) => {
  await renderWith(
    await inRouter(
      <ModelPicker
        models={MODELS}
        chosen={chosen}
        onChoose={onChoose}
        onCompare={onCompare}
        onClose={onClose}
      />,
    ),
  );
  return screen.findByRole('dialog', { name: 'Choose a model' });
};

const search = () => screen.getByRole('searchbox', { name: 'Search models' });
const row = (title: string) => screen.getByRole('button', { name: title });

test('tells what each model can do, what it costs and under which licence', async () => {
  await renderPicker();
  expect(row('GPT Image 1')).toHaveTextContent('$0.042 a picture');
  expect(row('GPT Image 1')).toHaveTextContent(/Takes a picture.*Mask.*Preview/);
  expect(row('FLUX.1 Kontext [pro]')).toHaveTextContent('Needs a picture');
  expect(row('Clay')).toHaveTextContent('free');
  expect(row('Ideogram 3 Turbo')).toHaveTextContent('price unknown');
  const [schnell] = screen.getAllByRole('button', { name: 'FLUX.1 [schnell]' });
  expect(schnell).toHaveTextContent('Licence: Apache 2.0');
  expect(screen.getByText('12 models')).toBeInTheDocument();
});

test('marks the chosen model, and Tab leads to it', async () => {
  await renderPicker();
  expect(row('Sketchbook')).toHaveAttribute('aria-current', 'true');
  expect(row('Sketchbook')).toHaveAttribute('tabindex', '0');
  expect(row('Clay')).toHaveAttribute('tabindex', '-1');
});

test('says once why the models of a provider cannot be used, and where that is cured', async () => {
  await renderPicker();
  expect(screen.getAllByText(/Save a key for Replicate under Providers/)).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Connect Replicate' })).toHaveAttribute('href', '/providers');
  expect(row('v1-5-pruned-emaonly')).toHaveTextContent('Put the file into models/Stable-diffusion');

  await userEvent.click(row('Ideogram 3 Turbo'));
  expect(onChoose).not.toHaveBeenCalled();
});

test('search, arrows and Enter choose without a mouse', async () => {
  await renderPicker();
  await userEvent.type(search(), 'free model of this server');
  expect(await screen.findByText(/No model fits/)).toBeInTheDocument();
  await userEvent.clear(search());
  await userEvent.type(search(), 'checkpoint');
  expect(await screen.findByText('3 models')).toBeInTheDocument();

  await userEvent.keyboard('{ArrowDown}');
  expect(row('sd_xl_base_1.0')).toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  expect(search()).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{End}');
  expect(row('openjourney-v4')).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  expect(onChoose).toHaveBeenCalledWith('automatic1111/openjourney-v4');
  expect(onClose).toHaveBeenCalled();
});

test('Enter in the search field takes the first that can be used', async () => {
  await renderPicker();
  await userEvent.type(search(), 'kontext{Enter}');
  expect(onChoose).toHaveBeenCalledWith('fal/flux/kontext');
});

test('a name for several models says whom it tries, and can be chosen', async () => {
  await renderPicker();
  await userEvent.type(search(), 'edit');
  const alias = await screen.findByRole('button', { name: /^edit/ });
  expect(alias).toHaveTextContent('tries fal, then OpenAI');
  await userEvent.click(alias);
  expect(onChoose).toHaveBeenCalledWith('edit');
});

test('a name for several models promises only those that can draw now', async () => {
  await renderPicker();
  await userEvent.type(search(), 'flux-schnell');
  const alias = await screen.findByRole('button', { name: /^flux-schnell/ });
  expect(alias).toHaveTextContent('tries fal');
  expect(alias).not.toHaveTextContent('Replicate');
});

test('filters can be switched on and off', async () => {
  await renderPicker();
  const filters = within(screen.getByRole('group', { name: 'Only models that' }));
  await userEvent.click(filters.getByRole('button', { name: 'Usable now' }));
  expect(filters.getByRole('button', { name: 'Usable now' })).toHaveAttribute('aria-pressed', 'true');
  expect(await screen.findByText('8 models')).toBeInTheDocument();
  await userEvent.selectOptions(filters.getByRole('combobox', { name: 'Provider' }), 'fal');
  expect(await screen.findByText('2 models')).toBeInTheDocument();
  await userEvent.click(filters.getByRole('button', { name: 'Usable now' }));
  expect(await screen.findByText('2 models')).toBeInTheDocument();
});

test('Escape closes it', async () => {
  await renderPicker();
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalled();
  expect(onChoose).not.toHaveBeenCalled();
});

test('what the server tells of a model that cannot be used is said once, in the reader’s words, with links', async () => {
  const note = 'No hosted provider serves it any more; see https://example.org/analog (a card).';
  const base = MODELS.items.find(({ provider }) => provider === 'automatic1111');
  if (base === undefined) throw new Error('There is no model');
  const gone = (provider: string) => ({
    ...base,
    name: `${provider}/analog`,
    title: `Analog of ${provider}`,
    provider,
    note,
    available: false,
    unavailableCode: 'model_not_installed',
    unavailableReason: `It has no such model now. ${note}`,
    unavailableParams: { provider: 'Somebody', hint: note },
  });
  const models = {
    ...MODELS,
    items: [gone('comfyui'), gone('sd-cpp')],
    aliases: { analog: ['comfyui/analog', 'sd-cpp/analog'] },
  };
  await renderWith(
    await inRouter(
      <ModelPicker models={models} chosen={[]} onChoose={onChoose} onCompare={onCompare} onClose={onClose} />,
    ),
  );
  await act(() => chooseLanguage('fr'));
  await userEvent.type(await screen.findByRole('searchbox'), 'analog');
  const alias = await screen.findByRole('button', { name: /^analog/ });
  expect(alias).toHaveTextContent('Somebody n’a pas ce modèle en ce moment.');
  const [link, ...others] = screen.getAllByRole('link', { name: 'https://example.org/analog' });
  expect(link).toHaveAttribute('href', 'https://example.org/analog');
  expect(others).toHaveLength(1);
  expect(link?.closest('button')).toBeNull();
  expect(document.body.textContent).not.toContain('It has no such model now');
  expect(document.body.textContent?.match(/No hosted provider/g)).toHaveLength(2);
  await act(() => chooseLanguage('en'));
});

test('several models can be chosen to be compared, and the keys walk as before', async () => {
  await renderPicker();
  await userEvent.click(screen.getByRole('button', { name: 'Compare several' }));
  expect(row('Sketchbook')).toHaveAttribute('aria-pressed', 'true');
  expect(row('Sketchbook')).not.toHaveAttribute('aria-current');
  expect(screen.getByRole('button', { name: 'Compare them' })).toBeDisabled();
  await userEvent.click(row('Clay'));
  await userEvent.click(row('Abstract'));
  await userEvent.click(row('Abstract'));
  expect(screen.getByText('2 chosen')).toBeInTheDocument();
  await userEvent.click(screen.getByRole('button', { name: 'Compare them' }));
  expect(onCompare).toHaveBeenCalledWith(['sketchbook/noto', 'sketchbook/clay']);
  expect(onChoose).not.toHaveBeenCalled();
  expect(onClose).toHaveBeenCalled();
});

test('who compares already goes on from there, and can go back to one model', async () => {
  await renderPicker(['sketchbook/noto', 'sketchbook/clay']);
  expect(row('Clay')).toHaveAttribute('aria-pressed', 'true');
  await userEvent.click(screen.getByRole('button', { name: 'Compare several' }));
  await userEvent.click(row('Abstract'));
  expect(onChoose).toHaveBeenCalledWith('sketchbook/abstract');
});
