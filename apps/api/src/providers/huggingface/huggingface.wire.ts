import type { ModelDefinition } from '@easel/shared';
import { listAt, textAt } from '../support/refusal.js';

/**
 * What `model.wire` may say; everything has a default, so a plain model needs none. The model's id is its repository.
 * @example { providers: ['fal-ai', 'replicate'], editModel: 'black-forest-labs/FLUX.1-Kontext-dev' }
 */
export interface HuggingFaceWire {
  /** Who may draw, in the order they are tried; those that do not serve the model now are passed over. Empty = the hub's
   * order, which a person sets in the settings of the account. */
  providers: string[];
  /** The repository for requests with pictures; the model's id unless given. */
  editModel: string;
}

/** Reads `model.wire`, and fills in what it does not say. */
export const readWire = ({ id, wire = {} }: ModelDefinition): HuggingFaceWire => ({
  providers: listAt(wire, 'providers').filter((name) => typeof name === 'string'),
  editModel: textAt(wire, 'editModel') || id,
});
