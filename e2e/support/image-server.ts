import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync } from 'node:zlib';

/** A server of one's own that speaks OpenAI's words, as far as drawing needs them. */
export interface ImageServer {
  address: string;
  /** What it was asked to draw. */
  prompts: string[];
  /** Refuses from now on, with these words; null = draws again. */
  refuse(reason: string | null): void;
  close(): Promise<void>;
}

/** Starts one with one model, `studio-xl`. */
export const startImageServer = async (): Promise<ImageServer> => {
  const prompts: string[] = [];
  let refusal: string | null = null;
  const server = createServer((request, response) => {
    const send = (status: number, body: object) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    const answer = async () => {
      if (request.url === '/v1/models')
        return send(200, { object: 'list', data: [{ id: 'studio-xl', object: 'model', owned_by: 'me' }] });
      if (request.url !== '/v1/images/generations') return send(404, { error: { message: 'Not here' } });
      const { prompt, size = '512x512' } = await read(request);
      prompts.push(String(prompt));
      if (refusal !== null) return send(400, { error: { message: refusal } });
      const [width = 512, height = 512] = String(size).split('x').map(Number);
      return send(200, { created: 1, data: [{ b64_json: plainPng(width, height).toString('base64') }] });
    };
    answer().catch((error: unknown) => send(500, { error: { message: String(error) } }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    prompts,
    refuse: (reason) => {
      refusal = reason;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
};

const read = async (request: IncomingMessage): Promise<Record<string, unknown>> => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
};

/** A PNG of one colour, written by hand. */
const plainPng = (width: number, height: number): Buffer => {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, Buffer.from([36, 110, 92]))]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND')]);
};

const chunk = (name: string, data = Buffer.alloc(0)): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
};
