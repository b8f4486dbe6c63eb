import type { Capabilities } from './capabilities.js';

/** Everybody who can draw. A new name does not compile until it is wired in the API. */
export const PROVIDER_NAMES = ['sketchbook'] as const;
export type ProviderName = (typeof PROVIDER_NAMES)[number];

/** An AI model (or the built-in illustrator) that a person can choose. */
export interface ModelDefinition {
  provider: ProviderName;
  /** Unique within its provider; `<provider>/<id>` is its full name. */
  id: string;
  name: string;
  description: string;
  /** Micro-USD for one image of default size, null when unknown; with where and when that was read. */
  price: { perImage: number | null; source: string; date: string };
  capabilities: Capabilities;
}
