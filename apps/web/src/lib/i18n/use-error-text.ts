import { ApiError } from '@easel/client';
import {
  describeError,
  ERRORS,
  type ErrorCode,
  fillSentence,
  type ErrorParams,
  type GenerationError,
} from '@easel/shared';
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

/** A function that says why a drawing or a test failed; the server's English for a code nobody knows. */
export const useFailureText = () => {
  const { i18n } = useTranslation();
  return useCallback(
    ({ code, params, message }: Pick<GenerationError, 'code' | 'params' | 'message'>): string => {
      const known = codeText(code, params, i18n.language === 'fr' ? frenchErrors() : null);
      return known === null ? message : `${known.title}. ${known.detail}`;
    },
    [i18n.language],
  );
};

/** A function that names an error by its code; null for a code nobody knows. */
export const useCodeTitle = () => {
  const { i18n } = useTranslation();
  return useCallback(
    (code: string): string | null =>
      codeText(code, {}, i18n.language === 'fr' ? frenchErrors() : null)?.title ?? null,
    [i18n.language],
  );
};

const codeText = (code: string, params: ErrorParams, table: ErrorTable | null) => {
  if (!isErrorCode(code)) return null;
  if (table === null) return { title: ERRORS[code].title, detail: describeError(code, params) };
  const { title, detail } = table[code];
  return { title, detail: fillSentence(detail, params) };
};

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

interface ErrorText {
  title: string;
  detail: string;
  /** Only for failures of the server: worth quoting to an administrator. */
  requestId: string | null;
}
