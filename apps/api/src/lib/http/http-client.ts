import { Agent } from 'undici';
import { checkUrl, createGuardedConnector, type Lookup } from './address-guard.js';
import { createWatch, exchange, type Timeouts, toFailure, type Watch } from './exchange.js';
import { createRedactor, HttpFailure } from './http-failure.js';

/** Calls out to other servers; every adapter's only way to the network. */
export interface HttpClient {
  /**
   * Sends one request, once. GET and HEAD follow up to three redirects, nothing else follows any.
   * @throws HttpFailure, and nothing else; a status of 400 or above is an answer.
   */
  request(request: HttpRequest): Promise<HttpResponse>;
  /** Hides the client's secrets in a text, for example in an error a provider sent. */
  redact(text: string): string;
  /** Ends every open request. */
  close(): Promise<void>;
}

export interface HttpRequest {
  url: string | URL;
  /** GET unless given. */
  method?: string;
  headers?: Readonly<Record<string, string>>;
  body?: string | Uint8Array | FormData;
  /** A body to be sent as JSON, in place of `body`. */
  json?: unknown;
  timeouts?: Partial<Timeouts>;
  signal?: AbortSignal;
  /** The longest answer that is read, in bytes. */
  maxBytes?: number;
  /** Asked for the URL and for each redirect. */
  allow?: (url: URL) => boolean;
}

export interface HttpResponse {
  status: number;
  /** Names in lower case; repeated ones joined with a comma. */
  headers: Readonly<Record<string, string>>;
  /** Where the answer came from, after redirects. */
  url: URL;
  /** The body as it comes, to be read once, and not besides the readers below. */
  body: AsyncIterable<Uint8Array>;
  /** The readers may be called again and each other's way. */
  bytes(): Promise<Uint8Array>;
  text(): Promise<string>;
  json(): Promise<unknown>;
  /** Closes the connection without reading on. A body that is not read must be discarded. */
  discard(): void;
}

export type HttpClientOptions = {
  /** Strings that no error message may hold. */
  redact?: readonly string[];
  timeouts?: Partial<Timeouts>;
  /** In place of dns.lookup. */
  lookup?: Lookup;
} & (
  | { allowPrivate?: false }
  /** For a server of one's own: this one origin may be on a private network, every other must be public. */
  | { allowPrivate: true; origin: string }
);

/**
 * @example
 * const client = createHttpClient({ redact: [apiKey] });
 * const response = await client.request({ url, method: 'POST', json: { prompt }, headers, signal });
 */
export function createHttpClient(options: HttpClientOptions = {}): HttpClient {
  const redact = createRedactor(options.redact ?? []);
  const connect = createGuardedConnector({
    privateOrigin: options.allowPrivate ? checkUrl(options.origin).origin : null,
    lookup: options.lookup,
    timeoutMs: longestConnectMs,
  });
  // The watch keeps the time.
  const shared = { connect, headersTimeout: 0, bodyTimeout: 0 };
  const keeping = new Agent(shared);
  // A kept connection may be closed by the other side just as a request is written. A GET is sent again then; a POST
  // cannot be, so it always has a connection of its own.
  const fresh = new Agent({ ...shared, pipelining: 0 });
  return {
    redact,
    async request(request) {
      const method = (request.method ?? 'GET').toUpperCase();
      const safe = method === 'GET' || method === 'HEAD';
      const watch = createWatch(
        { ...defaultTimeouts, ...options.timeouts, ...request.timeouts },
        request.signal,
      );
      try {
        const { body, headers } = await prepare(request);
        let step = { url: checkUrl(request.url), headers };
        for (let hop = 0; ; hop += 1) {
          if (request.allow?.(step.url) === false) throw blocked(`${step.url.host} may not be called`);
          const answer = await exchange(safe ? keeping : fresh, { ...step, method, body }, watch);
          const location = safe && redirects.has(answer.status) ? answer.headers.location : undefined;
          if (location === undefined)
            return toResponse({ ...answer, url: step.url, method, request, watch, redact });
          answer.stream.destroy();
          if (hop === maxRedirects) {
            throw new HttpFailure('bad_response', 'Too many redirects', {
              sent: 'yes',
              status: answer.status,
            });
          }
          step = redirect(step, location);
        }
      } catch (error) {
        watch.end();
        throw toFailure(error, watch, redact);
      }
    },
    close: async () => {
      await Promise.all([keeping.destroy(), fresh.destroy()]);
    },
  };
}

