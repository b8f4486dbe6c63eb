/**
 * The smallest id of that instant: ids begin with the milliseconds of their time, so a time is a bound on ids and
 * needs no index of its own. An instant of a leap second is the one before.
 */
export const firstIdAt = (time: string): string => {
  const instant = Date.parse(time.replace(/:60(?=\D)/, ':59'));
  const hex = Math.max(0, Math.min(instant, MAX_TIME)).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
};

const MAX_TIME = 2 ** 48 - 1;
