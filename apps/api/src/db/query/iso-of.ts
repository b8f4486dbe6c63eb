/** A time as the driver gives it, as records hold it: SQLite keeps a text in UTC, the servers give a date. */
export const isoOf = (time: unknown): string =>
  time instanceof Date ? time.toISOString() : `${String(time).replace(' ', 'T')}Z`;
