import { type ModelDefinition, type ProviderName, PROVIDERS } from '@easel/shared';
import type { ProviderPool } from '../../providers/pool/provider-pool.js';
import { installHint } from './installed.js';
import { type LiveList, type LiveLists, type Place, unreachable } from './live/live-lists.js';
import type { ModelTrouble } from './model-registry.js';
import type { OperatorFile, OperatorState } from './operator/operator-file.js';
import { joinCatalogue, type ProviderCatalogue } from './provider-catalogue.js';

/** What one person sees of one provider now. */
export interface CatalogueView extends ProviderCatalogue {
  provider: ProviderName;
  /** Over which connection its own list is read; null = there is none. */
  place: Place | null;
  /** False as long as nobody knows what its own list says. */
  isListKnown: boolean;
  /** Why the person cannot use a model of it; null = they can. */
  troubleOf(model: ModelDefinition): ModelTrouble | null;
}

/** Looks at a provider for a person. What was joined once is remembered until the operator's file or the list changes. */
export const createCatalogueViews = ({ pool, lists, file, released }: ViewsDeps) => {
  const remembered = new WeakMap<OperatorState, Map<ProviderName, WeakMap<object, ProviderCatalogue>>>();

  const catalogueOf = (
    state: OperatorState,
    provider: ProviderName,
    live: LiveList['models'],
  ): ProviderCatalogue => {
    const byProvider = remembered.get(state) ?? new Map<ProviderName, WeakMap<object, ProviderCatalogue>>();
    const byList = byProvider.get(provider) ?? new WeakMap<object, ProviderCatalogue>();
    const catalogue =
      byList.get(live ?? NO_LIST) ??
      joinCatalogue({
        provider,
        released: released.filter((model) => model.provider === provider),
        said: state.models.filter((model) => model.provider === provider),
        date: state.date,
        live,
      });
    remembered.set(state, byProvider.set(provider, byList.set(live ?? NO_LIST, catalogue)));
    return catalogue;
  };

  return async (ownerId: string, provider: ProviderName): Promise<CatalogueView> => {
    const [state, { connectionId, trouble }] = await Promise.all([
      file.current(),
      pool.look(ownerId, provider),
    ]);
    const place =
      connectionId === null || PROVIDERS[provider].kind === 'built_in'
        ? null
        : { ownerId, provider, connectionId };
    const list = place ? lists.ask(place) : NO_LIST;
    const catalogue = catalogueOf(state, provider, list.models);
    const absence = absenceOf(provider, list);
    return {
      ...catalogue,
      provider,
      place,
      isListKnown: !list.kept || list.models !== null,
      troubleOf: (model) =>
        trouble ??
        faultOf(model) ??
        (catalogue.notInstalled.has(model.id) && list.kept ? absence(model) : null),
    };
  };
};

const NO_LIST: LiveList = { models: null, failure: null, kept: false };

/** What its adapter found wrong with a model itself, such as a workflow that is no workflow. */
const faultOf = ({ wire }: ModelDefinition): ModelTrouble | null =>
  typeof wire?.['fault'] === 'string' ? { code: 'model_unusable', params: { reason: wire['fault'] } } : null;

/** Why a file is not there, as far as that is known. */
const absenceOf =
  (provider: ProviderName, { models, failure }: LiveList) =>
  (model: ModelDefinition): ModelTrouble =>
    models
      ? {
          code: 'model_not_installed',
          params: { provider: PROVIDERS[provider].title, hint: installHint(model) },
        }
      : (failure ?? unreachable(provider, 'it has not told yet which models it has'));

interface ViewsDeps {
  pool: Pick<ProviderPool, 'look'>;
  lists: Pick<LiveLists, 'ask'>;
  file: OperatorFile;
  released: readonly ModelDefinition[];
}
