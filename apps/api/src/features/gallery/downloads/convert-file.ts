import type { FileOptions, ImageFormat, ImageRecord } from '@easel/shared';
import sharp, { type Sharp } from 'sharp';
import { imageWork } from '../image-work.js';
import type { Described } from './metadata/described.js';
import { parametersText } from './metadata/parameters-text.js';
import { addPngText } from './metadata/png-text.js';
import { toXmp } from './metadata/xmp.js';

/** The format of a file that must be made anew, or null when the bytes as they came are what was asked for. */
export const conversionOf = (
  image: Pick<ImageRecord, 'format'>,
  { format = 'original', metadata = true }: FileOptions,
): Conversion | null => {
  if (format === 'original' || (format === image.format && metadata)) return null;
  return { format, metadata };
};

/**
 * A picture in another format, as large as it was stored and upright; or in the same one, without what its bytes tell
 * besides. `described` is written into it when metadata is wanted. `read` is called when it is its turn, so that what
 * waits takes no room; null when it gives nothing.
 * @throws Error when the bytes are no picture of that size.
 */
export const convertFile = (
  read: () => Promise<Uint8Array | null>,
  described: Described,
  { format, metadata }: Conversion,
): Promise<Buffer | null> =>
  imageWork(async () => {
    const bytes = await read();
    if (!bytes) return null;
    const picture = sharp(bytes, { limitInputPixels: described.width * described.height })
      .autoOrient()
      .toColourspace('srgb')
      .resize({ ...MAX_SIDE[format], fit: 'inside', withoutEnlargement: true });
    if (metadata) picture.withXmp(toXmp(described));
    const converted = await ENCODE[format](picture).toBuffer();
    return metadata && format === 'png'
      ? addPngText(converted, 'parameters', parametersText(described))
      : converted;
  });

/** The longest sides that the formats can say, in pixels. */
const MAX_SIDE = {
  png: {},
  jpeg: { width: 65_500, height: 65_500 },
  webp: { width: 16_383, height: 16_383 },
} as const satisfies Record<ImageFormat, object>;

/** Qualities at which no difference is seen at full size; JPEG knows no transparency, so white shows through. */
const ENCODE = {
  png: (picture) => picture.png(),
  jpeg: (picture) =>
    picture.flatten({ background: 'white' }).jpeg({ quality: 92, chromaSubsampling: '4:4:4' }),
  webp: (picture) => picture.webp({ quality: 92 }),
} as const satisfies Record<ImageFormat, (picture: Sharp) => Sharp>;

/** What a file is made into. */
export interface Conversion {
  format: ImageFormat;
  metadata: boolean;
}
