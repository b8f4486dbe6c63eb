import { AppError } from '../app-error.js';

/** One field at fault: a JSON pointer into the body, query or path parameters, and a sentence. */
export interface FieldError {
  path: string;
  message: string;
}

/**
 * A request that does not fit its schema, or a rule that a schema cannot say.
 * @example throw new ValidationError([{ path: '/width', message: '"width" must be a multiple of 8.' }])
 */
export class ValidationError extends AppError {
  readonly errors: FieldError[];

  constructor(errors: FieldError[]) {
    super('validation_failed');
    this.name = 'ValidationError';
    this.errors = errors;
  }
}
