import type { ModelDefinition } from '@easel/shared';
import { textAt } from '../support/refusal.js';

/** What `wire` of a model may say; all of it may be left out. */
export interface Automatic1111Wire {
  /** The checkpoint as the server calls it, with or without hash and extension. Null: `match` finds it. Default: the model's id. */
  checkpoint: string | null;
  /** A regular expression, read without regard to case, for the names of installed checkpoints. Default: none. */
  match: RegExp | null;
  /** How it is drawn with. Default: guessed from the name. */
  architecture: Architecture;
  /** Where to get it, for the hint when it is not installed. Default: ''. */
  weights: string;
}

export type Architecture = 'sd15' | 'sd21' | 'sdxl' | 'sd3' | 'flux';

export const readWire = (model: ModelDefinition): Automatic1111Wire => {
  const match = toExpression(textAt(model.wire, 'match'));
  const checkpoint = textAt(model.wire, 'checkpoint') || (match === null ? model.id : null);
  const architecture = textAt(model.wire, 'architecture');
  return {
    checkpoint,
    match,
    architecture: isArchitecture(architecture) ? architecture : guessArchitecture(checkpoint ?? model.id),
    weights: textAt(model.wire, 'weights'),
  };
};

/**
 * How a checkpoint is drawn with, as far as its name tells; the server itself does not say. A wrong guess costs quality
 * (an odd size, too much guidance), never an error.
 * @example guessArchitecture('ponyDiffusionV6XL.safetensors') // 'sdxl'
 */
export const guessArchitecture = (name: string): Architecture =>
  GUESSES.find(([pattern]) => pattern.test(name))?.[1] ?? 'sd15';

const GUESSES: readonly [RegExp, Architecture][] = [
  [/flux/i, 'flux'],
  [/sd[-_ ]?3|stable[-_ ]?diffusion[-_ ]?3/i, 'sd3'],
  [/xl|pony|illustrious|noobai|animagine/i, 'sdxl'],
  [/v2-[01][-_]|(sd|stable[-_ ]?diffusion)[-_ ]?v?2[-_. ]?[01]/i, 'sd21'],
];

const isArchitecture = (text: string): text is Architecture =>
  ['sd15', 'sd21', 'sdxl', 'sd3', 'flux'].includes(text);

/** What an operator wrote may be no expression at all. */
const toExpression = (source: string): RegExp | null => {
  try {
    return source === '' ? null : new RegExp(source, 'i');
  } catch {
    return null;
  }
};
