import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, expect, test } from '@jest/globals';
import { WebSocketServer } from 'ws';
import type { Lookup } from './address-guard.js';
import { type OpenSocket, openWebSocket, type WebSocketOptions } from './web-socket.js';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test('texts and bytes arrive as they were sent, in both directions', async () => {
  const { origin, web } = await serve();
  web.on('connection', (peer, request) => {
    peer.on('message', (data: Buffer) => peer.send(`${request.url ?? ''} ${data.toString()}`));
    peer.send(Buffer.from([0, 1, 255]));
  });
  const { socket, messages } = await open({ url: `${origin}/ws?a=1`, privateOrigin: origin });
  socket.send('hello');
  await until(() => messages.length === 2);
  expect(messages).toContainEqual(Buffer.from([0, 1, 255]));
  expect(messages).toContain('/ws?a=1 hello');
});

test('a private address is refused, unless it is the one origin', async () => {
  const { origin, sockets } = await serve();
  await expect(open({ url: origin })).rejects.toMatchObject({ kind: 'blocked', sent: 'no' });
  await expect(open({ url: origin, privateOrigin: 'http://127.0.0.1:9' })).rejects.toMatchObject({
    kind: 'blocked',
  });
  const lookup: Lookup = (_host, _options, answer) => answer(null, [{ address: '127.0.0.1', family: 4 }]);
  await expect(open({ url: 'http://somewhere.example', lookup })).rejects.toMatchObject({ kind: 'blocked' });
  expect(sockets.size).toBe(0);
});

test('a metadata service is out of reach even as the one origin', async () => {
  const url = 'http://169.254.169.254/ws';
  await expect(open({ url, privateOrigin: url })).rejects.toMatchObject({ kind: 'blocked' });
});

test.each(['ftp://127.0.0.1/', 'http://user:word@127.0.0.1/', 'no url'])('%s is refused', async (url) => {
  await expect(open({ url })).rejects.toMatchObject({ kind: 'blocked', sent: 'no' });
});

test('a server without sockets, and one that is gone, are failures', async () => {
  const plain = await serve({ upgrade: (socket) => socket.end('HTTP/1.1 404 Not Found\r\n\r\n') });
  await expect(open({ url: plain.origin, privateOrigin: plain.origin })).rejects.toMatchObject({
    kind: 'refused',
    message: expect.stringContaining('404'),
  });
  await plain.close();
  await expect(open({ url: plain.origin, privateOrigin: plain.origin })).rejects.toMatchObject({
    kind: 'refused',
  });
});

test('a redirect is not followed', async () => {
  const { origin: target, sockets } = await serve();
  const { origin } = await serve({
    upgrade: (socket) => socket.end(`HTTP/1.1 302 Found\r\nLocation: ${target}\r\n\r\n`),
  });
  await expect(open({ url: origin, privateOrigin: origin })).rejects.toMatchObject({ kind: 'refused' });
  expect(sockets.size).toBe(0);
});

test('a server that does not answer is given up in time, and on abort', async () => {
  const { origin, sockets } = await serve({
    upgrade: (socket) => socket.resume().on('end', () => socket.end()),
  });
  const options = { url: origin, privateOrigin: origin };
  await expect(open({ ...options, openMs: 60 })).rejects.toMatchObject({ kind: 'timeout' });
  const controller = new AbortController();
  const opening = open({ ...options, signal: controller.signal });
  setTimeout(() => controller.abort(new Error('enough')), 30);
  await expect(opening).rejects.toMatchObject({ kind: 'aborted', cause: new Error('enough') });
  await expect(open({ ...options, signal: AbortSignal.abort() })).rejects.toMatchObject({ kind: 'aborted' });
  await until(() => sockets.size === 0);
});

test('a message that is too long ends the socket', async () => {
  const { origin, web } = await serve();
  web.on('connection', (peer) => peer.send(Buffer.alloc(2000)));
  const { messages, ended } = await open({ url: origin, privateOrigin: origin, maxBytes: 1000 });
  await until(() => ended() === 1);
  expect(messages).toEqual([]);
});

test.each([
  ['the server', (_socket: OpenSocket, drop: () => void) => drop()],
  ['us', (socket: OpenSocket) => socket.close()],
  ['an abort', (_socket: OpenSocket, _drop: () => void, abort: () => void) => abort()],
])('the end is told once when it comes from %s', async (_who, stop) => {
  const { origin, sockets } = await serve();
  const controller = new AbortController();
  const { signal } = controller;
  const { socket, ended } = await open({ url: origin, privateOrigin: origin, signal });
  const drop = () => sockets.forEach((one) => one.destroy());
  stop(socket, drop, () => controller.abort());
  await until(() => ended() > 0 && sockets.size === 0);
  socket.send('too late');
  socket.close();
  await delay(20);
  expect(ended()).toBe(1);
});

async function open(options: Omit<WebSocketOptions, 'onMessage' | 'onEnd'>) {
  const messages: (string | Uint8Array)[] = [];
  let count = 0;
  const socket = await openWebSocket({
    ...options,
    onMessage: (message) => messages.push(message),
    onEnd: () => {
      count += 1;
    },
  });
  ends.push(() => socket.close());
  return { socket, messages, ended: () => count };
}

async function serve({ upgrade }: { upgrade?: (socket: Socket) => void } = {}) {
  const server: Server = createServer();
  const web = new WebSocketServer({ noServer: true });
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => {
    if (upgrade) upgrade(socket as Socket);
    else web.handleUpgrade(request, socket, head, (peer) => web.emit('connection', peer, request));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  };
  ends.push(() => close().catch(() => undefined));
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, web, sockets, close };
}

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (is()) return;
    await delay(10);
  }
  throw new Error('it did not happen');
}
