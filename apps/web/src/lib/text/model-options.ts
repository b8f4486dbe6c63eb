import type { ModelList } from '@easel/shared';
import { providerTitle } from './provider-title';
import { modelLabel } from './sketchbook-model';

/**
 * What this account can draw with, for a list to choose from: names that stand for several models, under `several`,
 * then models by provider. `current` is among them even when it cannot be used any more.
 */
export const modelOptions = (list: ModelList, { current, several }: OptionsOf): ModelOption[] => {
  const usable = list.items.filter(({ available }) => available);
  const names = new Set(usable.map(({ name }) => name));
  const aliases = Object.entries(list.aliases)
    .filter(([, models]) => models.length > 1 && models.some((name) => names.has(name)))
    .map(([name]) => name);
  const providers = [...new Set(usable.map(({ provider }) => provider))];
  const isListed = current === null || names.has(current) || aliases.includes(current);
  return [
    ...(isListed ? [] : [{ value: current, label: modelLabel(current) }]),
    ...(aliases.length === 0
      ? []
      : [{ group: several, items: aliases.map((name) => ({ value: name, label: name })) }]),
    ...providers.map((provider) => ({
      group: providerTitle(provider),
      items: usable
        .filter((model) => model.provider === provider)
        .map(({ name, title }) => ({ value: name, label: title })),
    })),
  ];
};

/** The full name of a model that is called by a short one; a name for several models stays as it is. */
export const fullModelName = ({ aliases }: Pick<ModelList, 'aliases'>, name: string): string => {
  const models = Object.hasOwn(aliases, name) ? aliases[name] : undefined;
  return models?.length === 1 ? (models[0] ?? name) : name;
};

interface OptionsOf {
  current: string | null;
  /** The name of the group of names for several models. */
  several: string;
}

interface Option {
  value: string;
  label: string;
}

export type ModelOption = Option | { group: string; items: Option[] };
