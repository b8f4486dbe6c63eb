import type { Timeouts } from './exchange.js';
import type { HttpClient } from './http-client.js';
import { HttpFailure, type Sent } from './http-failure.js';

export type ImageMime = 'image/png' | 'image/jpeg' | 'image/webp' | 'image/gif' | 'image/avif';

export interface DownloadOptions {
  /** Whether this host may be asked, for the URL and for each redirect; a data: URL asks nobody. */
  allow: (url: URL) => boolean;
  /** The largest image in bytes. */
  maxBytes: number;
  timeouts?: Partial<Timeouts>;
  signal?: AbortSignal;
}

export interface DownloadedImage {
  bytes: Uint8Array;
  /** By the bytes, whatever the server or the URL says. */
  mime: ImageMime;
}

/**
 * Fetches an image from where a provider says it is, or unpacks it from a data: URL. No credential is ever sent.
 * @throws HttpFailure; 'bad_response' with the status if that is not 200, and for anything that is no image.
 */
export async function download(
  client: Pick<HttpClient, 'request'>,
  url: string,
  { allow, maxBytes, timeouts, signal }: DownloadOptions,
): Promise<DownloadedImage> {
  if (/^data:/i.test(url)) return toImage(decodeDataUrl(url, maxBytes), 'no');
  const headers = { accept: 'image/*' };
  const response = await client.request({ url, headers, allow, maxBytes, timeouts, signal });
  const { status } = response;
  if (status !== 200) {
    response.discard();
    throw new HttpFailure('bad_response', `The image answered ${status}`, { sent: 'yes', status });
  }
  return toImage(await response.bytes(), 'yes');
}

/** What an image is by its first bytes, or null. */
export function sniffImage(bytes: Uint8Array): ImageMime | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 64)).toString('latin1');
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png';
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg';
  if (/^RIFF[^]{4}WEBP/.test(head)) return 'image/webp';
  if (/^GIF8[79]a/.test(head)) return 'image/gif';
  // The major brand, or one among the compatible ones; a version stands between them.
  if (/^[^]{4}ftyp(?:[^]{4}){0,12}?avi[fs]/.test(head)) return 'image/avif';
  return null;
}

function toImage(bytes: Uint8Array, sent: Sent): DownloadedImage {
  const mime = sniffImage(bytes);
  if (mime !== null) return { bytes, mime };
  throw new HttpFailure('bad_response', 'The answer is not a PNG, JPEG, WebP, GIF or AVIF image', { sent });
}

function decodeDataUrl(url: string, maxBytes: number): Uint8Array {
  const bad = (kind: 'too_large' | 'bad_response', message: string) =>
    new HttpFailure(kind, message, { sent: 'no' });
  const tooLarge = () => bad('too_large', `The image is longer than ${maxBytes} bytes`);
  // Every byte takes at least one character and at most three, and the prefix is short: this bounds the work below.
  if (url.length > maxBytes * 3 + 1000) throw tooLarge();
  const comma = url.indexOf(',');
  if (comma === -1) throw bad('bad_response', 'The data: URL has no data');
  const text = url
    .slice(comma + 1)
    .replace(/%([0-9a-f]{2})/gi, (_match, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  const packed = /;\s*base64\s*$/i.test(url.slice(0, comma));
  const pure = packed ? text.replace(/[\t\n\f\r ]/g, '').replace(/={1,2}$/, '') : text;
  // Buffer skips what is not base64, and cuts other text to bytes.
  if (packed ? /[^A-Za-z0-9+/]/.test(pure) || pure.length % 4 === 1 : /[^\0-\xff]/.test(pure)) {
    throw bad('bad_response', 'The data: URL is broken');
  }
  if ((packed ? Math.floor((pure.length * 3) / 4) : pure.length) > maxBytes) throw tooLarge();
  return Buffer.from(pure, packed ? 'base64' : 'latin1');
}
