import { ERRORS, type ErrorCode, type Problem } from '@easel/shared';
import { AppError } from '../app-error.js';
import { isDiskFull } from '../driver-errors.js';
import { ValidationError } from './validation-error.js';

/** The media type of every error, from RFC 9457. */
export const PROBLEM_TYPE = 'application/problem+json';

/** The body that tells a caller about an error. */
export const toProblem = (error: AppError, requestId: string): Problem => ({
  type: problemTypeUri(error.code),
  title: ERRORS[error.code].title,
  status: error.status,
  detail: error.message,
  code: error.code,
  params: error.params,
  requestId,
  ...(error instanceof ValidationError ? { errors: error.errors } : {}),
});

/** Where people read about an error; the documentation lists them all. */
const problemTypeUri = (code: ErrorCode): string => `/docs#error-${code}`;

/**
 * The error the caller hears about for whatever was thrown: our own as they are, those of Fastify and its plugins
 * by their meaning, anything else as `internal`, which says nothing about the cause.
 */
export const toAppError = (error: unknown, { bodyLimit }: { bodyLimit: number }): AppError => {
  if (error instanceof AppError) return error;
  if (isDiskFull(error)) return new AppError('storage_full', {}, { cause: error });
  const { code, status } = describe(error);
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return new AppError('body_too_large', { max: bodyLimit });
  const known = (code && BY_CODE[code]) || BY_STATUS[status];
  if (known) return new AppError(known, {}, { cause: error });
  const fallback = status >= 400 && status < 500 ? 'validation_failed' : 'internal';
  return new AppError(fallback, {}, { cause: error });
};

const BY_CODE: Partial<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid_json',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid_json',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media_type_unsupported',
  FST_ERR_CTP_EMPTY_TYPE: 'media_type_unsupported',
  FST_ERR_NOT_FOUND: 'route_not_found',
  FST_ERR_BAD_URL: 'route_not_found',
  FST_ERR_MAX_PARAM_LENGTH: 'route_not_found',
};

const BY_STATUS: Partial<Record<number, ErrorCode>> = {
  401: 'unauthenticated',
  403: 'forbidden',
  404: 'not_found',
  415: 'media_type_unsupported',
  503: 'busy',
};

const describe = (error: unknown): { code: string | null; status: number } => {
  if (!(error instanceof Error)) return { code: null, status: 500 };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  const status = 'statusCode' in error && typeof error.statusCode === 'number' ? error.statusCode : 500;
  return { code, status };
};
