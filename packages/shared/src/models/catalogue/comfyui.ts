import type { ModelDefinition } from '../model-definition.js';
import { localCapabilities, OPEN_WEIGHTS } from './open-weights.js';
import { FREE } from './parts.js';

/** Well-known checkpoints by their family; other files and workflows come from the server itself. */
export const COMFYUI_MODELS: readonly ModelDefinition[] = OPEN_WEIGHTS.map((weights) => ({
  provider: 'comfyui',
  id: weights.family,
  name: weights.name,
  description: weights.description,
  family: weights.family,
  licence: weights.licence,
  note: weights.note,
  price: FREE,
  capabilities: localCapabilities(weights),
  wire: {
    // Both generations are drawn by the same workflow.
    architecture: weights.architecture === 'sd21' ? 'sd15' : weights.architecture,
    loader: 'checkpoint',
    checkpoint: weights.file,
    match: weights.match,
    weights: weights.weights,
  },
}));
