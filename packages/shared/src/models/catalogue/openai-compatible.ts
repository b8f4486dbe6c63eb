import type { ModelDefinition } from '../model-definition.js';

/** None: such a server names its models by itself, and what is behind a name is its operator's choice. */
export const OPENAI_COMPATIBLE_MODELS: readonly ModelDefinition[] = [];
