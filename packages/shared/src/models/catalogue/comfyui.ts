import type { ModelDefinition } from '../model-definition.js';
import { localModel, OPEN_WEIGHTS } from './open-weights.js';

/** Well-known checkpoints by their family; other files and workflows come from the server itself. */
export const COMFYUI_MODELS: readonly ModelDefinition[] = OPEN_WEIGHTS.map((weights) => ({
  ...localModel('comfyui', weights),
  wire: {
    // Both generations are drawn by the same workflow.
    architecture: weights.architecture === 'sd21' ? 'sd15' : weights.architecture,
    loader: 'checkpoint',
    checkpoint: weights.file,
    match: weights.match,
    weights: weights.weights,
  },
}));
