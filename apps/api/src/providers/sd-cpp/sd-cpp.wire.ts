import type { ModelDefinition } from '@easel/shared';
import { listAt, textAt } from '../support/refusal.js';

/**
 * Reads what a definition's `wire` says of a model of stable-diffusion.cpp.
 * @example readWire({ ...stableDiffusion15, wire: { files: ['v1-5', 'sd15'] } }) // { files: [...], images: 'init' }
 */
export const readWire = ({ id, wire }: Pick<ModelDefinition, 'id' | 'wire'>): SdCppWire => {
  const files = listAt(wire, 'files').filter((file): file is string => typeof file === 'string');
  return {
    files: files.length > 0 ? files : [textAt(wire, 'checkpoint') || id],
    images: textAt(wire, 'images') === 'reference' ? 'reference' : 'init',
  };
};

export interface SdCppWire {
  /** Parts of file names, in any case, by which the loaded model is known as this one; its `checkpoint` unless given. */
  files: string[];
  /** `init`: the first picture is drawn over, with strength and mask. `reference`: all are only looked at. */
  images: 'init' | 'reference';
}
