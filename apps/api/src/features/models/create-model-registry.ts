import {
  type Catalogue,
  isProviderName,
  type ModelDefinition,
  modelName,
  PROVIDER_NAMES,
  type ProviderName,
} from '@easel/shared';
import type { CatalogueView, createCatalogueViews } from './catalogue-views.js';
import { standsForFile } from './installed.js';
import type { LiveLists } from './live/live-lists.js';
import type { ModelRegistry } from './model-registry.js';
import type { OperatorFile } from './operator/operator-file.js';

/** The models there are, joined from the release, the operator's models.json and the providers' own lists. */
export const createModelRegistry = ({ look, lists, file, orderOf, aliases }: RegistryDeps): ModelRegistry => {
  const lookAll = async (ownerId: string, providers: Iterable<ProviderName>): Promise<Views> => {
    const views = await Promise.all([...new Set(providers)].map((provider) => look(ownerId, provider)));
    return new Map(views.map((view) => [view.provider, view]));
  };

  const allAliases = async (): Promise<Catalogue['aliases']> => ({
    ...aliases,
    ...(await file.current()).aliases,
  });

  /** Waits for what only a provider's own list can tell about these names. */
  const awaitLists = async (views: Views, names: readonly Name[]): Promise<void> => {
    await Promise.all(
      names.map(async ({ provider, id }) => {
        const view = views.get(provider);
        if (!view?.place) return;
        const model = view.byId.get(id);
        if (!model) await lists.askAgain(view.place, UNKNOWN_PATIENCE_MS);
        else if (standsForFile(model) && !view.isListKnown)
          await lists.settle([view.place], FIRST_PATIENCE_MS);
      }),
    );
  };

  return {
    resolve: async (ownerId, name, { providers = [] } = {}) => {
      const known = await allAliases();
      const names = (Object.hasOwn(known, name) ? (known[name] ?? []) : [name]).flatMap(parseName);
      const wanted = names.map(({ provider }) => provider);
      await awaitLists(await lookAll(ownerId, wanted), names);
      const [views, order] = await Promise.all([lookAll(ownerId, wanted), orderOf(ownerId)]);
      return inOrder(names, views, [...providers, ...order]);
    },
    trouble: async (ownerId, model) => (await look(ownerId, model.provider)).troubleOf(model),
    list: async (ownerId) => {
      const first = await lookAll(ownerId, PROVIDER_NAMES);
      const places = [...first.values()].flatMap(({ place }) => place ?? []);
      const waited = await lists.settle(places, FIRST_PATIENCE_MS);
      const [views, order, known] = await Promise.all([
        waited ? lookAll(ownerId, PROVIDER_NAMES) : first,
        orderOf(ownerId),
        allAliases(),
      ]);
      const all = [...views.values()];
      return {
        models: all.flatMap(({ models }) => models),
        troubles: new Map(
          all.flatMap(({ models, troubleOf }) =>
            models.flatMap((model) => {
              const trouble = troubleOf(model);
              return trouble ? [[model, trouble] as const] : [];
            }),
          ),
        ),
        aliases: Object.fromEntries(
          Object.entries(known).flatMap(([alias, candidates]) => {
            const found = inOrder(candidates.flatMap(parseName), views, order);
            return found.length > 0 ? [[alias, found.map(modelName)]] : [];
          }),
        ),
      };
    },
  };
};

/** How long a person waits for lists that were never read. */
const FIRST_PATIENCE_MS = 3000;
/** How long a request waits before a name counts as unknown. */
const UNKNOWN_PATIENCE_MS = 10_000;

const parseName = (name: string): Name[] => {
  const provider = name.slice(0, Math.max(0, name.indexOf('/')));
  return isProviderName(provider) ? [{ provider, id: name.slice(provider.length + 1) }] : [];
};

/** Usable ones first; within those as `order` says; within that as they were named. */
const inOrder = (names: readonly Name[], views: Views, order: readonly ProviderName[]): ModelDefinition[] => {
  const ranked = names.flatMap(({ provider, id }) => {
    const view = views.get(provider);
    const model = view?.byId.get(id);
    if (!view || !model) return [];
    const place = order.indexOf(provider);
    return [
      { model, isUseless: Number(view.troubleOf(model) !== null), rank: place < 0 ? order.length : place },
    ];
  });
  return ranked.toSorted((a, b) => a.isUseless - b.isUseless || a.rank - b.rank).map(({ model }) => model);
};

interface Name {
  provider: ProviderName;
  id: string;
}

type Views = ReadonlyMap<ProviderName, CatalogueView>;

interface RegistryDeps {
  look: ReturnType<typeof createCatalogueViews>;
  lists: Pick<LiveLists, 'askAgain' | 'settle'>;
  file: OperatorFile;
  /** The person's own order of providers; those not named come after. */
  orderOf(ownerId: string): Promise<readonly ProviderName[]>;
  /** The release's. */
  aliases: Catalogue['aliases'];
}
