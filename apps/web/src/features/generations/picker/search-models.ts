import { isProviderName, type Model, type ModelList, PROVIDERS } from '@easel/shared';
import { providerTitle } from '../../../lib/text/provider-title';
import { candidatesOf } from '../model/choose-model';

/** What the list is narrowed to. */
export interface ModelFilters {
  query: string;
  /** Null = every provider. */
  provider: string | null;
  usable: boolean;
  free: boolean;
  /** Takes a picture to start from. */
  pictures: boolean;
  /** Shows while it draws how far it is. */
  live: boolean;
}

export const NO_FILTERS: ModelFilters = {
  query: '',
  provider: null,
  usable: false,
  free: false,
  pictures: false,
  live: false,
};

/** One name for several models, tried one after the other. */
export interface AliasResult {
  name: string;
  candidates: readonly Model[];
}

/** The models of one provider. */
export interface ModelGroup {
  provider: string;
  title: string;
  models: readonly Model[];
}

export interface FoundModels {
  aliases: readonly AliasResult[];
  groups: readonly ModelGroup[];
}

/** What fits the filters: names for several models first, then models by provider, those of no use now last. */
export const searchModels = (list: ModelList, filters: ModelFilters): FoundModels => {
  const words = plain(filters.query).split(/\s+/).filter(Boolean);
  const passes = passesFilters(filters);
  const namesOf = aliasNames(list);
  const models = list.items.filter((model) => {
    if (!passes(model)) return false;
    if (words.length === 0) return true;
    const text = textOf(model, namesOf.get(model.name) ?? []);
    return words.every((word) => text.includes(word));
  });
  return {
    aliases:
      words.length === 0
        ? []
        : Object.keys(list.aliases)
            .filter((name) => words.every((word) => plain(name).includes(word)))
            .map((name) => ({ name, candidates: candidatesOf(list, name) }))
            .filter(({ candidates }) => {
              if (new Set(candidates.map(({ provider }) => provider)).size < 2) return false;
              if (filters.provider === null) return candidates.some(passes);
              // Who asks for one provider does not want another to be tried first.
              const first = candidates.find(({ available }) => available) ?? candidates[0];
              return first !== undefined && passes(first);
            }),
    groups: groupsOf(models),
  };
};

/** Every provider that has a model. */
export const providersOf = ({ items }: ModelList): string[] => [
  ...new Set(items.map(({ provider }) => provider)),
];

/** True when a picture costs nothing. */
export const isFree = ({ price }: Pick<Model, 'price'>): boolean =>
  price.unit === 'free' || price.perImage === 0;

const passesFilters =
  ({ provider, usable, free, pictures, live }: ModelFilters) =>
  (model: Model): boolean =>
    (provider === null || model.provider === provider) &&
    (!usable || model.available) &&
    (!free || isFree(model)) &&
    (!pictures || model.capabilities.imageInputs > 0) &&
    (!live || model.capabilities.preview || model.capabilities.progress === 'percent');

const groupsOf = (models: readonly Model[]): ModelGroup[] => {
  const groups = new Map<string, Model[]>();
  for (const model of models) {
    const members = groups.get(model.provider);
    if (members === undefined) groups.set(model.provider, [model]);
    else members.push(model);
  }
  const isUsable = (group: ModelGroup) => group.models.some(({ available }) => available);
  return [...groups]
    .map(([provider, members]) => ({ provider, title: providerTitle(provider), models: members }))
    .toSorted((a, b) => Number(isUsable(b)) - Number(isUsable(a)));
};

/** The other names of each model. */
const aliasNames = ({ aliases }: ModelList): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const [alias, candidates] of Object.entries(aliases))
    for (const name of candidates) names.set(name, [...(names.get(name) ?? []), alias]);
  return names;
};

const textOf = ({ name, title, provider, family, description }: Model, names: string[]): string => {
  const kind = isProviderName(provider) ? PROVIDERS[provider].title : '';
  return plain([name, title, kind, family ?? '', description, ...names].join(' '));
};

/** Without capitals and accents, so that neither need be typed. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
