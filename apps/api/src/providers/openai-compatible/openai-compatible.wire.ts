import type { ModelDefinition } from '@easel/shared';
import { at, numberAt } from '../support/refusal.js';

/** What `wire` of a model of an OpenAI-compatible server may say. */
export interface CompatibleWire {
  /**
   * Under which names the server takes what OpenAI's API does not have; null = not at all. The defaults are those of
   * vLLM. A `negativePrompt` of `prompt|` is written behind the prompt after a bar, as LocalAI reads it.
   */
  names: Record<OwnParameter, string | null>;
  /** Sent as response_format; null = not sent, for servers that refuse it. `b64_json` unless given. */
  responseFormat: string | null;
  /** Pictures per call: not every server heeds `n`, so 1 unless given. With a seed it is always one. */
  perCall: number;
}

export type OwnParameter = keyof typeof USUAL_NAMES;

/** @example readWire({ wire: { names: { steps: 'step' } } }).names.seed // 'seed' */
export const readWire = ({ wire }: Pick<ModelDefinition, 'wire'>): CompatibleWire => ({
  names: {
    seed: nameOf(wire, 'seed'),
    steps: nameOf(wire, 'steps'),
    guidance: nameOf(wire, 'guidance'),
    negativePrompt: nameOf(wire, 'negativePrompt'),
    strength: nameOf(wire, 'strength'),
  },
  responseFormat: textOr(at(wire, 'responseFormat'), 'b64_json'),
  perCall: Math.max(1, Math.trunc(numberAt(wire, 'perCall') ?? 1)),
});

/** How LocalAI names them. */
export const BEHIND_THE_PROMPT = 'prompt|';

const USUAL_NAMES = {
  seed: 'seed',
  steps: 'num_inference_steps',
  guidance: 'guidance_scale',
  negativePrompt: 'negative_prompt',
  strength: 'strength',
} as const;

const nameOf = (wire: unknown, parameter: OwnParameter): string | null =>
  textOr(at(wire, 'names', parameter), USUAL_NAMES[parameter]);

/** A text, null where null was written, the usual one otherwise. */
const textOr = (value: unknown, usual: string): string | null => {
  if (value === null) return null;
  return typeof value === 'string' && value !== '' ? value : usual;
};
