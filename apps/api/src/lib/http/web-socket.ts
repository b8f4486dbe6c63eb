import type { Socket } from 'node:net';
import { type RawData, WebSocket } from 'ws';
import { checkUrl, createGuardedConnector, type Lookup } from './address-guard.js';
import { HttpFailure } from './http-failure.js';

/** An open socket to another server. */
export interface OpenSocket {
  /** Does nothing once the socket is closed. */
  send(text: string): void;
  close(): void;
}

export interface WebSocketOptions {
  /** http or https; the socket speaks ws or wss there. */
  url: string;
  /** Texts as string, everything else as bytes. Must not throw. */
  onMessage: (message: string | Uint8Array) => void;
  /** Told once, when an open socket has ended, whoever ended it. */
  onEnd: () => void;
  /** The one origin that may be on a private network. */
  privateOrigin?: string | null;
  /** Until the socket stands, name lookup and TLS included, in milliseconds; 10 000 unless given. */
  openMs?: number;
  /** The longest message in bytes, 16 MiB unless given: a longer one ends the socket. */
  maxBytes?: number;
  /** Ends the socket, opening or open. */
  signal?: AbortSignal;
  /** In place of dns.lookup. */
  lookup?: Lookup;
}

/**
 * Opens a WebSocket under the rules of every other call: addresses are checked at connect, no redirect is followed, and
 * nothing is unpacked.
 * @throws HttpFailure, and nothing else
 */
export async function openWebSocket(options: WebSocketOptions): Promise<OpenSocket> {
  const { signal, openMs = defaultOpenMs } = options;
  const url = checkUrl(options.url);
  const opening = new AbortController();
  const give = (failure: HttpFailure) => opening.abort(failure);
  const timer = setTimeout(
    () => give(new HttpFailure('timeout', `No socket in time (${openMs} ms)`, { sent: 'unknown' })),
    openMs,
  );
  const onAbort = () =>
    give(new HttpFailure('aborted', 'The socket was aborted', { sent: 'unknown', cause: signal?.reason }));
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    const socket = await connect(url, options, opening.signal);
    return await upgrade(url, socket, options, opening.signal);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function connect(
  url: URL,
  { privateOrigin = null, lookup, openMs = defaultOpenMs }: WebSocketOptions,
  opening: AbortSignal,
) {
  const open = createGuardedConnector({
    privateOrigin: privateOrigin === null ? null : checkUrl(privateOrigin).origin,
    lookup,
    timeoutMs: openMs,
  });
  const { protocol, host, port } = url;
  const hostname = url.hostname.replace(/^\[|\]$/g, '');
  return new Promise<Socket>((resolve, reject) => {
    if (opening.aborted) return reject(opening.reason);
    opening.addEventListener('abort', () => reject(opening.reason), { once: true });
    open({ protocol, host, hostname, port }, (...[error, socket]) => {
      // Nobody waits for it any more.
      if (opening.aborted) return socket?.destroy();
      if (error === null) resolve(socket);
      else reject(toFailure(error));
    });
  });
}

function upgrade(
  url: URL,
  socket: Socket,
  { onMessage, onEnd, maxBytes = defaultMaxBytes, signal }: WebSocketOptions,
  opening: AbortSignal,
): Promise<OpenSocket> {
  const web = new WebSocket(url.href.replace(/^http/, 'ws'), {
    createConnection: () => socket,
    followRedirects: false,
    perMessageDeflate: false,
    maxPayload: maxBytes,
    headers: { 'user-agent': 'Easel' },
  });
  const end = () => {
    web.terminate();
    socket.destroy();
  };
  return new Promise((resolve, reject) => {
    const refuse = (failure: unknown) => {
      reject(failure);
      end();
    };
    opening.addEventListener('abort', () => refuse(opening.reason), { once: true });
    // After it stands, whatever breaks it is followed by "close".
    web.on('error', (error) => refuse(toFailure(error)));
    web.on('message', (data, binary) => onMessage(binary ? toBytes(data) : toBytes(data).toString()));
    web.once('open', () => {
      signal?.addEventListener('abort', end, { once: true });
      web.once('close', () => {
        signal?.removeEventListener('abort', end);
        onEnd();
      });
      resolve({
        send: (text) => {
          if (web.readyState === WebSocket.OPEN) web.send(text);
        },
        close: end,
      });
    });
  });
}

const defaultOpenMs = 10_000;
const defaultMaxBytes = 16 * 1024 * 1024;

function toBytes(data: RawData): Buffer {
  if (Buffer.isBuffer(data)) return data;
  return Array.isArray(data) ? Buffer.concat(data) : Buffer.from(data);
}

function toFailure(error: Error): HttpFailure {
  if (error instanceof HttpFailure) return error;
  const { code = '' } = error as NodeJS.ErrnoException;
  const message = [code, error.message].filter((part) => part !== '').join(': ');
  return new HttpFailure('refused', `No socket (${message})`, { sent: 'unknown', cause: new Error(message) });
}
