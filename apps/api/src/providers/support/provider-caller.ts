import { type ProviderName, PROVIDERS } from '@easel/shared';
import { createHttpClient, type HttpRequest, type HttpResponse } from '../../lib/http/http-client.js';
import { download, type DownloadedImage } from '../../lib/http/download.js';
import { type FailureKind, HttpFailure } from '../../lib/http/http-failure.js';
import { type Pace, retry } from '../../lib/http/retry.js';
import { type ProviderConnection, ProviderError } from '../provider.js';
import { noteSubmit } from './submits.js';
import { readRefusal, type Refusal, refusalError, type Verdict } from './refusal.js';

/** One connection's way to its provider: addresses, headers, retries and errors in one place. */
export interface ProviderCaller {
  /** Where the provider answers, without a slash at its end. */
  readonly baseUrl: string;
  /**
   * Sends a request and gives an answer below 400.
   * @throws ProviderError, or the signal's reason when that was aborted.
   */
  call(call: ProviderCall): Promise<HttpResponse>;
  /** The answer of `call` as JSON. */
  json(call: ProviderCall): Promise<unknown>;
  /** Fetches a finished picture without any credential. Same errors; the job counts as taken. */
  picture(
    url: string,
    options: { signal: AbortSignal; allow?: (url: URL) => boolean },
  ): Promise<DownloadedImage>;
  /** Turns what reading a body, polling or downloading threw into the errors above. `stallMs`: how long was waited. */
  failure(
    error: unknown,
    about: Pick<ProviderCall, 'phase' | 'signal' | 'timeouts'> & { stallMs?: number },
  ): unknown;
  /** Hides the connection's secrets in a text. */
  redact(text: string): string;
  close(): Promise<void>;
}

export interface ProviderCall
  extends Pick<HttpRequest, 'method' | 'headers' | 'body' | 'json' | 'timeouts' | 'maxBytes' | 'allow'> {
  /** A path below the base address, or a whole address, for example one the provider gave. */
  to: string;
  /**
   * `submit` asks for pictures: it may cost something, and is sent again only when it was surely refused. `after` is about
   * a job that is taken. `free` costs nothing and starts nothing.
   */
  phase: 'submit' | 'after' | 'free';
  signal?: AbortSignal;
  /** The signal of the whole request for pictures, where `signal` is another one. */
  requestSignal?: AbortSignal;
  /** Calls in all, the first included. */
  maxAttempts?: number;
}

export interface CallerOptions {
  provider: ProviderName;
  connection: ProviderConnection;
  /** Sent along to `baseUrl`'s origin only. */
  headers?: Readonly<Record<string, string>>;
  /** What a refusal means here, beyond its status. */
  judge?: (refusal: Refusal, phase: ProviderCall['phase']) => Verdict | null;
  /** Further origins that get the headers too: a provider's second API. */
  trustedOrigins?: readonly string[];
  pace?: Pace;
}

/** The longest answer with pictures inside, in bytes: eight of 16 MiB as base64. */
export const MAX_ANSWER_BYTES = 192 * 1024 * 1024;
/** The largest single picture, in bytes; storage takes none that is larger. */
export const MAX_PICTURE_BYTES = 64 * 1024 * 1024;
/**
 * Limits for a call that answers when `images` pictures are drawn, each within `stallMs`. A body that keeps moving may
 * take four times as long: no longer, or blanks sent one by one would hold a job for ever.
 */
export const slowAnswer = ({ stallMs, images }: { stallMs: number; images: number }) => ({
  headers: stallMs * images,
  body: stallMs,
  total: Math.min(stallMs * images * 4, LONGEST_TIMER_MS),
});

