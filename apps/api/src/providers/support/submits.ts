const submitted = new WeakSet<AbortSignal>();

/** Notes that a request for pictures may have reached its provider; `signal` is that of the whole request. */
export const noteSubmit = (signal: AbortSignal): void => void submitted.add(signal);

/** False when surely nothing was asked for: a cancel then costs nobody anything. */
export const mayHaveSubmitted = (signal: AbortSignal): boolean => submitted.has(signal);
