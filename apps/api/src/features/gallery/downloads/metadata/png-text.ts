import { crc32 } from 'node:zlib';

/**
 * A PNG with one more text chunk after its header: tEXt when Latin-1 can say it, which every reader knows, else iTXt.
 * https://www.w3.org/TR/png-3/#11textinfo
 */
export const addPngText = (png: Buffer, keyword: string, text: string): Buffer => {
  const chunk = isLatin1(text)
    ? pngChunk('tEXt', Buffer.from(`${keyword}\0${text}`, 'latin1'))
    : pngChunk('iTXt', Buffer.concat([Buffer.from(`${keyword}\0\0\0\0\0`, 'latin1'), Buffer.from(text)]));
  return Buffer.concat([png.subarray(0, AFTER_HEADER), chunk, png.subarray(AFTER_HEADER)]);
};

/** Signature of 8 bytes, then IHDR: 8 + 13 + 4. */
const AFTER_HEADER = 33;

const pngChunk = (type: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(data.length, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
};

const isLatin1 = (text: string): boolean => Buffer.from(text, 'latin1').toString('latin1') === text;
