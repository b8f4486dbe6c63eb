import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { localeOf } from '../../../lib/text/format';
import { localDay, toDate } from './local-day';

/** Names a day as people do: today, yesterday, else its date; the year only when it is another one. */
export const useDayText = () => {
  const { t, i18n } = useTranslation();
  return useCallback(
    (day: string): string => {
      const now = new Date();
      if (day === localDay(now)) return t('gallery.today');
      if (day === localDay(new Date(now.getFullYear(), now.getMonth(), now.getDate() - 1)))
        return t('gallery.yesterday');
      const date = toDate(day);
      const year = date.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
      return format(i18n.language, { weekday: 'short', day: 'numeric', month: 'long', ...year }, date);
    },
    [t, i18n.language],
  );
};

/** Names the month of a day. */
export const useMonthText = () => {
  const { i18n } = useTranslation();
  return useCallback(
    (day: string): string => format(i18n.language, { month: 'long', year: 'numeric' }, toDate(day)),
    [i18n.language],
  );
};

// Making a formatter costs more than all it will ever format.
const formats = new Map<string, Intl.DateTimeFormat>();
const format = (language: string, options: Intl.DateTimeFormatOptions, date: Date): string => {
  const name = `${language} ${JSON.stringify(options)}`;
  const known = formats.get(name) ?? new Intl.DateTimeFormat(localeOf(language), options);
  formats.set(name, known);
  return known.format(date);
};
