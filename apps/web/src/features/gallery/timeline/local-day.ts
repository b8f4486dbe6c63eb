/** The viewer's day of an instant, `2026-01-31`. */
export const localDay = (instant: string | Date): string => {
  const date = new Date(instant);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The instant at which a day begins where the viewer is. */
export const startOfDay = (day: string): string => toDate(day).toISOString();

/** A day of the viewer as a date, at its midnight. */
export const toDate = (day: string): Date => {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date);
};

/** The day after a day, in the viewer's calendar. */
export const nextDay = (day: string): string => {
  const date = toDate(day);
  date.setDate(date.getDate() + 1);
  return localDay(date);
};

const two = (value: number): string => String(value).padStart(2, '0');
