import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Server as SocketServer,
  type Socket,
} from 'node:net';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { inspect } from 'node:util';
import { afterEach, expect, test } from '@jest/globals';
import type { Lookup } from '../address-guard.js';
import {
  createHttpClient,
  type HttpClient,
  type HttpClientOptions,
  type HttpRequest,
  redirect,
} from '../http-client.js';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test('a request arrives as it was given, and its answer as it was sent', async () => {
  const { origin, seen } = await serve(async (request, response) => {
    const chunks = await request.toArray();
    response.setHeader('set-cookie', ['a=1', 'b=2']);
    response.writeHead(201).end(JSON.stringify({ got: Buffer.concat(chunks).toString() }));
  });
  const headers = { Authorization: 'Key sk-1' };
  const response = await open(origin).request({
    url: `${origin}/a?b=c#d`,
    method: 'post',
    headers,
    json: { é: 1 },
  });
  expect(response).toMatchObject({ status: 201, headers: { 'set-cookie': 'a=1, b=2' } });
  expect(await response.json()).toEqual({ got: '{"é":1}' });
  expect(await response.text()).toBe('{"got":"{\\"é\\":1}"}');
  expect(seen).toMatchObject([
    {
      method: 'POST',
      url: '/a?b=c',
      headers: { authorization: 'Key sk-1', 'content-type': 'application/json', 'content-length': '8' },
    },
  ]);
});

test('a form is sent in one piece, and a HEAD has no body', async () => {
  const { origin, seen } = await serve(async (request, response) => {
    const form = await new Response(Buffer.concat(await request.toArray()), {
      headers: { 'content-type': request.headers['content-type'] ?? 'text/plain' },
    }).text();
    response.writeHead(200, { 'content-length': request.method === 'HEAD' ? 999 : form.length }).end(form);
  });
  const body = new FormData();
  body.append('image', new Blob([new Uint8Array(1000)]), 'a.png');
  const client = open(origin);
  expect(await (await client.request({ url: origin, method: 'POST', body })).text()).toContain(
    'filename="a.png"',
  );
  expect(Number(seen[0]?.headers['content-length'])).toBeGreaterThan(1000);
  expect(await (await client.request({ url: origin, method: 'HEAD', maxBytes: 10 })).text()).toBe('');
});

test('a GET uses a kept connection, a POST never', async () => {
  const { origin, server } = await serve((_request, response) => response.end('x'));
  let connections = 0;
  server.on('connection', () => (connections += 1));
  const client = open(origin);
  for (let round = 0; round < 3; round += 1) {
    await (await client.request({ url: origin })).text();
    await setImmediate();
  }
  expect(connections).toBe(1);
  for (let round = 0; round < 3; round += 1) {
    await (await client.request({ url: origin, method: 'POST', body: 'x' })).text();
    await setImmediate();
  }
  expect(connections).toBe(4);
});

test.each<[string, Partial<HttpRequest>, (socket: Socket) => void, object]>([
  ['no answer', { timeouts: { headers: 30 } }, () => undefined, { kind: 'timeout', sent: 'unknown' }],
  ['no end', { timeouts: { body: 30 } }, say(`${head(10)}abc`), { kind: 'timeout', sent: 'yes' }],
  ['a drip without end', { timeouts: { body: 500, total: 60 } }, drip, { kind: 'timeout', sent: 'yes' }],
  [
    'an answer too long by its own word',
    { maxBytes: 9 },
    say(`${head(10)}abc`),
    { kind: 'too_large', sent: 'yes' },
  ],
  ['an answer too long without a word', { maxBytes: 20 }, drip, { kind: 'too_large', sent: 'yes' }],
  ['a break before the answer', {}, (socket) => socket.destroy(), { kind: 'reset', sent: 'unknown' }],
  ['a reset before the answer', {}, (socket) => socket.resetAndDestroy(), { kind: 'reset', sent: 'unknown' }],
  [
    'a break inside the answer',
    {},
    say(`${head(10)}abc`, true),
    { kind: 'reset', sent: 'yes', status: null },
  ],
  ['garbage', {}, say('SSH-2.0-OpenSSH_9.6\r\n'), { kind: 'bad_response', sent: 'unknown' }],
  ['a head without end', {}, say(`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(99_999)}`), { kind: 'bad_response' }],
  ['a packed answer', {}, say('HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\n\r\n'), { kind: 'bad_response' }],
])('%s', async (_name, request, behave, expected) => {
  const { origin, count } = await serveSockets((socket) => socket.once('data', () => behave(socket)));
  const client = open(origin);
  const call = async () =>
    (await client.request({ url: origin, method: 'POST', body: 'x', ...request })).bytes();
  await expect(call()).rejects.toMatchObject({ name: 'HttpFailure', ...expected });
  expect(count()).toBe(1);
});

