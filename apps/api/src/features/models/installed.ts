import type { ModelDefinition } from '@easel/shared';

/**
 * For an entry that stands for whatever file of its family is installed at a local server: what the file's name must
 * match, `wire.match`, in any case. Null = the entry is a model of its own.
 */
export const installedPattern = ({ wire }: ModelDefinition): RegExp | null => readPattern(wire?.match);

/** The live definition of the first file that fits, if any. */
export const findInstalled = (
  pattern: RegExp,
  live: readonly ModelDefinition[],
): ModelDefinition | undefined =>
  live.find(({ wire }) => typeof wire?.checkpoint === 'string' && pattern.test(wire.checkpoint));

/** Null when it is no regular expression. */
export const readPattern = (match: unknown): RegExp | null => {
  if (typeof match !== 'string') return null;
  try {
    return new RegExp(match, 'i');
  } catch {
    return null;
  }
};
