import sharp from 'sharp';
import { sniffImage } from '../../../lib/http/download.js';

/** Previews travel in events to every open page: at most this many bytes as they come, else made small first. */
const SMALL_BYTES = 24 * 1024;
/** The longest side of a preview that is made small, in pixels. */
const SIDE = 384;

/** A picture so far as a data URL, when it is small already; else null. */
export const smallPreview = (bytes: Uint8Array): string | null =>
  bytes.length <= SMALL_BYTES && sniffImage(bytes) === 'image/webp' ? dataUrl(bytes) : null;

/** A picture so far, made small, as a WebP data URL; null for bytes that are no picture. */
export const shrinkPreview = async (bytes: Uint8Array): Promise<string | null> => {
  try {
    const small = await sharp(bytes, { limitInputPixels: 50_000_000 })
      .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 60 })
      .toBuffer();
    return dataUrl(small);
  } catch {
    return null;
  }
};

const dataUrl = (bytes: Uint8Array): string =>
  `data:image/webp;base64,${Buffer.from(bytes).toString('base64')}`;
