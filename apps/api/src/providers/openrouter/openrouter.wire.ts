import type { ModelDefinition } from '@easel/shared';
import { at, listAt, numberAt, textAt } from '../support/refusal.js';

/** What `wire` of an OpenRouter model may say. */
export interface OpenRouterWire {
  /** How a size is said: by shape (and tier), in pixels, or not at all. `aspect` unless given. */
  size: 'aspect' | 'pixels' | 'none';
  /** Values of `aspect_ratio`, of which the nearest is sent; those of the capabilities unless given. */
  aspectRatios: string[];
  /** Values of `resolution`, of which the nearest is sent; none unless given, and then it is not sent. */
  resolutions: string[];
  /** Pictures per call: 1 unless given. With a seed it is always one. */
  perCall: number;
  /** The largest seed it takes; larger ones are folded. 2^31 - 1 unless given: many makers take no more. */
  maxSeed: number;
  /** Whether it streams unfinished pictures. False unless given: most answer in one piece whatever is asked. */
  stream: boolean;
}

/** @example readWire({ wire: { resolutions: ['1K', '2K'] }, capabilities }).perCall // 1 */
export const readWire = ({
  wire,
  capabilities,
}: Pick<ModelDefinition, 'wire' | 'capabilities'>): OpenRouterWire => {
  const size = textAt(wire, 'size');
  return {
    size: size === 'pixels' || size === 'none' ? size : 'aspect',
    aspectRatios:
      at(wire, 'aspectRatios') === undefined ? capabilities.aspectRatios : textsAt(wire, 'aspectRatios'),
    resolutions: textsAt(wire, 'resolutions'),
    perCall: Math.max(1, Math.trunc(numberAt(wire, 'perCall') ?? 1)),
    maxSeed: Math.max(0, Math.trunc(numberAt(wire, 'maxSeed') ?? MAX_SEED)),
    stream: at(wire, 'stream') === true,
  };
};

/** The longer side of a square of a tier, in pixels; null for a tier that nobody knows. */
export const pixelsOf = (tier: string): number | null => {
  const [, thousands] = /^(\d{1,2})K$/i.exec(tier) ?? [];
  if (thousands !== undefined) return Number(thousands) * 1024;
  return /^\d{3,4}$/.test(tier) ? Number(tier) : null;
};

/** Width over height; null for what is no ratio of whole numbers, such as `auto`. */
export const ratioOf = (text: string): number | null => {
  const [, width, height] = /^(\d{1,3}):(\d{1,3})$/.exec(text) ?? [];
  const ratio = Number(width) / Number(height);
  return ratio > 0 && Number.isFinite(ratio) ? ratio : null;
};

/** The texts of a list in an answer. */
export const textsAt = (value: unknown, ...path: string[]): string[] =>
  listAt(value, ...path).filter((text) => typeof text === 'string');

const MAX_SEED = 2 ** 31 - 1;
