import type { DatabaseKind } from '../database-kind.js';

/** An instant as a value of hand-written SQL: text in UTC that compares with a column of times. */
export const instant = (kind: DatabaseKind, iso: string): string =>
  kind === 'postgres' ? iso : iso.replace('T', ' ').replace('Z', '');