/** What Node's timers take; a longer one would end at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Notes a submit that the provider may have taken, whatever comes of it. */
const noted = async (
  answer: Promise<HttpResponse>,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> => {
  try {
    const response = await answer;
    const refused = response.status >= 400 && response.status < 500 && response.status !== 408;
    if (signal && !refused) noteSubmit(signal);
    return response;
  } catch (error) {
    if (signal && !(error instanceof HttpFailure && error.sent === 'no')) noteSubmit(signal);
    throw error;
  }
};

/** `timed_out` is for jobs; without one nobody was reached. */
const codeOfFailure = (kind: FailureKind, accepted: 'no' | 'yes' | 'unknown') => {
  if (kind === 'blocked') return 'address_refused';
  if (kind === 'too_large' || kind === 'bad_response') return 'provider_answer_invalid';
  return kind === 'timeout' && accepted !== 'no' ? 'timed_out' : 'provider_unreachable';
};

/** The key in every form it travels in: whole, inside its header, and, for a login, the password alone. */
const secretsIn = (apiKey: string, headers: Readonly<Record<string, string>>): string[] => {
  const values = Object.values(headers);
  const parts = [...values.flatMap((value) => value.split(' ')), ...apiKey.split(':')];
  return [apiKey, ...values, ...parts.filter((part) => part.length >= SHORTEST_PART)];
};

/** Shorter parts, such as the word Bearer, are no secrets, and replacing them would garble every message. */
const SHORTEST_PART = 8;

/** What lib/http waits for an answer unless told otherwise. */
const USUAL_PATIENCE_MS = 60_000;

/**
 * @example
 * const caller = createProviderCaller({ provider: 'openai', connection, headers: { authorization: `Bearer ${key}` } });
 * const answer = await caller.json({ method: 'POST', to: '/images/generations', json, phase: 'submit', signal });
 */
export const createProviderCaller = (options: CallerOptions): ProviderCaller => {
  const { provider, connection, headers = {}, judge, trustedOrigins = [], pace } = options;
  const { title, baseUrl: usual } = PROVIDERS[provider];
  const baseUrl = (connection.baseUrl ?? usual ?? '').replace(/\/+$/, '');
  const secrets = connection.apiKey === null ? [] : secretsIn(connection.apiKey, headers);
  const client = createHttpClient(
    connection.allowPrivate && baseUrl !== ''
      ? { redact: secrets, allowPrivate: true, origin: baseUrl }
      : { redact: secrets },
  );
  const trusted = new Set(
    [baseUrl, ...trustedOrigins].filter((url) => URL.canParse(url)).map((url) => new URL(url).origin),
  );

  const read = async (response: HttpResponse): Promise<Refusal> =>
    readRefusal(response, await response.text().catch(() => ''), client.redact);

  const failure: ProviderCaller['failure'] = (error, { phase, signal, timeouts, stallMs }) => {
    if (signal?.aborted) return signal.reason;
    if (!(error instanceof HttpFailure)) return error;
    const { kind, sent, message } = error;
    const accepted = phase === 'after' ? 'yes' : phase === 'free' || sent === 'no' ? 'no' : sent;
    const waitedMs = stallMs ?? timeouts?.headers ?? USUAL_PATIENCE_MS;
    return new ProviderError(codeOfFailure(kind, accepted), {
      params: { provider: title, reason: client.redact(message), seconds: Math.round(waitedMs / 1000) },
      accepted,
      billed: accepted === 'no' ? 'no' : 'unknown',
      cause: error,
    });
  };

  const call = async ({
    to,
    phase,
    signal,
    requestSignal = signal,
    maxAttempts,
    ...request
  }: ProviderCall): Promise<HttpResponse> => {
    const url = URL.canParse(to) ? to : `${baseUrl}${to}`;
    const own = URL.canParse(url) && trusted.has(new URL(url).origin);
    const method = request.method ?? 'GET';
    try {
      const response = await retry(
        () =>
          noted(
            client.request({
              ...request,
              url,
              signal,
              headers: { ...(own ? headers : {}), ...request.headers },
            }),
            phase === 'submit' ? requestSignal : undefined,
          ),
        {
          method,
          judge: (answer, text) => judge?.(readRefusal(answer, text, client.redact), phase)?.retry ?? null,
          signal,
          ...(maxAttempts === undefined ? {} : { maxAttempts }),
          ...(pace ? { pace } : {}),
        },
      );
      if (response.status < 400) return response;
      const refusal = await read(response);
      throw refusalError(provider, refusal, {
        phase: phase === 'after' ? 'after' : 'submit',
        verdict: judge?.(refusal, phase) ?? null,
      });
    } catch (error) {
      throw failure(error, { phase, signal, timeouts: request.timeouts });
    }
  };

  return {
    baseUrl,
    call,
    failure,
    redact: client.redact,
    json: async (request) => {
      const response = await call(request);
      try {
        return await response.json();
      } catch (error) {
        throw failure(error, request);
      }
    },
    picture: async (url, { signal, allow = () => true }) => {
      try {
        return await retry(() => fetchPicture(url, { signal, allow }), {
          method: 'GET',
          signal,
          ...(pace ? { pace } : {}),
        });
      } catch (error) {
        throw failure(error, { phase: 'after', signal });
      }
    },
    close: () => client.close(),
  };

  // The retry rule reads a status; a picture that arrived is as good as 200.
  async function fetchPicture(
    url: string,
    { signal, allow }: { signal: AbortSignal; allow: (url: URL) => boolean },
  ) {
    const picture = await download(client, url, { allow, maxBytes: MAX_PICTURE_BYTES, signal });
    return { ...picture, status: 200, headers: {}, text: async () => '' };
  }
};
