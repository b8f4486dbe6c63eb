import type { ModelDefinition } from '../model-definition.js';
import { localModel, OPEN_WEIGHTS } from './open-weights.js';

/** Well-known checkpoints by their family; the adapter finds the installed file when it is drawn with. */
export const AUTOMATIC1111_MODELS: readonly ModelDefinition[] = OPEN_WEIGHTS.map((weights) => ({
  ...localModel('automatic1111', weights),
  wire: {
    checkpoint: null,
    match: weights.match,
    architecture: weights.architecture,
    weights: weights.weights,
  },
}));