test('what was not sent is known not to be', async () => {
  const { origin, server } = await serve((_request, response) => response.end());
  const secure = origin.replace('http:', 'https:');
  await expect(open(secure).request({ url: secure, method: 'POST' })).rejects.toMatchObject({
    kind: 'refused',
    sent: 'no',
  });
  server.close();
  await once(server, 'close');
  const client = open(origin);
  await expect(client.request({ url: origin, method: 'POST' })).rejects.toMatchObject({
    kind: 'refused',
    sent: 'no',
  });
  const nowhere = open('http://nowhere.test', {
    lookup: (_host, _options, done) => done(new Error('ENOTFOUND'), []),
  });
  await expect(nowhere.request({ url: 'http://nowhere.test' })).rejects.toMatchObject({
    kind: 'refused',
    sent: 'no',
  });
  const silent = open('http://slow.test', { lookup: () => undefined });
  const call = silent.request({ url: 'http://slow.test', timeouts: { connect: 20 } });
  await expect(call).rejects.toMatchObject({ kind: 'timeout', sent: 'no' });
  const line = client.request({ url: origin, headers: { authorization: 'a\r\nb: c' } });
  await expect(line).rejects.toMatchObject({ kind: 'blocked', sent: 'no' });
});

test('an abort ends a request wherever it is', async () => {
  const { origin, count } = await serveSockets((socket) =>
    socket.once('data', () => say(`${head(10)}abc`)(socket)),
  );
  const client = open(origin);
  const early = client.request({ url: origin, signal: AbortSignal.abort('no') });
  await expect(early).rejects.toMatchObject({ kind: 'aborted', sent: 'no', cause: 'no' });
  expect(count()).toBe(0);
  const controller = new AbortController();
  const response = await client.request({ url: origin, signal: controller.signal });
  const reading = response.text();
  controller.abort('enough');
  await expect(reading).rejects.toMatchObject({ kind: 'aborted', sent: 'yes', cause: 'enough' });

  const silent = open('http://slow.test', { lookup: () => undefined });
  const connecting = new AbortController();
  const call = silent.request({ url: 'http://slow.test', method: 'POST', signal: connecting.signal });
  await setImmediate();
  connecting.abort();
  await expect(call).rejects.toMatchObject({ kind: 'aborted', sent: 'no' });
});

test('an answer that is not wanted any more closes its connection', async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const { origin } = await serveSockets((socket) => {
    closed = once(socket, 'close');
    socket.once('data', () => drip(socket));
  });
  const client = open(origin);
  (await client.request({ url: origin })).discard();
  await closed;
  for await (const chunk of (await client.request({ url: origin })).body) if (chunk.length > 0) break;
  await closed;
});

test('a body that nobody reads yet is neither piled up nor dangerous', async () => {
  let written = 0;
  const { origin } = await serveSockets((socket) => {
    const more = () => {
      do written += 65_536;
      while (!socket.destroyed && written < 1e8 && socket.write(Buffer.alloc(65_536)));
    };
    socket.once('data', () => socket.write('HTTP/1.1 200 OK\r\n\r\n', more));
    socket.on('drain', more);
  });
  const flood = await open(origin).request({ url: origin });
  await setTimeout(200);
  expect(written).toBeLessThan(1.2e7);
  flood.discard();

  const broken = await serveSockets((socket) =>
    socket.once('data', () => say(`${head(10)}abc`, true)(socket)),
  );
  const unread = await open(broken.origin).request({ url: broken.origin });
  await setTimeout(20);
  await expect(unread.bytes()).rejects.toMatchObject({ kind: 'reset', sent: 'yes' });
});

