/** Now, as the ISO 8601 text that records hold. */
export const nowIso = (): string => new Date().toISOString();

/** `iso` moved by `ms`, for example to find when something expires. */
export const shiftIso = (iso: string, ms: number): string => new Date(Date.parse(iso) + ms).toISOString();

/** Where time comes from; tests pass their own. */
export interface Clock {
  now(): string;
}

/** The machine's clock. */
export const systemClock: Clock = { now: nowIso };
