import { useTranslation } from 'react-i18next';
import { formatMoney, localeOf } from '../../../lib/text/format';

/** Functions that write figures as a reader of this language expects; what is not known is a dash. */
export const useFigures = () => {
  const { i18n } = useTranslation();
  const language = localeOf(i18n.language);
  const number = (value: number, options: Intl.NumberFormatOptions = {}) =>
    new Intl.NumberFormat(language, options).format(value);
  return {
    count: (value: number) => number(value),
    percent: (value: number | null) =>
      value === null ? UNKNOWN : number(value, { style: 'percent', maximumFractionDigits: 1 }),
    /** Of milliseconds: seconds, or minutes from two on. */
    duration: (ms: number | null) => {
      if (ms === null) return UNKNOWN;
      const minutes = ms >= 120_000;
      return number(ms / (minutes ? 60_000 : 1000), {
        style: 'unit',
        unit: minutes ? 'minute' : 'second',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      });
    },
    money: (microUsd: number | null) => (microUsd === null ? UNKNOWN : formatMoney(microUsd, i18n.language)),
    /** One UTC day, or several in a row. */
    days: (from: string, to: string) => {
      const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' });
      const [first, last] = [new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`)];
      return from === to ? format.format(first) : format.formatRange(first, last);
    },
  };
};

const UNKNOWN = '–';
