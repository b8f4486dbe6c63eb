import type { AdvancedParameter } from '@easel/shared';
import { at, numberAt, textAt } from '../support/refusal.js';
import { textsAt } from './openrouter.wire.js';

/**
 * What a model takes beyond what every client knows. A `boolean` descriptor says only that a parameter is taken, not what
 * its values are: such a one is offered where its type is known.
 */
export const readAdvanced = (parameters: unknown): AdvancedParameter[] =>
  typeof parameters === 'object' && parameters !== null
    ? Object.keys(parameters)
        .filter((name) => !COMMON.has(name))
        .flatMap((name) => toParameter(name, at(parameters, name)) ?? [])
    : [];

const toParameter = (name: string, descriptor: unknown): AdvancedParameter | null => {
  const about = { name, description: DESCRIPTIONS[name] ?? titleOf(name), default: null };
  const type = textAt(descriptor, 'type');
  if (type === 'enum') {
    // Drawings in SVG are no pictures that could be stored.
    const values = textsAt(descriptor, 'values').filter((value) => value !== 'svg');
    return values.length > 0 ? { ...about, type: 'choice', values } : null;
  }
  const known = KNOWN[name];
  if (type === 'boolean') return known ? { ...about, ...known } : null;
  const min = numberAt(descriptor, 'min');
  const max = numberAt(descriptor, 'max');
  if (type !== 'range' || min === null || max === null) return null;
  const whole = Number.isInteger(min) && Number.isInteger(max) && max - min > 1;
  return { ...about, type: whole ? 'integer' : 'number', min, max };
};

/** @example titleOf('safety_tolerance') // 'Safety tolerance' */
const titleOf = (name: string): string => {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
};

const COMMON = new Set([
  'model',
  'prompt',
  'n',
  'aspect_ratio',
  'resolution',
  'size',
  'seed',
  'input_references',
  'stream',
]);

const KNOWN: Readonly<Record<string, Pick<AdvancedParameter, 'type' | 'values' | 'min' | 'max'>>> = {
  quality: { type: 'choice', values: ['auto', 'low', 'medium', 'high'] },
  background: { type: 'choice', values: ['auto', 'opaque', 'transparent'] },
  output_format: { type: 'choice', values: ['png', 'jpeg', 'webp'] },
  output_compression: { type: 'integer', min: 0, max: 100 },
};

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  quality: 'How much work goes into the picture; more may cost more.',
  background: 'Whether the background is transparent.',
  output_format: 'How the picture is encoded.',
  output_compression: 'How strongly JPEG and WebP are compressed.',
};
