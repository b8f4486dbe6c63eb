import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** One request a stand-in got. */
export interface StandInRequest {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
  /** True once the other side hung up before the answer was whole. */
  aborted: boolean;
}

/** An HTTP server on loopback that plays a provider. */
export interface StandIn {
  /** For example http://127.0.0.1:12345 */
  origin: string;
  requests: StandInRequest[];
  /** For what is more than requests, such as sockets. */
  server: Server;
  /** Requests that match, by method and path. */
  count(method: string, path: RegExp): number;
  close(): Promise<void>;
}

/** Starts one; `answer` may be async, and what it throws becomes a 500 that names it. */
export const startStandIn = async (
  answer: (request: StandInRequest, response: ServerResponse) => void | Promise<void>,
): Promise<StandIn> => {
  const requests: StandInRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((incoming, response) => {
    void handle(incoming, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(`the stand-in failed: ${String(error)}`);
    });
  });
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(incoming.url ?? '/', 'http://stand-in');
    const request: StandInRequest = {
      method: incoming.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: incoming.headers,
      body: await buffer(incoming),
      aborted: false,
    };
    response.on('close', () => {
      request.aborted = !response.writableFinished;
    });
    requests.push(request);
    await answer(request, response);
  };
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    server,
    count: (method, path) =>
      requests.filter((request) => request.method === method && path.test(request.path)).length,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

export const sendJson = (
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(JSON.stringify(body));
};

export const sendBytes = (response: ServerResponse, bytes: Uint8Array, type = 'image/png'): void => {
  response.writeHead(200, { 'content-type': type, 'content-length': bytes.length });
  response.end(bytes);
};

/** Promises a long body, sends its beginning and breaks the connection. */
export const resetMidBody = (response: ServerResponse, beginning: string | Uint8Array): void => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1_000_000 });
  response.write(beginning, () => setTimeout(() => response.destroy(), 20));
};

/** Sends bytes without end until the other side has had enough. */
export const sendForever = (response: ServerResponse): void => {
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"x":"');
  const chunk = Buffer.alloc(1024 * 1024, 'a');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};
