import type { Capabilities } from './capabilities.js';
import { SKETCHBOOK_MODELS } from './sketchbook.js';

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

/** All models of all providers. */
export const MODELS: readonly ModelDefinition[] = [...SKETCHBOOK_MODELS];

/** Names that stand for an ordered list of candidates, each `<provider>/<id>`. */
export const MODEL_ALIASES: Readonly<Record<string, readonly string[]>> = { sketchbook: ['sketchbook/noto'] };

/** What draws when the caller names no model. */
export const DEFAULT_MODEL = 'sketchbook';

/** The full name of a model: `<provider>/<id>`. */
export const modelName = (model: Pick<ModelDefinition, 'provider' | 'id'>): string =>
  `${model.provider}/${model.id}`;

/**
 * The candidates behind a full name or an alias, in the order they are tried; empty when there is no such model.
 * @example resolveModel('sketchbook')[0].id // 'noto'
 */
export const resolveModel = (name: string): ModelDefinition[] => {
  const names = Object.hasOwn(MODEL_ALIASES, name) ? (MODEL_ALIASES[name] ?? []) : [name];
  return names.flatMap((candidate) => MODELS.find((model) => modelName(model) === candidate) ?? []);
};
