import { createHash, createHmac, hkdfSync, randomBytes, timingSafeEqual } from 'node:crypto';

/** SHA-256 as 64 lower-case hex digits. */
export const sha256Hex = (text: string): string => createHash('sha256').update(text).digest('hex');

/** HMAC-SHA-256 of `text`. */
export const hmacSha256 = (key: Buffer, text: string): Buffer =>
  createHmac('sha256', key).update(text).digest();

/** 256 random bits as 43 characters that are safe in a URL, a cookie and a header. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/**
 * A 32-byte key for one purpose, derived from the instance's secret with HKDF. Two purposes never share a key,
 * so what leaks about one says nothing about the other.
 * @example deriveKey(secretKey, 'password pepper v1')
 */
export const deriveKey = (secret: string | Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `easel ${purpose}`, 32));

/** Whether two secrets are equal, in a time that does not tell where they differ. */
export const equalSecrets = (a: string, b: string): boolean =>
  // Hashing first makes both sides equally long, which timingSafeEqual asks for.
  timingSafeEqual(createHash('sha256').update(a).digest(), createHash('sha256').update(b).digest());
