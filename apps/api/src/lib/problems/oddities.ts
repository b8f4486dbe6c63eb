import type { FieldError } from './validation-error.js';
import { pointer } from './validation-messages.js';

/**
 * What no schema can refuse: numbers without end, JSON nested or repeated until something breaks. Null when the
 * data is ordinary. Does not recurse, since a megabyte of "[" is deeper than any stack.
 */
export const findOddity = (data: unknown): FieldError | null => {
  const waiting: Place[] = [{ value: data, path: '', depth: 0 }];
  let seen = 0;
  for (let place = waiting.pop(); place; place = waiting.pop()) {
    const { value, path, depth } = place;
    seen += 1;
    if (seen > MAX_VALUES) return { path: '', message: `The request holds more than ${MAX_VALUES} values.` };
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return { path, message: 'The number is too large.' };
    }
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return { path, message: `The value is nested more than ${MAX_DEPTH} deep.` };
    for (const [name, inner] of Object.entries(value)) {
      waiting.push({ value: inner, path: pointer(path, name), depth: depth + 1 });
    }
  }
  return null;
};

// Far above what any request of ours needs.
const MAX_VALUES = 20_000;
const MAX_DEPTH = 32;

interface Place {
  value: unknown;
  path: string;
  depth: number;
}
