import type { ModelDefinition } from '@easel/shared';

/**
 * True for an entry that stands for whatever file of its family a local server has: `wire.match`, a regular expression,
 * or `wire.files`, parts of names, say which files those are, in any case.
 */
export const standsForFile = ({ wire }: ModelDefinition): boolean =>
  wire?.match !== undefined || wire?.files !== undefined;

/** The server's own definition of the file to draw with: the usual one, else the first that fits. */
export const findInstalled = (
  { wire }: ModelDefinition,
  live: readonly ModelDefinition[],
): ModelDefinition | undefined => {
  const pattern = readPattern(wire?.match);
  const parts = (Array.isArray(wire?.files) ? wire.files : []).map((part) => String(part).toLowerCase());
  const fits = live.filter((model) => {
    const file = fileOf(model);
    return pattern?.test(file) || parts.some((part) => file.toLowerCase().includes(part));
  });
  return fits.find((model) => fileOf(model).split(/[/\\]/).at(-1) === wire?.checkpoint) ?? fits[0];
};

/** Of which file a server's own definition is. */
export const fileOf = ({ id, wire }: ModelDefinition): string =>
  typeof wire?.checkpoint === 'string' ? wire.checkpoint : id;

/** How to get what is not there. */
export const installHint = ({ note, wire }: ModelDefinition): string => {
  const weights = typeof wire?.weights === 'string' ? wire.weights : null;
  const source = weights && !note?.includes(weights) ? `Install it there: ${weights}` : null;
  return [note, source].filter(Boolean).join(' ') || 'Install it there, or choose another model.';
};

/** Null when it is no regular expression. */
export const readPattern = (match: unknown): RegExp | null => {
  if (typeof match !== 'string') return null;
  try {
    return new RegExp(match, 'i');
  } catch {
    return null;
  }
};