test('redirects of a GET are followed three times, with the credentials at home only', async () => {
  const other = await serve((_request, response) => response.end('there'));
  const { origin, seen } = await serve((request, response) => {
    const step = Number(request.url?.slice(1));
    response.writeHead(302, { location: step < 9 ? `/${step + 1}` : other.origin }).end();
  });
  const lookup: Lookup = (_host, _options, done) => done(null, [{ address: '8.8.8.8', family: 4 }]);
  const client = open(origin, { lookup });
  const headers = { authorization: 'secret', 'x-api-key': 'secret', accept: 'image/*' };
  const call = client.request({ url: `${origin}/0`, headers });
  await expect(call).rejects.toMatchObject({ kind: 'bad_response', message: 'Too many redirects' });
  expect(seen.map(({ url, headers: { authorization } }) => [url, authorization])).toEqual(
    ['/0', '/1', '/2', '/3'].map((url) => [url, 'secret']),
  );
  // Away from home the guard is in force again.
  await expect(client.request({ url: `${origin}/9`, headers })).rejects.toMatchObject({ kind: 'blocked' });
  expect(other.seen).toEqual([]);
  const post = await client.request({ url: `${origin}/9`, method: 'POST', headers, body: 'x' });
  expect([post.status, post.headers.location]).toEqual([302, other.origin]);
  post.discard();
});

test('another origin sees no credential, and no redirect leads out of TLS', () => {
  const headers = { authorization: 'a', 'x-api-key': 'b', cookie: 'c', accept: 'image/*', range: 'bytes=0-' };
  const step = { url: new URL('https://api.test/a/b?key=d'), headers };
  expect(redirect(step, 'c')).toEqual({ url: new URL('https://api.test/a/c'), headers });
  for (const away of ['https://cdn.test/', '//cdn.test/', 'https://api.test:444/']) {
    expect(redirect(step, away).headers).toEqual({ accept: 'image/*', range: 'bytes=0-' });
  }
  for (const bad of ['http://api.test/', 'file:///etc/passwd', 'https://user:word@api.test/', 'http://[']) {
    expect(() => redirect(step, bad)).toThrow(expect.objectContaining({ kind: 'blocked' }));
  }
});

test('no message holds a secret', async () => {
  const lookup: Lookup = (_host, _options, done) => done(new Error('no host for sk/1 of sk/12, sk%2F12'), []);
  const client = track(createHttpClient({ redact: ['', 'sk/1', 'sk/12'], lookup }));
  const error = await client.request({ url: 'http://x.test/?key=sk/12' }).catch((failure: Error) => failure);
  expect(error).toMatchObject({
    message: expect.stringContaining('no host for [redacted] of [redacted], [redacted])'),
  });
  expect(inspect(error, { depth: 9 })).not.toContain('sk/1');
  expect(client.redact('Bearer sk/12')).toBe('Bearer [redacted]');
});

/** A client that may call the loopback server at `url`. */
function open(url: string, options: HttpClientOptions = {}): HttpClient {
  return track(createHttpClient({ ...options, allowPrivate: true, origin: new URL(url).origin }));
}

function track(client: HttpClient): HttpClient {
  ends.push(() => client.close());
  return client;
}

async function serve(answer: (request: IncomingMessage, response: ServerResponse) => unknown) {
  const seen: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
  const server = createServer((request, response) => {
    const { method, url, headers } = request;
    seen.push({ method, url, headers });
    void answer(request, response);
  });
  return { server, seen, origin: await listen(server) };
}

async function serveSockets(onSocket: (socket: Socket) => void) {
  let count = 0;
  const server = createSocketServer((socket) => {
    count += 1;
    socket.on('error', () => undefined);
    ends.push(() => socket.destroy());
    onSocket(socket);
  });
  return { count: () => count, origin: await listen(server) };
}

async function listen(server: SocketServer): Promise<string> {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ends.push(() => server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function head(length: number): string {
  return `HTTP/1.1 200 OK\r\ncontent-length: ${length}\r\n\r\n`;
}

function say(text: string, andBreak = false): (socket: Socket) => void {
  return (socket) => socket.write(text, () => andBreak && socket.destroy());
}

function drip(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\n\r\n');
  const timer = setInterval(() => socket.write('12345678'), 5);
  socket.once('close', () => clearInterval(timer));
}
