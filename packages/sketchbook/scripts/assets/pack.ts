import { brotliCompressSync, constants } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import type { Box } from '../../src/art/art.js';
import type { IconIndex } from '../../src/art/icons/icon-set.js';

/** Packs drawings as `IconSet` reads them; the same drawings give the same bytes. */
export function pack(bodies: Record<string, string>, canvas: number, emoji: Record<string, string>): Buffer {
  const index: IconIndex = { canvas, icons: {}, emoji };
  const drawings: Buffer[] = [];
  let start = 0;
  for (const name of Object.keys(bodies).sort()) {
    const body = bodies[name] ?? '';
    const packed = squeeze(Buffer.from(body));
    index.icons[name] = [start, packed.length, boxOf(body, canvas)];
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

/** The painted part of a drawing on its square canvas. */
function boxOf(body: string, canvas: number): Box {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="64" height="64" viewBox="0 0 ${canvas} ${canvas}">${body}</svg>`;
  const { pixels, width, height } = new Resvg(svg).render();
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((pixels[(y * width + x) * 4 + 3] ?? 0) < 24) continue;
      left = Math.min(left, x);
      right = Math.max(right, x + 1);
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + 1);
    }
  const unit = canvas / 64;
  return [left * unit, top * unit, right * unit, bottom * unit];
}
