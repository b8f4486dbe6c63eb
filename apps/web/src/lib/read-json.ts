/** True for an object whose fields can be looked at. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The text in a field of free JSON; null when there is none. */
export const readText = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;

/** The number in a field of free JSON; null when there is none. */
export const readNumber = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? value : null;

/** The texts of a list in free JSON, without whatever else it holds. */
export const readTexts = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];

/** The objects of a list in free JSON, without whatever else it holds. */
export const readObjects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value) ? value.filter(isObject) : [];
