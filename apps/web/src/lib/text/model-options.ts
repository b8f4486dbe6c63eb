import type { ModelList } from '@easel/shared';
import { providerTitle } from './provider-title';
import { modelLabel } from './sketchbook-model';

/**
 * The models this account can use, by provider, for a list to choose from. `current` is among them even when it is a
 * name for several, or cannot be used any more.
 */
export const modelOptions = ({ items }: Pick<ModelList, 'items'>, current: string | null): ModelOption[] => {
  const usable = items.filter(({ available }) => available);
  const providers = [...new Set(usable.map(({ provider }) => provider))];
  const isListed = current === null || usable.some(({ name }) => name === current);
  return [
    ...(isListed ? [] : [{ value: current, label: modelLabel(current) }]),
    ...providers.map((provider) => ({
      group: providerTitle(provider),
      items: usable
        .filter((model) => model.provider === provider)
        .map(({ name, title }) => ({ value: name, label: title })),
    })),
  ];
};

interface Option {
  value: string;
  label: string;
}

export type ModelOption = Option | { group: string; items: Option[] };
