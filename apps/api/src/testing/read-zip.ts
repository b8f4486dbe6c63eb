import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yauzl, { type ZipFile } from 'yauzl';

/** The files of a ZIP as another program reads them: name -> bytes, in their order. */
export const readZip = async (bytes: Buffer): Promise<Map<string, Buffer>> => {
  const archive = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  const files = new Map<string, Buffer>();
  for await (const entry of archive.eachEntry())
    files.set(entry.fileName, await buffer(await archive.openReadStreamPromise(entry)));
  return files;
};

/** How many files a ZIP says it holds. */
export const countZip = async (bytes: Buffer): Promise<number> =>
  (await yauzl.fromBufferPromise(bytes, { lazyEntries: true })).entryCount;

/** The names in a ZIP that is too large for one buffer, and the bytes of its last file. */
export const readZipAt = async (pieces: readonly Uint8Array[]) => {
  const archive = await openPieces(pieces);
  const names: string[] = [];
  let last: Buffer = Buffer.alloc(0);
  for await (const entry of archive.eachEntry()) {
    names.push(entry.fileName);
    if (names.length === archive.entryCount) last = await buffer(await archive.openReadStreamPromise(entry));
  }
  return { names, last };
};

const openPieces = (pieces: readonly Uint8Array[]): Promise<ZipFile> => {
  const starts: number[] = [];
  let size = 0;
  for (const piece of pieces) {
    starts.push(size);
    size += piece.length;
  }
  return yauzl.fromRandomAccessReaderPromise(new PieceReader(pieces, starts), size, { lazyEntries: true });
};

class PieceReader extends yauzl.RandomAccessReader {
  constructor(
    private readonly pieces: readonly Uint8Array[],
    private readonly starts: readonly number[],
  ) {
    super();
  }

  override _readStreamForRange(start: number, end: number): Readable {
    let first = this.starts.findLastIndex((at) => at <= start);
    const parts: Uint8Array[] = [];
    for (; first < this.pieces.length && (this.starts[first] ?? end) < end; first += 1) {
      const at = this.starts[first] ?? 0;
      const piece = this.pieces[first] ?? new Uint8Array();
      parts.push(piece.subarray(Math.max(0, start - at), end - at));
    }
    return Readable.from(parts.filter(({ length }) => length > 0));
  }
}
