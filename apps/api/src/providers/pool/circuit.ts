/** Leaves a provider alone after several failures in a row, so that others need not wait for the same time-out. */
export interface Circuit {
  /** Until when nobody may call it, in milliseconds since 1970; null = calls are let through. */
  pausedUntil(): number | null;
  /** Takes the one trial call that is let through after a pause; false when it may not be called now. */
  mayCall(): boolean;
  succeeded(): void;
  failed(): void;
  /** The call ended in a way that says nothing about the connection. */
  abandoned(): void;
}

/** Failures in a row until it opens. */
const FAILURES = 4;
/** The first pause; each further one is twice as long, up to the longest. */
const FIRST_PAUSE_MS = 30_000;
const LONGEST_PAUSE_MS = 300_000;

export const createCircuit = (now: () => number = Date.now): Circuit => {
  let failures = 0;
  let pauses = 0;
  let until: number | null = null;
  let onTrial = false;
  return {
    pausedUntil: () => (until !== null && until > now() ? until : null),
    mayCall: () => {
      if (until === null) return true;
      if (until > now() || onTrial) return false;
      onTrial = true;
      return true;
    },
    succeeded: () => {
      failures = 0;
      pauses = 0;
      until = null;
      onTrial = false;
    },
    abandoned: () => {
      onTrial = false;
    },
    failed: () => {
      failures += 1;
      if (!onTrial && failures < FAILURES) return;
      onTrial = false;
      until = now() + Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** pauses);
      pauses += 1;
    },
  };
};
