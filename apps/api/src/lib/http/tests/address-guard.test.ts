import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import { checkUrl, classifyAddress, type Lookup } from '../address-guard.js';
import { createHttpClient, type HttpClient, type HttpClientOptions } from '../http-client.js';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

test.each(
  words(`
  8.8.8.8 1.1.1.1 100.63.255.255 100.128.0.0 172.15.255.255 172.32.0.0 198.17.0.1 192.0.1.1
  223.255.255.255 11.0.0.0 169.253.0.1 128.0.0.1 2606:4700::1111 2a00:1450:4001:80b::200e
  2001:4860:4860::8888 2001:200::1 3fff:1000::1 ::ffff:8.8.8.8 ::ffff:808:808 64:ff9b::8.8.8.8
  64:ff9b::808:808
`),
)('%s is public', (address) => {
  expect(classifyAddress(address)).toBe('public');
});

test.each([
  '',
  ...words(`
  0.0.0.0 0.1.2.3 10.0.0.1 10.255.255.255 100.64.0.1 100.127.255.255 127.0.0.1 127.255.255.254
  169.254.0.1 172.16.0.1 172.31.255.255 192.0.0.8 192.0.2.1 192.88.99.1 192.168.0.1 198.18.0.1
  198.19.255.255 198.51.100.7 203.0.113.9 224.0.0.1 239.255.255.255 240.0.0.1 255.255.255.255 :: ::1
  0:0:0:0:0:0:0:1 ::127.0.0.1 ::7f00:1 fc00::1 fd12:3456::1 fe80::1 fe80::1%eth0 febf::1 fec0::1
  ff02::1 100::1 2001::1 2001:db8::1 2002:7f00:1:: 2002:808:808:: 3fff::1 5f00::1 4000::1 64:ff9b:1::1
  64:ff9b:1::808:808 ::ffff:127.0.0.1 ::ffff:7f00:1 0:0:0:0:0:ffff:10.0.0.1 ::ffff:0:127.0.0.1
  ::FFFF:192.168.1.1 64:ff9b::127.0.0.1 64:ff9b::a00:1 64:ff9b::c0a8:1 localhost 127.1 0x7f000001
  8.8.8.8.8 1.2.3 :::
`),
])('%p is private', (address) => {
  expect(classifyAddress(address)).toBe('private');
});

test.each(
  words(`
  169.254.169.254 169.254.170.2 100.100.100.200 168.63.129.16 ::ffff:169.254.169.254 ::ffff:a9fe:a9fe
  64:ff9b::169.254.169.254 fd00:ec2::254 fd00:0ec2:0::0254 fd20:ce::254
`),
)('%s is a metadata service', (address) => {
  expect(classifyAddress(address)).toBe('metadata');
});

test.each([
  ['http://2130706433/', '127.0.0.1'],
  ['http://0x7f.1/', '127.0.0.1'],
  ['http://0177.0.0.1/', '127.0.0.1'],
  ['http://127.1/', '127.0.0.1'],
  ['http://127.0.0.1./', '127.0.0.1'],
  ['http://①②⑦.0.0.1/', '127.0.0.1'],
  ['http://0/', '0.0.0.0'],
  ['http://0xa9fea9fe/', '169.254.169.254'],
])('%s is read as %s', (url, host) => {
  expect(checkUrl(url).hostname).toBe(host);
});

test.each([
  '',
  'http://exa mple.com/',
  ...words(`
    ftp://example.com/ file:///etc/passwd data:text/plain,x javascript:1 unix:/var/run/docker.sock /path http://
    http://user@example.com/ http://user:word@example.com/ https://:word@example.com/ http://[::1%25eth0]/
    http://256.1.1.1/ http://[::1
  `),
])('%p is not called', (url) => {
  expect(() => checkUrl(url)).toThrow(expect.objectContaining({ kind: 'blocked', sent: 'no' }));
});

test('nothing on a private network is reached, whatever it is called', async () => {
  const { origin, count } = await serve();
  const { port } = new URL(origin);
  const client = track(createHttpClient());
  const hosts = ['127.0.0.1', 'localhost', '2130706433', '0x7f.1', '0177.1', '127.1', '0', '[::1]', '[::]'];
  for (const host of [...hosts, '[::ffff:127.0.0.1]', '[64:ff9b::7f00:1]', '169.254.169.254']) {
    const call = client.request({ url: `http://${host}:${port}/` });
    await expect(call).rejects.toMatchObject({ kind: 'blocked', sent: 'no' });
  }
  const elsewhere = open('http://127.0.0.1:1');
  await expect(elsewhere.request({ url: origin })).rejects.toMatchObject({ kind: 'blocked' });
  const forbidden = open(origin).request({ url: origin, allow: ({ hostname }) => hostname !== '127.0.0.1' });
  await expect(forbidden).rejects.toMatchObject({ kind: 'blocked' });
  expect(count()).toBe(0);
});

test('a name is judged by the addresses that are connected to', async () => {
  const { origin, count } = await serve();
  const answers = [['8.8.8.8'], ['127.0.0.1'], ['8.8.8.8', '127.0.0.1'], ['::ffff:127.0.0.1'], []];
  let lookups = 0;
  const lookup: Lookup = (_host, _options, done) => {
    const addresses = answers[lookups] ?? [];
    lookups += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };
  const url = origin.replace('127.0.0.1', 'rebind.test');
  const call = async (client: HttpClient) =>
    (await client.request({ url, timeouts: { connect: 50 } })).text().catch(() => 'broken');
  const strict = track(createHttpClient({ lookup }));
  // Had the name been looked up anew for connecting, its second answer would have led to the server.
  await expect(call(strict)).rejects.toMatchObject({
    sent: 'no',
    kind: expect.stringMatching('timeout|refused'),
  });
  expect(lookups).toBe(1);
  for (const kind of ['blocked', 'blocked', 'blocked', 'refused']) {
    // A client per call: the first connection is still being tried.
    await expect(call(track(createHttpClient({ lookup })))).rejects.toMatchObject({ kind, sent: 'no' });
  }
  expect([lookups, count()]).toEqual([5, 0]);

  answers.push(['127.0.0.1'], ['169.254.169.254']);
  expect(await call(open(url, { lookup }))).toBe('x');
  await expect(call(open(url, { lookup }))).rejects.toMatchObject({ kind: 'blocked' });
});

function open(url: string, options: HttpClientOptions = {}): HttpClient {
  return track(createHttpClient({ ...options, allowPrivate: true, origin: new URL(url).origin }));
}

function track(client: HttpClient): HttpClient {
  ends.push(() => client.close());
  return client;
}

/** Any server would do: what counts is whether it is reached. */
async function serve() {
  let count = 0;
  const server = createServer((_request, response) => response.end('x'));
  server.on('connection', () => (count += 1));
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ends.push(() => server.close());
  return { count: () => count, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

function words(text: string): string[] {
  return text.trim().split(/\s+/);
}
