import { Readable } from 'node:stream';
import type { DownloadRequest, DownloadTicket, ImageRecord } from '@easel/shared';
import { AppError } from '../../../lib/app-error.js';
import type { Clock } from '../../../lib/clock.js';
import type { Log } from '../../../lib/log.js';
import { zip } from '../../../lib/zip/zip.js';
import type { Storage } from '../../../storage/storage.js';
import { type Conversion, conversionOf, convertFile } from './convert-file.js';
import { createDownloadTickets } from './download-tickets.js';
import { createDownloadTurns } from './download-turns.js';
import type { DownloadRepository, DownloadRow } from './download.repository.js';
import { zipEntries } from './zip-entries.js';

/** Pictures to take along: converted, or many as one ZIP. */
export const createDownloadService = ({ repository, storage, clock, log }: DownloadDeps) => {
  const tickets = createDownloadTickets(clock);
  const turns = createDownloadTurns();

  const countFound = async (ownerId: string, ids: string[]): Promise<number> => {
    const found = await repository.count(ownerId, ids);
    if (found === 0) throw new AppError('not_found');
    return found;
  };
  const readFile = async (image: DownloadRow, conversion: Conversion | null): Promise<Uint8Array | null> => {
    try {
      const read = () => storage.read(image.storageKey);
      return await (conversion ? convertFile(read, image, conversion) : read());
    } catch (error) {
      log.warn({ err: error, image: image.id }, 'an image could not be put into a ZIP');
      return null;
    }
  };
  const stream = async (ownerId: string, { ids, ...options }: DownloadRequest): Promise<Readable> => {
    await countFound(ownerId, ids);
    const entries = zipEntries({
      images: repository.each(ownerId, ids),
      options,
      createdAt: clock.now(),
      readFile: (image) => readFile(image, conversionOf(image, options)),
    });
    return Readable.from(zip(entries));
  };
  /** A turn is held from the first look until the stream is closed, be it read to its end or not. */
  const inTurn = async (ownerId: string, open: () => Promise<Readable>): Promise<Readable> => {
    const release = turns.take(ownerId);
    try {
      return (await open()).once('close', release);
    } catch (error) {
      release();
      throw error;
    }
  };

  return {
    /**
     * One picture of the owner, converted.
     * @throws AppError `not_found` when its file is gone.
     */
    convert: async (image: ImageRecord, conversion: Conversion): Promise<Buffer> => {
      const negativePrompt = await repository.findNegativePrompt(image.ownerId, image.generationId);
      const read = () => storage.read(image.storageKey);
      const converted = await convertFile(read, { ...image, negativePrompt }, conversion);
      if (!converted) throw new AppError('not_found');
      return converted;
    },
    /**
     * A ZIP of the owner's images among these. It is made as it is read; destroy it to stop.
     * @throws AppError `not_found` when there are none; `too_many_downloads`.
     */
    openZip: (ownerId: string, request: DownloadRequest): Promise<Readable> =>
      inTurn(ownerId, () => stream(ownerId, request)),
    /** @throws AppError `not_found` when there are none. */
    issueTicket: async (ownerId: string, request: DownloadRequest): Promise<DownloadTicket> => {
      const images = await countFound(ownerId, request.ids);
      return { url: `/api/gallery/download/${tickets.issue(ownerId, request)}`, images };
    },
    /** @throws AppError `not_found` when the ticket was used, is old or somebody else's; `too_many_downloads`. */
    openTicket: (ownerId: string, ticket: string): Promise<Readable> =>
      inTurn(ownerId, async () => {
        const request = tickets.redeem(ownerId, ticket);
        if (!request) throw new AppError('not_found');
        return stream(ownerId, request);
      }),
  };
};

export type DownloadService = ReturnType<typeof createDownloadService>;

interface DownloadDeps {
  repository: DownloadRepository;
  storage: Pick<Storage, 'read'>;
  clock: Clock;
  log: Pick<Log, 'warn'>;
}
