import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from '@jest/globals';
import fc from 'fast-check';
import sharp from 'sharp';
import { download, sniffImage } from '../download.js';
import { createHttpClient } from '../http-client.js';
import { readSse, type SseOptions } from '../sse.js';

const ends: (() => unknown)[] = [];

afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

const plain = { event: 'message', id: '', retry: null };

test.each<[string, object[]]>([
  ['data: a\n\n', [{ ...plain, data: 'a' }]],
  ['data: a\r\ndata: b\n\n', [{ ...plain, data: 'a\nb' }]],
  ['data: a\r\rdata: b\r\n\r\n', ['a', 'b'].map((data) => ({ ...plain, data }))],
  ['\uFEFFdata: a\n\n', [{ ...plain, data: 'a' }]],
  ['data: a\ndata:  b\ndata\ndata:c\n\n', [{ ...plain, data: 'a\n b\n\nc' }]],
  [': hi\n\n:\ndata: a: b\n:x\n\n', [{ ...plain, data: 'a: b' }]],
  [
    'event: e\nid: 1\ndata: a\n\ndata: b\n\n',
    ['a', 'b'].map((data) => ({ ...plain, event: data === 'a' ? 'e' : 'message', id: '1', data })),
  ],
  ['event: lost\n\ndata: a\n\n', [{ ...plain, data: 'a' }]],
  [
    'id: 1\nid: a\0b\ndata: a\n\nid\ndata: b\n\n',
    [
      { ...plain, id: '1', data: 'a' },
      { ...plain, data: 'b' },
    ],
  ],
  ['retry: 10\nretry: 1x\nfield: x\nData: x\n data: x\ndata: a\n\n', [{ ...plain, retry: 10, data: 'a' }]],
  ['data\n\ndata:\n\n', ['', ''].map((data) => ({ ...plain, data }))],
  ['data: a\n\ndata: cut off\n', [{ ...plain, data: 'a' }]],
  ['data: \xe9\u{1F3A8}\u2028\n\n', [{ ...plain, data: '\xe9\u{1F3A8}\u2028' }]],
  ['', []],
])('%j is read as it should be, however it is cut', async (text, expected) => {
  const bytes = Buffer.from(text);
  expect(await events([bytes])).toEqual(expected);
  expect(await events([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(expected);
  for (let cut = 0; cut <= bytes.length; cut += 1) {
    expect(await events([bytes.subarray(0, cut), new Uint8Array(), bytes.subarray(cut)])).toEqual(expected);
  }
});

test('any data comes out as it went in', async () => {
  const line = fc.string({ unit: 'binary' }).filter((text) => !/[\r\n\uFEFF]/.test(text));
  await fc.assert(
    fc.asyncProperty(
      fc.array(line, { minLength: 1 }),
      fc.constantFrom('\n', '\r', '\r\n'),
      fc.nat(),
      async (lines, end, seed) => {
        const bytes = Buffer.from([...lines.map((text) => `data: ${text}`), '', ''].join(end));
        const cut = seed % bytes.length;
        const read = await events([bytes.subarray(0, cut), bytes.subarray(cut)]);
        expect(read).toEqual([{ ...plain, data: lines.join('\n') }]);
      },
    ),
    { numRuns: 200 },
  );
});

test.each<[string, SseOptions]>([
  ['data: 12345678901\n\n', { maxEventLength: 10 }],
  ['data: 123456\ndata: 123456\n\n', { maxEventLength: 12 }],
  ['data: 123456789012345678', { maxEventLength: 10 }],
  ['data: 123456\n1234567', { maxEventLength: 12 }],
  [': 123456789012345678\n', { maxEventLength: 10 }],
  ['data: 1\n\n'.repeat(10), { maxBytes: 89 }],
])('%j is too much for %p', async (text, options) => {
  const bytes = Buffer.from(text);
  for (const chunks of [[bytes], [...bytes].map((byte) => Uint8Array.of(byte))]) {
    await expect(events(chunks, options)).rejects.toMatchObject({ kind: 'too_large' });
  }
});

test('many short events are not one long one, and a long one in small chunks is read quickly', async () => {
  expect(await events([Buffer.from('data: 123456\n\n'.repeat(100))], { maxEventLength: 12 })).toHaveLength(
    100,
  );
  const chunk = Buffer.alloc(1024, 'x');
  const started = performance.now();
  const [event] = await events([
    Buffer.from('data:'),
    ...Array<Buffer>(8192).fill(chunk),
    Buffer.from('\n\n'),
  ]);
  expect(event?.data).toHaveLength(8192 * 1024);
  expect(performance.now() - started).toBeLessThan(3000);
});

test('an abort ends the reading at once, even of a source that hangs', async () => {
  const controller = new AbortController();
  const { signal } = controller;
  const hanging = { [Symbol.asyncIterator]: () => ({ next: () => new Promise<never>(() => undefined) }) };
  const next = readSse(hanging, { signal }).next();
  controller.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
  await expect(readSse(hanging, { signal }).next()).rejects.toThrow('enough');
});

test('leaving the loop closes the connection', async () => {
  const closed: Promise<unknown>[] = [];
  const { origin } = await serve((response) => {
    closed.push(once(response, 'close'));
    response.write('data: a\n\n');
  });
  const { body } = await open(origin).request({ url: origin });
  for await (const { data } of readSse(body)) if (data === 'a') break;
  expect(await Promise.all(closed)).toHaveLength(1);
});

const canvas = () => sharp({ create: { width: 8, height: 8, channels: 3, background: 'red' } });

test.each(['png', 'jpeg', 'webp', 'gif', 'avif'] as const)(
  'a %s is fetched and known by its bytes',
  async (format) => {
    const image = await canvas().toFormat(format).toBuffer();
    const { origin, seen } = await serve((response) =>
      response.setHeader('content-type', 'text/html').end(image),
    );
    const options = { allow: () => true, maxBytes: image.length };
    expect(await download(open(origin), origin, options)).toEqual({ bytes: image, mime: `image/${format}` });
    expect(Object.keys(seen[0] ?? {}).sort()).toEqual([
      'accept',
      'accept-encoding',
      'connection',
      'host',
      'user-agent',
    ]);
    const url = `data:text/plain;base64,${image.toString('base64')}`;
    expect(await download(open(origin), url, options)).toEqual({ bytes: image, mime: `image/${format}` });
    const escaped = `DATA:,${[...image].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')}`;
    expect((await download(open(origin), escaped, options)).mime).toBe(`image/${format}`);
    for (const large of [origin, url, escaped]) {
      const call = download(open(origin), large, { ...options, maxBytes: image.length - 1 });
      await expect(call).rejects.toMatchObject({ kind: 'too_large' });
    }
  },
);

test.each<[string, (response: ServerResponse) => unknown, object]>([
  [
    'a page',
    (response) => response.end('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    { kind: 'bad_response', status: null },
  ],
  ['nothing', (response) => response.end(), { kind: 'bad_response' }],
  ['a refusal', (response) => response.writeHead(403).end(), { kind: 'bad_response', status: 403 }],
  [
    'a part',
    (response) => response.writeHead(206).end('\x89PNG\r\n\x1a\n'),
    { kind: 'bad_response', status: 206 },
  ],
  ['far too much', (response) => endless(response), { kind: 'too_large' }],
  [
    'a break',
    (response) => response.writeHead(200, { 'content-length': 99 }).write('x', () => response.destroy()),
    { kind: 'reset' },
  ],
  [
    'a redirect to another host',
    (response) => response.writeHead(302, { location: 'http://other.test/' }).end(),
    { kind: 'blocked' },
  ],
  [
    'a redirect to a file',
    (response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
    { kind: 'blocked' },
  ],
])('%s is no image', async (_name, answer, expected) => {
  const { origin } = await serve(answer);
  const allow = ({ hostname }: URL) => hostname === '127.0.0.1';
  await expect(download(open(origin), origin, { allow, maxBytes: 100_000 })).rejects.toMatchObject(expected);
});

test.each([
  'data:image/png;base64',
  'data:image/png;base64,',
  'data:image/png;base64,iVBORw0KGgo*',
  'data:image/png;base64,iVBORw0KG',
  'data:image/png,hello',
  'data:image/png,\u{1F3A8}',
  'ftp://example.com/a.png',
  'http://example.com/a.png',
])('%s is refused without a call', async (url) => {
  const call = download(open('http://127.0.0.1:1'), url, { allow: () => false, maxBytes: 1000 });
  await expect(call).rejects.toMatchObject({ sent: 'no' });
});

test('what only looks like an image is none', () => {
  for (const text of [
    '',
    'BM',
    'RIFF1234WAVE',
    'GIF90a',
    '\x89PNG',
    '1234ftypisom',
    '1234ftypheic1234mif1',
  ]) {
    expect(sniffImage(Buffer.from(text, 'latin1'))).toBeNull();
  }
  expect(sniffImage(Buffer.from('1234ftypmif11234mif1avif', 'latin1'))).toBe('image/avif');
});

async function events(chunks: Uint8Array[], options?: SseOptions) {
  const read = [];
  async function* source() {
    yield* chunks;
  }
  for await (const event of readSse(source(), options)) read.push(event);
  return read;
}

function open(origin: string) {
  const client = createHttpClient({ allowPrivate: true, origin });
  ends.push(() => client.close());
  return client;
}

async function serve(answer: (response: ServerResponse) => unknown) {
  const seen: IncomingHttpHeaders[] = [];
  const server = createServer(({ headers }, response) => {
    seen.push(headers);
    answer(response);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  ends.push(() => server.close());
  return {
    server,
    seen,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
  };
}

function endless(response: ServerResponse) {
  const more = () => {
    while (!response.destroyed && response.write(Buffer.alloc(65_536))) continue;
  };
  response.on('drain', more);
  more();
}
