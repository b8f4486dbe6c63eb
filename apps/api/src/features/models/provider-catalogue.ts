import { type ModelDefinition, type OperatorModel, type ProviderName, PROVIDERS } from '@easel/shared';
import { fileOf, findInstalled, standsForFile } from './installed.js';
import { applyOperatorModel } from './operator/apply-operator-model.js';
import { defaultModel } from './operator/model-defaults.js';

/** All models of one provider over one connection. */
export interface ProviderCatalogue {
  models: readonly ModelDefinition[];
  byId: ReadonlyMap<string, ModelDefinition>;
  /** Ids of those that stand for an installed file, where no file that fits is known. */
  notInstalled: ReadonlySet<string>;
}

/**
 * Joins what three sides know. The provider's list is newest about price, advanced parameters and wire; our own
 * catalogue speaks for people; the operator has the last word.
 */
export const joinCatalogue = ({ provider, released, said, date, live }: Sources): ProviderCatalogue => {
  const saidById = new Map(said.map((model) => [model.id, model]));
  const liveById = new Map((live ?? []).map((model) => [model.id, model]));
  const releasedById = new Map(released.map((model) => [model.id, model]));

  const join = (id: string): ModelDefinition[] => {
    const ours = releasedById.get(id);
    const theirs = liveById.get(id);
    const words = saidById.get(id);
    if (words?.hidden) return [];
    const known = ours && theirs ? refresh(ours, theirs) : (ours ?? theirs);
    if (!words) return known ? [known] : [];
    if (!known && words.name === undefined) return [];
    return [applyOperatorModel(known ?? defaultModel(provider, id), words, date)];
  };

  const ids = new Set([...releasedById.keys(), ...saidById.keys(), ...liveById.keys()]);
  const notInstalled = new Set<string>();
  const models = [...ids].flatMap(join).map((model) => {
    if (PROVIDERS[provider].kind !== 'local' || !standsForFile(model)) return model;
    const file = findInstalled(model, live ?? []);
    if (file) return wearing(model, file);
    notInstalled.add(model.id);
    return model;
  });
  return { models, byId: new Map(models.map((model) => [model.id, model])), notInstalled };
};

/** Our entry with what the provider's own list knows better. */
const refresh = (ours: ModelDefinition, theirs: ModelDefinition): ModelDefinition => {
  const { advanced } = theirs.capabilities;
  return {
    ...ours,
    price: theirs.price.unit === 'unknown' ? ours.price : theirs.price,
    capabilities: advanced.length > 0 ? { ...ours.capabilities, advanced } : ours.capabilities,
    ...((ours.wire ?? theirs.wire) && { wire: { ...ours.wire, ...theirs.wire } }),
  };
};

/** A family's entry, drawn with the file that is there: how that is loaded is the file's, how it is drawn the family's. */
const wearing = (model: ModelDefinition, file: ModelDefinition): ModelDefinition => {
  const { advanced } = model.capabilities.advanced.length > 0 ? model.capabilities : file.capabilities;
  const architecture = model.wire?.architecture ?? file.wire?.architecture;
  return {
    ...model,
    capabilities: { ...model.capabilities, advanced },
    wire: {
      ...model.wire,
      ...file.wire,
      ...(architecture !== undefined && { architecture }),
      checkpoint: fileOf(file),
    },
  };
};

interface Sources {
  provider: ProviderName;
  /** The release's models of this provider. */
  released: readonly ModelDefinition[];
  /** What models.json says of this provider's models, written on `date`. */
  said: readonly OperatorModel[];
  date: string;
  /** The provider's own list; null = not known. */
  live: readonly ModelDefinition[] | null;
}
