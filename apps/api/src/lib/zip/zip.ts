import { crc32 } from 'node:zlib';
import { centralHeader, endOfZip, localHeader, type ZipMember } from './zip-records.js';

/**
 * A ZIP, piece by piece, as fast as somebody takes the pieces: the next entry is asked for when the one before is
 * taken. Sizes stand before the bytes, so that readers that cannot jump take it too; what is kept until the end is
 * a line per entry. Above 4 GiB or 65,535 entries it is a ZIP64.
 */
export async function* zip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array, void, undefined> {
  const members: ZipMember[] = [];
  let offset = 0;
  for await (const { name, data, modified, deflated } of entries) {
    const member: ZipMember = {
      name: Buffer.from(name, 'utf8'),
      deflated: deflated !== undefined,
      crc: deflated?.crc ?? crc32(data),
      size: deflated?.size ?? data.length,
      packedSize: data.length,
      modified,
      offset,
    };
    const header = localHeader(member);
    yield header;
    yield data;
    members.push(member);
    offset += header.length + data.length;
  }
  let directorySize = 0;
  for (const member of members) {
    const header = centralHeader(member);
    directorySize += header.length;
    yield header;
  }
  yield endOfZip({ count: members.length, directoryOffset: offset, directorySize });
}

/** One file of a ZIP, below 4 GiB. */
export interface ZipEntry {
  /** With `/` between folders; unique within the ZIP. */
  name: string;
  data: Uint8Array;
  modified: Date;
  /** Given when `data` is packed already (raw deflate): what it unpacks to. */
  deflated?: { crc: number; size: number };
}
