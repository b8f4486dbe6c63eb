import type { Capabilities } from './capabilities.js';
import type { Price } from './price.js';
import type { ProviderName } from './providers.js';

/** An AI model (or the built-in illustrator) that a person can choose. */
export interface ModelDefinition {
  provider: ProviderName;
  /** Unique within its provider; `<provider>/<id>` is its full name. */
  id: string;
  name: string;
  description: string;
  /** The same weights at whatever provider: what an alias stands for. Null = only here. */
  family: string | null;
  /** Under which terms pictures and weights may be used, in a few words; null = the provider's own terms. */
  licence: string | null;
  /** What a person should know before choosing it, for example that no hosted provider serves it any more. */
  note: string | null;
  price: Price;
  capabilities: Capabilities;
  /**
   * What only its adapter reads: paths, names of parameters. JSON. Read by others too: `match` and `checkpoint` (which
   * installed file it is) and `fault` (why it cannot be used).
   */
  wire?: Readonly<Record<string, unknown>>;
}
