import { createHash } from 'node:crypto';
import {
  type GenerationRecord,
  type ImageFormat,
  type ImageRecord,
  THUMBNAIL_SIZES,
  type ThumbnailSize,
} from '@easel/shared';
import sharp from 'sharp';
import { rgbaToThumbHash } from 'thumbhash';
import { ProviderError } from '../../providers/provider.js';
import type { Storage } from '../../storage/storage.js';
import { imageWork, MAX_PIXELS } from './image-work.js';

/** What is known of a picture once its files are stored. */
export type StoredFiles = Pick<
  ImageRecord,
  'width' | 'height' | 'format' | 'bytes' | 'sha256' | 'storageKey' | 'thumbhash'
>;

/** The folder that holds all files of a generation and nothing else: what recovery looks through. */
export const generationFolder = ({
  ownerId,
  id,
  createdAt,
}: Pick<GenerationRecord, 'ownerId' | 'id' | 'createdAt'>): string =>
  `u/${ownerId}/${createdAt.slice(0, 7)}/${id}`;

/** Where a thumbnail lies, beside its original. */
export const thumbnailKey = (storageKey: string, size: ThumbnailSize): string =>
  `${storageKey.slice(0, storageKey.lastIndexOf('.'))}.${size}.webp`;

/** All files of an image. */
export const imageKeys = (storageKey: string): string[] => [
  storageKey,
  ...THUMBNAILS.map((size) => thumbnailKey(storageKey, size)),
];

/**
 * Checks a provider's bytes and stores them untouched, with thumbnails beside them. Files come before the row:
 * what a crash leaves lies in the generation's folder without a row, where recovery finds it.
 * @throws ProviderError `image_invalid`; AppError `storage_full`. Nothing is left behind then.
 */
export const storeImageFiles = async (
  storage: Pick<Storage, 'put' | 'remove'>,
  folder: string,
  { position, bytes }: { position: number; bytes: Uint8Array },
): Promise<StoredFiles> => {
  const { format, width, height, thumbnails, thumbhash } = await imageWork(() => derive(bytes));
  const storageKey = `${folder}/${position}.${format}`;
  try {
    await storage.put(storageKey, bytes);
    for (const size of THUMBNAILS) await storage.put(thumbnailKey(storageKey, size), thumbnails[size]);
  } catch (error) {
    await Promise.allSettled(imageKeys(storageKey).map((key) => storage.remove(key)));
    throw error;
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { width, height, format, bytes: bytes.length, sha256, storageKey, thumbhash };
};

const THUMBNAILS = Object.keys(THUMBNAIL_SIZES) as ThumbnailSize[];

/** Largest file a provider may send, in bytes. */
const MAX_BYTES = 64 * 1024 * 1024;

const derive = async (bytes: Uint8Array) => {
  try {
    const format = formatOf(bytes);
    if (!format || bytes.length > MAX_BYTES) throw new Error('not a PNG, JPEG or WebP of at most 64 MiB');
    const decoded = await sharp(bytes, { limitInputPixels: MAX_PIXELS })
      .rotate()
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height } = decoded.info;
    // Decoded once: each smaller size is made from the one before.
    const medium = await shrink(decoded, THUMBNAIL_SIZES.medium);
    const small = await shrink(medium, THUMBNAIL_SIZES.small);
    const tiny = await shrink(small, 64);
    const thumbhash = Buffer.from(rgbaToThumbHash(tiny.info.width, tiny.info.height, tiny.data)).toString(
      'base64',
    );
    return {
      format,
      width,
      height,
      thumbhash,
      thumbnails: { medium: await toWebp(medium), small: await toWebp(small) },
    };
  } catch (cause) {
    throw new ProviderError('image_invalid', { accepted: 'yes', billed: 'unknown', cause });
  }
};

interface Raw {
  data: Buffer;
  info: { width: number; height: number; channels: 1 | 2 | 3 | 4 };
}

const fromRaw = ({ data, info: { width, height, channels } }: Raw) =>
  sharp(data, { raw: { width, height, channels } });

const shrink = (raw: Raw, side: number): Promise<Raw> =>
  fromRaw(raw)
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .raw()
    .toBuffer({ resolveWithObject: true });

const toWebp = (raw: Raw): Promise<Buffer> => fromRaw(raw).webp({ quality: 82 }).toBuffer();

/** The format by its magic bytes, whatever the provider called it. */
const formatOf = (bytes: Uint8Array): ImageFormat | null => {
  const head = Buffer.from(bytes.subarray(0, 12));
  if (head.subarray(0, 8).equals(PNG)) return 'png';
  if (head.subarray(0, 3).equals(JPEG)) return 'jpeg';
  if (head.subarray(0, 4).toString('latin1') === 'RIFF' && head.subarray(8).toString('latin1') === 'WEBP')
    return 'webp';
  return null;
};

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
