import { once } from 'node:events';
import { constants, crc32, createDeflateRaw } from 'node:zlib';

/** Text that grows piece by piece and is kept packed (raw deflate): an entry of a ZIP whose size is known at its end. */
export const createPackedText = () => {
  const deflate = createDeflateRaw({ level: constants.Z_BEST_SPEED });
  const packed: Buffer[] = [];
  let crc = 0;
  let size = 0;
  deflate.on('data', (chunk: Buffer) => packed.push(chunk));

  return {
    add: async (text: string): Promise<void> => {
      const bytes = Buffer.from(text, 'utf8');
      crc = crc32(bytes, crc);
      size += bytes.length;
      if (!deflate.write(bytes)) await once(deflate, 'drain');
    },
    end: async () => {
      const ended = once(deflate, 'end');
      deflate.end();
      await ended;
      return { data: Buffer.concat(packed), deflated: { crc, size } };
    },
    /** Frees what the packing holds, be it ended or not. */
    close: (): void => void deflate.destroy(),
  };
};
