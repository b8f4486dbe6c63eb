import type { ModelDefinition } from '@easel/shared';
import { at, numberAt } from '../support/refusal.js';

/**
 * Reads what a definition's `wire` says of a model on Replicate; whatever it leaves out follows from the capabilities.
 * @example readWire({ ...fluxSchnell, wire: { input: { count: 'num_outputs' }, fixed: { output_format: 'png' } } })
 */
export const readWire = ({ wire, capabilities }: ModelDefinition): ReplicateWire => {
  const { negativePrompt, seed, steps, guidance, imageInputs, mask, strength } = capabilities;
  const name = (word: string, usual: string | null): string | null => {
    const given = at(wire, 'input', word);
    return typeof given === 'string' || given === null ? given : usual;
  };
  const when = (has: boolean, usual: string): string | null => (has ? usual : null);
  const width = name('width', null);
  const height = name('height', null);
  const size = name('size', null);
  const version = at(wire, 'version');
  const imageList = at(wire, 'imageList');
  const fixed = at(wire, 'fixed');
  return {
    version: typeof version === 'string' ? version : null,
    input: {
      prompt: name('prompt', 'prompt') ?? 'prompt',
      negativePrompt: name('negativePrompt', when(negativePrompt, 'negative_prompt')),
      seed: name('seed', when(seed, 'seed')),
      count: name('count', null),
      steps: name('steps', when(steps !== null, 'num_inference_steps')),
      guidance: name('guidance', when(guidance !== null, 'guidance_scale')),
      width,
      height,
      size,
      aspectRatio: name('aspectRatio', when((width ?? height ?? size) === null, 'aspect_ratio')),
      image: name('image', when(imageInputs > 0, 'image')),
      mask: name('mask', when(mask, 'mask')),
      strength: name('strength', when(strength !== null, 'prompt_strength')),
    },
    imageList: typeof imageList === 'boolean' ? imageList : imageInputs > 1,
    fixed: typeof fixed === 'object' && fixed !== null ? { ...fixed } : {},
    maxSeed: numberAt(wire, 'maxSeed') ?? 2 ** 32 - 1,
  };
};

export interface ReplicateWire {
  /** 64 hex digits, sent to /predictions; null = an official model, which has an address of its own. */
  version: string | null;
  /** Our words, and what the model calls them; null = not sent. */
  input: {
    prompt: string;
    negativePrompt: string | null;
    seed: string | null;
    /** Null = one prediction for each image; else one draws as many as `capabilities.maxCount`. */
    count: string | null;
    steps: string | null;
    guidance: string | null;
    width: string | null;
    height: string | null;
    /** Sent as 1024x1024. */
    size: string | null;
    /** Sent as the nearest of `capabilities.aspectRatios`. */
    aspectRatio: string | null;
    image: string | null;
    mask: string | null;
    strength: string | null;
  };
  /** Whether `image` takes a list. */
  imageList: boolean;
  /** Sent with every request unless `extra` says otherwise. */
  fixed: Readonly<Record<string, unknown>>;
  /** The largest seed it takes. */
  maxSeed: number;
}
