import { ApiError } from '@easel/client';
import { describeError, ERRORS, type ErrorCode, type ErrorParams } from '@easel/shared';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { type ErrorTable, frenchErrors } from './french-errors';

/** A function that says an error in the reader's language: by its code, so that the server need not know any. */
export const useErrorText = () => {
  const { t, i18n } = useTranslation();
  return useCallback(
    (error: unknown): ErrorText => {
      if (!(error instanceof ApiError)) {
        return error instanceof Error && error.name === 'NetworkError'
          ? { title: t('error.network.title'), detail: t('error.network.detail'), requestId: null }
          : { title: t('error.unknown.title'), detail: t('error.unknown.detail'), requestId: null };
      }
      const known = codeText(error.code, error.params, i18n.language === 'fr' ? frenchErrors() : null);
      const told = { title: error.title, detail: error.detail };
      return { ...(known ?? told), requestId: error.status >= 500 ? error.requestId : null };
    },
    [t, i18n.language],
  );
};

/** A function that says a failure by its code alone; `message` is used for a code nobody knows. */
export const useCodeText = () => {
  const { i18n } = useTranslation();
  return useCallback(
    (code: string, message: string): string => {
      // The server filled the English sentence in; its values are not sent apart.
      if (i18n.language !== 'fr' || !isErrorCode(code)) return message;
      const text = frenchErrors()?.[code];
      return text === undefined
        ? message
        : text.detail.includes('{')
          ? text.title
          : `${text.title}. ${text.detail}`;
    },
    [i18n.language],
  );
};

const codeText = (code: string, params: ErrorParams, table: ErrorTable | null) => {
  if (!isErrorCode(code)) return null;
  if (table === null) return { title: ERRORS[code].title, detail: describeError(code, params) };
  const { title, detail } = table[code];
  const filled = detail.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
  return { title, detail: filled };
};

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

interface ErrorText {
  title: string;
  detail: string;
  /** Only for failures of the server: worth quoting to an administrator. */
  requestId: string | null;
}
