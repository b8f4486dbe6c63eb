export type FailureKind =
  | 'timeout'
  | 'aborted'
  /** No connection came about, so nothing was sent. */
  | 'refused'
  /** The connection broke after the request had begun; the server may have acted on it. */
  | 'reset'
  | 'too_large'
  | 'bad_response'
  /** Our own rules forbid it: address, scheme, host or header. */
  | 'blocked';

/** Whether the server may have received the request: what decides if a POST may be sent again. */
export type Sent = 'no' | 'unknown' | 'yes';

/** An outgoing call that brought no usable answer. A status of 400 or above is an answer, not a failure. */
export class HttpFailure extends Error {
  readonly kind: FailureKind;
  readonly sent: Sent;
  /** Of the answer, where there was one. */
  readonly status: number | null;

  constructor(kind: FailureKind, message: string, { sent, status = null, cause }: FailureDetails) {
    super(message, { cause });
    this.name = 'HttpFailure';
    this.kind = kind;
    this.sent = sent;
    this.status = status;
  }
}

/**
 * Replaces secrets in a text, also where they are percent-encoded.
 * @example createRedactor(['sk-1234'])('Bad key sk-1234') // 'Bad key [redacted]'
 */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const needles = [...new Set(secrets.flatMap((secret) => [secret, encodeURIComponent(secret)]))]
    .filter((needle) => needle !== '')
    // Longest first: of a secret that begins with another one nothing may be left over.
    .sort((a, b) => b.length - a.length);
  return (text) => needles.reduce((result, needle) => result.replaceAll(needle, '[redacted]'), text);
}

interface FailureDetails {
  sent: Sent;
  status?: number | null;
  cause?: unknown;
}
