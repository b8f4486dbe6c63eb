import type { ModelDefinition } from './model-definition.js';
import { SKETCHBOOK_MODELS } from './sketchbook.js';

/** All models of all providers. */
export const MODELS: readonly ModelDefinition[] = [...SKETCHBOOK_MODELS];

/** Names that stand for an ordered list of candidates, each `<provider>/<id>`. */
export const MODEL_ALIASES: Readonly<Record<string, readonly string[]>> = {
  sketchbook: ['sketchbook/noto'],
  clay: ['sketchbook/clay'],
  abstract: ['sketchbook/abstract'],
};

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
