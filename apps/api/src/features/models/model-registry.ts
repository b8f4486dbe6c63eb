import type { ModelDefinition, ProviderName } from '@easel/shared';

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
  /** Everything that can be chosen, usable or not. */
  list(ownerId: string): Promise<{ models: ModelDefinition[]; aliases: Record<string, string[]> }>;
}
