import { describeError, type ErrorCode, type ErrorParams, ERRORS } from '@easel/shared';

/**
 * A failure the caller should hear about. The status follows from the code; anything else that is thrown becomes
 * a 500 without detail.
 * @example throw new AppError('prompt_too_long', { max: 4000, actual: 4100 })
 */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly status: number;

  constructor(code: ErrorCode, params: ErrorParams = {}, options?: ErrorOptions) {
    super(describeError(code, params), options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.status = ERRORS[code].status;
  }
}
