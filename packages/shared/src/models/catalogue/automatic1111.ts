import type { ModelDefinition } from '../model-definition.js';
import { localCapabilities, OPEN_WEIGHTS } from './open-weights.js';
import { FREE } from './parts.js';

/** Well-known checkpoints by their family; the adapter finds the installed file when it is drawn with. */
export const AUTOMATIC1111_MODELS: readonly ModelDefinition[] = OPEN_WEIGHTS.map((weights) => ({
  provider: 'automatic1111',
  id: weights.family,
  name: weights.name,
  description: weights.description,
  family: weights.family,
  licence: weights.licence,
  note: weights.note,
  price: FREE,
  capabilities: localCapabilities(weights),
  wire: {
    checkpoint: null,
    match: weights.match,
    architecture: weights.architecture,
    weights: weights.weights,
  },
}));
