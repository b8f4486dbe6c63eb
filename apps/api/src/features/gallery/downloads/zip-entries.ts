import type { FileOptions, ImageRecord } from '@easel/shared';
import type { ZipEntry } from '../../../lib/zip/zip.js';
import type { DownloadRow } from './download.repository.js';
import { fileEnding, fileStem, plainStem } from './file-name.js';
import { createManifest } from './manifest.js';

/**
 * The files of a ZIP, one at a time, each read when the one before was taken: the images, then `manifest.json`, then
 * `errors.txt` when something could not be read.
 */
export async function* zipEntries({
  images,
  options,
  createdAt,
  readFile,
}: ZipContent): AsyncGenerator<ZipEntry> {
  const manifest = createManifest({ ...options, createdAt });
  const nameOf = createNames(options);
  const errors: string[] = [];
  try {
    for await (const image of images) {
      const name = nameOf(image);
      const data = await readFile(image);
      await manifest.add(image, data && name);
      if (data) yield { name, data, modified: new Date(image.createdAt) };
      else errors.push(`${name} (${image.id}): its file is gone or cannot be read.\n`);
    }
    const modified = new Date(createdAt);
    yield { name: 'manifest.json', modified, ...(await manifest.end()) };
    if (errors.length > 0) yield { name: 'errors.txt', modified, data: Buffer.from(errors.join('')) };
  } finally {
    manifest.close();
  }
}

/** Names within one ZIP; the rare second one gets its whole id. Compared as file systems do that ignore case. */
const createNames = ({ format = 'original', metadata = true }: FileOptions) => {
  const taken = new Set<string>();
  return (image: ImageRecord): string => {
    const ending = fileEnding(format === 'original' ? image.format : format);
    const stem = metadata ? fileStem(image) : plainStem(image);
    const short = `images/${stem}.${ending}`;
    const name = taken.has(short) ? `images/${stem}-${image.id}.${ending}` : short;
    taken.add(name);
    return name;
  };
};

interface ZipContent {
  images: AsyncIterable<DownloadRow>;
  options: FileOptions;
  createdAt: string;
  /** The bytes as they go into the ZIP, or null. */
  readFile(image: DownloadRow): Promise<Uint8Array | null>;
}
