import { Readable } from 'node:stream';
import type { Agent } from 'undici';
import { HttpFailure, type FailureKind, type Sent } from './http-failure.js';

/** Limits in milliseconds; Infinity switches one off. */
export interface Timeouts {
  /** Until a connection stands, name lookup and TLS included. */
  connect: number;
  /** From then until the head of the answer, the upload of the body included. */
  headers: number;
  /** The longest pause inside the body while somebody waits for it. */
  body: number;
  /** From the call to the body's last byte, redirects included. */
  total: number;
}

/** What stops a request, and how far it came. */
export interface Watch {
  sent: Sent;
  /** Aborted with the HttpFailure to report. */
  readonly signal: AbortSignal;
  /** Starts the clock of one phase in place of the one before; null stops it. */
  phase(name: 'connect' | 'headers' | 'body' | null): void;
  stop(failure: HttpFailure): void;
  end(): void;
}

/** Ties the time-outs of one request and the caller's signal together; whichever comes first is reported. */
export function createWatch(timeouts: Timeouts, outer?: AbortSignal): Watch {
  const controller = new AbortController();
  let phaseTimer: NodeJS.Timeout | undefined;
  const fail = (kind: FailureKind, message: string, cause?: unknown) =>
    watch.stop(new HttpFailure(kind, message, { sent: watch.sent, cause }));
  const arm = (name: keyof Timeouts) => {
    const ms = timeouts[name];
    if (ms === Number.POSITIVE_INFINITY) return undefined;
    return setTimeout(() => fail('timeout', `No answer in time (${name}, ${ms} ms)`), ms).unref();
  };
  const onAbort = () => fail('aborted', 'The request was aborted', outer?.reason);
  const watch: Watch = {
    sent: 'no',
    signal: controller.signal,
    phase(name) {
      clearTimeout(phaseTimer);
      phaseTimer = name === null ? undefined : arm(name);
    },
    stop(failure) {
      controller.abort(failure);
      watch.end();
    },
    end() {
      clearTimeout(phaseTimer);
      clearTimeout(totalTimer);
      outer?.removeEventListener('abort', onAbort);
    },
  };
  const totalTimer = arm('total');
  if (outer?.aborted) onAbort();
  else outer?.addEventListener('abort', onAbort, { once: true });
  return watch;
}

/**
 * One request, one answer, on undici's own events: they tell when the request starts to be written, which decides
 * whether it may have been received. The socket is given back when the stream ends, and closed when it is destroyed.
 */
export function exchange(
  agent: Agent,
  { url, method, headers, body }: Question,
  watch: Watch,
): Promise<Answer> {
  const { signal } = watch;
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason);
    let stream: Readable | null = null;
    let abort: ((reason: Error) => void) | null = null;
    const stop = () => {
      reject(signal.reason);
      abort?.(signal.reason);
    };
    const finish = (error: Error | null) => {
      signal.removeEventListener('abort', stop);
      abort = null;
      if (error === null) stream?.push(null);
      else if (stream !== null) stream.destroy(error);
      else reject(error);
    };
    signal.addEventListener('abort', stop, { once: true });
    watch.phase('connect');
    const options = { origin: url.origin, path: url.pathname + url.search, method, headers, body };
    agent.dispatch(options, {
      onRequestStart(controller) {
        if (signal.aborted) return controller.abort(signal.reason);
        abort = (reason) => controller.abort(reason);
        watch.sent = 'unknown';
        watch.phase('headers');
      },
      onResponseStart(controller, status, answerHeaders) {
        if (status < 200) return;
        watch.sent = 'yes';
        watch.phase(null);
        stream = new Readable({
          read: () => controller.resume(),
          destroy(error, callback) {
            abort?.(error ?? new Error('Not read to the end'));
            callback(error);
          },
        });
        // A body that nobody reads may break too.
        stream.on('error', () => undefined);
        resolve({ status, headers: joinValues(answerHeaders), stream });
      },
      onResponseData(controller, chunk) {
        if (stream?.push(chunk) === false) controller.pause();
      },
      onResponseEnd: () => finish(null),
      onResponseError: (_controller, error) => finish(error),
    });
  });
}

/** What went wrong, in our words; undici's own are kept as the cause, without what they carry along. */
export function toFailure(error: unknown, watch: Watch, redact: (text: string) => string): HttpFailure {
  if (watch.signal.aborted) return watch.signal.reason as HttpFailure;
  if (error instanceof HttpFailure) return error;
  const { name, code = '', message } = error as NodeJS.ErrnoException;
  // The library's own codes tell a person nothing; those of the system do.
  const named = code.startsWith('UND_ERR') ? '' : code;
  const reason = redact([named, message].filter((part) => part !== '').join(': '));
  const failure = (kind: FailureKind, text: string) =>
    new HttpFailure(kind, `${text} (${reason})`, { sent: watch.sent, cause: new Error(reason) });
  // A body in chunks that is cut off is a parser's error too.
  const cutOff = message.includes('Invalid EOF state');
  if ((name === 'HTTPParserError' && !cutOff) || code === 'UND_ERR_HEADERS_OVERFLOW') {
    return failure('bad_response', 'The answer is not HTTP');
  }
  if (watch.sent !== 'no') return failure('reset', 'The connection broke');
  if (code === 'UND_ERR_INVALID_ARG') return failure('blocked', 'The request cannot be sent');
  if (code === 'UND_ERR_CONNECT_TIMEOUT' || code === 'ETIMEDOUT')
    return failure('timeout', 'No connection in time');
  return failure('refused', 'No connection');
}

function joinValues(headers: Record<string, string | string[] | undefined>): Record<string, string> {
  const joined: Record<string, string> = Object.create(null);
  for (const [name, value] of Object.entries(headers)) joined[name] = [value ?? ''].flat().join(', ');
  return joined;
}

interface Question {
  url: URL;
  method: string;
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

interface Answer {
  status: number;
  headers: Record<string, string>;
  stream: Readable;
}
