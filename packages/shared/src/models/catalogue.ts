import { familyAliases } from './aliases.js';
import { AUTOMATIC1111_MODELS } from './catalogue/automatic1111.js';
import { COMFYUI_MODELS } from './catalogue/comfyui.js';
import { FAL_MODELS } from './catalogue/fal.js';
import { HUGGINGFACE_MODELS } from './catalogue/huggingface.js';
import { OPENAI_COMPATIBLE_MODELS } from './catalogue/openai-compatible.js';
import { OPENAI_MODELS } from './catalogue/openai.js';
import { OPENROUTER_MODELS } from './catalogue/openrouter.js';
import { REPLICATE_MODELS } from './catalogue/replicate.js';
import { SD_CPP_MODELS } from './catalogue/sd-cpp.js';
import type { ModelDefinition } from './model-definition.js';
import { SKETCHBOOK_MODELS } from './sketchbook.js';

/** All models this release knows. Providers' own lists and the operator's models.json add to them. */
export const MODELS: readonly ModelDefinition[] = [
  ...SKETCHBOOK_MODELS,
  ...AUTOMATIC1111_MODELS,
  ...COMFYUI_MODELS,
  ...SD_CPP_MODELS,
  ...OPENAI_COMPATIBLE_MODELS,
  ...HUGGINGFACE_MODELS,
  ...OPENAI_MODELS,
  ...FAL_MODELS,
  ...REPLICATE_MODELS,
  ...OPENROUTER_MODELS,
];

/** Names that stand for an ordered list of candidates, each `<provider>/<id>`. */
export const MODEL_ALIASES: Readonly<Record<string, readonly string[]>> = {
  sketchbook: ['sketchbook/noto'],
  clay: ['sketchbook/clay'],
  abstract: ['sketchbook/abstract'],
  ...familyAliases(MODELS),
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
export const resolveModel = (name: string, { models, aliases }: Catalogue = RELEASED): ModelDefinition[] => {
  const names = Object.hasOwn(aliases, name) ? (aliases[name] ?? []) : [name];
  return names.flatMap((candidate) => models.find((model) => modelName(model) === candidate) ?? []);
};

/** Models and the names that stand for several of them. */
export interface Catalogue {
  models: readonly ModelDefinition[];
  aliases: Readonly<Record<string, readonly string[]>>;
}

const RELEASED: Catalogue = { models: MODELS, aliases: MODEL_ALIASES };
