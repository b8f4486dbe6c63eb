/** A moment in the reader's language, for example "21 Nov 2026, 07:10". */
export const formatTime = (time: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(time),
  );

/** A day in the reader's language, for example "21 Nov 2026". */
export const formatDay = (time: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium' }).format(new Date(time));

/** A file size with at most one decimal, for example "1.4 MB". */
export const formatBytes = (bytes: number, language: string): string => {
  const steps = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(steps.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit: steps[power],
    unitDisplay: power === 0 ? 'long' : 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
};

/** Micro-USD as dollars, with as many decimals as small prices need, for example "$0.003". */
export const formatMoney = (microUsd: number, language: string): string =>
  new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    ...(microUsd < 1_000_000 ? { maximumSignificantDigits: 3 } : {}),
  }).format(microUsd / 1_000_000);

/** The reader's own variant of a language: British dates for a British browser, not American ones. */
export const localeOf = (language: string): string =>
  navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
