import type { Model, ModelList } from '@easel/shared';

/** What draws: one model, or the first that can of several behind one name. */
export interface ModelChoice {
  /** What the request names. */
  name: string;
  /** The one tried first: its abilities and its price are shown. */
  model: Model;
  /** Everybody who can be tried now, in that order. */
  candidates: readonly Model[];
}

/** The wanted model if it can be used now, else the default one, else any. */
export const chooseModel = (models: ModelList, wanted: string | null): ModelChoice | undefined =>
  [wanted, models.defaultModel, models.items.find(({ available }) => available)?.name]
    .map((name) => usableModel(models, name ?? null))
    .find((choice) => choice !== undefined);

/** Every model behind a name, usable or not, in the order they are tried. */
export const candidatesOf = ({ items, aliases }: ModelList, name: string): Model[] =>
  (Object.hasOwn(aliases, name) ? (aliases[name] ?? []) : [name]).flatMap(
    (candidate) => items.find((model) => model.name === candidate) ?? [],
  );

/** What draws behind a name; undefined when nobody can now. */
export const usableModel = (models: ModelList, name: string | null): ModelChoice | undefined => {
  if (name === null) return undefined;
  const candidates = candidatesOf(models, name).filter(({ available }) => available);
  const [model] = candidates;
  if (model === undefined) return undefined;
  return { name: candidates.length > 1 ? name : model.name, model, candidates };
};
