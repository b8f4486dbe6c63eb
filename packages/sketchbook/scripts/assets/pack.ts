import { brotliCompressSync, constants } from 'node:zlib';
import type { IconIndex } from '../../src/art/icons/icon-set.js';
import { measure } from '../../src/art/measure.js';

/** Packs drawings as `IconSet` reads them; the same drawings give the same bytes. */
export function pack(bodies: Record<string, string>, canvas: number, emoji: Record<string, string>): Buffer {
  const index: IconIndex = { canvas, icons: {}, emoji };
  const drawings: Buffer[] = [];
  let start = 0;
  for (const name of Object.keys(bodies).sort()) {
    const body = bodies[name] ?? '';
    const packed = squeeze(Buffer.from(body));
    index.icons[name] = [start, packed.length, measure(body, canvas)];
    drawings.push(packed);
    start += packed.length;
  }
  const head = squeeze(Buffer.from(JSON.stringify(index)));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(head.length);
  return Buffer.concat([length, head, ...drawings]);
}

const squeeze = (bytes: Buffer): Buffer =>
  brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
