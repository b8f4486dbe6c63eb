import type { ErrorCode, ErrorParams, Problem } from '@easel/shared';

/** The server answered, and said no. `code` is a key of the shared error table, or `unknown`. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code: ErrorCode | 'unknown';
  readonly params: ErrorParams;
  /** Quote it to the administrator: the server's log lines carry it. */
  readonly requestId: string | null;
  /** For `validation_failed`: a JSON pointer and a sentence for each field at fault. */
  readonly errors: readonly { path: string; message: string }[];
  readonly title: string;
  readonly detail: string;

  constructor(status: number, problem: Partial<Problem>) {
    const title = problem.title ?? `The server answered ${status}`;
    super(problem.detail ? `${title}: ${problem.detail}` : title);
    this.status = status;
    this.code = (problem.code as ErrorCode | undefined) ?? 'unknown';
    this.params = (problem.params ?? {}) as ErrorParams;
    this.requestId = problem.requestId ?? null;
    this.errors = problem.errors ?? [];
    this.title = title;
    this.detail = problem.detail ?? '';
  }
}

/** There was no answer at all: no network, no server, or a broken connection. `cause` has the reason. */
export class NetworkError extends Error {
  override readonly name = 'NetworkError';

  constructor(cause: unknown) {
    super('The server could not be reached', { cause });
  }
}
