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
import { plainText } from '../text/plain-text';
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
      const told = { title: plainText(error.title), detail: plainText(error.detail) };
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
      return known === null ? plainText(message) : `${known.title}. ${known.detail}`;
    },
    [i18n.language],
  );
};

/** A function that says an error of ours by its code, where no request has met it. */
export const useCodeText = () => {
  const { i18n } = useTranslation();
  return useCallback(
    (code: ErrorCode): Pick<ErrorText, 'title' | 'detail'> =>
      codeText(code, {}, i18n.language === 'fr' ? frenchErrors() : null) ?? ERRORS[code],
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
  if (table === null) {
    const { title } = FOR_PEOPLE[code] ?? ERRORS[code];
    return { title, detail: plainText(FOR_PEOPLE[code]?.detail ?? describeError(code, params)) };
  }
  const { title, detail } = table[code];
  return { title, detail: plainText(fillSentence(detail, params)) };
};

/** Where the sentence of the API speaks to programs, the one for people. */
const FOR_PEOPLE: Partial<ErrorTable> = {
  image_input_invalid: {
    title: 'This picture cannot be used',
    detail: 'Choose a PNG, JPEG or WebP of at most 16 MiB.',
  },
};

const isErrorCode = (code: string): code is ErrorCode => Object.hasOwn(ERRORS, code);

interface ErrorText {
  title: string;
  detail: string;
  /** Only for failures of the server: worth quoting to an administrator. */
  requestId: string | null;
}
