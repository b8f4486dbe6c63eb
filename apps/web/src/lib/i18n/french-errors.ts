import type { ErrorCode } from '@easel/shared';

/** A title and a sentence for every error code: a code without one does not compile. */
export type ErrorTable = Record<ErrorCode, { title: string; detail: string }>;

/** The French table, once it was loaded with the French catalogue. */
export const frenchErrors = (): ErrorTable | null => loaded;

/** Brings the French table in. */
export const setFrenchErrors = (table: ErrorTable): void => {
  loaded = table;
};

let loaded: ErrorTable | null = null;