/** The headers and body as they go out. */
async function prepare({ headers = {}, body, json }: HttpRequest): Promise<Prepared> {
  const sent: Record<string, string> = { 'user-agent': 'Easel', 'accept-encoding': 'identity' };
  for (const [name, value] of Object.entries(headers)) sent[name.toLowerCase()] = value;
  if (json !== undefined) {
    return { headers: { 'content-type': 'application/json', ...sent }, body: JSON.stringify(json) };
  }
  if (!(body instanceof FormData)) return { headers: sent, body: body ?? null };
  // In one piece, so that its length is known: not every server takes a chunked form.
  const form = new Response(body);
  const type = form.headers.get('content-type') ?? '';
  return { headers: { ...sent, 'content-type': type }, body: new Uint8Array(await form.arrayBuffer()) };
}

/** The next step of a redirect. Another origin gets only headers that cannot hold a credential. */
export function redirect({ url, headers }: Step, location: string): Step {
  const next = checkUrl(location, url);
  if (url.protocol === 'https:' && next.protocol === 'http:') {
    throw blocked(`${next.host} was to be called without encryption`);
  }
  if (next.origin === url.origin) return { url: next, headers };
  return {
    url: next,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => harmless.has(name))),
  };
}

function toResponse({ status, headers, stream, url, method, request, watch, redact }: Arrival): HttpResponse {
  const { maxBytes = defaultMaxBytes } = request;
  const tooLarge = () =>
    new HttpFailure('too_large', `The answer is longer than ${maxBytes} bytes`, { sent: 'yes', status });
  const bad = (text: string) => new HttpFailure('bad_response', text, { sent: 'yes', status });
  async function* read(): AsyncGenerator<Uint8Array, void> {
    try {
      const { 'content-length': length, 'content-encoding': encoding = 'identity' } = headers;
      if (method !== 'HEAD' && Number(length) > maxBytes) throw tooLarge();
      if (encoding !== 'identity')
        throw bad(`The answer is packed (${encoding}) though that was not asked for`);
      const chunks: AsyncIterator<Uint8Array> = stream[Symbol.asyncIterator]();
      let total = 0;
      for (;;) {
        watch.phase('body');
        const { done, value } = await chunks.next();
        watch.phase(null);
        if (done) return;
        total += value.length;
        if (total > maxBytes) throw tooLarge();
        yield value;
      }
    } catch (error) {
      throw toFailure(error, watch, redact);
    } finally {
      watch.end();
      stream.destroy();
    }
  }
  const body = read();
  let whole: Promise<Buffer> | undefined;
  const bytes = () => {
    whole ??= collect(body);
    return whole;
  };
  const text = async () => new TextDecoder().decode(await bytes());
  return {
    status,
    headers,
    url,
    body,
    bytes,
    text,
    async json() {
      const written = await text();
      try {
        return JSON.parse(written);
      } catch {
        throw bad('The answer is not JSON');
      }
    },
    discard() {
      watch.end();
      stream.destroy();
    },
  };
}

async function collect(body: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const blocked = (message: string) => new HttpFailure('blocked', message, { sent: 'no' });

const maxRedirects = 3;
const redirects = new Set([301, 302, 303, 307, 308]);
const harmless = new Set(['accept', 'accept-encoding', 'accept-language', 'range', 'user-agent']);
const defaultMaxBytes = 64 * 1024 * 1024;
const defaultTimeouts: Timeouts = { connect: 10_000, headers: 60_000, body: 60_000, total: 300_000 };
/** A request may give up sooner; then its connection is still closed in the end. */
const longestConnectMs = 60_000;

interface Prepared {
  headers: Record<string, string>;
  body: string | Uint8Array | null;
}

interface Step {
  url: URL;
  headers: Record<string, string>;
}

type Arrival = Awaited<ReturnType<typeof exchange>> & {
  url: URL;
  method: string;
  request: HttpRequest;
  watch: Watch;
  redact: (text: string) => string;
};
