import type { ErrorCode, ErrorParams, ModelDefinition, ProviderName } from '@easel/shared';

/** Every model there is for a person: of this release, of the operator's models.json, of the providers' own lists. */
export interface ModelRegistry {
  /**
   * The candidates behind a full name or an alias, in the order they are tried: `providers` first, then the person's own
   * order, then the catalogue's; those the person cannot use now come last. Empty when there is no such model.
   */
  resolve(
    ownerId: string,
    name: string,
    options?: { providers?: readonly ProviderName[] },
  ): Promise<ModelDefinition[]>;
  /** Why a person cannot use a model now: their provider's trouble, or that the model is not installed; null = they can. */
  trouble(ownerId: string, model: ModelDefinition): Promise<ModelTrouble | null>;
  /** Everything that can be chosen, usable or not. */
  list(ownerId: string): Promise<RegistryList>;
}

export interface RegistryList {
  models: ModelDefinition[];
  /** Why those of `models` that cannot be used now cannot. */
  troubles: ReadonlyMap<ModelDefinition, ModelTrouble>;
  /** Full names in the order they are tried for this person. */
  aliases: Record<string, string[]>;
}

export interface ModelTrouble {
  code: ErrorCode;
  params: ErrorParams;
}
